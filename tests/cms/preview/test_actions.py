"""Rows stay few, links stand in the history, and what was erased is forgotten."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import ModelLogEntry, PageLogEntry

from cms.accounts.models import User
from cms.preview.actions import forget, revoke, share, show
from cms.preview.models import SharedLink, ShownDraft
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def test_a_row_for_each_form_of_each_editor() -> None:
    one, other = (User.objects.create_user(f"{name}@example.org", "x") for name in ("one", "other"))
    lesson, term = LessonFactory(), GlossaryTermFactory()
    for _ in range(3):
        show(lesson, by=one)
        show(lesson, by=other)
        show(term, by=one)
    assert ShownDraft.objects.count() == 3


def test_a_new_object_has_one_row_though_its_id_changes_with_every_refresh() -> None:
    editor = User.objects.create_user("one@example.org", "x")
    for _ in range(3):
        show(GlossaryTermFactory.build(), by=editor)
    assert ShownDraft.objects.get().is_new


def test_old_rows_are_swept_away() -> None:
    show(LessonFactory(), by=User.objects.create_user("one@example.org", "x"))
    ShownDraft.objects.update(shown_at=timezone.now() - timedelta(days=1, seconds=1))
    show(LessonFactory(), by=User.objects.create_user("two@example.org", "x"))
    assert ShownDraft.objects.get().editor.email == "two@example.org"


def test_links_of_a_page_and_of_a_snippet_stand_in_their_history() -> None:
    editor = User.objects.create_user("one@example.org", "x")
    lesson, term = LessonFactory(), GlossaryTermFactory()
    link = share(lesson, by=editor)
    share(term, by=editor)
    revoke(link, lesson, by=editor)
    revoke(link, lesson, by=editor)
    of_page = PageLogEntry.objects.filter(page=lesson.pk, action__startswith="preview.").order_by("timestamp")
    assert [(each.action, each.user) for each in of_page] == [("preview.share", editor), ("preview.revoke", editor)]
    of_snippet = ModelLogEntry.objects.filter(object_id=str(term.pk), action__startswith="preview.")
    assert [each.action for each in of_snippet] == ["preview.share"]


def test_forgetting() -> None:
    lesson, other = LessonFactory(), LessonFactory()
    for each in (lesson, other):
        share(each, by=None)
        show(each, by=None)
    forget(lesson.content_id)
    assert [each.content_id for each in ShownDraft.objects.all()] == [other.content_id]
    assert [each.content_id for each in SharedLink.objects.filter(revoked_at=None)] == [other.content_id]
