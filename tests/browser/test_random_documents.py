"""Fifty documents of each type, made by chance, and the examples written by hand go through the store and delivery into the
reader: nothing breaks, and nothing is wider than a phone."""

import json
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings as project
from playwright.sync_api import Page

from api.management.contract import FOLDER
from api.management.imaginary import fill
from api.reader import files
from cms.publication import registry
from cms.publication.examples import example_rendering

SEEDS = range(50)
DRAW = """async ({ module, addresses }) => {
  const { drawDocument } = await import(module);
  const main = document.querySelector("main");
  const failed = [];
  for (const [seed, address] of addresses) {
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      const given = await answer.json();
      main.replaceChildren(await drawDocument(given));
      const title = main.querySelector("h1")?.textContent ?? "";
      const same = (text) => text.replace(/\\s+/g, " ").trim();
      if (!same(title).includes(same(given.title))) throw new Error(`the title is ${JSON.stringify(title)}`);
      if (main.querySelector("script, [onclick], [onerror]")) throw new Error("something that could run");
      await new Promise(requestAnimationFrame);
      const wide = document.documentElement.scrollWidth;
      if (wide > innerWidth) throw new Error(`${wide} pixels on a phone of ${innerWidth}`);
    } catch (error) {
      failed.push(`${seed}: ${error.message}`);
    }
  }
  return failed;
}"""


@pytest.fixture
def imaginary(transactional_db: None, settings: Any) -> None:
    settings.ENV = replace(project.ENV, delivery_rate="off")
    fill(len(SEEDS))


def test_fifty_of_each_type_in_the_reader(page: Page, imaginary: None) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.set_viewport_size({"width": 360, "height": 740})
    # The page of drafts: it draws nothing of its own into the place where this test draws.
    page.goto("/preview/")
    page.wait_for_selector("main h1")
    said.clear()
    module = f"/app/{files.digest()}/reader/documents.js"
    for document_type in registry.document_types():
        print(f"{document_type.name}: seeds {SEEDS.start} to {SEEDS.stop - 1}")
        slugs = [(f"seed {seed}", example_rendering(document_type, seed).body.slug) for seed in SEEDS]
        addresses = [[seed, f"/api/v1/{document_type.plural}/{slug}/"] for seed, slug in slugs]
        addresses += [
            [path.stem, json.loads(path.read_text())["url"]]
            for path in sorted((FOLDER / "examples" / document_type.name).glob("*.json"))
        ]
        failed = page.evaluate(DRAW, {"module": module, "addresses": addresses})
        assert failed == [], document_type.name
    # Pictures and recordings of imaginary documents are not there; nothing else may be complained of.
    assert [text for text in said if "404" not in text] == []
