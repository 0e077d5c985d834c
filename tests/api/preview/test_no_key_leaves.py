"""No draft tells the key of a question: neither by a link nor in the panel, nor by anything that the answers name."""

import json
from typing import Any

import pytest
from django.test import Client

from cms.lessons.models import LessonPage
from cms.preview.actions import show
from cms.preview.models import ShownDraft
from tests.api.participation.test_no_key_leaves import BODY, OF_KEYS, SECRET, crawl, keys_of
from tests.api.preview.drafts import ask, link_to
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def lesson() -> LessonPage:
    """A draft that nobody has published, with a question of each kind."""
    lesson: LessonPage = LessonFactory(slug="secretive", body=BODY, live=False)
    lesson.save_revision()
    return lesson


def test_seven_questions_and_no_key(client: Client, lesson: LessonPage) -> None:
    for token in (link_to(lesson), show(lesson, by=None)):
        response = ask(client, token)
        document: dict[str, Any] = response.json()
        assert len({block["kind"] for block in document["body"]}) == 7
        assert SECRET not in json.dumps(document, ensure_ascii=False)
        assert "987654321" not in response.content.decode()
        assert not OF_KEYS & set(keys_of(document))
        following = crawl(
            client, *(value for value in document.values() if isinstance(value, str) and value[:1] == "/")
        )
        assert [address for address, content in following.items() if SECRET.encode() in content] == []


def test_what_is_kept_for_the_panel_holds_none_either(lesson: LessonPage) -> None:
    show(lesson, by=None)
    kept = bytes(ShownDraft.objects.get().body).decode()
    assert SECRET not in kept
    assert not OF_KEYS & set(keys_of(json.loads(kept)))


def test_an_answer_to_a_question_of_a_draft_is_not_graded(client: Client, lesson: LessonPage) -> None:
    """Only what is published has keys to grade by: a draft's question is not there for those who ask."""
    document = ask(client, link_to(lesson)).json()
    for block in document["body"]:
        address = f"/api/participation/v1/questions/{block['id']}/check/"
        response = client.post(address, json.dumps({"answer": {}}), content_type="application/json")
        assert response.status_code == 404
