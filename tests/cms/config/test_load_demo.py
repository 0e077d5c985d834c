"""The demo loads whole, twice, and what it publishes is what the log says."""

import json

import pytest
from django.core.management import call_command

from cms.lessons.models import LessonPage
from cms.publication.models import DocumentHead, PublishedDocument
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_demo_is_whole_and_can_be_loaded_again():
    call_command("load_demo", verbosity=0)
    published = DocumentHead.objects.filter(kind="published")
    assert published.filter(type="organisation").count() >= 16
    assert published.filter(type="lesson", locale="ru").count() == 6
    assert published.filter(type="lesson", locale="en").count() == 1
    assert published.filter(type="act").count() == 2
    assert published.filter(type="edition").count() == 4
    assert published.filter(type="case-study").count() == 3
    talks = json.loads(bytes(published.get(slug="membership-personal-talks").entry.card))
    counted = [talks["replicated"][name] for name in ("repeated", "confirmed", "abandoned")]
    assert (talks["evidence"], talks["effort"], counted) == (4, "medium", [1, 1, 1])
    assert_replay_equals_snapshot()

    entries = PublishedDocument.objects.count()
    lesson = LessonPage.objects.first()
    lesson.title = "Изменено редактором"
    lesson.save_revision().publish()
    call_command("load_demo", verbosity=0)
    assert PublishedDocument.objects.count() == entries + 1
    assert LessonPage.objects.get(pk=lesson.pk).title == "Изменено редактором"
