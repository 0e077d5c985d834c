"""Reasons to look again, each asked once: a broken reference, a day that has come, a consent that ends."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from cms.editorial import reviews
from cms.editorial.actions import decide
from cms.editorial.models import ReviewRule, ReviewTask
from cms.editorial.sources import BROKEN, months_before, open_timely_reviews
from cms.organisations.models import Organisation
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.lessons import stored
from tests.factories.pages import CaseStudyFactory, LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def follow(monkeypatch):
    monkeypatch.setattr(reviews, "_sources", {"broken_reference": BROKEN})
    return lambda: reviews.take(list(PublishedDocument.objects.order_by("id")))


def tasks():
    rows = ReviewTask.objects.order_by("pk")
    return [(task.title, task.source, task.outcome) for task in rows]


def test_a_withdrawn_target_is_told_once_and_forgotten_when_it_is_back(follow):
    case = CaseStudyFactory(title="Практика")
    body = [stored("case_study", {"case": str(case.content_id), "note": ""})]
    LessonFactory(title="Урок", body=body)
    LessonFactory(title="Другой урок")
    follow()
    assert tasks() == []
    case.unpublish()
    follow()
    follow()
    assert tasks() == [("Урок", "broken_reference", "open")]
    task = ReviewTask.objects.get()
    assert [passage["quote"] for passage in task.passages] == ["Практика"]
    case.save_revision().publish()
    follow()
    assert tasks() == [("Урок", "broken_reference", "void")]


def test_what_was_decided_is_not_asked_again(follow):
    case = CaseStudyFactory(title="Практика")
    LessonFactory(title="Урок", body=[stored("case_study", {"case": str(case.content_id), "note": ""})])
    case.unpublish()
    follow()
    decide(ReviewTask.objects.get(), "still_correct", by=None)
    follow()
    assert tasks() == [("Урок", "broken_reference", "still_correct")]


def test_a_day_to_look_again_comes_once_and_starts_anew_with_the_decision():
    ReviewRule.objects.create(document_type="lesson", months=12)
    LessonFactory(title="Старый урок")
    LessonFactory(title="Новый урок")
    old = timezone.now() - timedelta(days=400)
    DocumentHead.objects.filter(title="Старый урок").update(updated_at=old)
    open_timely_reviews()
    open_timely_reviews()
    assert tasks() == [("Старый урок", "review_date", "open")]
    decide(ReviewTask.objects.get(), "still_correct", by=None)
    open_timely_reviews()
    assert len(tasks()) == 1
    DocumentHead.objects.filter(title="Новый урок").update(updated_at=timezone.now() + timedelta(days=300))
    open_timely_reviews(timezone.localdate() + timedelta(days=370))
    assert tasks()[1:] == [("Старый урок", "review_date", "open")]


def test_publishing_it_anew_closes_the_task():
    ReviewRule.objects.create(document_type="lesson", months=12)
    lesson = LessonFactory(title="Урок")
    DocumentHead.objects.update(updated_at=timezone.now() - timedelta(days=400))
    open_timely_reviews()
    lesson.summary = "Обновлено"
    lesson.save_revision().publish()
    open_timely_reviews()
    assert tasks() == [("Урок", "review_date", "void")]


def test_a_consent_that_ends_soon_is_told_once_with_the_day():
    today = timezone.localdate()
    CaseStudyFactory(title="Скоро", shows_people=True, consent_until=today + timedelta(days=10), photo_rights="Наши")
    CaseStudyFactory(title="Не скоро", shows_people=True, consent_until=today + timedelta(days=90), photo_rights="Наши")
    open_timely_reviews()
    open_timely_reviews()
    (task,) = ReviewTask.objects.all()
    assert (task.title, task.source, task.due_on) == ("Скоро", "consent", today + timedelta(days=10))
    assert task.organisation == Organisation.objects.get(pk=task.organisation_id)


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 11, 22), 12, date(2025, 11, 22)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
    ],
)
def test_months_before(day, months, before):
    assert months_before(day, months) == before
