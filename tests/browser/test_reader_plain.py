"""The reader as plain files of another address: nothing but the folder and the address of the API."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from api.management.contract import FOLDER
from cms.preview.actions import show
from tests.browser.conftest import look
from tests.browser.reading import PHONE, Window
from tests.factories.lessons import QUESTIONS, stored
from tests.factories.pages import LessonFactory

UNSAID = '<meta name="aktiv-api" content="">'


@pytest.fixture
def plain(live_server) -> Iterator[str]:
    """The address of the files; their page says where the API is."""

    class Files(SimpleHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/reader/index.html":
                return super().do_GET()
            text = (FOLDER / "reader/index.html").read_text()
            assert UNSAID in text
            content = text.replace(UNSAID, f'<meta name="aktiv-api" content="{live_server.url}">').encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content)
            return None

        def log_message(self, format: str, *args: Any) -> None:
            return None

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=str(FOLDER)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_lesson_is_read_behind_the_hash(browser: Browser, live_server, plain: str) -> None:
    LessonFactory(slug="plain", title="Урок с чужого адреса")
    window = Window(browser, plain, size=PHONE)
    page = window.open("/reader/index.html#/lessons/")
    page.get_by_role("link", name="Урок с чужого адреса").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Урок с чужого адреса")
    assert page.url == f"{plain}/reader/index.html#/lessons/plain/"
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("Уроки")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Уроки")
    foreign = [each for each in window.close() if not each.startswith(f"request to {live_server.url}/api/v1/")]
    assert foreign == []


def test_an_origin_that_the_operator_has_not_named_is_told_so(
    browser: Browser, live_server, plain: str, settings
) -> None:
    settings.FRONTENDS_OF_THIS_MACHINE = False
    LessonFactory(slug="plain", title="Урок", body=[stored("question", QUESTIONS["true_false"])])
    draft = show(LessonFactory(live=False, slug="draft", title="Черновик"), by=None)
    window = Window(browser, plain, size=PHONE)
    page = window.open(f"/reader/index.html#/preview/?token={draft}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Сервер не отвечает этому сайту")
    expect(page.locator("main")).to_contain_text(plain)
    look(page, "reader-not-let-in")
    window.page.goto("about:blank")
    page = window.open("/reader/index.html#/lessons/plain/")
    question = page.locator("form.question")
    question.get_by_label("Верно", exact=True).check()
    question.get_by_role("button", name="Проверить").click()
    expect(question).to_contain_text("Сеть есть, но сервер школы не проверяет ответы с этого сайта.")
    settings.FRONTENDS_OF_THIS_MACHINE = True
    page.reload()
    expect(question).to_contain_text("Пока неверно · 0 из 2")
    window.close()


def test_without_a_server_the_network_is_to_blame(browser: Browser, live_server, plain: str) -> None:
    window = Window(browser, plain, size=PHONE)
    window.page.route(f"{live_server.url}/**", lambda route: route.abort())
    page = window.open("/reader/index.html#/preview/?token=x")
    expect(page.get_by_role("heading", level=1)).to_have_text("Нет сети")
    window.close()
