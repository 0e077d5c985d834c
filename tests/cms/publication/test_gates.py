"""Gates are asked by every door through which something goes live, and by no other save."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Page

from cms.config.site import section
from cms.lessons.models import LessonPage
from cms.publication import gates
from cms.publication.due import publish_due
from cms.publication.models import PublishedDocument
from cms.publication.refusal import Fault, PublicationRefused
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def gate(monkeypatch):
    """A gate whose answers the test changes, and the revisions that it was asked about."""
    gate = {"faults": [], "asked": []}

    def ask(instance, revision):
        gate["asked"].append((str(instance), revision and revision.pk))
        return gate["faults"]

    monkeypatch.setattr(gates, "_gates", [ask])
    return gate


def test_a_draft_and_housekeeping_ask_nobody(gate):
    lesson = LessonFactory(live=False)
    lesson.save_revision()
    assert gate["asked"] == []
    revision = lesson.save_revision()
    revision.publish()
    assert gate["asked"] == [(lesson.title, revision.pk)]
    live = LessonPage.objects.get()
    live.save_revision()
    live.move(section("practice"), pos="last-child")
    LessonPage.objects.get().save()
    assert gate["asked"] == [(lesson.title, revision.pk)]
    LessonPage.objects.get().unpublish()
    assert len(gate["asked"]) == 1


def test_a_refusal_leaves_nothing(gate):
    lesson = LessonFactory(live=False, title="Урок")
    gate["faults"] = [Fault("", "рано")]
    with pytest.raises(PublicationRefused) as refused:
        lesson.save_revision().publish()
    assert ([fault.message for fault in refused.value.faults], refused.value.about) == (["рано"], "Урок")
    assert (LessonPage.objects.get().live, PublishedDocument.objects.count()) == (False, 0)


def test_a_new_page_that_is_live_at_once_and_a_live_copy_are_asked_about(gate):
    lesson = LessonFactory(title="Урок")
    gate["faults"] = [Fault("", "рано")]
    with pytest.raises(PublicationRefused):
        lesson.copy(update_attrs={"slug": "copy", "title": "Копия"}, keep_live=True)
    with pytest.raises(PublicationRefused):
        LessonFactory(title="Сразу")
    assert list(Page.objects.filter(live=True, depth__gt=3).values_list("title", flat=True)) == ["Урок"]


@pytest.mark.parametrize("is_live", [True, False])
def test_a_schedule_is_asked_about_when_it_is_set_and_when_it_comes(gate, is_live):
    lesson = LessonFactory(live=is_live)
    gate["faults"] = [Fault("", "рано")]
    lesson.go_live_at = timezone.now() + timedelta(hours=1)
    revision = lesson.save_revision()
    with pytest.raises(PublicationRefused):
        revision.publish()
    gate["faults"] = []
    revision.publish()
    gate["faults"] = [Fault("", "поздно")]
    revision.content["go_live_at"] = (timezone.now() - timedelta(hours=1)).isoformat()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.save()
    due = publish_due()
    assert (due.published, len(due.failed)) == ((), 1)
    assert LessonPage.objects.get().live_revision_id != revision.pk


def test_a_command_passes_and_says_so_only_for_itself(gate):
    gate["faults"] = [Fault("", "рано")]
    with gates.passed_by("load_demo"):
        LessonFactory(title="Показ")
    with pytest.raises(PublicationRefused):
        LessonFactory(title="Другой")
    assert [page.title for page in LessonPage.objects.all()] == ["Показ"]
