"""Releases: all or nothing, one moment, neighbouring numbers; and never past a workflow."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from cms.accounts.models import User
from cms.editorial import releases
from cms.editorial.models import Approval, Release
from cms.editorial.releases import ReleaseRefused
from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from cms.publication.models import PublishedDocument
from tests.factories.pages import LessonFactory
from tests.factories.workflows import colleague, four_eyes, submit, waiting, workflow
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db


@pytest.fixture
def publisher():
    return User.objects.create_superuser("publisher@example.org", "x")


def bundle(by, count, **fields):
    release = Release.objects.create(name="Осенний выпуск", created_by=by, **fields)
    lessons = []
    for number in range(count):
        lesson = LessonFactory(live=False, title=f"Урок {number}", slug=f"released-{number}")
        lesson.save_revision(user=by)
        releases.add(release, lesson, by=by)
        lessons.append(lesson)
    return release, lessons


def spoil(lesson, by):
    """The lesson's draft is one that publishing refuses: its address is that of a published lesson elsewhere."""
    from cms.config.site import section
    from cms.content.pages import SectionPage

    shelf = section("lessons").add_child(instance=SectionPage(title="Полка", slug=f"shelf-{uuid4().hex[:6]}"))
    LessonFactory(parent=shelf, slug="taken", title="Занял адрес")
    draft = LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    draft.slug = "taken"
    draft.save_revision(user=by)


@pytest.mark.django_db(transaction=True)
def test_twenty_at_one_moment_with_neighbouring_numbers(publisher):
    LessonFactory(title="Был раньше")
    release, lessons = bundle(publisher, 20)
    releases.publish(release, by=publisher)
    entries = list(PublishedDocument.objects.filter(title__startswith="Урок ").order_by("sequence"))
    assert [entry.sequence for entry in entries] == list(range(2, 22))
    assert len({entry.recorded_at for entry in entries}) == 1
    assert {entry.cause for entry in entries} == {f"together: release {release.pk}, Осенний выпуск"}
    release.refresh_from_db()
    assert (release.state, release.published_by) == ("published", publisher)
    assert [item.entry_id for item in release.items.all()] == [entry.pk for entry in entries]
    assert PageLogEntry.objects.filter(action="editorial.release").count() == 20
    assert len(lessons) == 20
    assert_replay_equals_snapshot()


def test_with_one_that_fails_none_is_published_and_it_is_named(publisher):
    release, lessons = bundle(publisher, 20)
    spoil(lessons[13], publisher)
    before = PublishedDocument.objects.count()
    with pytest.raises(ReleaseRefused) as refused:
        releases.publish(release, by=publisher)
    (problem,) = refused.value.problems
    assert problem.title == "Урок 13"
    assert "taken" in problem.messages[0]
    assert (LessonPage.objects.filter(live=True, title__startswith="Урок ").count(), PublishedDocument.objects.count()) == (
        0,
        before,
    )  # fmt: skip
    release.refresh_from_db()
    assert (release.state, release.items.filter(entry__isnull=False).count()) == ("open", 0)


def test_checking_names_everything_and_changes_nothing(publisher):
    release, lessons = bundle(publisher, 4)
    spoil(lessons[0], publisher)
    LessonPage.objects.get(pk=lessons[1].pk).delete()
    draft = LessonPage.objects.get(pk=lessons[2].pk).get_latest_revision_as_object()
    draft.go_live_at = timezone.now() + timedelta(days=1)
    draft.save_revision(user=publisher)
    before = (PublishedDocument.objects.count(), PageLogEntry.objects.count())
    problems = releases.check(release, by=publisher)
    assert [problem.title for problem in problems] == ["Урок 0", "Урок 1", "Урок 2"]
    assert (PublishedDocument.objects.count(), PageLogEntry.objects.count()) == before
    assert not LessonPage.objects.filter(live=True, title__startswith="Урок").exists()


def test_no_way_past_the_workflow(publisher):
    author, methodologist = colleague("author"), colleague("methodologist", Role.METHODOLOGIST)
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    release, (lesson,) = bundle(publisher, 1)
    with pytest.raises(ReleaseRefused):
        releases.publish(release, by=publisher)
    state = submit(LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object(), author)
    waiting(state).approve(user=methodologist)
    # What is approved waits for its release.
    assert (Approval.objects.count(), LessonPage.objects.get(pk=lesson.pk).live) == (1, False)
    draft = LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    draft.summary = "Правка после согласования"
    draft.save_revision(user=author)
    with pytest.raises(ReleaseRefused):
        releases.publish(release, by=publisher)
    state = submit(LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object(), author)
    waiting(state).approve(user=methodologist)
    releases.publish(release, by=publisher)
    assert LessonPage.objects.get(pk=lesson.pk).live


def test_whoever_may_not_publish_does_not_by_a_release(publisher):
    release, _lessons = bundle(publisher, 2)
    author = colleague("author", Role.AUTHOR)
    with pytest.raises(ReleaseRefused) as refused:
        releases.publish(release, by=author)
    assert len(refused.value.problems) == 2
    assert not LessonPage.objects.filter(live=True).exists()


def test_a_draft_waits_in_one_release_only(publisher):
    _release, (lesson,) = bundle(publisher, 1)
    other = Release.objects.create(name="Другой")
    with pytest.raises(ReleaseRefused):
        releases.add(other, lesson, by=publisher)
    assert other.items.count() == 0


def test_a_scheduled_release_comes_out_by_itself_once(publisher):
    release, _lessons = bundle(publisher, 3, publish_at=timezone.now() + timedelta(hours=1))
    releases.schedule(release, by=publisher)
    call_command("publish_due", verbosity=0)
    assert not LessonPage.objects.filter(live=True).exists()
    Release.objects.update(publish_at=timezone.now() - timedelta(seconds=1))
    call_command("publish_due", verbosity=0)
    call_command("publish_due", verbosity=0)
    assert (LessonPage.objects.filter(live=True).count(), PublishedDocument.objects.count()) == (3, 3)


def test_a_scheduled_release_that_can_not_come_out_goes_back_with_the_reason(publisher):
    release, lessons = bundle(publisher, 2, publish_at=timezone.now() + timedelta(hours=1))
    releases.schedule(release, by=publisher)
    spoil(lessons[1], publisher)
    Release.objects.update(publish_at=timezone.now() - timedelta(seconds=1))
    with pytest.raises(CommandError):
        call_command("publish_due", verbosity=0)
    release.refresh_from_db()
    assert (release.state, "Урок 1" in release.trouble) == ("open", True)
    call_command("publish_due", verbosity=0)
    assert not LessonPage.objects.filter(live=True, title__startswith="Урок").exists()


def test_a_moment_that_has_passed_is_not_scheduled(publisher):
    release, _lessons = bundle(publisher, 1, publish_at=timezone.now() - timedelta(hours=1))
    with pytest.raises(ReleaseRefused):
        releases.schedule(release, by=publisher)


def test_the_screens(publisher):
    client = Client()
    client.force_login(publisher)
    client.post(reverse("editorial:release_add"), {"name": "К съезду"})
    release = Release.objects.get()
    LessonFactory(live=False, title="Новый урок").save_revision(user=publisher)
    found = client.get(reverse("editorial:release", args=[release.pk]), {"q": "новый"}).content.decode()
    what = found.split('name="what" value="')[1].split('"')[0]
    client.post(reverse("editorial:release_add_item", args=[release.pk]), {"what": what})
    checked = client.post(reverse("editorial:release", args=[release.pk]), {"do": "check"}).content.decode()
    assert "Публикации этого выпуска ничто не мешает." in checked
    answer = client.post(reverse("editorial:release", args=[release.pk]), {"do": "publish"})
    assert (answer.status_code, LessonPage.objects.get().live) == (302, True)
    kind, key = what.split(":")
    assert client.get(reverse("editorial:release_choose", args=[kind, key])).status_code == 200
    assert "К съезду" in client.get(reverse("editorial:releases")).content.decode()


def test_the_screens_are_for_those_who_publish(publisher):
    release, _lessons = bundle(publisher, 1)
    client = Client()
    client.force_login(colleague("author", Role.AUTHOR))
    assert client.get(reverse("editorial:releases")).status_code == 302
    assert client.post(reverse("editorial:release", args=[release.pk]), {"do": "publish"}).status_code == 302
    assert not LessonPage.objects.filter(live=True).exists()


@pytest.mark.postgresql
@pytest.mark.skipif(connection.vendor != "postgresql", reason="readers beside a writer need PostgreSQL")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("fails", [False, True])
def test_a_polling_client_never_sees_a_part(publisher, live_server, cold, monkeypatch, fails):
    import requests

    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate="off"))
    release, lessons = bundle(publisher, 20)
    if fails:
        spoil(lessons[19], publisher)
    seen, stop = [], threading.Event()

    def poll(address):
        while not stop.is_set():
            items = requests.get(live_server.url + address, timeout=10).json()["items"]
            slugs = [item.get("slug") or item["document"]["slug"] for item in items]
            seen.append(sum(slug.startswith("released-") for slug in slugs))

    addresses = ["/api/v1/lessons/?limit=50", "/api/v1/changes/?limit=100"]
    with ThreadPoolExecutor(len(addresses)) as pool:
        polls = [pool.submit(poll, address) for address in addresses]
        time.sleep(0.5)
        try:
            releases.publish(release, by=publisher)
        except ReleaseRefused:
            assert fails
        time.sleep(0.7)
        stop.set()
    # A poller that broke off would have seen nothing more.
    assert [poll.result() for poll in polls] == [None, None]
    assert len(seen) >= 4
    assert set(seen) == ({0} if fails else {0, 20})


def test_every_release_has_a_name_outside_the_database():
    first, second = Release.objects.create(name="Первый"), Release.objects.create(name="Второй")
    assert isinstance(first.public_id, UUID)
    assert first.public_id != second.public_id
