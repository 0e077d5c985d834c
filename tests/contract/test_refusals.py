"""Every refusal that a door gives is in its description: bad requests are sent to every operation, and looked up there."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from django.core.cache import cache
from django.test import Client

from api.management.contract import DOORS, FOLDER

pytestmark = pytest.mark.django_db

NOBODY = str(UUID(int=7))
IN_PATH = {
    "form": "atom",
    "feed": "lessons",
    "type": "lesson",
    "rendition": "320.webp",
    "digest": "0" * 8,
    "filename": "a.pdf",
}
BAD_BODIES = [
    ("application/json", b"{"),
    ("application/json", b"[]"),
    ("text/plain", b"{}"),
    ("application/json", b'{"answer": "' + b"x" * 40_000 + b'"}'),
]


def operations() -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    for door in DOORS:
        document = json.loads((FOLDER / f"openapi/{door}.json").read_text())
        for path, methods in document["paths"].items():
            for method, operation in methods.items():
                yield door, path, method, operation


def address(path: str, **given: str) -> str:
    for name in [part.split("}")[0] for part in path.split("{")[1:]]:
        path = path.replace("{" + name + "}", given.get(name, IN_PATH.get(name, NOBODY)))
    return path


def refused(client: Client, path: str, method: str) -> Iterator[Any]:
    """The answers to what nobody should send."""
    nowhere = address(path)
    for query in ("", "?nonsense=1", "?limit=x&cursor=%00", "?q=" + "x" * 9_000):
        yield client.generic(method.upper(), nowhere + query)
    yield client.generic(method.upper(), nowhere, headers={"Authorization": "Bearer nonsense"})
    yield client.generic(method.upper(), address(path, type="nonsense", rendition="x", form="x", label="ч. 1"))
    yield client.generic("PATCH", nowhere)
    if method != "get":
        for content_type, body in BAD_BODIES:
            yield client.generic(method.upper(), nowhere, body, content_type)
            key = {"Idempotency-Key": "a key of some length", "Authorization": "Bearer nonsense"}
            yield client.generic(method.upper(), nowhere, body, content_type, headers=key)


@pytest.mark.parametrize(
    ("door", "path", "method", "operation"),
    [pytest.param(*each, id=f"{each[2]} {each[1]}") for each in operations()],
)
def test_every_refusal_is_described(
    client: Client, door: str, path: str, method: str, operation: dict[str, Any]
) -> None:
    cache.clear()
    described = operation["responses"]
    for answer in refused(client, path, method):
        status = str(answer.status_code)
        assert answer.status_code < 500
        assert status in described, f"{status} {answer.request['PATH_INFO']} {answer.content[:200]!r}"
        if status >= "400":
            assert answer["Content-Type"] == "application/problem+json"
            assert "application/problem+json" in described[status]["content"]
            assert answer.json()["status"] == answer.status_code
