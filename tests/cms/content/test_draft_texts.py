"""The texts of a draft, as a revision keeps them."""

from uuid import UUID

import pytest
from django.utils.translation import override

from cms.content.draft_texts import DraftBlock, DraftText, draft_texts, plain
from tests.factories.pages import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db

BLOCK = "6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10"


def test_markup_goes_and_paragraphs_stay_apart():
    assert plain("<p>Часть&nbsp;1 <b>статьи</b> 5</p><p>Другое</p>") == "Часть\xa01 статьи 5\n\nДругое"


@override("en")
def test_fields_and_blocks_of_a_page_in_their_order():
    body = [{"type": "paragraph", "value": "<p>Первый абзац.</p>", "id": BLOCK}]
    lesson = LessonFactory(title="Один урок", summary="Два слова.", body=body)
    found = [
        piece
        for piece in draft_texts(lesson, lesson.serializable_data())
        if piece.pointer in ("/title", "/summary", "/body/0")
    ]
    assert found == [
        DraftText("/title", None, "Title", "Один урок"),
        DraftText("/summary", None, "In short", "Два слова."),
        DraftBlock("/body/0", UUID(BLOCK), "Block 1 “Text”", "paragraph", "<p>Первый абзац.</p>"),
        DraftText("/body/0", UUID(BLOCK), "Block 1 “Text”", "Первый абзац."),
    ]


def test_addresses_and_closed_choices_are_no_text():
    lesson = LessonFactory(slug="a-lesson")
    pointers = {piece.pointer for piece in draft_texts(lesson, lesson.serializable_data())}
    assert pointers & {"/slug", "/url_path", "/audience", "/draft_title", "/seo_title"} == set()


@override("en")
def test_rows_beside_a_page_say_which_row_they_are():
    case = CaseStudyFactory()
    found = [piece for piece in draft_texts(case, case.serializable_data()) if piece.pointer == "/actions/0/what"]
    assert [piece.place for piece in found] == ["Action 1: What was done"]
