"""The life of a case: sent in from a phone, returned, mended, approved below and above, published, repeated in vain."""

import json
from typing import Any
from uuid import UUID

from django.core.management import call_command
from playwright.sync_api import Browser, Page

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, Replication, Submission
from cms.organisations.actions import issue_code
from cms.organisations.models import Level, Organisation, Role, RoleGrant
from tests.api.participation.test_submissions import CASE
from tests.browser.conftest import PASSWORD, look
from tests.browser.writing import footer, publish
from tests.factories.roles import person

BASE = "/api/participation/v1/submissions/"
WHOLE = {
    **CASE,
    "context": "Школа на 92 работника.",
    "story": 'Начали с "вопроса" & Ко.\nЧто беспокоит кол\'лег?',
    "resources": "Бумага.",
    "cost": 0,
    "failures": "Со вторым зданием не успели.",
    "preconditions": "Девять активистов.",
    "adaptable": "Темы бесед.",
    "fixed": "Порядок бесед.",
    "contact": "https://union.example.org/reception/",
    "protocol_number": "12",
    "protocol_date": "2026-06-02",
}


def colleague(role: Role, organisation: Organisation, name: str) -> Any:
    user = person(role, organisation)
    user.first_name, user.email = name, f"{name}@example.org"
    user.set_password(PASSWORD)
    user.save()
    return user


def signed_in(browser: Browser, address: str, user: Any) -> Page:
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 900}, locale="ru-RU")
    window = context.new_page()
    window.set_default_timeout(15_000)
    window.goto("/admin/login/")
    window.fill("input[name=username]", user.email)
    window.fill("input[name=password]", PASSWORD)
    window.click("button[type=submit]")
    window.wait_for_url("**/admin/")
    return window


def decide(window: Page, case: CaseStudyPage, action: str, comment: str, name: str) -> None:
    """Sign or return in the editor, by the button and the window that it opens."""
    window.goto(f"/admin/pages/{case.pk}/edit/")
    footer(window, f"[data-workflow-action-name='{action}']")
    window.locator("#id_comment, textarea[name$='comment']").last.fill(comment)
    look(window, f"case-life-{name}")
    with window.expect_navigation():
        window.locator(".modal-body form [type=submit], .modal-content form [type=submit]").first.click()
    window.wait_for_load_state()
    look(window, f"case-life-{name}-after")


def report_abandoned(repeater: Page, case: CaseStudyPage, organisation: Organisation, by: User) -> None:
    """Another organisation tells that it gave the practice up, and why."""
    repeater.goto("/admin/snippets/bestpractice/replication/add/")
    look(repeater, "case-life-replication")
    assert repeater.locator(f"#id_case option[value='{case.pk}']").count() == 1
    replication = Replication(
        case=case, organisation=organisation, stage="abandoned", obstacle="Не нашли второго собеседника.", live=False
    )
    replication.save()
    replication.save_revision(user=by)
    repeater.goto(f"/admin/snippets/bestpractice/replication/edit/{replication.pk}/")
    publish(repeater)
    look(repeater, "case-life-replication-published")


def test_the_life_of_a_case(browser: Browser, page: Page, school: None, live_server) -> None:
    call_command("setup_workflows", verbosity=0)
    centre = Organisation.objects.get(depth=1)
    territory = Organisation.objects.filter(level=Level.TERRITORIAL).first()
    first, second = Organisation.objects.filter(level=Level.PRIMARY, path__startswith=territory.path)[:2]
    below = colleague(Role.TERRITORIAL_EDITOR, territory, "territorial")
    above = colleague(Role.PUBLISHER, centre, "central")
    other = colleague(Role.ADMINISTRATOR, second, "other")
    code = issue_code(first, label="", by=None)

    def send(finished: bool, **changes: Any) -> dict[str, Any]:
        address = f"{BASE}{UUID(int=7)}/"
        body = json.dumps({"case": {**WHOLE, **changes}, "finished": finished})
        headers = {"Authorization": f"Bearer {code}", "Content-Type": "application/json"}
        answer = page.request.put(address, data=body, headers=headers)
        assert answer.ok, answer.text()
        found: dict[str, Any] = answer.json()
        return found

    receipt = send(True)
    assert receipt["state"] == "received"
    case = CaseStudyPage.objects.get(pk=Submission.objects.get().page_id)

    editor = signed_in(browser, live_server.url, below)
    look(editor, "case-life-home-of-the-territory")
    assert case.title in editor.locator("#home-waiting").inner_text()
    decide(editor, case, "reject", "Сколько человек работает во втором здании?", "returned")
    status = page.request.get(receipt["status_url"]).json()
    assert (status["state"], status["remark"]) == ("returned", "Сколько человек работает во втором здании?")

    assert send(True, failures="Со вторым зданием, где 20 человек, не успели.")["state"] == "received"
    decide(editor, case, "approve", "", "approved-below")
    chief = signed_in(browser, live_server.url, above)
    decide(chief, case, "approve", "", "approved-above")
    published = CaseStudyPage.objects.get(pk=case.pk)
    if not published.live:
        chief.goto(f"/admin/pages/{case.pk}/edit/")
        chief.locator("button[name=action-publish]").first.click(force=True)
        chief.wait_for_load_state()
    status = page.request.get(receipt["status_url"]).json()
    assert status["state"] == "published"
    document = page.request.get(status["document"]).json()
    assert document["failures"] == ["Со вторым зданием, где 20 человек, не успели."]
    assert document["replicated"]["abandoned"] == 0

    report_abandoned(signed_in(browser, live_server.url, other), published, second, other)
    card = page.request.get("/api/v1/case-studies/?replicated=abandoned").json()["items"]
    (mine,) = [each for each in card if each["id"] == document["id"]]
    assert (mine["replicated"]["abandoned"], mine["replicated"]["obstacles"]) == (1, ["Не нашли второго собеседника."])
    assert RoleGrant.objects.filter(user=other).count() == 1
