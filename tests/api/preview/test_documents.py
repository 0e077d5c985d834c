"""Drafts of every type, in the shape of published documents, with the drafts that they point to."""

import json
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator, FormatChecker

from api.management.contract import FOLDER
from cms.publication import registry
from cms.publication.models import DocumentHead
from cms.situation.models import IndicatorSeries
from tests.api.preview.drafts import ask, draft_of, link_to
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

PLACE = ("published_at", "updated_at", "sequence", "law_check", "references", "translations")


def objects_of(document_type: registry.DocumentType) -> list[Any]:
    return list(document_type.model._default_manager.all()[:3])


@pytest.mark.slow
def test_every_type_previews_and_equals_what_is_published(client: Client, school: None) -> None:
    """A draft that says the same as the published document is answered in the same members and values."""
    # The one type that the demo has nothing of.
    IndicatorSeries.objects.create(title="Члены профсоюза", slug="members", indicator="Членов", unit="человек")
    seen = {}
    for document_type in registry.document_types():
        for instance in objects_of(document_type):
            draft = draft_of(client, instance)
            schema = json.loads((FOLDER / "schemas" / f"{document_type.name}.json").read_text())
            faults = Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(draft)
            assert [f"{each.json_path} {each.message}" for each in faults] == []
            seen[document_type.name] = draft["id"]
            head = DocumentHead.objects.filter(content_id=draft["id"], kind="published", audience="public").first()
            if head is None or instance.has_unpublished_changes:
                continue
            published = client.get(f"/api/v1/{document_type.plural}/{draft['id']}/").json()
            assert draft.keys() == published.keys()
            # Media have other addresses; everything else is equal.
            plain = json.dumps({**draft, **dict.fromkeys(PLACE)}).split("/api/preview/v1/media/")
            ours = plain[0] + "".join("/api/v1/" + each.split("/", 1)[1] for each in plain[1:])
            assert json.loads(ours) == {**published, **dict.fromkeys(PLACE)}
            assert draft["references"].keys() == published["references"].keys()
    assert seen.keys() == {each.name for each in registry.document_types()}


def test_the_newest_draft_and_not_what_is_live(client: Client) -> None:
    lesson = LessonFactory(slug="one", title="Опубликовано")
    token = link_to(lesson)
    assert ask(client, token).json()["title"] == "Опубликовано"
    lesson.title = "Черновик"
    lesson.save_revision()
    assert ask(client, token).json()["title"] == "Черновик"
    assert client.get("/api/v1/lessons/one/").json()["title"] == "Опубликовано"
    assert "Черновик" not in client.get("/api/v1/changes/").content.decode()
