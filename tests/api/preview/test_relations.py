"""What a draft points to: published cards, else the cards of drafts, and nothing of what is erased or for fewer."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from cms.preview.actions import show
from cms.publication.erasure import erase
from cms.publication.rendering import Audience
from tests.api.preview.drafts import ask, draft_of
from tests.factories.lessons import GlossaryTermFactory, ProgrammeFactory, with_stages
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def linking(lesson: Any) -> list[dict[str, Any]]:
    words = f'<p>См. <a linktype="page" id="{lesson.pk}">урок</a>.</p>'
    return [{"type": "paragraph", "value": words, "id": str(uuid4())}]


def test_a_draft_points_to_a_draft(client: Client) -> None:
    other = LessonFactory(live=False, title="Другой черновик", slug="other")
    draft = draft_of(client, LessonFactory(live=False, body=linking(other)))
    assert f'data-ref="{other.content_id}"' in draft["body"][0]["html"]
    card = draft["references"][str(other.content_id)]
    assert (card["title"], card["url"], card["sequence"]) == ("Другой черновик", "/api/v1/lessons/other/", None)


def test_the_newest_draft_of_what_was_never_published(client: Client) -> None:
    other = LessonFactory(live=False, title="Первый вид")
    other.title = "Второй вид"
    other.save_revision()
    draft = draft_of(client, LessonFactory(live=False, body=linking(other)))
    assert draft["references"][str(other.content_id)]["title"] == "Второй вид"


def test_a_published_one_stands_as_it_is_published(client: Client) -> None:
    other = LessonFactory(title="Как опубликовано")
    other.title = "Как в черновике"
    other.save_revision()
    card = draft_of(client, LessonFactory(live=False, body=linking(other)))["references"][str(other.content_id)]
    assert card["title"] == "Как опубликовано"
    assert isinstance(card["sequence"], int | None)


def test_what_readers_would_not_get_is_not_shown_here_either(client: Client) -> None:
    inner = LessonFactory(audience=Audience.MEMBERS.value, title="Для своих")
    erased = LessonFactory(title="Стёрто")
    erase(erased.content_id, "ru", by="test", why="test")
    body = [*linking(inner), *linking(erased)]
    draft = draft_of(client, LessonFactory(live=False, body=body))
    assert draft["references"] == {}


def test_a_programme_of_drafts(client: Client) -> None:
    lessons = [LessonFactory(live=False, title=f"Урок {number}") for number in (1, 2)]
    programme = ProgrammeFactory(live=False, organisation=OrganisationFactory(name="Областная организация"))
    with_stages(programme, ("Основы", lessons))
    programme.save_revision()
    draft = draft_of(client, programme)
    ids = [str(each.content_id) for each in lessons]
    assert [draft["references"][each]["title"] for each in ids] == ["Урок 1", "Урок 2"]
    assert draft["references"][str(programme.organisation.content_id)]["type"] == "organisation"


def test_what_the_panel_shows_has_the_same_relations(client: Client) -> None:
    other = LessonFactory(live=False, title="Другой черновик")
    lesson = LessonFactory(live=False)
    lesson.body = linking(other)
    shown = ask(client, show(lesson, by=None)).json()
    assert shown["references"][str(other.content_id)]["title"] == "Другой черновик"
    # It was never saved: a link to the newest draft knows nothing of it.
    assert draft_of(client, lesson)["references"] == {}


def test_a_snippet_that_was_never_saved(client: Client) -> None:
    term = GlossaryTermFactory.build(term="Кворум", slug="kvorum")
    document = ask(client, show(term, by=None)).json()
    assert (document["type"], document["slug"], document["references"]) == ("glossary-term", "kvorum", {})
