"""The review beside the editor follows the writing, and says what publishing would say."""

import pytest
from playwright.sync_api import Page, expect

from cms.config.site import section, setup_site
from cms.publication.models import PublishedDocument
from tests.browser import writing
from tests.browser.conftest import look


@pytest.fixture(autouse=True)
def ground(transactional_db: None) -> None:
    setup_site()


def test_the_panel_follows_the_writing_and_publishing_says_the_same(editor: Page):
    editor.goto(f"/admin/pages/add/lessons/lessonpage/{section('lessons').pk}/")
    editor.click("[data-side-panel-toggle='checks']")
    panel = editor.locator("[data-side-panel='checks'] .lesson-review")
    expect(panel).to_contain_text("После первого сохранения")
    # What is typed in the first moments, Wagtail does not save by itself.
    editor.wait_for_timeout(5_000)
    editor.fill("[name=title]", "Мнение профкома")
    editor.fill("[name=summary]", "Что успеть за семь дней.")
    question = writing.add_block(editor, "Вопрос")
    writing.write(question, 0, "Сколько дней у профкома?")
    question.locator("[data-contentpath='answer'] .c-sf-add-button:visible").first.click()
    writing.choose_from_menu(editor, "Один верный ответ")
    for number, text in enumerate(["Пять", "Семь"]):
        writing.field(question, f"options-{number}-value-text").fill(text)
    # Nothing was pressed: the draft is saved by itself.
    wrong = panel.locator("li.must")
    # A slower save of half the question may have come first: the one that counts is the last.
    expect(wrong).to_contain_text(["Блок 1 «Вопрос»: Отметьте верным ровно один вариант."], timeout=20_000)
    expect(editor.locator("[data-lesson-review-count]")).to_have_text("1")
    expect(panel).to_contain_text("На телефоне")
    look(editor, "lesson-review-beside")
    said = wrong.inner_text()

    writing.publish(editor)
    refused = editor.locator(".messages .error")
    expect(refused).to_contain_text(said)
    assert not PublishedDocument.objects.exists()
    look(editor, "lesson-review-refused")

    # What is changed in the first moments, Wagtail takes for what was there.
    editor.wait_for_timeout(4_000)
    question = writing.blocks(editor).first
    writing.field(question, "options-1-value-correct").check()
    expect(wrong).to_have_count(0, timeout=20_000)
    expect(panel.locator("li.should")).not_to_have_count(0)
    expect(editor.locator("[data-lesson-review-count]")).to_be_hidden()
    panel.get_by_role("link", name="Блок 1 «Вопрос»:").first.click()
    expect(question).to_be_in_viewport()
    writing.publish(editor)
    editor.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")
    assert [entry.title for entry in PublishedDocument.objects.all()] == ["Мнение профкома"]


def test_every_tab_can_be_pressed_beside_the_open_panel(editor: Page):
    editor.goto(f"/admin/pages/add/lessons/lessonpage/{section('lessons').pk}/")
    for beside in (False, True):
        if beside:
            editor.click("[data-side-panel-toggle='checks']")
            expect(editor.locator("[data-side-panel='checks'] .lesson-review")).to_be_visible()
        for tab in ("Для кого и чьё", "После урока", "Набор для кружка", "Адрес и темы", "Настройки", "Урок"):
            found = editor.get_by_role("tab", name=tab, exact=True)
            found.click()
            expect(found).to_have_attribute("aria-selected", "true")
    look(editor, "lesson-tabs-beside")
