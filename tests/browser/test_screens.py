"""Every screen of the admin's menu opens without an error, in Russian, and asks nobody outside for anything."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import look


def test_every_screen_of_the_menu(editor: Page, school: None, live_server):
    foreign: list[str] = []
    editor.on(
        "request", lambda request: foreign.append(request.url) if not ours(request.url, live_server.url) else None
    )
    editor.goto("/admin/")
    look(editor, "home")
    addresses = editor.eval_on_selector_all(
        "#wagtail-sidebar a[href]", "links => links.map(link => link.getAttribute('href'))"
    )
    inner = editor.request.get("/admin/").text()
    addresses += re.findall(r'"(?:url|href)": "(/admin/[a-z][^"?]*)"', inner)
    broken = []
    for address in sorted(
        {address for address in addresses if address.startswith("/admin/") and "logout" not in address}
    ):
        answer = editor.goto(address)
        if answer is None or answer.status >= 400:
            broken.append((address, answer and answer.status))
        look(editor, "screen" + address.replace("/", "-").rstrip("-"))
    assert broken == []
    assert foreign == []


def ours(address: str, server: str) -> bool:
    return address.startswith((server, "data:", "blob:"))


@pytest.mark.parametrize(
    "model",
    [
        "organisations/organisation",
        "legislation/act",
        "legislation/edition",
        "content/topic",
        "content/activistcategory",
        "lessons/glossaryterm",
        "bestpractice/replication",
        "organisations/rolegrant",
    ],
)
def test_the_form_of_a_new(editor: Page, school: None, model: str):
    answer = editor.goto(f"/admin/snippets/{model}/add/")
    look(editor, "add-" + model.replace("/", "-"))
    assert answer is not None
    assert answer.status == 200
