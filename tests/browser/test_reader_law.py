"""The Labour Code in the reader: article 214 on two days, between which it became 215, and two editions compared."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from cms.config.site import setup_site
from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from tests.browser.conftest import look
from tests.browser.reading import DESKTOP, PHONE, Window

pytestmark = pytest.mark.slow

EDITIONS = {
    date(2021, 11, 22): "tk_rf_197-fz__ed_2021-11-22.txt",
    date(2023, 8, 4): "tk_rf_197-fz__ed_2023-08-04__ips.html",
}


@pytest.fixture
def labour_code(shared_data: Path, transactional_db: None) -> None:
    """Both editions, published."""
    setup_site()
    for day, name in EDITIONS.items():
        import_edition(
            identity=ActIdentity("code", "Государственная Дума", "197-ФЗ", date(2001, 12, 30)),
            names=ActNames("Трудовой кодекс Российской Федерации", "tk-rf", "ТК РФ", ("ТК РФ",)),
            in_force_from=day,
            source=Source((shared_data / "acts" / name).read_bytes(), name),
            publish=True,
            by=None,
        )


@pytest.mark.usefixtures("labour_code")
def test_article_214_is_looked_up_on_two_days_and_editions_are_compared(browser: Browser, live_server) -> None:
    for name, size in (("360", PHONE), ("1280", DESKTOP)):
        window = Window(browser, live_server.url, name, size=size)
        page = window.open("/acts/tk-rf/?on=2022-01-10")
        lines = page.locator(".toc li")
        assert lines.count() > 500
        page.get_by_label("Статья или слово из заголовка").fill("214")
        expect(lines.locator("visible=true")).to_have_count(1)
        lines.locator("visible=true").get_by_role("link").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Статья 214. Обязанности работника в области охраны труда"
        )
        assert page.url.endswith("?on=2022-01-10")
        page.get_by_label("На какой день").fill("2023-12-01")
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Статья 215. Обязанности работника в области охраны труда"
        )
        expect(page.locator(".callout")).to_contain_text("На этот день та же норма стоит под номером ст. 215.")
        page.get_by_role("link", name="Открыть ст. 214 на этот день").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Статья 214. Обязанности работодателя в области охраны труда"
        )
        look(page, f"reader-article-{name}")
        page = window.open("/acts/tk-rf/compare/?from=2021-11-22&to=2023-08-04")
        shown = page.locator(".difference")
        assert 60 < shown.count() < 600
        assert page.locator(".difference ins").count() > 50
        page.get_by_label("Только изменения по смыслу").check()
        expect(page.locator(".difference.form").first).to_be_hidden()
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide == 0
        assert window.close() == []
