"""Every screen of the reader by the rules of accessibility, light and dark; what a lesson weighs; that nothing jumps."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import look
from tests.browser.reading import COURSE, DESKTOP, EVERY_BLOCK, PHONE, Window, the_course

pytestmark = pytest.mark.usefixtures("school")

AXE = Path(__file__).parent / "node_modules/axe-core/axe.min.js"
SCREENS = {
    "home": "/",
    "programmes": "/programmes/",
    "programme": f"/programmes/{COURSE}/",
    "lessons": "/lessons/",
    "lesson": "/lessons/study-circle-start/",
    "lesson-with-every-block": f"/lessons/{EVERY_BLOCK}/?programme={COURSE}",
    "acts": "/acts/",
    "act": "/acts/study-circle-regulation/",
    "act-before": "/acts/study-circle-regulation/?on=2020-01-01",
    "compare": "/acts/study-circle-regulation/compare/",
    "note": "/practice-notes/note-circle-notice-days/",
    "case-studies": "/case-studies/",
    "case-study": "/case-studies/membership-personal-talks/",
    "legal-updates": "/legal-updates/",
    "legal-update": "/legal-updates/leave-notice-21-days/",
    "glossary": "/glossary-terms/",
    "organisations": "/organisations/",
    "organisation": "/organisations/zarechye-lyceum-2/",
    "indicators": "/indicators/",
    "search": "/search/?q=отпуск",
    "saved": "/saved/",
    "settings": "/settings/",
    "more": "/more/",
    "missing": "/lessons/nothing/",
    "preview-without-token": "/preview/",
}
BUDGET = 100_000
DOCUMENT = "/api/v1/lessons/study-circle-start/"


def violations(page: Page) -> list[str]:
    """What axe finds, as rule and place. It is run beside the page's own policy, which forbids injected scripts."""
    found: dict[str, Any] = page.evaluate(
        "() => axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: true}}})"
    )
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


def provision_of(page: Page) -> str:
    """The address of the provision 3.2 of the demo's regulation on circles."""
    contents = page.request.get("/api/v1/acts/study-circle-regulation/toc/").json()["items"]
    found = next(line["provision"] for line in contents if line["label"] == "p_3.2")
    return f"/provisions/{found}/"


@pytest.mark.parametrize(("size", "name"), [(PHONE, "360"), (DESKTOP, "1280")], ids=["phone", "desktop"])
def test_every_screen_is_accessible_light_and_dark_and_fits(browser: Browser, live_server, size, name: str) -> None:
    the_course()
    wrong: list[str] = []
    for scheme in ("light", "dark"):
        window = Window(browser, live_server.url, size=size, scheme=scheme)
        window.context.add_init_script(path=AXE)
        screens = {**SCREENS, "provision": provision_of(window.page)}
        for screen, path in screens.items():
            page = window.open(path)
            page.wait_for_load_state("networkidle")
            page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
            wrong += [f"{screen} {scheme}: {each}" for each in violations(page)]
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if wide:
                wrong.append(f"{screen} {scheme}: {wide} pixels too wide")
            page.evaluate("document.querySelectorAll('details.contents').forEach((each) => (each.open = false))")
            look(page, f"reader-{screen}-{name}-{scheme}")
        wrong += window.close()
    print(f"axe: {2 * len(screens)} screens at {name} px, {len(wrong)} violations")
    assert wrong == []


def test_the_first_view_of_a_lesson_is_light_and_nothing_jumps(browser: Browser, live_server) -> None:
    the_course()
    measured = {}
    for slug in ("study-circle-start", EVERY_BLOCK):
        window = Window(browser, live_server.url, size=PHONE)
        wire = window.context.new_cdp_session(window.page)
        wire.send("Network.enable")
        kinds: dict[str, str] = {}
        sizes: dict[str, int] = {}
        wire.on(
            "Network.responseReceived", lambda event, kinds=kinds: kinds.update({event["requestId"]: event["type"]})
        )
        wire.on(
            "Network.loadingFinished",
            lambda event, sizes=sizes: sizes.update({event["requestId"]: int(event["encodedDataLength"])}),
        )
        page = window.open(f"/lessons/{slug}/")
        page.wait_for_load_state("networkidle")
        for _ in range(40):
            page.mouse.wheel(0, 600)
            page.wait_for_timeout(40)
        page.wait_for_load_state("networkidle")
        pictures = page.locator("figure img").count()
        shift = page.evaluate("window.shift")
        besides = sum(size for request, size in sizes.items() if kinds.get(request) not in {"Image", "Media"})
        measured[slug] = {"bytes": besides, "requests": len(sizes), "pictures": pictures, "CLS": round(shift, 4)}
        assert pictures > 0
        assert window.close() == []
    print(json.dumps(measured))
    assert all(each["bytes"] <= BUDGET for each in measured.values()), measured
    assert all(each["CLS"] == 0 for each in measured.values()), measured


def test_the_first_document_is_asked_for_once_and_before_the_modules_are_there(browser: Browser, live_server) -> None:
    window = Window(browser, live_server.url, size=PHONE)
    wire = window.context.new_cdp_session(window.page)
    wire.send("Network.enable")
    asked: list[str] = []
    wire.on(
        "Network.requestWillBeSent", lambda event: asked.append(initiator(event)) if DOCUMENT in told(event) else None
    )
    window.open("/lessons/study-circle-start/")
    assert [each.rsplit("/", 1)[-1] for each in asked] == ["early.js"]
    window.page.reload()
    window.drawn()
    assert len(asked) == 2
    assert window.close() == []


def told(event: dict[str, Any]) -> str:
    return str(event["request"]["url"])


def initiator(event: dict[str, Any]) -> str:
    """The file whose code has asked."""
    return str(event["initiator"]["stack"]["callFrames"][-1]["url"])


def test_on_paper_everything_is_unfolded_and_nothing_is_left_to_press(browser: Browser, live_server) -> None:
    the_course()
    window = Window(browser, live_server.url, size=DESKTOP)
    page = window.open(f"/lessons/{EVERY_BLOCK}/")
    page.emulate_media(media="print")
    for shown in (".accordion .prose", ".kit .handout", ".recording details p", "form.question .prompt"):
        assert page.locator(shown).first.is_visible(), shown
    for hidden in (".rooms", ".top", "button", "audio", ".foot"):
        assert not page.locator(hidden).first.is_visible(), hidden
    look(page, "reader-print")
    assert len(page.pdf()) > 10_000
    assert window.close() == []
