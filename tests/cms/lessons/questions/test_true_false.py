"""True or false: the right verdict earns everything."""

from uuid import UUID

import pytest

from cms.lessons.questions import InvalidAnswer, SplitQuestion, grade, split, validate
from cms.lessons.questions.results import OptionFeedback

QUESTION = UUID("7f4a8a0e-2f4d-4b5c-9f3e-1b0f7f0c3a77")


def question(correct: bool) -> SplitQuestion:
    return split(
        {
            "kind": "true_false",
            "id": QUESTION,
            "prompt": "Забастовку объявляет собрание",
            "points": 4,
            "correct": correct,
            "feedback_true": "Вы сказали «верно».",
            "feedback_false": "Вы сказали «неверно».",
        }
    )


@pytest.mark.parametrize(
    ("correct", "said", "points", "outcome", "feedback"),
    [
        (True, True, 4.0, "full", OptionFeedback("true", True, "Вы сказали «верно».")),
        (True, False, 0.0, "none", OptionFeedback("false", False, "Вы сказали «неверно».")),
        (False, False, 4.0, "full", OptionFeedback("false", True, "Вы сказали «неверно».")),
        (False, True, 0.0, "none", OptionFeedback("true", False, "Вы сказали «верно».")),
    ],
)
def test_points_and_feedback(correct: bool, said: bool, points: float, outcome: str, feedback: OptionFeedback) -> None:
    asked = question(correct)
    graded = grade(asked.public, asked.key, {"value": said})
    assert (graded.points, graded.max_points, graded.outcome, graded.feedback) == (points, 4, outcome, (feedback,))


def test_the_public_part_is_the_statement_and_gives_no_hint() -> None:
    assert question(True).public == question(False).public
    assert question(True).public.model_dump(mode="json") == {
        "id": str(QUESTION),
        "prompt": "Забастовку объявляет собрание",
        "points": 4,
        "kind": "true_false",
    }


@pytest.mark.parametrize(
    ("sent", "pointer"),
    [
        (None, ""),
        (True, ""),
        ("true", ""),
        ({}, "/value"),
        ({"value": "true"}, "/value"),
        ({"value": 1}, "/value"),
        ({"value": 0}, "/value"),
        ({"value": None}, "/value"),
        ({"value": [True]}, "/value"),
        ({"value": True, "sure": True}, "/sure"),
    ],
)
def test_only_a_truth_value_is_an_answer(sent: object, pointer: str) -> None:
    asked = question(True)
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [fault.pointer for fault in refused.value.faults] == [pointer]


def test_there_is_no_default_verdict() -> None:
    draft = {"kind": "true_false", "id": QUESTION, "prompt": "Утверждение"}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == [("/correct", "This field is required.")]
