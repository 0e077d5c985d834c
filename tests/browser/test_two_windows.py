"""One editor with a lesson open in two windows: the older one saves nothing over what the newer has saved."""

from typing import Any

from django.urls import reverse
from playwright.sync_api import Page, expect

from tests.browser.writing import save
from tests.factories.pages import LessonFactory


def opened(page: Page, lesson: Any) -> Page:
    page.goto(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    expect(page.locator("#id_title")).to_have_value("Первый заголовок")
    return page


def title_of(lesson: Any) -> str:
    lesson.refresh_from_db()
    return str(lesson.get_latest_revision_as_object().title)


def test_an_older_window_saves_nothing_over_a_newer_one(editor: Page, live_server: Any) -> None:
    lesson = LessonFactory(title="Первый заголовок", live=False)
    lesson.save_revision()
    older = opened(editor, lesson)
    newer = opened(editor.context.new_page(), lesson)
    newer.locator("#id_title").fill("Из нового окна")
    save(newer)
    assert title_of(lesson) == "Из нового окна"
    older.locator("#id_title").fill("Из старого окна")
    save(older)
    expect(older.locator(".messages .error, .messages .w-message--error, .error-message").first).to_be_visible()
    expect(older.locator("#id_title")).to_have_value("Из старого окна")
    assert title_of(lesson) == "Из нового окна"
    # She has been told, and decides that it may replace the other.
    save(older)
    assert title_of(lesson) == "Из старого окна"


def test_a_window_that_has_saved_by_itself_saves_by_hand_at_any_moment(editor: Page, live_server: Any) -> None:
    lesson = LessonFactory(title="Первый заголовок", live=False)
    lesson.save_revision()
    page = opened(editor, lesson)
    autosaves = []
    page.on("request", lambda request: autosaves.append(request) if _by_itself(request) else None)
    with page.expect_response(lambda answer: _by_itself(answer.request)) as first:
        page.locator("#id_title").press_sequentially("Ещё ", delay=200)
    assert first.value.ok
    with page.expect_request(_by_itself):
        page.locator("#id_title").fill("Пока сохраняется само")
    # Pressed while the editor saves by itself: that has not been answered yet.
    save(page)
    expect(page.locator(".messages .success, .w-message--success, .messages li.success").first).to_be_visible()
    assert title_of(lesson) == "Пока сохраняется само"
    assert len(autosaves) >= 2


def _by_itself(request: Any) -> bool:
    return request.method == "POST" and "json" in request.headers.get("accept", "") and request.url.endswith("/edit/")
