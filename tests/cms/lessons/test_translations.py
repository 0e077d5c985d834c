"""A lesson in two languages: one id, two documents, and what the doors answer where there is no translation."""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from cms.accounts.models import User
from cms.config.site import section
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument
from tests.factories.lessons import GlossaryTermFactory, stored
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db(transaction=True)


def translated_by_hand(client, lesson: LessonPage) -> LessonPage:
    """Press “translate” in the admin and choose English."""
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    english = Locale.objects.get(language_code="en")
    assert client.post(reverse("translate_page", args=[lesson.pk]), {"locale": english.pk}).status_code == 302
    # The sections of the school are still found by their names.
    assert section("lessons") == lesson.get_parent()
    return LessonPage.objects.get(locale=english)


def test_a_translation_is_a_draft_with_the_same_id_until_it_is_published(client, cold):
    term = GlossaryTermFactory(term="Кворум")
    body = [stored("paragraph", "<p>Текст.</p>"), stored("glossary_term", {"term": str(term.content_id)})]
    lesson = LessonFactory(slug="opinion", title="Мнение", body=body)
    entries = PublishedDocument.objects.count()
    translation = translated_by_hand(client, lesson)
    assert (translation.content_id, translation.document_locale, translation.live) == (lesson.content_id, "en", False)
    assert translation.alias_of is None
    assert PublishedDocument.objects.count() == entries
    # No translation is published yet: nothing else is answered in its place, but where to find it.
    missing = client.get(f"/api/v1/lessons/{lesson.content_id}/?locale=en")
    assert missing.status_code == 404
    assert missing.json()["translations"] == [{"locale": "ru", "url": "/api/v1/lessons/opinion/"}]
    assert client.get("/api/v1/lessons/?locale=en").json()["items"] == []

    translation.title = "The opinion"
    translation.save_revision().publish()
    russian = client.get(f"/api/v1/lessons/{lesson.content_id}/").json()
    english = client.get(f"/api/v1/lessons/{lesson.content_id}/?locale=en").json()
    assert (russian["id"], russian["locale"], russian["title"]) == (str(lesson.content_id), "ru", "Мнение")
    assert (english["id"], english["locale"], english["title"]) == (str(lesson.content_id), "en", "The opinion")
    assert [each["locale"] for each in russian["translations"]] == ["en"]
    assert [each["locale"] for each in english["translations"]] == ["ru"]
    assert client.get(russian["translations"][0]["url"]).json()["title"] == "The opinion"
    assert [item["title"] for item in client.get("/api/v1/lessons/?locale=en").json()["items"]] == ["The opinion"]
    assert [item["title"] for item in client.get("/api/v1/lessons/").json()["items"]] == ["Мнение"]
    # What it refers to stands in Russian alone: that card is shown, and says so.
    (card,) = english["references"].values()
    assert (card["title"], card["locale"]) == ("Кворум", "ru")
    assert_replay_equals_snapshot()


def test_the_translation_is_taken_down_alone(client, cold):
    lesson = LessonFactory(slug="opinion")
    translation = translated_by_hand(client, lesson)
    translation.save_revision().publish()
    LessonPage.objects.get(pk=translation.pk).unpublish()
    assert client.get(f"/api/v1/lessons/{lesson.content_id}/?locale=en").status_code == 410
    assert client.get(f"/api/v1/lessons/{lesson.content_id}/").json()["translations"] == []


def offered(client, section, **asked: str) -> list[str]:
    """The titles of lessons that the chooser of pages offers in a section."""
    found = client.get(reverse("wagtailadmin_choose_page_child", args=[section.pk]), asked).json()["html"]
    return [title for title in ("In Russian", "Translated", "In English only") if title in found]


def test_a_programme_is_offered_a_lesson_once_and_not_its_translation(client):
    lesson = LessonFactory(slug="opinion", title="In Russian")
    translation = translated_by_hand(client, lesson)
    translation.title = translation.draft_title = "Translated"
    translation.save_revision().publish()
    english = translation.get_parent()
    LessonFactory(slug="other", title="In English only", parent=english, locale=translation.locale)
    for_a_programme = {"page_type": "lessons.lessonpage"}
    assert offered(client, lesson.get_parent(), **for_a_programme) == ["In Russian"]
    assert offered(client, english, **for_a_programme) == ["In English only"]
    # A link in a text may lead to the translation.
    assert offered(client, english) == ["Translated", "In English only"]
