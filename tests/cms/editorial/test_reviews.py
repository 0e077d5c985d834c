"""The queue of review tasks, fed by any source: here one that the tests register."""

from datetime import date

import pytest
from django.utils.timezone import localdate

from cms.editorial import reviews
from cms.editorial.actions import AlreadyDecided, decide
from cms.editorial.models import ReviewTask
from cms.editorial.queries import open_reviews
from cms.editorial.reviews import ReviewPassage, ReviewRequest, ReviewSource
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

PASSAGE = ReviewPassage("", "/summary", "статья 1", "Закон: st_1", "2027-01-01", (("delete", "40"), ("insert", "36")))


@pytest.fixture
def asked(monkeypatch):
    """What the source asks for, to be changed by the test; and whom it was told to accept."""
    asked = {"requests": [], "accepted": []}
    source = ReviewSource(
        "tests",
        lambda entry: asked["requests"],
        lambda content_id, locale: asked["accepted"].append((content_id, locale)),
    )
    monkeypatch.setattr(reviews, "_sources", {"tests": source})
    return asked


@pytest.fixture
def lesson():
    return LessonFactory(title="Урок")


def follow():
    reviews.take(list(PublishedDocument.objects.order_by("id")))


def request(lesson, **more):
    fields = {"cause": "Закон изменится", "due_on": date(2027, 1, 1), "passages": (PASSAGE,), **more}
    return ReviewRequest(lesson.content_id, "ru", **fields)


def test_one_task_however_often_the_log_is_read(asked, lesson):
    asked["requests"] = [request(lesson)]
    follow()
    follow()
    (task,) = ReviewTask.objects.all()
    assert (task.title, task.document_type, task.due_on, task.outcome) == ("Урок", "lesson", date(2027, 1, 1), "open")
    assert task.passages[0]["runs"] == [["delete", "40"], ["insert", "36"]]
    assert [(each.title, each.places) for each in open_reviews()] == [("Урок", 1)]
    assert open_reviews(until=date(2026, 12, 31)) == []


def test_more_is_asked_of_the_open_task(asked, lesson):
    asked["requests"] = [request(lesson)]
    follow()
    asked["requests"] = [request(lesson, passages=(PASSAGE, PASSAGE), due_on=date(2026, 12, 1))]
    follow()
    (task,) = ReviewTask.objects.all()
    assert (len(task.passages), task.due_on) == (2, date(2026, 12, 1))


def test_what_is_not_asked_any_more_is_void(asked, lesson):
    asked["requests"] = [request(lesson)]
    follow()
    asked["requests"] = [ReviewRequest(lesson.content_id, "ru")]
    follow()
    assert ReviewTask.objects.get().outcome == "void"


def test_nothing_is_asked_about_what_is_not_published(asked, lesson):
    lesson.unpublish()
    asked["requests"] = [request(lesson)]
    follow()
    assert ReviewTask.objects.count() == 0


@pytest.mark.parametrize("verdict", ["still_correct", "fixed"])
def test_accepting_tells_the_source_and_leaves_the_document(asked, lesson, verdict):
    asked["requests"] = [request(lesson)]
    follow()
    task = decide(ReviewTask.objects.get(), verdict, by=None, comment="Проверено")
    assert (task.outcome, task.comment) == (verdict, "Проверено")
    assert asked["accepted"] == [(lesson.content_id, "ru")]
    assert LessonPage.objects.get().live


def test_withdrawing_unpublishes(asked, lesson):
    asked["requests"] = [request(lesson)]
    follow()
    decide(ReviewTask.objects.get(), "withdrawn", by=None)
    assert (LessonPage.objects.get().live, asked["accepted"]) == (False, [])
    assert PublishedDocument.objects.latest("id").kind == "withdrawn"


def test_a_decided_task_is_not_decided_again(asked, lesson):
    asked["requests"] = [request(lesson)]
    follow()
    task = ReviewTask.objects.get()
    decide(task, "fixed", by=None)
    with pytest.raises(AlreadyDecided):
        decide(task, "withdrawn", by=None)
    assert LessonPage.objects.get().live
    assert localdate() >= task.opened_at.date()
