"""Documents made by chance from the schemas go all the way: into the log, out of every door, and fit the contract."""

import json
from typing import Any
from uuid import UUID

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from jsonschema import Draft202012Validator, FormatChecker

from api.management.contract import FOLDER
from cms.publication import log, registry
from cms.publication.examples import example_rendering
from cms.publication.rendering import Edge, Rendering, Role, canonical

pytestmark = pytest.mark.django_db

SEEDS = range(50)


def validator(path: str, name: str = "") -> Draft202012Validator:
    schema = json.loads((FOLDER / path).read_text())
    if name:
        schema["$ref"] = f"#/$defs/{name}"
    return Draft202012Validator(schema, format_checker=FormatChecker())


def shape_of_door(name: str) -> Draft202012Validator:
    document = json.loads((FOLDER / "openapi/delivery.json").read_text())
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return Draft202012Validator(schema, format_checker=FormatChecker())


def publish(renderings: list[Rendering]) -> None:
    with transaction.atomic():
        for rendering in renderings:
            log.append_published(rendering, head=None, cause="random")
    log.number_pending()


def pointing(rendering: Rendering, targets: list[UUID]) -> Rendering:
    edges = tuple(Edge(target, Role.SEE_ALSO) for target in targets)
    return Rendering(body=rendering.body, card=rendering.card, edges=edges)


def part(answer: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """The members of an answer that a stored form has; the schema knows which others there may be."""
    return {name: value for name, value in answer.items() if name in whole}


@pytest.mark.parametrize("name", [each.name for each in registry.document_types()])
def test_fifty_of_each_type(client: Client, name: str) -> None:
    document_type = registry.by_name(name)
    assert document_type is not None
    print(f"{name}: seeds {SEEDS.start} to {SEEDS.stop - 1}")
    others = [example_rendering(each, "other") for each in registry.document_types()]
    made = {seed: example_rendering(document_type, seed) for seed in SEEDS}
    targets = [other.body.id for other in others]
    publish([*others, *(pointing(rendering, targets) for rendering in made.values())])
    entry = next(
        each for each in json.loads((FOLDER / "schemas/index.json").read_text())["types"] if each["type"] == name
    )
    document_fits = validator(f"schemas/{name}.json")
    for seed, rendering in made.items():
        cache.clear()
        answer = client.get(f"/api/v1/{document_type.plural}/{rendering.body.slug}/").json()
        faults = [f"seed {seed}: {fault.json_path} {fault.message}" for fault in document_fits.iter_errors(answer)]
        assert faults == []
        stored = json.loads(canonical(rendering.body))
        assert part(answer, stored) == stored, f"seed {seed}"
        assert answer["references"].keys() == {str(target) for target in targets}, f"seed {seed}"
    page = client.get(f"/api/v1/{document_type.plural}/?limit=100").json()
    shape_of_door(f"{entry['document']}List").validate(page)
    cards = {card["slug"]: card for card in page["items"]}
    for seed, rendering in made.items():
        stored = json.loads(canonical(rendering.card))
        assert part(cards[rendering.body.slug], stored) == stored, f"seed {seed}"


def test_the_feed_and_the_answer_by_ids_fit_too(client: Client) -> None:
    made = [example_rendering(each, seed) for each in registry.document_types() for seed in (0, 1)]
    publish([pointing(rendering, [made[0].body.id]) for rendering in made])
    changes = client.get("/api/v1/changes/?limit=100").json()
    shape_of_door("Changes").validate(changes)
    assert {item["id"] for item in changes["items"]} == {str(rendering.body.id) for rendering in made}
    found = client.get("/api/v1/documents/?ids=" + ",".join(str(rendering.body.id) for rendering in made)).json()
    shape_of_door("DocumentsById").validate(found)
    assert [item["id"] for item in found["items"]] == [str(rendering.body.id) for rendering in made]


def test_chance_reaches_every_block() -> None:
    index = json.loads((FOLDER / "schemas/index.json").read_text())
    made = {
        block["type"]
        for each in registry.document_types()
        for seed in SEEDS
        for block in json.loads(canonical(example_rendering(each, seed).body)).get("body", ())
    }
    assert made == index["blocks"].keys()
