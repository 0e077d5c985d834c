"""The door describes itself without asking anyone outside."""

import re

import jsonschema
import pytest
from django.contrib.staticfiles import finders
from django.test import Client

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
