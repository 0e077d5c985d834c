"""Drafts in the reader: by the token behind the hash, drawn as the published document would be, kept by nobody."""

from playwright.sync_api import Browser, expect

from cms.preview.actions import show
from tests.browser.conftest import look
from tests.browser.reading import PHONE, Window
from tests.factories.lessons import QUESTIONS, stored
from tests.factories.pages import LessonFactory


def test_a_draft_is_shown_and_the_place_is_kept(browser: Browser, live_server) -> None:
    body = [stored("paragraph", f"<p>Абзац {number}. {'Слова урока. ' * 30}</p>") for number in range(12)]
    lesson = LessonFactory(
        live=False, slug="draft", title="Черновик урока", body=[*body, stored("question", QUESTIONS["true_false"])]
    )
    token = show(lesson, by=None)
    window = Window(browser, live_server.url, size=PHONE)
    page = window.open(f"/preview/#token={token}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Черновик урока")
    expect(page.get_by_role("note")).to_have_text("Черновик: так материал увидят читатели.")
    expect(page.locator(".unchecked")).to_have_text(
        "Нормы сверяются с законом после публикации: в черновике отметок о сверке нет."
    )
    question = page.locator("form.question")
    question.get_by_label("Верно", exact=True).check()
    question.get_by_role("button", name="Проверить").click()
    expect(question).to_contain_text("Это черновик: ответы не проверяются.")
    look(page, "reader-draft")
    page.evaluate("scrollTo(0, 700)")
    page.wait_for_function("Object.keys(sessionStorage).length === 1")
    lesson.title = "Черновик исправлен"
    assert show(lesson, by=None).count(".") == token.count(".")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Черновик исправлен")
    page.wait_for_function("scrollY === 700")
    assert page.get_by_role("button", name="Отметить пройденным").count() == 0
    kept = page.evaluate(
        "caches.keys().then((names) => Promise.all(names.map(async (name) => "
        "(await (await caches.open(name)).keys()).map((each) => each.url)))).then((all) => all.flat())"
    )
    assert [
        url for url in kept if "preview" in url and not url.endswith(("/screens/preview.js", "/client/preview.js"))
    ] == []
    assert window.close() == []


def test_a_token_that_was_tampered_with_opens_nothing(browser: Browser, live_server) -> None:
    lesson = LessonFactory(live=False, slug="draft", title="Тайный черновик")
    token = show(lesson, by=None)
    window = Window(browser, live_server.url, size=PHONE)
    for wrong in (token[:-2] + ("aa" if token[-2:] != "aa" else "bb"), "", "x"):
        window.page.goto("about:blank")
        page = window.open(f"/preview/#token={wrong}")
        expect(page.get_by_role("heading", level=1)).to_have_text("Ссылка на черновик не действует")
        expect(page.get_by_text("Тайный черновик")).to_have_count(0)
    page.get_by_role("link", name="На главную").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Школа профсоюзного актива")
    assert window.close() == []
