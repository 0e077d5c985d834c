"""A lesson on its way: remarked on, returned, mended, signed, changed after a signature, asked anew, published."""

import re
from collections.abc import Callable, Iterator

import pytest
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect

from cms.accounts.models import User
from cms.config.site import section
from cms.editorial import links
from cms.editorial.models import SignOff
from cms.lessons.models import LessonPage
from cms.organisations.models import Organisation, Role, RoleGrant
from tests.browser.conftest import PASSWORD, look
from tests.browser.writing import footer, save, send

PEOPLE = {
    "author": (Role.AUTHOR, "Анна", "Белова"),
    "methodologist": (Role.METHODOLOGIST, "Мария", "Зуева"),
    "lawyer": (Role.LAWYER, "Лев", "Юрьев"),
    "publisher": (Role.PUBLISHER, "Павел", "Выпускной"),
    "second": (Role.PUBLISHER, "Вера", "Вторая"),
}


@pytest.fixture
def people(school: None) -> None:
    """The demo's school with its workflows, and somebody for each role at the centre."""
    call_command("setup_workflows", verbosity=0)
    centre = Organisation.objects.get(depth=1)
    for name, (role, first, last) in PEOPLE.items():
        user = User.objects.create_user(f"{name}@example.org", PASSWORD, first_name=first, last_name=last)
        RoleGrant.objects.create(user=user, role=role, organisation=centre)


@pytest.fixture
def window(browser: Browser, live_server, people: None) -> Iterator[Callable[[str], Page]]:
    """A window for each person, signed in."""
    windows: dict[str, Page] = {}

    def open_window(name: str) -> Page:
        if name not in windows:
            context = browser.new_context(
                base_url=live_server.url, viewport={"width": 1280, "height": 900}, locale="ru-RU"
            )
            context.set_default_timeout(40_000)
            page = context.new_page()
            page.goto("/admin/login/")
            page.fill("input[name=username]", f"{name}@example.org")
            page.fill("input[name=password]", PASSWORD)
            page.click("button[type=submit]")
            page.wait_for_url("**/admin/")
            windows[name] = page
        return windows[name]

    yield open_window
    for page in windows.values():
        page.context.close()


def decide(page: Page, action: str, comment: str = "") -> None:
    footer(page, f"[data-workflow-action-name={action}]")
    page.wait_for_selector(".modal textarea[name=comment]")
    if comment:
        page.fill(".modal textarea[name=comment]", comment)
    look(page, f"workflow-modal-{action}")
    with page.expect_navigation():
        page.click(".modal form button[type=submit]")


def status(page: Page) -> str:
    """The words of the workflow's panel."""
    page.goto(f"/admin/pages/{LessonPage.objects.get(slug='na-soglasovanii').pk}/edit/")
    if not page.locator(
        "[data-dialog-id=workflow-status-dialog], [data-a11y-dialog-show=workflow-status-dialog]"
    ).first.is_visible():
        page.locator("[data-side-panel-toggle=status]").first.click()
    page.locator("[data-a11y-dialog-show=workflow-status-dialog]").first.click()
    page.wait_for_selector("#workflow-status-dialog .workflow-timeline")
    text = page.locator("#workflow-status-dialog .workflow-timeline").inner_text()
    return re.sub(r"\s+", " ", text)


def edit_address() -> str:
    return f"/admin/pages/{LessonPage.objects.get(slug='na-soglasovanii').pk}/edit/"


def write(author: Page) -> None:
    author.goto(f"/admin/pages/add/lessons/lessonpage/{section('lessons').pk}/")
    author.fill("textarea[name=title], input[name=title]", "На согласовании")
    author.fill("[name=summary]", "Как урок проходит через руки коллег.")
    look(author, "workflow-1-written")
    send(author, "button[name=action-submit]")
    author.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")


def remark_return_and_mend(author: Page, methodologist: Page) -> None:
    methodologist.goto(edit_address())
    decide(methodologist, "comment", "Сверьте дату закона")
    words = status(methodologist)
    look(methodologist, "workflow-2-remark")
    assert "Сверьте дату закона" in words
    assert "Ждёт: Мария Зуева" in words
    methodologist.goto(edit_address())
    decide(methodologist, "reject", "Мало примеров")
    author.goto(edit_address())
    look(author, "workflow-3-returned")
    author.fill("[name=summary]", "Как урок проходит через руки коллег: с примерами.")
    send(author, "button[name=action-submit]")
    author.wait_for_url(f"**/admin/pages/{section('lessons').pk}/")


def change_after_the_signature(publisher: Page) -> None:
    """The publisher mends a word herself: the signature holds no longer, and hers would be of her own text."""
    publisher.goto(edit_address())
    publisher.fill("[name=summary]", "Как урок идёт через руки коллег: с примерами.")
    save(publisher)
    words = status(publisher)
    look(publisher, "workflow-5-void")
    assert "Недействительно: подпись Мария Зуева" in words
    publisher.goto(edit_address())
    assert publisher.locator("[data-workflow-action-name=approve]").count() == 0
    assert publisher.locator("button[name=action-publish]").count() == 0
    state = SignOff.objects.get(status="in_progress")
    token = publisher.locator("input[name=csrfmiddlewaretoken]").first.input_value()
    publisher.request.post(
        f"/admin/pages/workflow/action/{LessonPage.objects.get(slug='na-soglasovanii').pk}/approve/{state.pk}/",
        form={"csrfmiddlewaretoken": token, "comment": ""},
        headers={"Referer": publisher.url},
    )
    state.refresh_from_db()
    assert state.status == "in_progress"


def test_a_lesson_on_its_way(window: Callable[[str], Page]):
    author, methodologist, publisher = window("author"), window("methodologist"), window("publisher")
    write(author)
    assert not LessonPage.objects.get(slug="na-soglasovanii").live
    remark_return_and_mend(author, methodologist)

    methodologist.goto(edit_address())
    decide(methodologist, "approve", "Хорошо")
    words = status(publisher)
    look(publisher, "workflow-4-lawyer-skipped")
    assert "Подпись: Мария Зуева" in words
    assert "Материал не ссылается на правовые нормы." in words
    change_after_the_signature(publisher)

    second = window("second")
    second.goto(edit_address())
    decide(second, "approve")
    assert not LessonPage.objects.get(slug="na-soglasovanii").live
    methodologist.goto(edit_address())
    decide(methodologist, "approve")
    assert LessonPage.objects.get(slug="na-soglasovanii").live
    card = second.request.get("/api/v1/lessons/na-soglasovanii/").json()
    assert card["summary"] == "Как урок идёт через руки коллег: с примерами."

    second.goto("/admin/reviews/signatures/")
    look(second, "workflow-6-report")
    expect(second.locator("main")).to_contain_text("недействительно: текст изменён")


def test_an_expert_signs_on_a_phone(window: Callable[[str], Page], browser: Browser, live_server):
    write(window("author"))
    by = User.objects.get(email="methodologist@example.org")
    url = links.issue(SignOff.objects.get(), name="Ирина Сергеевна", email="expert@example.com", days=5, by=by)
    context = browser.new_context(base_url=live_server.url, viewport={"width": 360, "height": 740}, locale="ru-RU")
    phone = context.new_page()
    phone.goto(re.sub(r"^https?://[^/]+", "", url))
    draft = phone.frame_locator("iframe").get_by_text("Как урок проходит через руки коллег.").first
    draft.wait_for(timeout=60_000)
    look(phone, "workflow-7-expert-phone")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    assert phone.locator("button").evaluate_all("all => all.every(one => one.offsetHeight >= 44)")
    phone.fill("textarea", "Согласна.")
    phone.click("button[value=approve]")
    phone.wait_for_selector("text=Ваше согласие записано")
    look(phone, "workflow-8-expert-thanks")
    assert SignOff.objects.get(signer_name="Ирина Сергеевна").status == "approved"
    context.close()
