"""Every path by which Wagtail changes what is live arrives in the log, once and in order; replay equals snapshot."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Locale, Page, Workflow, WorkflowTask

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.content.pages import SectionPage
from cms.content.vocabularies import Topic
from cms.lessons.models import LessonPage
from cms.publication import registry
from cms.publication.audit import audit_publication
from cms.publication.due import publish_due
from cms.publication.log import latest_sequence
from cms.publication.models import DocumentHead, PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def locales() -> None:
    setup_site()


@pytest.fixture
def since() -> Callable[[], list[tuple[str, str, str]]]:
    """Lines of the log after the moment of the first call's fixture."""
    start = {"at": None}

    def lines() -> list[tuple[str, str, str]]:
        return log_lines(start["at"] or 0)

    lines.mark = lambda: start.__setitem__("at", latest_sequence())  # type: ignore[attr-defined]
    return lines


def fresh(page: Page) -> LessonPage:
    return LessonPage.objects.get(pk=page.pk)


def test_a_draft_says_nothing_and_its_publishing_one_line(since):
    lesson = LessonFactory(live=False, slug="one")
    lesson.title = "Правка"
    revision = lesson.save_revision()
    assert log_lines() == []
    revision.publish()
    assert log_lines() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_a_draft_over_a_live_page_does_not_leak(since):
    lesson = LessonFactory(slug="one", title="Опубликовано")
    since.mark()
    lesson.title = "Тайный черновик"
    lesson.save_revision()
    assert since() == []
    assert DocumentHead.objects.get().title == "Опубликовано"


def test_publishing_through_a_workflow(since):
    lesson = LessonFactory(live=False, slug="one")
    editor = User.objects.create_superuser("editor@example.org", "x")
    workflow = Workflow.objects.create(name="Одобрение")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Редактор"))
    lesson.save_revision(user=editor)
    state = workflow.start(lesson, editor)
    assert log_lines() == []
    state.current_task_state.approve(user=editor)
    assert log_lines() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_scheduling_says_nothing_until_it_is_due(since):
    lesson = LessonFactory(live=False, slug="one")
    lesson.go_live_at = timezone.now() + timedelta(milliseconds=700)
    lesson.save_revision().publish()
    assert publish_due().published == ()
    assert log_lines() == []
    time.sleep(0.8)
    due = publish_due()
    assert (due.published, due.expired, due.failed) == ((lesson.title,), (), ())
    assert log_lines() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_scheduling_over_a_live_page_is_noted_for_caches():
    lesson = LessonFactory(slug="one", live=False)
    lesson.save_revision().publish()
    due = timezone.now() + timedelta(minutes=5)
    lesson = fresh(lesson)
    lesson.go_live_at = due
    lesson.save_revision().publish()
    assert fresh(lesson).live
    assert log_lines() == [("published", "one", "")]
    assert DocumentHead.objects.get().next_change_at == due


def test_expiry_withdraws_with_its_reason(since):
    lesson = LessonFactory(slug="one")
    lesson.expire_at = timezone.now() + timedelta(hours=1)
    lesson.save_revision().publish()
    assert DocumentHead.objects.get().next_change_at == lesson.expire_at
    LessonPage.objects.filter(pk=lesson.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    since.mark()
    assert publish_due().expired == (lesson.title,)
    assert since() == [("withdrawn", "one", "expired")]
    assert_replay_equals_snapshot()


def test_expiry_by_wagtails_own_command(since):
    lesson = LessonFactory(slug="one")
    LessonPage.objects.filter(pk=lesson.pk).update(expire_at=timezone.now() - timedelta(seconds=1))
    since.mark()
    call_command("publish_scheduled")
    assert since() == [("withdrawn", "one", "expired")]
    assert_replay_equals_snapshot()


def test_unpublish_and_publish_again(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    lesson.unpublish()
    fresh(lesson).save_revision().publish()
    assert since() == [("withdrawn", "one", "unpublished"), ("published", "one", "")]
    assert_replay_equals_snapshot()


def test_unpublish_of_a_page_that_is_not_specific(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    Page.objects.get(pk=lesson.pk).unpublish()
    assert since() == [("withdrawn", "one", "unpublished")]
    assert_replay_equals_snapshot()


def test_a_move_of_a_section_is_one_line_for_each_document_below(since):
    shelf = section("lessons").add_child(instance=SectionPage(title="Полка", slug="shelf"))
    for number in range(3):
        LessonFactory(parent=shelf, slug=f"lesson-{number}")
    hidden = LessonFactory(parent=shelf, slug="hidden", live=False)
    since.mark()
    shelf.move(section("practice"), pos="last-child")
    assert since() == [("published", f"lesson-{number}", "") for number in range(3)]
    assert b'"path":"/practice/shelf/lesson-2/"' in bytes(PublishedDocument.objects.latest("sequence").body)
    assert not DocumentHead.objects.filter(content_id=hidden.content_id).exists()
    assert_replay_equals_snapshot()


def test_a_new_address_of_a_section_reaches_the_documents_below(since):
    shelf = section("lessons").add_child(instance=SectionPage(title="Полка", slug="shelf"))
    LessonFactory(parent=shelf, slug="one")
    since.mark()
    shelf.slug = "rack"
    shelf.save_revision().publish()
    assert since() == [("published", "one", "")]
    assert b'"path":"/lessons/rack/one/"' in bytes(PublishedDocument.objects.latest("sequence").body)
    assert_replay_equals_snapshot()


def test_a_new_address_of_a_lesson(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    lesson.slug = "two"
    lesson.save_revision().publish()
    assert since() == [("published", "two", "")]
    assert_replay_equals_snapshot()


def test_deleting_a_section_withdraws_every_document_below(since):
    shelf = section("lessons").add_child(instance=SectionPage(title="Полка", slug="shelf"))
    for number in range(3):
        LessonFactory(parent=shelf, slug=f"lesson-{number}")
    since.mark()
    SectionPage.objects.get(pk=shelf.pk).delete()
    assert sorted(since()) == [("withdrawn", f"lesson-{number}", "deleted") for number in range(3)]
    assert_replay_equals_snapshot()


def test_an_alias_is_refused_and_nothing_changes(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    with pytest.raises(PublicationRefused), transaction.atomic():
        lesson.create_alias(parent=section("lessons"), update_slug="alias")
    assert LessonPage.objects.count() == 1
    assert since() == []
    assert_replay_equals_snapshot()


def test_a_translation_is_a_document_of_the_same_id_in_its_locale(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    english = Locale.objects.get(language_code="en")
    translation = lesson.copy_for_translation(english, copy_parents=True)
    assert since() == []
    translation.title = "In English"
    translation.save_revision().publish()
    assert since() == [("published", "one", "")]
    heads = DocumentHead.objects.filter(content_id=lesson.content_id).order_by("locale")
    assert [(head.locale, head.title) for head in heads] == [("en", "In English"), ("ru", lesson.title)]
    assert_replay_equals_snapshot()


def test_a_copy_is_another_document(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    copy = lesson.copy(update_attrs={"slug": "copy"}, keep_live=True)
    assert since() == [("published", "copy", "")]
    assert copy.content_id != lesson.content_id
    assert_replay_equals_snapshot()


def test_a_plain_save_in_code_is_heard(since):
    lesson = LessonFactory(slug="one")
    since.mark()
    lesson.summary = "Новое"
    lesson.save()
    assert since() == [("published", "one", "")]
    assert_replay_equals_snapshot()


def test_a_renamed_topic_renders_its_documents_again_and_no_others(since):
    topic = Topic.objects.create(title="Охрана труда", slug="safety")
    lesson = LessonFactory(slug="one")
    lesson.topics.add(topic)
    lesson.save_revision().publish()
    LessonFactory(slug="two")
    since.mark()
    topic.title = "Безопасность"
    topic.save()
    assert since() == [("published", "one", "")]
    assert "Безопасность" in bytes(PublishedDocument.objects.latest("sequence").body).decode()
    assert_replay_equals_snapshot()


def test_a_deleted_topic_leaves_its_documents(since):
    topic = Topic.objects.create(title="Охрана труда", slug="safety")
    lesson = LessonFactory(slug="one")
    lesson.topics.add(topic)
    lesson.save_revision().publish()
    since.mark()
    topic.delete()
    assert since() == [("published", "one", "")]
    assert b'"topics":[]' in bytes(PublishedDocument.objects.latest("sequence").body)
    assert_replay_equals_snapshot()


def test_the_audit_finds_and_mends_what_was_written_past_everything(since):
    stale, gone, hidden = (
        LessonFactory(slug="stale"),
        LessonFactory(slug="gone"),
        LessonFactory(slug="hidden", live=False),
    )
    LessonPage.objects.filter(pk=stale.pk).update(title="Мимо всех")
    LessonPage.objects.filter(pk=gone.pk).update(live=False)
    LessonPage.objects.filter(pk=hidden.pk).update(live=True)
    found = audit_publication()
    assert sorted((finding.trouble, finding.content_id) for finding in found) == sorted(
        [("log is stale", stale.content_id), ("live no more", gone.content_id), ("not in the log", hidden.content_id)]
    )
    since.mark()
    assert [finding.repaired for finding in audit_publication(repair=True)] == [True] * 3
    assert sorted(since()) == [
        ("published", "hidden", ""),
        ("published", "stale", ""),
        ("withdrawn", "gone", "unpublished"),
    ]
    assert_replay_equals_snapshot()


def test_a_type_hears_of_every_publishing_in_its_transaction():
    heard: list[str] = []
    document_type = registry.by_name("lesson")
    assert document_type is not None
    listening = replace(document_type, on_published=lambda lesson: heard.append(lesson.title))
    registry._by_model[LessonPage] = listening
    try:
        lesson = LessonFactory(slug="one", title="Первая")
        assert heard == ["Первая"]
        lesson.title = "Вторая"
        lesson.save_revision()
        assert set(heard) == {"Первая"}
        heard.clear()
        lesson.latest_revision.publish()
        assert set(heard) == {"Вторая"}
        heard.clear()
        fresh(lesson).unpublish()
        assert heard == []

        def fail(lesson: LessonPage) -> None:
            raise PublicationRefused([])

        registry._by_model[LessonPage] = replace(document_type, on_published=fail)
        with pytest.raises(PublicationRefused):
            fresh(lesson).save_revision().publish()
    finally:
        registry._by_model[LessonPage] = document_type
    assert log_lines() == [("published", "one", ""), ("published", "one", ""), ("withdrawn", "one", "unpublished")]
    assert fresh(lesson).live is False
