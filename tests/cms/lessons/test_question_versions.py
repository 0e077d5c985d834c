import copy
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from wagtail.models import Locale

from cms.lessons.models import LessonPage, QuestionVersion
from cms.lessons.queries import published_questions
from cms.lessons.question_versions import store_versions
from cms.lessons.questions import KEY, PUBLIC, grade
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.lessons import QUESTIONS, item, options, stored
from tests.factories.pages import LessonFactory
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db(transaction=True)
QUESTION = UUID("55555555-5555-4555-8555-555555555555")


def asking(value: dict, question: UUID = QUESTION) -> list[dict]:
    return [stored("question", value, question)]


def republish(lesson: LessonPage, body: list[dict]) -> None:
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.body = body
    fresh.save_revision().publish()


def marks() -> list[tuple[bool, bool]]:
    """(current, is the third option right) of every stored version, oldest first."""
    found = QuestionVersion.objects.order_by("pk")
    return [(version.current, version.key["options"][2]["correct"]) for version in found]


CHOICE = QUESTIONS["single_choice"]
CORRECTED = CHOICE | {"answer": [item(options("Пять", "Семь", "Десять", right=["Десять"]), "single_choice")]}


def test_publishing_stores_what_is_graded():
    lesson = LessonFactory(body=asking(CHOICE))
    version = QuestionVersion.objects.get()
    assert (version.question, version.lesson, version.locale) == (QUESTION, lesson.content_id, "ru")
    assert (version.kind, version.current) == ("single_choice", True)
    public = PUBLIC.validate_python(version.public)
    right = {"option": str(public.options[1].id)}
    assert grade(public, KEY.validate_python(version.key), right).outcome == "full"


def test_a_draft_stores_nothing():
    lesson = LessonFactory(live=False, body=asking(CHOICE))
    lesson.save_revision()
    assert not QuestionVersion.objects.exists()


def test_a_corrected_key_is_stored_though_the_document_stays_the_same():
    lesson = LessonFactory(body=asking(CHOICE))
    entries = PublishedDocument.objects.count()
    republish(lesson, asking(CORRECTED))
    assert PublishedDocument.objects.count() == entries
    assert marks() == [(False, False), (True, True)]
    republish(lesson, asking(CHOICE))
    assert marks() == [(True, False), (False, True)]
    assert_replay_equals_snapshot()


def test_publishing_again_changes_nothing():
    lesson = LessonFactory(body=asking(CHOICE))
    republish(lesson, asking(CHOICE))
    assert marks() == [(True, False)]


def test_a_question_that_is_taken_out_is_kept_but_not_current():
    lesson = LessonFactory(body=asking(CHOICE))
    republish(lesson, [stored("paragraph", "<p>Без вопроса.</p>")])
    assert marks() == [(False, False)]


def test_a_copied_lesson_has_versions_of_its_own():
    lesson = LessonFactory(body=asking(CHOICE))
    copied = lesson.copy(update_attrs={"slug": "copy"}, keep_live=True)
    assert {version.lesson for version in QuestionVersion.objects.all()} == {lesson.content_id, copied.content_id}
    assert [version.question for version in QuestionVersion.objects.all()] == [QUESTION, QUESTION]


def test_a_refused_publishing_leaves_the_versions_as_they_were():
    lesson = LessonFactory(body=asking(CHOICE))
    broken = copy.deepcopy(CHOICE) | {"answer": [item(options("Пять", "Семь", right=[]), "single_choice")]}
    with pytest.raises(PublicationRefused), transaction.atomic():
        republish(lesson, asking(CORRECTED) + asking(broken, uuid4()))
    assert marks() == [(True, False)]
    assert_replay_equals_snapshot()


def test_a_translation_keeps_the_questions_and_has_versions_of_its_own():
    lesson = LessonFactory(body=asking(CHOICE))
    english = Locale.objects.get(language_code="en")
    translation = lesson.copy_for_translation(english, copy_parents=True)
    assert not QuestionVersion.objects.filter(locale="en").exists()
    translation.save_revision().publish()
    (found,) = published_questions(QUESTION, "en")
    assert (found.lesson, found.public.id) == (lesson.content_id, QUESTION)
    assert [version.locale for version in QuestionVersion.objects.order_by("locale")] == ["en", "ru"]
    assert_replay_equals_snapshot()


@pytest.mark.parametrize("number", [1, 7])
def test_publishing_unchanged_questions_costs_one_query(number, django_assert_num_queries):
    kinds = list(QUESTIONS)[:number]
    lesson = LessonFactory(body=[stored("question", QUESTIONS[kind]) for kind in kinds])
    live = LessonPage.objects.get(pk=lesson.pk)
    assert (len(live.body), live.document_locale) == (number, "ru")
    with django_assert_num_queries(1):
        store_versions(live)
    assert QuestionVersion.objects.filter(current=True).count() == number
