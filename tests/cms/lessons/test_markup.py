from dataclasses import replace

import pytest
from lxml import html

from cms.lessons.body import LESSON_BLOCKS
from cms.lessons.documents import TYPE
from cms.lessons.markup import RENDERERS, Surroundings, body_html, lines_html, rich
from cms.lessons.weight import _texts
from tests.factories.lessons import QUESTIONS, every_block, stored
from tests.factories.pages import LessonFactory

AROUND = Surroundings(picture=lambda picture: f"images/{picture.id}.jpg", base="https://example.org")
PAPER = replace(AROUND, on_paper=True)


def test_every_block_can_be_drawn():
    assert set(RENDERERS) == {block.type_name() for block in LESSON_BLOCKS}


def drawn(document, around: Surroundings) -> html.HtmlElement:
    return html.fragment_fromstring(body_html(document.body, around), create_parent="div")


@pytest.mark.django_db
def test_every_word_of_a_lesson_is_on_paper():
    document = TYPE.render(LessonFactory(body=every_block())).body
    page = drawn(document, PAPER)
    shown = " ".join(page.text_content().split())
    words = [text for block in document.body for text in _texts(block.model_dump(mode="json"))]
    elsewhere = {image.get("alt") for image in page.iter("img")} | {"Заявление.pdf", "application/pdf"}
    assert [word for word in words if word and word not in shown and word not in elsewhere] == []
    assert len(page.xpath(".//img")) == 3
    assert "Отклик" not in shown


@pytest.mark.django_db
def test_a_player_finds_a_place_for_each_question():
    document = TYPE.render(LessonFactory(body=every_block())).body
    places = drawn(document, AROUND).xpath(".//div[@data-question]")
    asked = [str(block.id) for block in document.body if block.type == "question"]
    assert [place.get("data-question") for place in places] == asked
    assert len(asked) == len(QUESTIONS)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "boxes", "lines"),
    [("true_false", ["☐ Верно", "☐ Неверно"], 0), ("short_text", [], 1), ("numeric", [], 1), ("matching", None, 0)],
)
def test_a_question_on_paper_has_where_to_answer(kind: str, boxes: list[str] | None, lines: int):
    document = TYPE.render(LessonFactory(body=[stored("question", QUESTIONS[kind])])).body
    page = drawn(document, PAPER)
    shown = [item.text_content() for item in page.xpath(".//ul/li")]
    assert shown == boxes if boxes is not None else len(shown) == 5
    assert len(page.find_class("writing-line")) == lines


def test_links_by_content_id_become_text_and_files_get_a_whole_address():
    source = '<p><a data-ref="1">Урок</a> и <a data-ref="2" href="/api/v1/files/2/a.pdf">бланк</a></p>'
    assert rich(source, AROUND) == '<p>Урок и <a href="https://example.org/api/v1/files/2/a.pdf">бланк</a></p>'


def test_plain_text_is_escaped():
    assert lines_html("a < b\n\n& c") == "<p>a &lt; b</p><p>&amp; c</p>"
