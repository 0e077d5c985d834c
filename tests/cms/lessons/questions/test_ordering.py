"""Ordering: pairs in the right order minus pairs in the wrong one over all pairs, never below nothing."""

from itertools import permutations
from uuid import UUID

import pytest

from cms.lessons.questions import InvalidAnswer, SplitQuestion, grade, split, validate

QUESTION = UUID("e6a1b8c3-52d9-4a0b-8a8f-3d6f3c6d2b19")


def question(items: str, points: int = 1) -> SplitQuestion:
    return split({"kind": "ordering", "id": QUESTION, "prompt": "По порядку", "points": points, "items": list(items)})


def answer(of: SplitQuestion, items: str) -> dict[str, list[str]]:
    ids = {option.text: str(option.id) for option in of.public.options}
    return {"order": [ids[item] for item in items]}


@pytest.mark.parametrize(
    ("right", "given", "points", "earned", "outcome"),
    [
        ("аб", "аб", 1, 1.0, "full"),
        ("аб", "ба", 1, 0.0, "none"),
        # Three steps, three pairs: every order there is.
        ("абв", "абв", 3, 3.0, "full"),
        ("абв", "авб", 3, 1.0, "partial"),
        ("абв", "бав", 3, 1.0, "partial"),
        ("абв", "бва", 3, 0.0, "none"),
        ("абв", "ваб", 3, 0.0, "none"),
        ("абв", "вба", 3, 0.0, "none"),
        # Four steps, six pairs.
        ("абвг", "абвг", 6, 6.0, "full"),
        ("абвг", "бавг", 6, 4.0, "partial"),
        ("абвг", "авбг", 6, 4.0, "partial"),
        ("абвг", "абгв", 6, 4.0, "partial"),
        ("абвг", "багв", 6, 2.0, "partial"),
        ("абвг", "бваг", 6, 2.0, "partial"),
        ("абвг", "вабг", 6, 2.0, "partial"),
        ("абвг", "агбв", 6, 2.0, "partial"),
        ("абвг", "габв", 6, 0.0, "none"),
        ("абвг", "бвга", 6, 0.0, "none"),
        ("абвг", "вгаб", 6, 0.0, "none"),
        ("абвг", "гвба", 6, 0.0, "none"),
        # The last of five moved to the front spoils four pairs of ten: (6 − 4) / 10.
        ("абвгд", "дабвг", 10, 2.0, "partial"),
        ("абвгд", "абвдг", 10, 8.0, "partial"),
        ("абвгд", "бавдг", 10, 6.0, "partial"),
        ("абвгд", "двгба", 10, 0.0, "none"),
        # The right order is the author's, not the alphabet's.
        ("вба", "вба", 1, 1.0, "full"),
        ("вба", "бва", 1, 0.33, "partial"),
        ("вба", "абв", 1, 0.0, "none"),
        # One pair of 190 is wrong: a hundredth short, and not full.
        ("абвгдежзийклмнопрсту", "бавгдежзийклмнопрсту", 1, 0.99, "partial"),
    ],
)
def test_points(right: str, given: str, points: int, earned: float, outcome: str) -> None:
    asked = question(right, points)
    graded = grade(asked.public, asked.key, answer(asked, given))
    assert (graded.points, graded.max_points, graded.outcome, graded.feedback) == (earned, points, outcome, ())


def test_every_authored_order_has_the_same_public_part() -> None:
    publics = {question("".join(order)).public.model_dump_json() for order in permutations("абвг")}
    assert len(publics) == 1
    assert len({question("".join(order)).hash for order in permutations("абвг")}) == 24


def test_the_shown_order_is_that_of_the_ids() -> None:
    ids = [option.id.hex for option in question("абвгде").public.options]
    assert ids == sorted(ids)


def test_another_question_shows_the_same_steps_in_its_own_order() -> None:
    orders = {
        "".join(
            option.text
            for option in split(
                {"kind": "ordering", "id": UUID(int=number), "prompt": "?", "items": list("абвгд")}
            ).public.options
        )
        for number in range(40)
    }
    assert len(orders) > 20


A, B, C = (option.id for option in question("абв").public.options)


@pytest.mark.parametrize(
    ("sent", "pointer", "message"),
    [
        (None, "", "Must be an object."),
        ({"order": "абв"}, "/order", "Must be a list."),
        ({"order": []}, "/order", "Put every option in its place."),
        ({"order": [A, B]}, "/order", "Put every option in its place."),
        ({"order": [A, B, B]}, "/order/2", "This option is chosen twice."),
        ({"order": [A, B, C, A]}, "/order/3", "This option is chosen twice."),
        ({"order": [A, QUESTION, C]}, "/order/1", "This question has no such option."),
        ({"order": [A, 2, C]}, "/order/1", "Must be an identifier (UUID)."),
        ({"order": [A] * 21}, "/order", "Too many: at most 20."),
    ],
)
def test_an_answer_of_another_form_is_refused_with_its_place(sent: object, pointer: str, message: str) -> None:
    asked = question("абв")
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == [(pointer, message)]


@pytest.mark.parametrize(
    ("items", "faults"),
    [
        ([], [("/items", "Add options: at least 2.")]),
        (["а"], [("/items", "Add options: at least 2.")]),
        (["а", "б", "а"], [("/items/2", "This option is already in the list.")]),
        (["а", ""], [("/items/1", "Write the text of the option.")]),
        ([str(n) for n in range(21)], [("/items", "Too many options: at most 20.")]),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(items: list[str], faults: list[tuple[str, str]]) -> None:
    draft = {"kind": "ordering", "id": QUESTION, "prompt": "По порядку", "items": items}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == faults
