"""An anonymous crawl of everything that the door links to finds nothing that is not for everyone."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from cms.publication.rendering import Audience
from tests.factories.notes import id_of, publish, redact, withdraw

pytestmark = pytest.mark.django_db


def links(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from links(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from links(inner)
    elif isinstance(value, str) and value.startswith(("/api/", "/problems/")):
        yield value


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_a_crawl_finds_no_secret(client: Client) -> None:
    publish("open", text="можно", to=("inner", "withdrawn", "erased", "late"))
    publish("open", locale="en", text="можно")
    publish("inner", title="ТАЙНА внутренняя", text="ТАЙНА", slug="tayna-inner", audience=Audience.MEMBERS)
    publish("withdrawn", title="ТАЙНА снятая", text="ТАЙНА")
    withdraw("withdrawn")
    publish("erased", title="ТАЙНА стёртая", text="ТАЙНА")
    redact("erased")
    publish("late", title="Теперь ТАЙНА", text="ТАЙНА")
    publish("late", title="ТАЙНА позже", slug="tayna-late", text="ТАЙНА", audience=Audience.MEMBERS)
    waiting = ["/api/v1/", "/api/v1/notes/inner/", "/api/v1/notes/withdrawn/", "/api/v1/notes/erased/", "/healthz"]
    met: dict[str, int] = {}
    while waiting:
        url = waiting.pop()
        if url in met:
            continue
        response = client.get(url)
        text = response.content.decode()
        met[url] = response.status_code
        assert response.status_code < 500
        assert "ТАЙНА" not in text
        assert "tayna" not in text
        assert not re.search(r"[\w.]+@[\w.]+\.\w+", text)
        if "json" in response["Content-Type"] and "openapi" not in url and "schemas" not in url:
            found = response.json()
            assert not {"pk", "entry_id", "head_id", "cause"} & set(keys(found))
            waiting += links(found)
    assert met["/api/v1/notes/open/"] == 200
    assert met["/api/v1/notes/open/?locale=en"] == 200
    assert met["/api/v1/notes/withdrawn/"] == 410
    # Erasing takes the address too; who has the id learns why the document went.
    assert met["/api/v1/notes/erased/"] == 404
    assert client.get(f"/api/v1/notes/{id_of('erased')}/").status_code == 410
    assert len(met) > 15
