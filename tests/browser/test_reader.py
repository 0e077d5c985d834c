"""What a member does with the reader, on a phone and on a computer, against a living server."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import look
from tests.browser.reading import COURSE, DESKTOP, EVERY_BLOCK, PHONE, Window, the_course

pytestmark = pytest.mark.usefixtures("school")


@pytest.fixture
def windows(browser: Browser, live_server) -> Iterator[list[Window]]:
    """A phone and a computer, in which nothing may go wrong. Both stand before one school: loading it takes long."""
    opened = [
        Window(browser, live_server.url, name, size=size) for name, size in (("phone", PHONE), ("desktop", DESKTOP))
    ]
    yield opened
    assert [fault for window in opened for fault in window.close()] == []


def answer_all(page: Page) -> None:
    """Answer the seven questions of the lesson with every block, most of them rightly."""
    forms = page.locator("form.question")
    forms.nth(0).get_by_label("Семь").check()
    forms.nth(1).get_by_label("Устав").check()
    forms.nth(2).get_by_label("Неверно").check()
    order = ["Проект", "Мнение", "Приказ"]
    for place, text in enumerate(order):
        shown = forms.nth(3).locator("ol.ordering > li > span:first-child").all_inner_texts()
        for _ in range(shown.index(text) - place):
            forms.nth(3).get_by_role("button", name=f"Выше: {text}").click()
    forms.nth(4).get_by_label("Пять дней").select_option(label="локальный акт")
    forms.nth(4).get_by_label("Семь дней").select_option(label="увольнение")
    forms.nth(5).locator("input").fill("7,5")
    forms.nth(6).locator("input").fill("мнение профкома")
    for number in range(7):
        forms.nth(number).get_by_role("button", name="Проверить").click()


def test_a_lesson_is_found_read_and_its_questions_answered(windows: list[Window]) -> None:
    the_course()
    for window in windows:
        page = window.open("/")
        page.get_by_role("link", name="Первые шаги председателя").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Первые шаги председателя")
        expect(page).to_have_title("Первые шаги председателя · Актив")
        page.get_by_role("link", name="Начать").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Все блоки урока")
        drawn = page.locator(".body > [data-block]").evaluate_all("(found) => found.map((each) => each.dataset.block)")
        assert len(drawn) == 28
        assert len(set(drawn)) == 22
        answer_all(page)
        verdicts = page.locator("form.question .verdict strong")
        expect(verdicts).to_have_text(["Верно", "Отчасти верно", "Верно", "Верно", "Верно", "Верно", "Верно"])
        expect(page.locator("form.question").nth(0)).to_contain_text("Отклик: Семь")
        expect(page.locator("form.question").nth(0)).to_contain_text("Так говорит статья.")
        page.get_by_role("button", name="Отметить пройденным").click()
        expect(page.get_by_role("button", name="Пройден")).to_have_attribute("aria-pressed", "true")
        look(page, f"reader-answered-{window.name}")
        page.reload()
        expect(page.locator("form.question .verdict strong")).to_have_count(7)
        page.get_by_role("link", name="Первые шаги председателя").click()
        expect(page.get_by_text("Пройдено 1 из 4").first).to_be_visible()
        page.goto("/")
        expect(page.get_by_role("link", name="Продолжить Все блоки урока")).to_be_visible()


def test_two_editions_are_compared_and_a_provision_is_read_on_two_days(windows: list[Window]) -> None:
    for window in windows:
        page = window.open("/acts/")
        page.get_by_role("link", name="Положение о кружке").click()
        expect(page.get_by_text("Действует", exact=True)).to_be_visible()
        page.get_by_role("link", name="Сравнить редакции").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Сравнение редакций")
        changed = page.locator(".difference").filter(has=page.get_by_role("link", name="п. 3.2"))
        expect(changed.locator("del").first).to_have_text("одного раза ")
        expect(changed.locator("ins").first).to_have_text("двух раз ")
        changed.get_by_role("link", name="п. 3.2").click()
        expect(page.locator(".law.text").first).to_contain_text("не реже двух раз в месяц")
        expect(page.locator(".notes")).to_contain_text("Если о занятии сообщили позже срока")
        page.get_by_label("На какой день").fill("2025-01-15")
        expect(page.locator(".law.text").first).to_contain_text("не реже одного раза в месяц")
        assert page.url.endswith("/?on=2025-01-15&as=p_3.2")
        page.go_back()
        expect(page.locator(".law.text").first).to_contain_text("не реже двух раз в месяц")


def test_practice_is_filtered_and_read(windows: list[Window]) -> None:
    for window in windows:
        page = window.open("/case-studies/")
        expect(page.locator(".cards > li")).to_have_count(3)
        folded = page.locator("details.more-filters:not([open]) summary")
        if folded.count():
            folded.click()
        page.get_by_label("Где").select_option(label="Школа")
        expect(page.locator(".cards > li")).to_have_count(1)
        assert page.url.endswith("/case-studies/?setting=school")
        page.reload()
        expect(page.locator(".cards > li")).to_have_count(1)
        page.get_by_role("link", name="Первичка выросла").click()
        expect(page.get_by_text("Повторили 1, подтвердили 1, отказались 1")).to_be_visible()
        chart = page.get_by_role("img", name="Члены профсоюза").first
        expect(chart).to_have_attribute("aria-label", "Члены профсоюза: до 41, после 63 человек")
        table = page.locator(".outcome table").first
        expect(table.locator("td")).to_have_text(["41", "15 сентября 2025 г.", "63", "28 мая 2026 г."])


def test_a_programme_is_saved_read_without_a_network_and_the_answers_are_sent_later(windows: list[Window]) -> None:
    the_course()
    for window in windows:
        page = window.open(f"/programmes/{COURSE}/")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.wait_for_function("navigator.serviceWorker.controller !== null")
        page.get_by_role("button", name="Сохранить, чтобы читать без сети").click()
        expect(page.locator(".saver")).to_contain_text("Сохранено", timeout=60_000)
        window.context.set_offline(True)
        page.goto("/saved/")
        expect(page.locator(".card")).to_contain_text("4 урока")
        expect(page.get_by_text("Нет сети").first).to_be_visible()
        page.get_by_role("link", name="Первые шаги председателя").click()
        page.get_by_role("link", name="Начать").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Все блоки урока")
        page.locator("figure img").first.scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('figure img').naturalWidth > 0")
        question = page.locator("form.question").first
        question.get_by_label("Семь").check()
        question.get_by_role("button", name="Проверить").click()
        expect(question).to_contain_text("Не отправлено")
        expect(question.locator(".grade")).to_be_focused()
        expect(page.locator(".notice")).to_have_text("Нет сети · Не отправлено: 1 ответ")
        look(page, f"reader-unsent-{window.name}")
        page.reload()
        expect(page.locator("form.question").first).to_contain_text("Не отправлено")
        window.context.set_offline(False)
        expect(page.locator("form.question").first).to_contain_text("Верно · 2 из 2")
        expect(page.locator(".notice")).to_be_hidden()
        page.goto("/saved/")
        expect(page.get_by_text("Все ответы отправлены.")).to_be_visible()
        page.get_by_role("button", name="Удалить с устройства").click()
        expect(page.get_by_text("Пока ничего.")).to_be_visible()
        assert (
            page.evaluate("caches.keys().then((names) => names.filter((name) => name.startsWith('aktiv-pack-')))") == []
        )


def test_what_is_not_there_is_said_so(windows: list[Window]) -> None:
    for window in windows:
        assert window.page.goto("/lessons/nothing/").status == 404  # type: ignore[union-attr]
        expect(window.page.get_by_role("heading", level=1)).to_have_text("Такой страницы нет")
        window.open("/search/?q=отпуск").get_by_role(
            "link", name="График отпусков: как профкому влиять на очередь"
        ).wait_for()


def test_the_lesson_with_every_block_stands_at_its_own_address(windows: list[Window]) -> None:
    the_course()
    for window in windows:
        page = window.open(f"/lessons/{EVERY_BLOCK}/")
        expect(page.get_by_text("Этот урок — звено программы")).to_be_visible()


def test_a_list_that_is_narrowed_to_nothing_says_so_and_an_empty_one_offers_nothing_to_narrow(
    windows: list[Window],
) -> None:
    for window in windows:
        page = window.open("/glossary-terms/")
        field = page.get_by_role("searchbox", name="Найти в списке")
        field.fill("такого слова нет")
        expect(page.locator(".results")).to_contain_text("Ничего не нашли. Попробуйте другое слово.")
        field.fill("кружок")
        expect(page.locator(".results")).not_to_contain_text("Ничего не нашли")
        expect(page.locator(".results li:visible")).not_to_have_count(0)
        page = window.open("/indicators/")
        expect(page.locator(".results")).to_have_text("Пока ничего не опубликовано.")
        expect(page.get_by_role("searchbox")).to_have_count(0)


def test_the_notice_of_changed_norms_names_them_by_themselves_and_not_in_the_case_of_a_sentence(
    windows: list[Window],
) -> None:
    for window in windows:
        page = window.open("/lessons/study-circle-start/")
        notice = page.get_by_role("complementary", name="Нормы этого материала изменились")
        expect(notice.get_by_role("listitem")).to_have_text("п. 3.2, Положение о кружке — изменено 1 сентября 2026 г.")
