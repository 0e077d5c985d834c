"""Single choice: one option is right."""

from uuid import UUID

import pytest

from cms.lessons.questions import Grade, InvalidAnswer, grade, split, validate
from cms.lessons.questions.results import OptionFeedback

QUESTION = UUID("5b1f5d5e-9d0a-4d2e-8a52-6a3f7a2c1d10")
OPTIONS = [
    {"text": "Профком", "correct": True, "feedback": "Да, первичная организация."},
    {"text": "Работодатель", "feedback": "Он вторая сторона."},
    {"text": "Инспекция труда"},
]


def authored(**changes: object) -> dict[str, object]:
    return {"kind": "single_choice", "id": str(QUESTION), "prompt": "<p>Кто?</p>", "options": OPTIONS, **changes}


def test_the_public_part_shows_the_options_in_the_authors_order_and_nothing_of_the_key() -> None:
    public = split(authored(points=3)).public.model_dump(mode="json")
    assert list(public) == ["id", "prompt", "points", "kind", "options"]
    assert (public["id"], public["prompt"], public["points"]) == (str(QUESTION), "<p>Кто?</p>", 3)
    assert [sorted(option) for option in public["options"]] == [["id", "text"]] * 3
    assert [option["text"] for option in public["options"]] == ["Профком", "Работодатель", "Инспекция труда"]


def test_option_ids_do_not_depend_on_which_option_is_right() -> None:
    moved = [{"text": "Профком"}, {"text": "Работодатель", "correct": True}, {"text": "Инспекция труда"}]
    assert split(authored(options=moved)).public == split(authored()).public
    assert split(authored(options=moved)).hash != split(authored()).hash


@pytest.mark.parametrize(
    ("chosen", "points", "outcome", "feedback"),
    [
        (0, 2.0, "full", "Да, первичная организация."),
        (1, 0.0, "none", "Он вторая сторона."),
        (2, 0.0, "none", ""),
    ],
)
def test_the_right_option_earns_everything(chosen: int, points: float, outcome: str, feedback: str) -> None:
    question = split(authored(points=2, explanation="<p>Ст. 29</p>"))
    option = str(question.public.options[chosen].id)
    assert grade(question.public, question.key, {"option": option}) == Grade(
        points=points,
        max_points=2,
        outcome=outcome,
        feedback=(OptionFeedback(option, chosen == 0, feedback),),
        explanation="<p>Ст. 29</p>",
        provision=None,
    )


@pytest.mark.parametrize(
    ("answer", "pointers"),
    [
        (None, [""]),
        ([], [""]),
        ("профком", [""]),
        (7, [""]),
        ({}, ["/option"]),
        ({"option": None}, ["/option"]),
        ({"option": ""}, ["/option"]),
        ({"option": "Профком"}, ["/option"]),
        ({"option": 0}, ["/option"]),
        ({"option": ["a"]}, ["/option"]),
        ({"option": str(QUESTION)}, ["/option"]),
        ({"options": []}, ["/option", "/options"]),
        ({"option": str(QUESTION), "a/b~c": 1}, ["/a~1b~0c"]),
    ],
)
def test_an_answer_of_another_form_is_refused_with_its_place(answer: object, pointers: list[str]) -> None:
    question = split(authored())
    with pytest.raises(InvalidAnswer) as refused:
        grade(question.public, question.key, answer)
    assert [fault.pointer for fault in refused.value.faults] == pointers


@pytest.mark.parametrize(
    ("options", "faults"),
    [
        ([], [("/options", "Add options: at least 2."), ("/options", "Mark exactly one option as correct.")]),
        ([{"text": "Да", "correct": True}], [("/options", "Add options: at least 2.")]),
        ([{"text": "Да"}, {"text": "Нет"}], [("/options", "Mark exactly one option as correct.")]),
        (
            [{"text": "Да", "correct": True}, {"text": "Нет", "correct": True}],
            [("/options", "Mark exactly one option as correct.")],
        ),
        (
            [{"text": "Да", "correct": True}, {"text": " да "}, {"text": "  Да\n"}],
            [("/options/2/text", "This option is already in the list.")],
        ),
        ([{"text": "Да", "correct": True}, {"text": " \t "}], [("/options/1/text", "Write the text of the option.")]),
        ([{"text": f"{n}", "correct": n == 1} for n in range(21)], [("/options", "Too many options: at most 20.")]),
        ([{"text": "Да", "correct": True}, {}], [("/options/1/text", "This field is required.")]),
        (
            [{"text": "Да", "correct": "maybe"}, {"text": 5}],
            [
                ("/options/0/correct", "Must be true or false."),
                ("/options/1/text", "Must be a text."),
            ],
        ),
        (
            [{"text": "а" * 501, "right": True}],
            [
                ("/options/0/text", "Too long: at most 500 characters."),
                ("/options/0/right", "Unknown field."),
            ],
        ),
        ([5], [("/options/0", "Must be an object.")]),
        ("да", [("/options", "Must be a list.")]),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(options: object, faults: list[tuple[str, str]]) -> None:
    assert [(fault.pointer, fault.text()) for fault in validate(authored(options=options))] == faults
