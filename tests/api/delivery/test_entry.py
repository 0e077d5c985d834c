"""The entry names everything there is, and every link of it answers."""

import json

import pytest
from django.test import Client

from cms.content.vocabularies import ActivistCategory, Topic
from tests.factories.notes import publish

pytestmark = pytest.mark.django_db


def test_the_entry(client: Client) -> None:
    publish("a")
    assert json.loads(client.get("/api/v1/").content) == {
        "types": [
            {
                "type": "note",
                "plural": "notes",
                "url": "/api/v1/notes/",
                "filters": ["topic", "parent", "tag"],
                "schema_version": 1,
                "schema_url": "/api/v1/schemas/note/",
            },
            {
                "type": "rule",
                "plural": "rules",
                "url": "/api/v1/rules/",
                "filters": ["tag"],
                "schema_version": 1,
                "schema_url": "/api/v1/schemas/rule/",
            },
        ],
        "locales": [{"code": "ru", "title": "Русский"}, {"code": "en", "title": "English"}],
        "default_locale": "ru",
        "sequence": 1,
        "links": {
            "changes": "/api/v1/changes/",
            "documents": "/api/v1/documents/",
            "vocabularies": "/api/v1/vocabularies/",
            "docs": "/api/v1/docs/",
            "openapi": "/api/v1/openapi.json",
            "feed_atom": "/api/v1/feeds/publications.atom",
            "feed_json": "/api/v1/feeds/publications.json",
            "problems": "/problems/",
        },
    }


def test_every_link_answers(client: Client) -> None:
    entry = client.get("/api/v1/").json()
    urls = [*entry["links"].values(), *(each["url"] for each in entry["types"])]
    urls += [each["schema_url"] for each in entry["types"]]
    # `documents` wants ids.
    statuses = {url: client.get(url).status_code for url in urls}
    assert statuses == {url: 400 if url.endswith("/documents/") else 200 for url in urls}


def test_vocabularies_in_the_language_asked_for(client: Client) -> None:
    Topic.objects.create(slug="pay", title="Оплата труда", title_en="Pay")
    ActivistCategory.objects.create(slug="chair", title="Председатель", title_en="Chair")
    assert client.get("/api/v1/vocabularies/").json() == {
        "topics": [{"slug": "pay", "title": "Оплата труда"}],
        "categories": [{"slug": "chair", "title": "Председатель"}],
    }
    assert client.get("/api/v1/vocabularies/?locale=en").json()["topics"] == [{"slug": "pay", "title": "Pay"}]
