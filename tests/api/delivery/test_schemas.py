"""The door describes itself without asking anyone outside."""

import re

import jsonschema
import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from api.delivery.openapi.document import openapi_document
from api.openapi_form import as_bytes, schema_of_type
from tests.factories.notes import publish

pytestmark = pytest.mark.django_db


def test_the_schema_of_a_type_fits_its_documents(client: Client) -> None:
    publish("rule", type="rule")
    publish("a", topics=("law",), to=("rule",))
    response = client.get("/api/v1/schemas/note/")
    assert response["Content-Type"] == "application/schema+json"
    schema = response.json()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(client.get("/api/v1/notes/a/").json(), schema, jsonschema.Draft202012Validator)


def test_an_unknown_type_says_which_there_are(client: Client) -> None:
    response = client.get("/api/v1/schemas/notes/")
    assert (response.status_code, response.json()["types"]) == (404, ["note", "rule"])


def test_the_page_loads_nothing_from_elsewhere(client: Client) -> None:
    page = client.get("/api/v1/docs/").content.decode()
    sources = re.findall(r'(?:src|href|data-url)="([^"]+)"', page)
    assert len(sources) == 5
    assert all(source.startswith(("/static/", "/api/v1/openapi.json")) for source in sources)
    assert all(finders.find(source.removeprefix("/static/")) for source in sources if source.startswith("/static/"))
    # Only files: nothing would run under a strict content security policy otherwise.
    assert re.findall(r"<script(?![^>]*src=)", page) == []


def test_the_description_is_304_when_known(client: Client) -> None:
    first = client.get("/api/v1/openapi.json")
    assert "Last-Modified" in first
    again = client.get("/api/v1/openapi.json", headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304


def test_the_schema_is_the_file_of_the_contract(client: Client) -> None:
    """Of the tests' own types, as of any."""
    shapes = openapi_document()["components"]["schemas"]
    assert client.get("/api/v1/schemas/note/").content == as_bytes(schema_of_type(shapes, "note"))
    assert client.get("/api/v1/schemas/note/").json()["$ref"] == "#/$defs/Note"


def test_an_imaginary_document_fits_the_schema_and_is_the_same_every_time(client: Client) -> None:
    schema = client.get("/api/v1/schemas/note/").json()
    seen = set()
    for seed in range(20):
        answer = client.get("/api/v1/schemas/note/example/", {"seed": seed})
        jsonschema.validate(answer.json(), schema, jsonschema.Draft202012Validator)
        assert client.get("/api/v1/schemas/note/example/", {"seed": seed}).content == answer.content
        assert answer.json()["sequence"] == seed
        assert answer.json()["url"] == f"/api/v1/notes/{answer.json()['slug']}/"
        seen.add(answer.content)
    assert len(seen) == 20
    assert client.get("/api/v1/schemas/note/example/").json()["sequence"] == 0


@pytest.mark.parametrize("seed", ["-1", "x", "1.5", "2147483648", "9" * 30, "٧", "1e3"])
def test_what_is_no_seed(client: Client, seed: str) -> None:
    response = client.get("/api/v1/schemas/note/example/", {"seed": seed})
    assert response.status_code == 400
    assert [fault["parameter"] for fault in response.json()["errors"]] == ["seed"]


def test_no_imaginary_document_of_an_unknown_type(client: Client) -> None:
    response = client.get("/api/v1/schemas/notes/example/")
    assert (response.status_code, response.json()["types"]) == (404, ["note", "rule"])
