"""Multiple choice: right minus wrong over all right, never below nothing."""

from uuid import UUID

import pytest

from cms.lessons.questions import InvalidAnswer, SplitQuestion, advise, grade, read_authored, split, validate
from cms.lessons.questions.results import OptionFeedback

QUESTION = UUID("0c7c2b43-7be5-4a36-9c9a-0c6a4d9b7c01")


def question(marks: str, points: int = 1) -> SplitQuestion:
    """A question of one option per mark, "+" being right; options are called by their places."""
    options = [{"text": str(place), "correct": mark == "+"} for place, mark in enumerate(marks)]
    return split(
        {"kind": "multiple_choice", "id": QUESTION, "prompt": "Что верно?", "points": points, "options": options}
    )


def answer(of: SplitQuestion, places: str) -> dict[str, list[str]]:
    return {"options": [str(of.public.options[int(place)].id) for place in places]}


@pytest.mark.parametrize(
    ("marks", "points", "chosen", "earned", "outcome"),
    [
        # Two right of four.
        ("++--", 1, "01", 1.0, "full"),
        ("++--", 1, "10", 1.0, "full"),
        ("++--", 1, "0", 0.5, "partial"),
        ("++--", 1, "1", 0.5, "partial"),
        ("++--", 1, "2", 0.0, "none"),
        ("++--", 1, "3", 0.0, "none"),
        ("++--", 1, "02", 0.0, "none"),
        ("++--", 1, "012", 0.5, "partial"),
        ("++--", 1, "0123", 0.0, "none"),
        ("++--", 1, "23", 0.0, "none"),
        ("++--", 1, "023", 0.0, "none"),
        # Three right of four.
        ("+++-", 3, "012", 3.0, "full"),
        ("+++-", 3, "210", 3.0, "full"),
        ("+++-", 3, "01", 2.0, "partial"),
        ("+++-", 3, "2", 1.0, "partial"),
        ("+++-", 3, "0123", 2.0, "partial"),
        ("+++-", 3, "013", 1.0, "partial"),
        ("+++-", 3, "03", 0.0, "none"),
        ("+++-", 3, "3", 0.0, "none"),
        # Thirds are rounded, half up, to hundredths.
        ("+++-", 1, "0", 0.33, "partial"),
        ("+++-", 1, "01", 0.67, "partial"),
        ("++++++++-", 1, "0", 0.13, "partial"),
        ("++++++++-", 1, "012", 0.38, "partial"),
        # One right of five.
        ("--+--", 2, "2", 2.0, "full"),
        ("--+--", 2, "20", 0.0, "none"),
        ("--+--", 2, "0", 0.0, "none"),
        ("--+--", 2, "01234", 0.0, "none"),
        # All right.
        ("++", 1, "01", 1.0, "full"),
        ("++", 1, "1", 0.5, "partial"),
        # The largest: nineteen of twenty is not yet the whole.
        ("+" * 20, 100, "0", 5.0, "partial"),
        ("+" * 19 + "-", 1, "012345678", 0.47, "partial"),
    ],
)
def test_points(marks: str, points: int, chosen: str, earned: float, outcome: str) -> None:
    asked = question(marks, points)
    graded = grade(asked.public, asked.key, answer(asked, chosen))
    assert (graded.points, graded.max_points, graded.outcome) == (earned, points, outcome)


def test_feedback_speaks_of_chosen_options_only_in_the_order_of_the_question() -> None:
    options = [
        {"text": "а", "correct": True, "feedback": "верно"},
        {"text": "б", "correct": True, "feedback": "тайна"},
        {"text": "в", "feedback": "неверно"},
        {"text": "г", "feedback": "тоже тайна"},
    ]
    asked = split({"kind": "multiple_choice", "id": QUESTION, "prompt": "?", "options": options})
    first, _, third, _ = (str(option.id) for option in asked.public.options)
    assert grade(asked.public, asked.key, {"options": [third, first]}).feedback == (
        OptionFeedback(first, True, "верно"),
        OptionFeedback(third, False, "неверно"),
    )


KNOWN = str(question("+-").public.options[0].id)


@pytest.mark.parametrize(
    ("sent", "pointer", "message"),
    [
        (None, "", "Must be an object."),
        (True, "", "Must be an object."),
        ([KNOWN], "", "Must be an object."),
        ({}, "/options", "This field is required."),
        ({"options": []}, "/options", "Choose at least one option."),
        ({"options": KNOWN}, "/options", "Must be a list."),
        ({"options": {"0": KNOWN}}, "/options", "Must be a list."),
        ({"options": [KNOWN, KNOWN]}, "/options/1", "This option is chosen twice."),
        ({"options": [KNOWN, str(QUESTION)]}, "/options/1", "This question has no such option."),
        ({"options": [KNOWN, None]}, "/options/1", "Must be an identifier (UUID)."),
        ({"options": ["1"]}, "/options/0", "Must be an identifier (UUID)."),
        ({"options": [KNOWN] * 21}, "/options", "Too many: at most 20."),
        ({"options": [KNOWN], "option": KNOWN}, "/option", "Unknown field."),
    ],
)
def test_an_answer_of_another_form_is_refused_with_its_place(sent: object, pointer: str, message: str) -> None:
    asked = question("+-")
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == [(pointer, message)]


def test_the_public_part_does_not_tell_how_many_are_right() -> None:
    assert question("+---").public == question("-+++").public


def test_an_author_must_mark_at_least_one() -> None:
    draft = {"kind": "multiple_choice", "id": QUESTION, "prompt": "?", "options": [{"text": "а"}, {"text": "б"}]}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == [
        ("/options", "Mark at least one option as correct.")
    ]


def test_a_question_without_a_wrong_option_is_advised_against() -> None:
    options = [{"text": "а", "correct": True}, {"text": "б", "correct": True}]
    draft = read_authored({"kind": "multiple_choice", "id": QUESTION, "prompt": "?", "options": options})
    assert [fault.pointer for fault in advise(draft)] == ["/explanation", "/provision", "/options"]
    assert validate(draft) == ()
