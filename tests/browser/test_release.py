"""A release put together, checked, mended and published in the admin."""

from playwright.sync_api import Page, expect

from cms.editorial.models import Release
from cms.lessons.models import LessonPage
from tests.browser.conftest import look
from tests.factories.pages import LessonFactory


def test_a_release_checked_and_published(editor: Page, school: None):
    for number in (1, 2):
        LessonFactory(live=False, title=f"К отчётам {number}", slug=f"reports-{number}").save_revision()

    editor.goto("/admin/reviews/releases/")
    editor.click("text=Новый выпуск")
    editor.fill("input[name=name]", "К отчётно-выборной кампании")
    look(editor, "release-1-form")
    editor.click("form button:has-text('Сохранить')")
    for number in (1, 2):
        editor.fill("#q", "к отчётам")
        editor.click("button:has-text('Найти')")
        editor.locator("form:has(button:has-text('Добавить'))", has_text=f"К отчётам {number}").locator(
            "button"
        ).click()
        expect(editor.locator("table.listing")).to_contain_text(f"К отчётам {number}")
    LessonPage.objects.get(slug="reports-2").delete()
    editor.click("button[value=check]")
    look(editor, "release-2-checked")
    expect(editor.locator("table.listing")).to_contain_text("Материал удалён.")
    editor.click("button[value=publish]")
    expect(editor.locator("main")).to_contain_text("Ничего не опубликовано.")
    assert not LessonPage.objects.get(slug="reports-1").live

    editor.locator("tr:has-text('К отчётам 2') button:has-text('Убрать')").click()
    editor.click("button[value=check]")
    expect(editor.locator("main")).to_contain_text("Публикации этого выпуска ничто не мешает.")
    editor.click("button[value=publish]")
    expect(editor.locator("main")).to_contain_text("Опубликован")
    look(editor, "release-3-published")
    assert LessonPage.objects.get(slug="reports-1").live
    assert Release.objects.get().state == "published"
    assert editor.request.get("/api/v1/lessons/reports-1/").status == 200
