"""A lesson with every block in the editor: it opens, materials are chosen, it is reviewed, published and printed."""

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect
from wagtail.models import Collection

from cms.bestpractice.models import CaseStudyPage
from cms.config.site import setup_site
from cms.legislation.models import Act
from cms.lessons.models import LessonPage
from tests.browser.conftest import look
from tests.browser.writing import add_block, publish, save
from tests.factories.lessons import KIT, GlossaryTermFactory, every_block
from tests.factories.pages import CaseStudyFactory, LessonFactory
from tests.replay import assert_replay_equals_snapshot


@pytest.fixture(autouse=True)
def ground(transactional_db: None) -> None:
    """The bones of a school, which a test that flushes the database takes away."""
    setup_site()
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")


@pytest.fixture
def lesson() -> LessonPage:
    """A draft with every block; what it refers to is published."""
    act = Act.objects.create(
        type="code", bodies="Госдума", number="1", signed_on=date(2001, 12, 30), title="Учебный кодекс", slug="kodeks"
    )
    refs = {
        "provision": act,
        "case_study": CaseStudyFactory(title="Опыт соседей"),
        "glossary_term": GlossaryTermFactory(),
    }
    body = every_block()
    for block in body:
        if block["type"] in refs:
            name = {"provision": "act", "case_study": "case", "glossary_term": "term"}[block["type"]]
            block["value"][name] = str(refs[block["type"]].content_id)
    fields = {"summary": "Коротко.", "objectives": "Уметь", **KIT}
    return LessonFactory(live=False, slug="every-block", title="Все блоки урока", body=body, **fields)


def test_every_block_opens_is_reviewed_and_published(editor: Page, lesson: LessonPage):
    editor.goto(f"/admin/pages/{lesson.pk}/edit/")
    shown = editor.locator("[data-streamfield-child]:visible")
    expect(shown.first).to_be_visible()
    expect(editor.get_by_text("Учебный кодекс").first).to_be_visible()
    look(editor, "lesson-blocks")
    editor.get_by_role("tab", name="Перед публикацией").click()
    expect(editor.locator("[data-lesson-review] dl")).to_be_visible()
    assert editor.locator("[data-lesson-review] li.must").count() == 0
    look(editor, "lesson-review")
    publish(editor)
    look(editor, "lesson-blocks-published")
    document = editor.request.get("/api/v1/lessons/every-block/").json()
    assert [block["type"] for block in document["body"]] == [child.block_type for child in lesson.body]
    assert [block["id"] for block in document["body"]] == [child.id for child in lesson.body]
    titles = {reference["title"] for reference in document["references"].values()}
    assert {"Учебный кодекс", "Опыт соседей"} <= titles
    assert_replay_equals_snapshot()


def test_a_question_and_a_case_study_are_made_by_hand(editor: Page):
    CaseStudyFactory(title="Опыт соседей")
    CaseStudyFactory(title="Другой опыт")
    lesson = LessonFactory(live=False, slug="by-hand", body=[])
    editor.goto(f"/admin/pages/{lesson.pk}/edit/")
    add_block(editor, "Практика")
    editor.locator("[data-chooser-action-choose]:visible").first.click()
    editor.fill(".modal input[name=q]", "соседей")
    expect(editor.locator(".modal").get_by_text("Другой опыт")).to_be_hidden()
    look(editor, "lesson-chooser")
    editor.locator(".modal").get_by_role("link", name="Опыт соседей").click()
    expect(editor.locator(".chooser__title:visible").first).to_have_text("Опыт соседей")
    save(editor)
    saved = LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    case = CaseStudyPage.objects.get(title="Опыт соседей")
    assert [child.value["case"] for child in saved.body] == [str(case.content_id)]


def test_the_kit_prints_on_pages_of_its_own(editor: Page, lesson: LessonPage):
    editor.goto(f"/admin/lessons/{lesson.pk}/print/")
    expect(editor.get_by_role("heading", name="Карточка 1")).to_be_visible()
    look(editor, "lesson-print")
    pdf = editor.pdf(prefer_css_page_size=True)
    # The kit, the cards, the handout and the text each begin anew.
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) >= 4
