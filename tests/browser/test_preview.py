"""The preview panel in a real browser: the reader beside the form, on this origin and on another."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any

import pytest
from django.conf import settings as project
from django.urls import reverse
from playwright.sync_api import Browser, Error, Frame, Page, expect
from wagtail.log_actions import registry
from wagtail.models import PageLogEntry

from api.management.contract import FOLDER
from cms.accounts.models import User
from cms.preview.actions import share, token_of
from cms.preview.models import SharedLink, ShownDraft
from tests.browser.conftest import look
from tests.browser.writing import footer
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.media import ImageFactory
from tests.factories.pages import LessonFactory

EVERYTHING_KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) found.push(...(await (await caches.open(name)).keys()).map((each) => each.url));
  return found;
}"""
LONG = [{"type": "paragraph", "value": f"<p>Абзац {number}. {'Слова урока. ' * 30}</p>"} for number in range(30)]


class Quiet(SimpleHTTPRequestHandler):
    """The contract's folder as plain files, which only the admin may show in a frame."""

    admin = ""

    def log_message(self, *_: Any) -> None:
        pass

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", f"frame-ancestors {self.admin}")
        super().end_headers()


@pytest.fixture
def elsewhere(live_server: Any) -> Iterator[str]:
    """A reader on another origin: the address of its server."""
    handler = type("Handler", (Quiet,), {"admin": live_server.url})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(FOLDER)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture
def reader_elsewhere(elsewhere: str, live_server: Any, settings: Any) -> str:
    address = f"{elsewhere}/quickstart/preview.html?server={live_server.url}"
    settings.ENV = replace(project.ENV, preview_url=address, delivery_rate="off")
    settings.WAGTAIL_HEADLESS_PREVIEW = {"CLIENT_URLS": {"default": address}, "ENFORCE_TRAILING_SLASH": False}
    return elsewhere


def open_panel(page: Page, lesson: Any) -> None:
    page.goto(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    page.click("[data-side-panel-toggle=preview], button[aria-label*='редпросмотр' i]")


def shown(page: Page) -> Frame:
    """The frame that the panel shows now, drawn."""
    handle = page.wait_for_selector("#w-preview-iframe", state="attached")
    frame = handle.content_frame()
    assert frame is not None
    frame.wait_for_selector("html[data-preview-ready]", state="attached")
    return frame


def frame_with(page: Page, words: str, seconds: float = 20) -> Frame:
    """The panel's frame, as soon as it shows these words."""
    until = monotonic() + seconds
    while monotonic() < until:
        handle = page.query_selector("#w-preview-iframe")
        frame = handle.content_frame() if handle else None
        try:
            if frame is not None and words in (frame.text_content("h1", timeout=200) or ""):
                return frame
        except Exception:
            # Between two frames there is a moment without a document.
            page.wait_for_timeout(20)
        page.wait_for_timeout(20)
    raise AssertionError(f"The panel never showed {words!r}")


def ask(page: Page, words: str, script: str) -> Any:
    """What a script says in the panel's frame that shows these words, also when the panel changes frames meanwhile."""
    for _ in range(10):
        try:
            return frame_with(page, words).evaluate(script)
        except Error:
            page.wait_for_timeout(100)
    raise AssertionError(f"The panel never stood still with {words!r}")


def test_a_reader_on_another_origin(editor: Page, reader_elsewhere: str) -> None:
    image = ImageFactory()
    body = [*LONG, {"type": "image", "value": {"image": image.pk, "caption": "Подпись", "alt": ""}}]
    lesson = LessonFactory(title="Первый заголовок", body=body, live=False)
    lesson.save_revision()
    editor.set_viewport_size({"width": 1600, "height": 900})
    saved: list[float] = []
    editor.on("response", lambda answer: _note_autosave(answer, lesson.pk, saved))
    open_panel(editor, lesson)
    frame = frame_with(editor, "Первый заголовок")
    assert frame.url.startswith(reader_elsewhere)
    assert "token=" in frame.url.split("#")[1]
    assert "token" not in frame.url.split("#")[0]
    # Phone width first.
    assert frame.evaluate("innerWidth") == 360

    ask(editor, "Первый заголовок", "scrollTo(0, 1500)")
    # What is typed in the first moments, Wagtail takes for what was there.
    editor.wait_for_timeout(4_000)
    typed = monotonic()
    editor.fill("#id_title", "Второй заголовок")
    frame = frame_with(editor, "Второй заголовок")
    seen = monotonic()
    for _ in range(200):
        if saved:
            break
        editor.wait_for_timeout(50)
    assert saved, "the autosave never came"
    late = seen - saved[-1]
    print(f"typed → shown {seen - typed:.2f} s; autosave → shown {late:+.2f} s")
    assert late < 1
    # The place is kept, and the picture of a draft that nobody has published loads.
    editor.wait_for_timeout(300)
    assert abs(ask(editor, "Второй заголовок", "scrollY") - 1500) < 5
    ask(editor, "Второй заголовок", "scrollTo(0, document.body.scrollHeight)")
    editor.wait_for_timeout(1_500)
    assert shown(editor).evaluate("document.querySelector('img').naturalWidth") > 0
    look(editor, "preview-panel-another-origin")
    assert ShownDraft.objects.count() == 1


def _note_autosave(answer: Any, pk: int, saved: list[float]) -> None:
    if answer.request.method == "POST" and answer.url.endswith(reverse("wagtailadmin_pages:edit", args=[pk])):
        saved.append(monotonic())


def test_the_reader_of_this_server_and_a_snippet_in_the_panel(editor: Page) -> None:
    term = GlossaryTermFactory(term="Кворум")
    editor.set_viewport_size({"width": 1600, "height": 900})
    editor.goto(reverse(term.snippet_viewset.get_url_name("edit"), args=[term.pk]))
    editor.click("button[aria-label*='редпросмотр' i]")
    frame = frame_with(editor, "Кворум")
    assert frame.evaluate("location.pathname") == "/preview/"
    # Wagtail takes what stands in a form in its first two seconds as unchanged.
    editor.wait_for_timeout(2_500)
    editor.fill("#id_term", "Кворум собрания")
    frame_with(editor, "Кворум собрания")
    look(editor, "preview-panel-snippet")


def test_the_place_is_kept_in_the_reader_of_this_server(editor: Page) -> None:
    lesson = LessonFactory(title="Первый заголовок", body=LONG, live=False)
    lesson.save_revision()
    editor.set_viewport_size({"width": 1600, "height": 900})
    open_panel(editor, lesson)
    frame_with(editor, "Первый заголовок")
    editor.wait_for_timeout(2_500)
    ask(editor, "Первый заголовок", "scrollTo(0, 1500)")
    editor.wait_for_timeout(300)
    typed = monotonic()
    editor.fill("#id_title", "Второй заголовок")
    frame_with(editor, "Второй заголовок")
    print(f"reader of this server: typed → shown {monotonic() - typed:.2f} s")
    editor.wait_for_timeout(500)
    assert abs(ask(editor, "Второй заголовок", "scrollY") - 1500) < 5
    look(editor, "preview-panel-reader")


def test_a_link_for_a_reviewer(editor: Page, browser: Browser, live_server: Any, settings: Any) -> None:
    settings.WAGTAIL_HEADLESS_PREVIEW = {"CLIENT_URLS": {"default": "/preview/"}, "ENFORCE_TRAILING_SLASH": False}
    lesson = LessonFactory(title="Урок для рецензента", live=False, body=LONG)
    lesson.save_revision()
    editor.goto(reverse("wagtailadmin_pages:edit", args=[lesson.pk]))
    footer(editor, "a[href*='/admin/preview-links/']")
    editor.click("button[name=share]")
    address = editor.input_value("[data-w-clipboard-target=value]")
    look(editor, "preview-link")
    assert address.startswith(f"{live_server.url}/preview/#token=")

    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="ru-RU")
    reviewer = context.new_page()
    reviewer.goto(address)
    expect(reviewer.locator("h1").first).to_have_text("Урок для рецензента")
    look(reviewer, "preview-reviewer-phone")
    assert context.cookies() == []
    # What was kept by any store of the browser's: nothing of the draft.
    kept = reviewer.evaluate(EVERYTHING_KEPT)
    assert [url for url in kept if "/api/preview/" in url] == []

    editor.click("button[name=revoke]")
    assert SharedLink.objects.get().revoked_at is not None
    reviewer.goto("about:blank")
    reviewer.goto(address)
    expect(reviewer.locator("h1").first).not_to_have_text("Урок для рецензента")
    expect(reviewer.locator("body")).not_to_contain_text("Слова урока")
    look(reviewer, "preview-reviewer-revoked")
    context.close()
    in_history = PageLogEntry.objects.filter(page=lesson.pk, action__startswith="preview.").order_by("timestamp")
    assert [each.message for each in in_history] == [log_message(each) for each in ("preview.share", "preview.revoke")]


def log_message(action: str) -> str:
    """What the history says of an action, in the language of the installation."""
    return str(registry.get_formatter(PageLogEntry(action=action)).message)


def test_who_may_not_edit_gets_no_link(page: Page, live_server: Any) -> None:
    User.objects.create_user("guest@example.org", "a long pass phrase")
    lesson = LessonFactory()
    address = reverse("preview_links", args=["lesson", lesson.content_id, "ru"])
    page.goto(address)
    assert "/admin/login/" in page.url


def test_nobody_else_may_frame_a_draft(browser: Browser, live_server: Any, elsewhere: str) -> None:
    """A page of a third origin puts the reader into a frame: the browser refuses to show it."""
    token = token_of(share(LessonFactory(title="Тайный черновик", live=False), by=None))
    context = browser.new_context()
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "frame-ancestors" in message.text else None)
    page.goto(f"{elsewhere}/quickstart/index.html")
    page.evaluate(
        "address => { const frame = document.createElement('iframe'); frame.src = address; document.body.append(frame); }",
        f"{live_server.url}/preview/#token={token}",
    )
    page.wait_for_timeout(2_000)
    assert len(refused) == 1
    assert all(
        "Тайный черновик" not in (each.text_content("body") or "")
        for each in page.frames
        if each.url.startswith(live_server.url)
    )
    context.close()
