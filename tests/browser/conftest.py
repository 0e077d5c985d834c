"""A real Chromium before a live server. Screenshots go to ``var/screenshots`` and stay out of git."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Browser, Page, sync_playwright
from wagtail.models import Collection

from cms.accounts.models import User

SCREENSHOTS = Path(__file__).resolve().parents[2] / "var" / "screenshots"
CHROMIUM = "/usr/bin/chromium"
PASSWORD = "a long pass phrase"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests of this folder need the browser and a database that the server's threads can see."""
    for item in items:
        if "tests/browser" in str(item.path):
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    # Playwright's own loop looks to Django like an async context.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def root_collection(transactional_db: None) -> None:
    """Wagtail's first migration makes it; the flush after each test takes it away."""
    if not Collection.objects.exists():
        Collection.add_root(name="Root")


@pytest.fixture
def school(transactional_db: None) -> None:
    """The demo, loaded."""
    call_command("load_demo", verbosity=0)


@pytest.fixture
def page(browser: Browser, live_server) -> Iterator[Page]:
    """A window of 1280 × 900 whose console must stay free of errors."""
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900}, locale="ru-RU")
    context.set_default_timeout(15_000)
    window = context.new_page()
    errors: list[str] = []
    window.on("pageerror", lambda error: errors.append(str(error)))
    yield window
    context.close()
    assert errors == []


@pytest.fixture
def editor(page: Page) -> Page:
    """The same window, signed in as someone who may do everything."""
    User.objects.create_superuser("editor@example.org", PASSWORD, first_name="Вера", last_name="Лапина")
    page.goto("/admin/login/")
    page.fill("input[name=username]", "editor@example.org")
    page.fill("input[name=password]", PASSWORD)
    page.click("button[type=submit]")
    page.wait_for_url("**/admin/")
    return page


def look(page: Page, name: str) -> None:
    """Keep a picture of the window for people to look at."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)
