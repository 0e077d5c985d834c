"""Nothing that stands in a document runs in the reader, and no document that fits the contract breaks it."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.db import transaction
from playwright.sync_api import Browser, Page

from api.management.contract import FOLDER
from api.reader import files
from cms.publication import log, registry
from cms.publication.examples import example_rendering
from cms.publication.rendering import Edge, Rendering, Role
from tests.browser.payloads import PAYLOADS
from tests.browser.reading import PHONE, Window
from tests.factories.lessons import GlossaryTermFactory, item, items, stored
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import LessonFactory

SEEDS = range(50)
TYPES = [each.name for each in registry.document_types()]
# What says what a thing is, not what it says: the reader compares these and never shows them.
FIXED = {
    "type", "kind", "level", "tone", "status", "state", "stage", "change", "op", "rule", "completeness",
    "audience", "locale", "setting", "size_band", "effort", "cost", "form_of_study", "territory_level", "how",
    "id", "ref", "provision", "act", "block", "organisation", "parent", "version", "dominant_colour",
    "content_type",
}  # fmt: skip
# Everything in the page that the reader never makes, or never with such an attribute.
FORBIDDEN = """
() => {
  const tags = /^(script|iframe|object|embed|style|link|meta|base|template|math|foreignobject|animate|use|marquee)$/i;
  const safe = ["http:", "https:", "mailto:", "tel:", "blob:"];
  const found = [];
  for (const each of document.querySelectorAll("main *")) {
    if (tags.test(each.localName)) found.push(each.outerHTML.slice(0, 200));
    for (const { name, value } of each.attributes) {
      if (name.startsWith("on") || name === "srcdoc" || name === "formaction") found.push(`${name}=${value}`);
      if (["href", "src", "action", "poster", "xlink:href"].includes(name)) {
        if (!safe.includes(new URL(value, location.href).protocol)) found.push(`${name}=${value}`);
      }
    }
  }
  return found;
}
"""
# Draw a document as the screens do, and its card; then touch what can be touched.
DRAW = """
async ([folder, documents]) => {
  const { drawDocument } = await import(`${folder}documents.js`);
  const { drawCard } = await import(`${folder}cards.js`);
  const main = document.querySelector("main");
  let drawn = 0;
  for (const each of documents) {
    const node = await drawDocument(each);
    const cards = Object.values(each.references).map((card) => drawCard(card));
    main.replaceChildren(node, ...cards);
    for (const form of main.querySelectorAll("form")) form.addEventListener("submit", (event) => event.preventDefault());
    for (const touched of main.querySelectorAll("a, summary, label, button[type=button]")) {
      for (const name of ["mouseover", "pointerenter", "focus"]) touched.dispatchEvent(new Event(name, { bubbles: true }));
    }
    drawn += 1;
  }
  return drawn;
}
"""


@pytest.fixture
def window(browser: Browser, live_server) -> Iterator[Window]:
    """A phone in which no error at all may be said; addresses that nobody serves answer with nothing."""
    opened = Window(browser, live_server.url, size=PHONE)
    opened.page.add_init_script("window.ran = (...given) => { window.breaches.push(`ran ${given}`); return 1; };")
    opened.context.route("**/example/**", lambda route: route.fulfill(status=200, content_type="image/png", body=b""))
    yield opened
    assert opened.close() == []


def folder() -> str:
    return f"/app/{files.digest()}/reader/"


def publish(renderings: list[Rendering]) -> None:
    with transaction.atomic():
        for rendering in renderings:
            log.append_published(rendering, head=None, cause="random")
    log.number_pending()


@pytest.mark.parametrize("name", TYPES)
def test_fifty_documents_of_each_type_are_drawn(window: Window, name: str) -> None:
    document_type = registry.by_name(name)
    assert document_type is not None
    print(f"{name}: seeds {SEEDS.start} to {SEEDS.stop - 1}")
    others = [example_rendering(each, "other") for each in registry.document_types()]
    edges = tuple(Edge(other.body.id, Role.SEE_ALSO) for other in others)
    made = [example_rendering(document_type, seed) for seed in SEEDS]
    publish([*others, *(Rendering(body=each.body, card=each.card, edges=edges) for each in made)])
    page = window.open("/settings/")
    ids = [str(each.body.id) for each in made]
    documents = []
    for start in range(0, len(ids), 10):
        documents += page.request.get(f"/api/v1/documents/?ids={','.join(ids[start : start + 10])}").json()["items"]
    assert [each["id"] for each in documents] == ids
    assert all(len(each["references"]) == len(others) for each in documents)
    assert page.evaluate(DRAW, [folder(), documents]) == len(SEEDS)
    assert page.evaluate(FORBIDDEN) == []


def poisoned(value: Any, payload: str, name: str = "") -> Any:
    """The document with the payload in place of every word, address and name in it."""
    if isinstance(value, dict):
        return {key: poisoned(part, payload, key) for key, part in value.items()}
    if isinstance(value, list):
        return [poisoned(part, payload, name) for part in value]
    return payload if isinstance(value, str) and name not in FIXED else value


def test_there_are_more_than_a_hundred_payloads() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 100


@pytest.mark.parametrize("name", TYPES)
def test_nothing_runs_that_stands_anywhere_in_a_document(window: Window, name: str) -> None:
    page = window.open("/settings/")
    page.route("**/*evil.example/**", lambda route: route.abort())
    worst = json.loads((FOLDER / "examples" / name / "worst.json").read_text())
    usual = json.loads((FOLDER / "examples" / name / "usual.json").read_text())
    documents = [poisoned(each, payload) for payload in PAYLOADS for each in (worst, usual)]
    for start in range(0, len(documents), 40):
        drawn = page.evaluate(DRAW, [folder(), documents[start : start + 40]])
        assert drawn == len(documents[start : start + 40])
        assert page.evaluate(FORBIDDEN) == []
    assert page.evaluate("location.pathname") == "/settings/"
    # Pictures and recordings at such addresses: the browser asks for none that is not this server's.
    window.requests = [url for url in window.requests if not url.startswith("data:")]


def body_of(payloads: tuple[str, ...]) -> list[dict[str, Any]]:
    """Blocks that hold the payloads as an attacker with an editor's account would store them."""
    image, file = ImageFactory(title="x"), FileFactory(title=payloads[0][:200])
    blocks = []
    for payload in payloads:
        short = payload[:200]
        told = {"correct": "true", "feedback_true": payload, "feedback_false": payload}
        asked = {
            "prompt": f"<p>Верно ли: {payload}</p>",
            "answer": [item(told, "true_false")],
            "points": 1,
            "explanation": payload,
        }
        header = {"table_header_choice": "row", "table_caption": short}
        blocks += [
            stored("heading", {"text": short, "level": "2"}),
            stored("paragraph", f"<p>{payload}</p>"),
            stored("list", {"ordered": False, "items": items(payload)}),
            stored("quote", {"text": payload, "author": short, "source": short}),
            stored("callout", {"tone": "note", "title": short, "text": payload}),
            stored("table", {"data": [[payload, "x"], ["x", payload]], **header}),
            stored("image", {"image": image.pk, "caption": short, "alt": short}),
            stored("file", {"file": file.pk, "title": short}),
            stored("steps", {"title": short, "steps": items({"title": short, "text": payload})}),
            stored("checklist", {"title": short, "items": items(payload)}),
            stored("accordion", {"sections": items({"title": short, "text": payload})}),
            stored("question", {**asked, "basis": {"act": None, "label": ""}}),
        ]
    return blocks


def test_nothing_runs_that_was_stored_and_published(window: Window) -> None:
    clean = [payload for payload in PAYLOADS if payload.isprintable() and payload.strip()]
    assert len(clean) >= 100
    for number, start in enumerate(range(0, len(clean), 12)):
        some = tuple(clean[start : start + 12])
        LessonFactory(
            slug=f"payloads-{number}",
            title=some[0][:200],
            summary=some[-1][:400],
            objectives="\n".join(some),
            body=body_of(some),
        )
    for payload in clean:
        GlossaryTermFactory(term=f"{payload[:150]} {uuid4()}", definition=f"<p>{payload}</p>")
    page = window.page
    for number in range(len(range(0, len(clean), 12))):
        page = window.open(f"/lessons/payloads-{number}/")
        assert page.evaluate(FORBIDDEN) == []
        answer_first(page)
    for path in ("/", "/lessons/", "/glossary-terms/", "/search/?q=script"):
        page = window.open(path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate(FORBIDDEN) == []
    assert page.evaluate("document.title").startswith("Поиск")


def answer_first(page: Page) -> None:
    """An explanation with a payload comes back with the grade."""
    question = page.locator("form.question").first
    question.locator("input").first.check()
    question.locator("button[type=submit]").click()
    question.locator(".verdict").wait_for()
    assert page.evaluate(FORBIDDEN) == []


def test_what_is_younger_than_the_reader_is_passed_over_gently(window: Window) -> None:
    page = window.open("/settings/")
    lesson = json.loads((FOLDER / "examples/lesson/minimal.json").read_text())
    lesson["body"] = [
        {"type": "hologram", "id": str(uuid4()), "beam": 7},
        {
            "type": "question",
            "id": str(uuid4()),
            "kind": "by_gesture",
            "prompt": "<p>Как?</p>",
            "points": 1,
            "version": "",
        },
        {"type": "paragraph", "id": str(uuid4()), "html": "<p>Дальше.</p>"},
    ]
    document = {"type": "oracle", "title": "Оракул", "references": {}}
    assert page.evaluate(DRAW, [folder(), [document]]) == 1
    assert page.locator("main h1").inner_text() == "Оракул"
    assert page.evaluate(DRAW, [folder(), [lesson]]) == 1
    unknown = "Здесь есть часть, которую эта версия читалки ещё не умеет показывать. Обновите страницу."
    assert page.locator("main .unknown").all_inner_texts() == [unknown, unknown]
    assert page.locator("main .body .prose").last.inner_text() == "Дальше."
