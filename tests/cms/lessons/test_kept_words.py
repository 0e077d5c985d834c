import json
from uuid import uuid4

import pytest

from cms.lessons.documents.lesson import render
from cms.lessons.kept_words import kept_words
from cms.lessons.models import LessonPage
from tests.factories.lessons import QUESTIONS, question, stored
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def lesson(*blocks) -> LessonPage:
    return LessonPage.objects.get(pk=LessonFactory(body=list(blocks)).pk)


def test_explanation_replies_and_basis_are_kept_and_options_are_not():
    act, asked = str(uuid4()), uuid4()
    value = question(
        "single_choice",
        {
            "options": [
                {"type": "item", "id": str(uuid4()), "value": {"text": "Пять", "correct": False, "feedback": "Мало."}},
                {"type": "item", "id": str(uuid4()), "value": {"text": "Семь", "correct": True, "feedback": ""}},
            ]
        },
        explanation="<p>По статье 1.</p>",
        basis={"act": act, "label": "статья 1"},
    )
    found = kept_words(lesson(stored("paragraph", "<p>Текст.</p>"), stored("question", value, asked)))
    assert found == {
        "questions": [
            {
                "type": "question",
                "id": str(asked),
                "explanation": "<p>По статье 1.</p>",
                "replies": ["Мало.", ""],
                "basis": {"type": "provision", "id": str(asked), "ref": act, "label": "статья 1"},
            }
        ]
    }


def test_every_kind_keeps_what_is_told_after_an_answer():
    found = kept_words(lesson(*(stored("question", value) for value in QUESTIONS.values())))
    replies = [question["replies"] for question in found["questions"]]
    assert replies == [
        ["Отклик: Пять", "Отклик: Семь", "Отклик: Десять"],
        ["Отклик: Устав", "Отклик: Протокол", "Отклик: Слух"],
        ["Отклик: да", "Отклик: нет"],
        [],
        ["Отклик: пять", "Отклик: семь"],
        [],
        ["Мотивированное мнение", "мнение профкома"],
    ]
    assert [question["basis"] for question in found["questions"]] == [None] * 7


def test_a_lesson_without_questions_keeps_nothing():
    assert kept_words(lesson(stored("paragraph", "<p>Текст.</p>"))) == {}


def test_what_is_kept_is_no_part_of_what_is_stored():
    asked = lesson(stored("question", QUESTIONS["true_false"]))
    rendering = render(asked)
    assert rendering.kept == kept_words(asked)
    served = rendering.body.model_dump_json() + rendering.card.model_dump_json() + json.dumps(rendering.facets)
    assert "Отклик" not in served
    assert "Так говорит" not in served
