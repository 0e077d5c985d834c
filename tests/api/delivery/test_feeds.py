"""Feeds of all types, newest first, that feed readers can read."""

from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from django.test import Client

from cms.publication.rendering import Audience
from tests.factories.notes import id_of, publish, withdraw

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"
AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def published() -> None:
    publish("a", title="<Первая> & другая", at=AT)
    publish("rule", type="rule", at=AT)
    publish("gone")
    withdraw("gone")
    publish("inner", audience=Audience.MEMBERS)
    publish("english", locale="en")


def test_json_feed(client: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(1):
        response = client.get("/api/v1/feeds/publications.json")
    assert response["Content-Type"] == "application/feed+json"
    feed = response.json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "http://127.0.0.1:8000/api/v1/feeds/publications.json"
    assert [item["url"] for item in feed["items"]] == [
        "http://127.0.0.1:8000/api/v1/rules/rule/",
        "http://127.0.0.1:8000/api/v1/notes/a/",
    ]
    assert feed["items"][1] == {
        "id": str(id_of("a")),
        "url": "http://127.0.0.1:8000/api/v1/notes/a/",
        "title": "<Первая> & другая",
        "content_text": "О a",
        "date_published": "2026-11-20T09:00:00+00:00",
        "date_modified": "2026-11-20T09:00:00+00:00",
        "tags": ["note"],
    }


def test_atom(client: Client) -> None:
    response = client.get("/api/v1/feeds/publications.atom")
    assert response["Content-Type"] == "application/atom+xml"
    feed = fromstring(response.content)
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}updated") == "2026-11-20T09:00:00+00:00"
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}id") for entry in entries] == [
        f"urn:uuid:{id_of('rule')}",
        f"urn:uuid:{id_of('a')}",
    ]
    assert entries[1].findtext(f"{ATOM}title") == "<Первая> & другая"


def test_another_language(client: Client) -> None:
    feed = client.get("/api/v1/feeds/publications.json?locale=en").json()
    assert [item["url"] for item in feed["items"]] == ["http://127.0.0.1:8000/api/v1/notes/english/?locale=en"]
    assert feed["feed_url"] == "http://127.0.0.1:8000/api/v1/feeds/publications.json?locale=en"
