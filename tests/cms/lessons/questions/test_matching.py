"""Matching: the share of left options with the right partner."""

from itertools import permutations
from uuid import UUID

import pytest

from cms.lessons.questions import InvalidAnswer, SplitQuestion, grade, split, validate
from cms.lessons.questions.results import OptionFeedback

QUESTION = UUID("3d0e1a5c-0d0c-4f2b-b1a6-0a9c8e5d4f33")


def question(pairs: str, decoys: str = "", points: int = 1) -> SplitQuestion:
    """ "а1 б2" pairs а with 1 and б with 2."""
    written = [{"left": pair[0], "right": pair[1]} for pair in pairs.split()]
    return split(
        {
            "kind": "matching",
            "id": QUESTION,
            "prompt": "Найдите пару",
            "points": points,
            "pairs": written,
            "decoys": list(decoys),
        }
    )


def answer(of: SplitQuestion, pairs: str) -> dict[str, list[dict[str, str]]]:
    left = {option.text: str(option.id) for option in of.public.left}
    right = {option.text: str(option.id) for option in of.public.right}
    return {"pairs": [{"left": left[pair[0]], "right": right[pair[1]]} for pair in pairs.split()]}


@pytest.mark.parametrize(
    ("right", "decoys", "points", "given", "earned", "outcome"),
    [
        ("а1 б2", "", 1, "а1 б2", 1.0, "full"),
        ("а1 б2", "", 1, "б2 а1", 1.0, "full"),
        ("а1 б2", "", 1, "а2 б1", 0.0, "none"),
        ("а1 б2", "", 1, "а1", 0.5, "partial"),
        ("а1 б2", "", 1, "б1", 0.0, "none"),
        ("а1 б2", "", 1, "а1 б1", 0.5, "partial"),
        ("а1 б2 в3", "", 3, "а1 б2 в3", 3.0, "full"),
        ("а1 б2 в3", "", 3, "в3 а1 б2", 3.0, "full"),
        ("а1 б2 в3", "", 3, "а1 б3 в2", 1.0, "partial"),
        ("а1 б2 в3", "", 3, "а2 б3 в1", 0.0, "none"),
        ("а1 б2 в3", "", 3, "а1 б2", 2.0, "partial"),
        ("а1 б2 в3", "", 3, "а1 б1 в1", 1.0, "partial"),
        ("а1 б2 в3", "", 1, "а1", 0.33, "partial"),
        ("а1 б2 в3", "", 1, "а1 в3", 0.67, "partial"),
        # Decoys match nothing.
        ("а1 б2", "34", 2, "а1 б2", 2.0, "full"),
        ("а1 б2", "34", 2, "а3 б4", 0.0, "none"),
        ("а1 б2", "34", 2, "а1 б4", 1.0, "partial"),
        # Several left options share a right one.
        ("а1 б1 в2", "", 3, "а1 б1 в2", 3.0, "full"),
        ("а1 б1 в2", "", 3, "а1 б2 в2", 2.0, "partial"),
        ("а1 б1 в2", "", 3, "а2 б2 в1", 0.0, "none"),
        # A single right side is a question if there are decoys.
        ("а1 б1", "2", 2, "а1 б1", 2.0, "full"),
        ("а1 б1", "2", 2, "а1 б2", 1.0, "partial"),
    ],
)
def test_points(right: str, decoys: str, points: int, given: str, earned: float, outcome: str) -> None:
    asked = question(right, decoys, points)
    graded = grade(asked.public, asked.key, answer(asked, given))
    assert (graded.points, graded.max_points, graded.outcome) == (earned, points, outcome)


def test_feedback_speaks_of_matched_left_options_only() -> None:
    pairs = [
        {"left": "а", "right": "1", "feedback": "про а"},
        {"left": "б", "right": "2", "feedback": "про б"},
        {"left": "в", "right": "3", "feedback": "тайна"},
    ]
    asked = split({"kind": "matching", "id": QUESTION, "prompt": "?", "pairs": pairs})
    ids = {option.text: str(option.id) for option in asked.public.left}
    assert set(grade(asked.public, asked.key, answer(asked, "б3 а1")).feedback) == {
        OptionFeedback(ids["а"], True, "про а"),
        OptionFeedback(ids["б"], False, "про б"),
    }


def test_every_pairing_of_the_same_texts_has_the_same_public_part() -> None:
    publics = {question(f"{a}1 {b}2 {c}3 {d}4").public.model_dump_json() for a, b, c, d in permutations("абвг")}
    assert len(publics) == 1
    assert question("а1 б2", "3").public == question("б3 а2", "1").public


def test_the_order_in_which_pairs_are_written_changes_nothing() -> None:
    assert question("а1 б2 в3") == question("в3 а1 б2")


def test_equal_texts_on_both_sides_have_different_ids() -> None:
    public = question("а1 1а").public
    assert {option.text for option in public.left} == {option.text for option in public.right} == {"а", "1"}
    assert not {option.id for option in public.left} & {option.id for option in public.right}


LEFT = [str(option.id) for option in question("а1 б2").public.left]
RIGHT = [str(option.id) for option in question("а1 б2").public.right]


@pytest.mark.parametrize(
    ("sent", "pointer", "message"),
    [
        (None, "", "Must be an object."),
        ({}, "/pairs", "This field is required."),
        ({"pairs": []}, "/pairs", "Match at least one pair."),
        ({"pairs": {LEFT[0]: RIGHT[0]}}, "/pairs", "Must be a list."),
        ({"pairs": [[LEFT[0], RIGHT[0]]]}, "/pairs/0", "Must be an object."),
        ({"pairs": [{"left": LEFT[0]}]}, "/pairs/0/right", "This field is required."),
        ({"pairs": [{"left": RIGHT[0], "right": RIGHT[0]}]}, "/pairs/0/left", "This question has no such option."),
        ({"pairs": [{"left": LEFT[0], "right": LEFT[0]}]}, "/pairs/0/right", "This question has no such option."),
        (
            {"pairs": [{"left": LEFT[0], "right": RIGHT[0]}, {"left": LEFT[0], "right": RIGHT[1]}]},
            "/pairs/1/left",
            "This option is matched twice.",
        ),
        ({"pairs": [{"left": LEFT[0], "right": RIGHT[0]}] * 21}, "/pairs", "Too many: at most 20."),
    ],
)
def test_an_answer_of_another_form_is_refused_with_its_place(sent: object, pointer: str, message: str) -> None:
    asked = question("а1 б2")
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == [(pointer, message)]


def pair(left: str, right: str) -> dict[str, str]:
    return {"left": left, "right": right}


@pytest.mark.parametrize(
    ("pairs", "decoys", "faults"),
    [
        ([], [], [("/pairs", "Add options: at least 2.")]),
        ([pair("а", "1")], ["2"], [("/pairs", "Add options: at least 2.")]),
        (
            [pair("а", "1"), pair("а", "2")],
            [],
            [("/pairs/1/left", "This option is already in the list.")],
        ),
        (
            [pair("", "1"), pair("б", "")],
            ["2"],
            [
                ("/pairs/0/left", "Write the text of the option."),
                ("/pairs/1/right", "Write the text of the option."),
            ],
        ),
        (
            [pair("а", "1"), pair("б", "1")],
            [],
            [("/pairs", "With a single right side there is nothing to match.")],
        ),
        ([pair("а", "1"), pair("б", "2")], ["2"], [("/decoys/0", "This option is already in the list.")]),
        ([pair("а", "1"), pair("б", "2")], ["3", "3"], [("/decoys/1", "This option is already in the list.")]),
        (
            [pair("а", "1"), pair("б", "2")],
            [f"д{n}" for n in range(19)],
            [("/decoys", "Too many options: at most 20.")],
        ),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(
    pairs: list[dict[str, str]], decoys: list[str], faults: list[tuple[str, str]]
) -> None:
    draft = {"kind": "matching", "id": QUESTION, "prompt": "?", "pairs": pairs, "decoys": decoys}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == faults
