"""Headings: where one ends, and when there is none."""

import pytest

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.headings import begins_text, continues_heading
from cms.legislation.text.structure.marks import Mark
from cms.legislation.text.structure.nodes import Node

CHAPTER = Node("chapter", "2", "chapter", "Глава 2.", "ТРУДОВЫЕ ОТНОШЕНИЯ, СТОРОНЫ")
NAMELESS = Node("section", "2", "section", "РАЗДЕЛ ВТОРОЙ")
ARTICLE = Node("article", "5", "article", "Статья 5.", "Длинное наименование")


@pytest.mark.parametrize(
    ("node", "entry", "goes_on"),
    [
        (CHAPTER, Entry("ТРУДОВЫХ ОТНОШЕНИЙ"), True),
        (CHAPTER, Entry("СТОРОНЫ,"), True),
        (CHAPTER, Entry("трудовых отношений"), True),
        (CHAPTER, Entry("Отношения возникают."), False),
        (CHAPTER, Entry("отношений", gap=True), False),
        (CHAPTER, Entry("ОТНОШЕНИЙ", quoted=True), False),
        (CHAPTER, Entry("Работник обязан:"), False),
        (NAMELESS, Entry("ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ", gap=True), True),
        (NAMELESS, Entry("Слово " * 60), False),
        (ARTICLE, Entry("отдельных категорий"), True),
        (ARTICLE, Entry("отдельных категорий", gap=True), True),
        (ARTICLE, Entry("категорий:", gap=True), False),
        (ARTICLE, Entry("Категории таковы."), False),
        (Node("article", "5", "article", "Статья 5"), Entry("Категории"), False),
    ],
)
def test_continuation(node: Node, entry: Entry, goes_on: bool):
    assert continues_heading(entry, node, has_gaps=True, has_articles=True) is goes_on


def test_without_gaps_in_the_source_only_capitals_go_on():
    assert continues_heading(Entry("ОТНОШЕНИЙ"), CHAPTER, has_gaps=False, has_articles=True)
    assert not continues_heading(Entry("отношений"), CHAPTER, has_gaps=False, has_articles=True)


def test_an_article_that_begins_with_its_text():
    article = Mark("article", "2", "Статья 2.", "")
    body = Entry("Тело.")

    assert begins_text(Entry("Внести изменения:", article), [body])
    assert begins_text(Entry("Закон вступает в силу.", article), [])
    assert begins_text(Entry("Закон вступает в силу.", article), [Entry("", Mark("article", "3", "Статья 3.", ""))])
    assert not begins_text(Entry("Наименование с точкой.", article), [body])
    assert not begins_text(Entry("Наименование", article), [])
