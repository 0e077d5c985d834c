"""The pictures of the handbook, taken from the running system: ``make pictures`` writes them to ``docs/pictures``."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from cms.bestpractice.models import CaseStudyPage
from cms.config.demo.people import introduce
from cms.legislation.models import Act
from cms.organisations.models import Level, Organisation, Role
from tests.browser.conftest import PASSWORD
from tests.factories.roles import person

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
COLOURS = 64


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_pictures(browser: Browser, school: None, live_server, tmp_path: Path) -> None:
    introduce(tmp_path / "password")
    territory = Organisation.objects.filter(level=Level.TERRITORIAL).first()
    centre = Organisation.objects.get(depth=1)
    case = CaseStudyPage.objects.filter(organisation__path__startswith=territory.path).first()
    editor = _window(browser, live_server.url, Role.TERRITORIAL_EDITOR, territory)
    for name, address in {
        "home": "/admin/",
        "case-list": "/admin/case-studies/",
        "case": f"/admin/pages/{case.pk}/edit/",
        "submissions": "/admin/snippets/bestpractice/submission/",
        "replication": "/admin/snippets/bestpractice/replication/add/",
        "lessons": "/admin/lessons/",
    }.items():
        _take(editor, name, address)
    chief = _window(browser, live_server.url, Role.ADMINISTRATOR, centre)
    for name, address in {
        "acts": "/admin/snippets/legislation/act/",
        "act": f"/admin/snippets/legislation/act/edit/{Act.objects.first().pk}/",
        "reviews": "/admin/reviews/",
        "roles": "/admin/snippets/organisations/rolegrant/",
        "codes": f"/admin/organisations/{territory.pk}/codes/",
    }.items():
        _take(chief, name, address)


def _window(browser: Browser, address: str, role: Role, organisation: Organisation) -> Page:
    user = person(role, organisation)
    user.first_name, user.last_name = "Ольга", "Смирнова"
    user.set_password(PASSWORD)
    user.save()
    context = browser.new_context(base_url=address, viewport={"width": 1200, "height": 760}, locale="ru-RU")
    window = context.new_page()
    window.set_default_timeout(60_000)
    window.goto("/admin/login/")
    window.fill("input[name=username]", user.email)
    window.fill("input[name=password]", PASSWORD)
    window.click("button[type=submit]")
    window.wait_for_url("**/admin/")
    return window


def _take(window: Page, name: str, address: str) -> None:
    answer = window.goto(address)
    assert answer is not None
    assert answer.status == 200, address
    window.wait_for_timeout(1_500)
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = Image.open(BytesIO(window.screenshot())).convert("RGB").quantize(COLOURS)
    picture.save(PICTURES / f"{name}.png", optimize=True)
