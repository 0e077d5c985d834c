"""A lesson with every block there is, written by hand in a real browser, published, and read by the API."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from playwright.sync_api import Page, expect

from cms.config.site import section, setup_site
from cms.content.vocabularies import ActivistCategory
from cms.lessons.blocks.answers import ANSWER_BLOCKS
from cms.lessons.body import LESSON_BLOCKS
from tests.browser import writing
from tests.browser.blocks_by_hand import BY_HAND, IN_THE_DOCUMENT
from tests.browser.conftest import SCREENSHOTS, look
from tests.factories.legislation import ActFactory
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.pages import CaseStudyFactory
from tests.replay import assert_replay_equals_snapshot

CONTRACT = Path(__file__).resolve().parents[2] / "frontend_contract" / "schemas"


@pytest.fixture(autouse=True)
def ground(transactional_db: None) -> None:
    """The bones of a school, and what the lesson will refer to."""
    setup_site()
    ActivistCategory.objects.create(title="Председатели", slug="chair")
    ActFactory(title="Учебный кодекс", slug="kodeks")
    CaseStudyFactory(title="Опыт соседей")
    GlossaryTermFactory(term="Кворум")


def test_every_block_by_hand(editor: Page):
    editor.set_viewport_size({"width": 1280, "height": 2400})
    editor.goto("/admin/lessons/")
    editor.get_by_role("link", name="Добавить: урок").click()
    editor.fill("[name=title]", "Мнение профкома за неделю")
    editor.fill("[name=summary]", "Что успеть за семь дней.")
    for number, (label, fill_in) in enumerate(BY_HAND):
        block = writing.add_block(editor, label)
        fill_in(block)
        block.screenshot(path=SCREENSHOTS / f"by-hand-{number:02}-{fill_in.__name__}.png")
    writing.publish(editor)
    editor.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")
    document = editor.request.get(editor.request.get("/api/v1/lessons/").json()["items"][0]["url"]).json()
    assert [block["type"] for block in document["body"]] == [name for name, _ in IN_THE_DOCUMENT]
    assert {name for name, _ in IN_THE_DOCUMENT} == {block.type_name() for block in LESSON_BLOCKS}
    for block, (name, written) in zip(document["body"], IN_THE_DOCUMENT, strict=True):
        stands = json.dumps(block, ensure_ascii=False)
        assert [word for word in written if word not in stands] == [], name
        assert "undefined" not in stands
    kinds = [block["kind"] for block in document["body"] if block["type"] == "question"]
    assert sorted(kinds) == sorted(kind for kind, _ in ANSWER_BLOCKS)
    assert {card["title"] for card in document["references"].values()} == {"Учебный кодекс", "Опыт соседей", "Кворум"}
    schema = json.loads((CONTRACT / "lesson.json").read_text())
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(document)
    assert_replay_equals_snapshot()
    reopened(editor, document["title"])


def reopened(editor: Page, title: str) -> None:
    """Open the published lesson again: nothing is marked as wrong, and the panel has nothing against it."""
    editor.goto("/admin/lessons/")
    editor.get_by_role("link", name=title).first.click()
    expect(writing.blocks(editor)).to_have_count(len(BY_HAND))
    assert editor.locator(".w-field__errors .error-message:visible").count() == 0
    look(editor, "by-hand-reopened")
