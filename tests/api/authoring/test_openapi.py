import re

import pytest
from openapi_spec_validator import validate

from api.authoring.openapi import document
from api.authoring.urls import urlpatterns

RELEASE_VERBS = ("schedule", "unschedule", "publish", "cancel")
UNNAMED = {"openapi.json"}


def test_the_document_is_valid_and_every_shape_has_a_plain_name():
    described = document()
    validate(described)
    assert [name for name in described["components"]["schemas"] if not re.fullmatch(r"[A-Z][A-Za-z]+", name)] == []


def test_every_route_is_described_with_exactly_its_methods():
    described = document()["paths"]
    found = {}
    for pattern in urlpatterns:
        route = re.sub(r"<\w+:(\w+)>", r"{\1}", str(pattern.pattern))
        if route in UNNAMED:
            continue
        methods = {method.lower() for method in pattern.callback.cls.scopes}
        if route == "releases/{release}/{verb}/":
            found |= {f"/api/authoring/v1/releases/{{release}}/{verb}/": methods for verb in RELEASE_VERBS}
            continue
        variants = {"{plural}": ("images", "files", "media"), "imports/{kind}": ("imports/lesson", "imports/edition")}
        names = [route]
        for part, values in variants.items():
            if part in route:
                names = [route.replace(part, value) for value in values]
        found |= {f"/api/authoring/v1/{name}": methods for name in names}
    assert {path: set(item) for path, item in described.items()} == found


@pytest.mark.django_db
def test_it_is_served_to_everyone(client):
    answer = client.get("/api/authoring/v1/openapi.json")
    assert answer.status_code == 200
    assert answer.json() == document()
    assert client.get("/api/authoring/v1/openapi.json", headers={"if-none-match": answer["ETag"]}).status_code == 304


def test_every_refusal_of_a_change_is_described():
    changes = [
        operation
        for item in document()["paths"].values()
        for method, operation in item.items()
        if any(parameter["name"] == "If-Match" for parameter in operation["parameters"])
    ]
    assert len(changes) == 29
    for operation in changes:
        assert {"400", "401", "403", "404", "412", "413", "423", "428", "429", "500"} <= operation["responses"].keys()
