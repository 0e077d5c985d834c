"""Heads are the fold of the log, whatever went wrong; and nothing but the log's own rules changes them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import OperationalError, transaction
from django.utils import timezone

from cms.config.site import section, setup_site
from cms.content.pages import ContentTag, SectionPage
from cms.lessons.models import LessonPage
from cms.organisations.documents import TYPE
from cms.organisations.models import Organisation
from cms.publication import audit, due, log, registry
from cms.publication.audit import audit_publication
from cms.publication.capture import republish
from cms.publication.erasure import erase
from cms.publication.freshness import look_again
from cms.publication.models import DocumentHead, Facet, PublishedDocument
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Rendering
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def locales() -> None:
    setup_site()


def test_an_erased_document_does_not_come_back_when_its_section_moves():
    shelf = section("lessons").add_child(instance=SectionPage(title="Полка", slug="shelf"))
    lesson = LessonFactory(parent=shelf, slug="one", title="Тайна")
    erase(lesson.content_id, "ru", by="правление", why="решение")
    entries = PublishedDocument.objects.count()
    shelf = SectionPage.objects.get(pk=shelf.pk)
    shelf.slug = "rack"
    shelf.save_revision().publish()
    assert PublishedDocument.objects.count() == entries
    with pytest.raises(PublicationRefused):
        LessonPage.objects.get(pk=lesson.pk).save_revision().publish()
    assert not LessonPage.objects.get(pk=lesson.pk).live
    assert_replay_equals_snapshot()


def test_the_audit_sees_every_column_of_a_head_and_folds_it_anew():
    OrganisationFactory(slug="one", region="Область")
    standing = DocumentHead.objects.values().get()
    DocumentHead.objects.update(audience="members", title="мусор", etag="0")
    Facet.objects.all().delete()
    assert "head is not the newest" in {finding.trouble for finding in audit_publication()}
    audit_publication(repair=True)
    assert audit_publication() == []
    assert DocumentHead.objects.values().get() == standing
    assert sorted(Facet.objects.values_list("name", "value")) == [("level", "central"), ("region", "Область")]


def test_a_head_that_points_to_an_old_entry_is_folded_whole():
    organisation = OrganisationFactory(slug="one")
    organisation.name = "Новое имя"
    organisation.save_revision().publish()
    first = PublishedDocument.objects.earliest("id")
    head = DocumentHead.objects.get()
    head.entry, head.title, head.sequence = first, first.title, 1
    head.save()
    audit_publication(repair=True)
    assert DocumentHead.objects.get().title == "Новое имя"
    assert_replay_equals_snapshot()


def test_a_lost_head_is_made_again():
    OrganisationFactory(slug="one")
    DocumentHead.objects.all().delete()
    assert [finding.trouble for finding in audit_publication()] == ["head is not the newest", "not in the log"]
    audit_publication(repair=True)
    assert_replay_equals_snapshot()


def test_the_repair_does_not_withdraw_what_is_published_while_it_runs(monkeypatch: pytest.MonkeyPatch):
    lesson = LessonFactory(slug="one", live=False)
    compare = audit._orphans

    def published_meanwhile(*arguments: object) -> object:
        LessonPage.objects.get(pk=lesson.pk).save_revision().publish()
        return compare(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(audit, "_orphans", published_meanwhile)
    audit_publication(repair=True)
    monkeypatch.undo()
    assert log_lines() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_new_filters_reach_what_was_published_before_them(monkeypatch: pytest.MonkeyPatch):
    OrganisationFactory(slug="one", phone="+7")

    def render(organisation: Organisation) -> Rendering:
        rendering = TYPE.render(organisation)
        return replace(rendering, facets=rendering.facets | {"reachable": ("yes",)})

    monkeypatch.setitem(registry._by_model, Organisation, replace(TYPE, render=render))
    assert republish(DocumentHead.objects.all(), cause="new filter") == 0
    assert ("reachable", "yes") in set(Facet.objects.values_list("name", "value"))
    assert PublishedDocument.objects.count() == 1


def test_a_renamed_tag_renders_its_documents_again():
    lesson = LessonFactory(slug="one")
    lesson.tags.add("отпуск")
    lesson.save_revision().publish()
    tag = ContentTag.objects.get()
    tag.name = "отпуска"
    tag.save()
    assert "отпуска" in bytes(PublishedDocument.objects.latest("id").body).decode()
    assert_replay_equals_snapshot()


def test_what_changed_between_two_transactions_is_seen_by_the_reader():
    organisation = OrganisationFactory(slug="one")
    Organisation.objects.update(name="Изменилось рядом")
    look_again(list(PublishedDocument.objects.all()))
    assert [entry.title for entry in PublishedDocument.objects.order_by("id")] == [
        organisation.name,
        "Изменилось рядом",
    ]
    assert_replay_equals_snapshot()


def test_a_failed_numbering_does_not_undo_a_publish(monkeypatch: pytest.MonkeyPatch):
    def busy() -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(log, "_lock_numbering", busy)
    organisation = OrganisationFactory(slug="one")
    monkeypatch.undo()
    assert PublishedDocument.objects.get().sequence is None
    assert organisation.live
    log.number_pending()
    assert_replay_equals_snapshot()


def test_many_entries_of_one_transaction_are_numbered_once(monkeypatch: pytest.MonkeyPatch):
    locks: list[None] = []
    monkeypatch.setattr(log, "_lock_numbering", lambda: locks.append(None))
    with transaction.atomic():
        for number in range(5):
            OrganisationFactory(slug=f"one-{number}")
    assert len(locks) == 1
    assert log.latest_sequence() == 5


def test_a_move_in_code_that_can_not_be_rendered_is_taken_back(monkeypatch: pytest.MonkeyPatch):
    lesson = LessonFactory(slug="one")

    def render(page: LessonPage) -> Rendering:
        raise ZeroDivisionError

    document_type = registry.for_model(LessonPage)
    assert document_type is not None
    monkeypatch.setitem(registry._by_model, LessonPage, replace(document_type, render=render))
    with pytest.raises(PublicationRefused):
        lesson.move(section("practice"), pos="last-child")
    monkeypatch.undo()
    assert LessonPage.objects.get(pk=lesson.pk).get_parent().slug == "lessons"
    assert_replay_equals_snapshot()


def test_a_schedule_that_is_cancelled_during_the_run_is_not_kept():
    lesson = LessonFactory(slug="one", live=False)
    revision = lesson.save_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(seconds=1)
    revision.save()
    lesson.revisions.update(approved_go_live_at=None)
    with transaction.atomic():
        assert due._go_live(revision.pk) is False
    assert log_lines() == []


def test_a_revision_whose_end_has_passed_too_never_goes_live():
    lesson = LessonFactory(slug="one", live=False)
    lesson.expire_at = timezone.now() - timedelta(seconds=1)
    revision = lesson.save_revision()
    lesson.revisions.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    assert due.publish_due() == due.Due((), (), ())
    assert not type(revision).objects.filter(approved_go_live_at__isnull=False).exists()
    assert log_lines() == []
