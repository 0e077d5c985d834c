"""The OpenAPI document is valid, names every address and every refusal, and tells the truth about answers."""

import re
from collections.abc import Iterator
from typing import Any, Literal

import jsonschema
import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.delivery.openapi.document import openapi_document
from api.delivery.urls import urlpatterns
from cms.publication import registry
from cms.publication.rendering import DocumentBody, DocumentCard
from tests.factories.notes import RULE, id_of, publish, withdraw

pytestmark = pytest.mark.django_db


@pytest.fixture
def document(client: Client) -> dict[str, Any]:
    answer = client.get("/api/v1/openapi.json").json()
    assert isinstance(answer, dict)
    return answer


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        assert list(methods) == ["get"]
        yield path, methods["get"]


def test_it_is_valid(document: dict[str, Any]) -> None:
    assert document["openapi"] == "3.1.1"
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_it_has_every_address(document: dict[str, Any]) -> None:
    paths = set()
    for pattern in urlpatterns:
        path = "/api/v1/" + re.sub(r"<\w+:(\w+)>", r"{\1}", str(pattern.pattern))
        paths |= {path.replace("{plural}", plural) for plural in ("notes", "rules")}
    assert {"/api/v1/", "/api/v1/notes/{key}/", "/api/v1/feeds/publications.{form}"} < paths
    assert set(document["paths"]) == paths
    assert list(document["paths"]) == sorted(paths)


def test_operations_are_called_differently(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for _, operation in operations(document)]
    assert len(set(names)) == len(names)


def test_every_refusal_is_a_problem(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        refusals = {code: answer for code, answer in operation["responses"].items() if code >= "400"}
        assert {"405", "414", "429", "500", "503"} <= set(refusals), path
        for answer in refusals.values():
            assert answer["content"] == {
                "application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}
            }
    detail = document["paths"]["/api/v1/notes/{key}/"]["get"]["responses"]
    assert set(detail) == {"200", "301", "304", "400", "404", "405", "410", "414", "429", "500", "503"}


def test_the_filters_of_a_type_are_parameters_of_its_list(document: dict[str, Any]) -> None:
    names = [each["name"] for each in document["paths"]["/api/v1/notes/"]["get"]["parameters"]]
    assert names == ["locale", "order", "limit", "cursor", "count", "updated_since", "topic", "parent", "tag"]


def test_every_parameter_of_a_path_is_declared(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        declared = {each["name"] for each in operation["parameters"] if each["in"] == "path"}
        assert declared == {part.split("}")[0] for part in path.split("{")[1:]}


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/api/v1/", "/api/v1/"),
        ("/api/v1/notes/", "/api/v1/notes/?count=exact&limit=1"),
        ("/api/v1/notes/", "/api/v1/notes/"),
        ("/api/v1/notes/{key}/", "/api/v1/notes/a/"),
        ("/api/v1/rules/{key}/", "/api/v1/rules/rule/"),
        ("/api/v1/changes/", "/api/v1/changes/"),
        ("/api/v1/documents/", f"/api/v1/documents/?ids={id_of('a')},{id_of('gone')},{id_of('never')}"),
        ("/api/v1/vocabularies/", "/api/v1/vocabularies/"),
        ("/api/v1/notes/{key}/", "/api/v1/notes/gone/"),
        ("/api/v1/notes/", "/api/v1/notes/?what=1"),
    ],
)
def test_answers_are_as_described(client: Client, document: dict[str, Any], path: str, url: str) -> None:
    publish("rule", type="rule")
    publish("a", topics=("law",), to=("rule", "b"))
    publish("a", locale="en")
    publish("b")
    publish("gone")
    withdraw("gone")
    response = client.get(url)
    described = document["paths"][path]["get"]["responses"][str(response.status_code)]["content"]
    schema = described[response["Content-Type"]]["schema"]
    assert "$ref" in schema
    jsonschema.Draft202012Validator({**schema, "components": document["components"]}).validate(response.json())


def test_what_is_not_described_is_refused(document: dict[str, Any], client: Client) -> None:
    publish("a")
    answer = client.get("/api/v1/notes/a/").json()
    schema = {"$ref": "#/components/schemas/Note", "components": document["components"]}
    validator = jsonschema.Draft202012Validator(schema)
    for wrong in ({**answer, "extra": 1}, {**answer, "translations": None}, {**answer, "type": "rule"}):
        assert not validator.is_valid(wrong)
    assert not validator.is_valid({name: value for name, value in answer.items() if name != "url"})


def test_a_domain_may_not_take_the_name_of_a_shape_of_the_door() -> None:
    class Entry(DocumentBody):
        """Called like the answer of the entry."""

    class OddDocument(DocumentBody):
        type: Literal["odd"]
        odd: Entry

    class OddCard(DocumentCard):
        type: Literal["odd"]

    odd = registry.DocumentType("odd", "odds", ContentType, OddDocument, OddCard, RULE.render)
    registry.register(odd)
    with pytest.raises(ImproperlyConfigured, match="called 'Entry'"):
        openapi_document()
