"""An author of one school translates her lesson in a real browser; her neighbours' she can not."""

import pytest
from playwright.sync_api import Page, expect

from cms.accounts.models import User
from cms.config.site import home_page, setup_site
from cms.lessons.models import LessonPage
from cms.organisations.models import Organisation, Role, RoleGrant
from cms.organisations.roles import setup_roles
from tests.browser import writing
from tests.browser.conftest import PASSWORD, look
from tests.factories.lessons import stored
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot


@pytest.fixture(autouse=True)
def ground(transactional_db: None) -> None:
    """Two schools with a published lesson each, and people with roles in the first."""
    setup_site()
    centre = OrganisationFactory(name="Профсоюз просвещения")
    for slug in ("nasha", "sosedi"):
        school = OrganisationFactory(parent=centre, name=f"Школа {slug}", slug=slug)
        body = [stored("paragraph", "<p>Текст урока.</p>")]
        LessonFactory(slug=f"urok-{slug}", title=f"Урок {slug}", organisation=school, body=body)
    setup_roles(home_page())
    ours = Organisation.objects.get(slug="nasha")
    for name, role in (("author", Role.AUTHOR), ("chief", Role.ADMINISTRATOR), ("lawyer", Role.LAWYER)):
        user = User.objects.create_user(f"{name}@example.org", PASSWORD, first_name=name)
        RoleGrant.objects.create(user=user, role=role, organisation=ours)


def sign_in(page: Page, name: str) -> None:
    page.context.clear_cookies()
    page.goto("/admin/login/")
    page.fill("input[name=username]", f"{name}@example.org")
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")


def lesson(slug: str) -> LessonPage:
    return LessonPage.objects.get(slug=slug, locale__language_code="ru")


def translation() -> LessonPage:
    return LessonPage.objects.get(locale__language_code="en")


def test_a_lesson_is_translated_and_published(page: Page):
    sign_in(page, "author")
    page.goto(f"/admin/pages/{lesson('urok-nasha').pk}/edit/")
    page.locator("header [data-w-dropdown-target=toggle], .w-slim-header [data-w-dropdown-target=toggle]").first.click()
    look(page, "translate-1-menu")
    page.locator("a[href$='/translate/']:visible").click()
    expect(page.locator("select[name=locale]")).to_be_visible()
    look(page, "translate-2-question")
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/edit/")
    assert translation().live is False
    page.fill("[name=title]", "Our lesson")
    page.fill("[name=summary]", "What it is about.")
    look(page, "translate-3-draft")
    writing.save(page)
    expect(page.locator(".messages .success").first).to_be_visible()
    # She writes; whoever may publish her school's lessons publishes.
    assert page.locator("button[name=action-publish]").count() == 0
    sign_in(page, "chief")
    page.goto(f"/admin/pages/{translation().pk}/edit/")
    writing.publish(page)
    english = page.request.get(f"/api/v1/lessons/{lesson('urok-nasha').content_id}/?locale=en").json()
    assert (english["title"], english["locale"]) == ("Our lesson", "en")
    assert english["translations"] == [{"locale": "ru", "url": "/api/v1/lessons/urok-nasha/"}]
    assert page.request.get("/api/v1/lessons/urok-nasha/").json()["title"] == "Урок nasha"
    assert_replay_equals_snapshot()
    page.goto("/admin/lessons/")
    expect(page.get_by_role("link", name="Our lesson")).to_be_visible()
    look(page, "translate-4-list")


@pytest.mark.parametrize(("name", "slug"), [("author", "urok-sosedi"), ("lawyer", "urok-nasha")])
def test_nobody_translates_what_she_may_not_edit(page: Page, name: str, slug: str):
    sign_in(page, name)
    page.goto(f"/admin/materials/{lesson(slug).pk}/translate/")
    expect(page.get_by_text("нет прав").or_(page.get_by_text("доступа")).first).to_be_visible()
    look(page, f"translate-refused-{name}")
    assert LessonPage.objects.filter(locale__language_code="en").count() == 0
