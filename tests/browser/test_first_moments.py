"""What is typed before the editor has looked at its own form is saved like everything else."""

from typing import Any

from django.urls import reverse
from playwright.sync_api import Page

from tests.factories.pages import LessonFactory


def test_what_is_typed_at_once_is_saved_by_itself(editor: Page, live_server: Any) -> None:
    lesson = LessonFactory(title="Первый заголовок", live=False)
    lesson.save_revision()
    editor.goto(reverse("wagtailadmin_pages:edit", args=[lesson.pk]), wait_until="domcontentloaded")
    with editor.expect_response(
        lambda answer: answer.request.method == "POST" and answer.url.endswith("/edit/")
    ) as saved:
        editor.locator("#id_title").press_sequentially("Ещё ")
    assert saved.value.ok
    lesson.refresh_from_db()
    assert lesson.get_latest_revision_as_object().title != "Первый заголовок"


def test_what_nobody_touched_is_not_saved(editor: Page, live_server: Any) -> None:
    lesson = LessonFactory(title="Первый заголовок", live=False)
    newest = lesson.save_revision()
    editor.goto(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    editor.wait_for_timeout(6_000)
    lesson.refresh_from_db()
    assert lesson.latest_revision_id == newest.pk
