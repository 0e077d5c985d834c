"""The mock server answers the whole delivery API before there is any content."""

import json
import os
import shutil
import subprocess
from io import BytesIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from PIL import Image

from api.management.contract import FOLDER
from api.management.imaginary import fill
from cms.config.env import ROOT
from cms.publication import registry
from tests.contract.test_random_instances import shape_of_door, validator

pytestmark = pytest.mark.django_db

SEEDS = 3


@pytest.fixture
def mock(cold: None) -> None:
    fill(SEEDS)


def entries() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((FOLDER / "schemas/index.json").read_text())["types"]
    return found


def test_lists_documents_and_what_they_point_to(client: Client, mock: None) -> None:
    for entry in entries():
        page = client.get(f"/api/v1/{entry['plural']}/?limit=100&count=exact").json()
        shape_of_door(f"{entry['document']}List").validate(page)
        examples = {path.stem for path in (FOLDER / "examples" / entry["type"]).glob("*.json")}
        assert SEEDS < page["count"] <= SEEDS + len(examples)
        for card in page["items"]:
            document = client.get(card["url"]).json()
            validator(f"schemas/{entry['type']}.json").validate(document)
            assert document["title"] == card["title"]
        made_by_chance = [card for card in page["items"] if card["slug"].startswith("example-")]
        assert len(made_by_chance) == SEEDS
        references = client.get(made_by_chance[0]["url"]).json()["references"]
        assert {card["type"] for card in references.values()} == {each["type"] for each in entries()}


def test_feed_ids_vocabulary_and_description(client: Client, mock: None) -> None:
    changes = client.get("/api/v1/changes/?limit=100").json()
    shape_of_door("Changes").validate(changes)
    ids = [item["id"] for item in changes["items"]]
    assert len(ids) > SEEDS * len(list(registry.document_types()))
    found = client.get(f"/api/v1/documents/?ids={','.join(ids[:5])}").json()
    assert [item["id"] for item in found["items"]] == ids[:5]
    for path in ("", "vocabularies/", "openapi.json", "schemas/lesson/", "schemas/lesson/example/?seed=7"):
        assert client.get(f"/api/v1/{path}").status_code == 200


def test_filters_find_what_the_examples_say(client: Client, mock: None) -> None:
    usual = json.loads((FOLDER / "examples/lesson/usual.json").read_text())
    topic = usual["topics"][0]["slug"]
    found = client.get("/api/v1/lessons/", {"topic": topic, "limit": 100}).json()["items"]
    assert usual["id"] in [card["id"] for card in found]
    assert all(topic in [each["slug"] for each in card["topics"]] for card in found)


def test_references_of_an_example_lead_to_the_other_examples(client: Client, mock: None) -> None:
    usual = json.loads((FOLDER / "examples/lesson/usual.json").read_text())
    served = client.get(usual["url"]).json()
    assert served["body"] == usual["body"]
    assert served["references"].keys() <= usual["references"].keys()
    assert len(served["references"]) >= 1


@pytest.mark.urls("api.management.imaginary_pictures")
def test_the_pictures_that_an_example_names_are_there(client: Client, mock: None) -> None:
    usual = json.loads((FOLDER / "examples/lesson/usual.json").read_text())
    (picture,) = (block["image"] for block in client.get(usual["url"]).json()["body"] if block["type"] == "image")
    for source in picture["sources"]:
        smallest = source["srcset"][0]
        answer = client.get(smallest["url"])
        assert answer.headers["Content-Type"] == source["type"]
        assert Image.open(BytesIO(answer.content)).width == smallest["width"]
    assert client.get(smallest["url"] + "x").status_code == 404


def test_a_number_of_seeds_that_can_not_be(client: Client) -> None:
    with pytest.raises(CommandError, match="0 to 500"):
        call_command("mock", seeds=501)


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("given", "port"), [([], "8001"), (["PORT=8125"], "8125")], ids=["usual", "given"])
def test_make_serves_it_where_it_is_told(given: list[str], port: str) -> None:
    command = ["make", "--no-print-directory", "-n", "mock", *given]
    around = {name: value for name, value in os.environ.items() if name not in ("PORT", "MAKEFLAGS")}
    printed = subprocess.run(command, cwd=ROOT, env=around, check=True, capture_output=True, text=True)
    assert printed.stdout.splitlines()[-1] == f".venv/bin/python manage.py mock --port {port}"
