"""Numeric: within the tolerance, both bounds included, is right."""

from uuid import UUID

import pytest

from cms.lessons.questions import KEY, InvalidAnswer, SplitQuestion, grade, split, validate

QUESTION = UUID("b8d9c1f0-6f7e-4b1d-9f0a-5a4c3b2d1e0f")


def question(value: object, tolerance: object = 0, units: tuple[str, ...] = ()) -> SplitQuestion:
    return split(
        {
            "kind": "numeric",
            "id": QUESTION,
            "prompt": "Сколько дней?",
            "points": 2,
            "value": value,
            "tolerance": tolerance,
            "units": units,
        }
    )


@pytest.mark.parametrize(
    ("value", "tolerance", "units", "given", "right"),
    [
        (14, 0, (), 14, True),
        (14, 0, (), "14", True),
        (14, 0, (), " 14 ", True),
        (14, 0, (), "14,0", True),
        (14, 0, (), "14.00", True),
        (14, 0, (), 14.0, True),
        (14, 0, (), "014", True),
        (14, 0, (), "+14", True),
        (14, 0, (), "-14", False),
        (14, 0, (), 15, False),
        (14, 0, (), "14,000001", False),
        (14, 0, (), 0, False),
        # Decimals and groups as Russians write them.
        ("1234.5", 0, (), "1 234,5", True),
        ("1234.5", 0, (), "1234,5", True),
        ("1234.5", 0, (), "1234.5", True),
        ("1234.5", 0, (), "1\u00a0234,5", True),
        ("1234.5", 0, (), "1\u202f234,5", True),
        ("1234.5", 0, (), "1\u2009234.50", True),
        ("1 234,5", 0, (), 1234.5, True),
        ("1234567", 0, (), "1 234 567", True),
        ("1234567", 0, (), "1\u00a0234\u00a0567", True),
        ("0.5", 0, (), ",5", True),
        ("0.5", 0, (), "0,50", True),
        # A comma is a decimal comma, never a group of thousands.
        ("1234", 0, (), "1,234", False),
        ("1.234", 0, (), "1,234", True),
        # Minus signs.
        (-3, 0, (), "-3", True),
        (-3, 0, (), "\u22123", True),
        (-3, 0, (), "\u20133", True),
        (-3, 0, (), "- 3", True),
        (-3, 0, (), "3", False),
        (0, 0, (), "-0", True),
        # Both bounds of the tolerance belong to it, exactly.
        (10, "0.1", (), "10,1", True),
        (10, "0.1", (), "9,9", True),
        (10, "0.1", (), 10.1, True),
        (10, "0.1", (), 9.9, True),
        (10, "0.1", (), "10,1000000000000000000000000001", False),
        (10, "0.1", (), "10,11", False),
        (10, "0.1", (), "9,89", False),
        ("0.3", 0, (), 0.3, True),
        ("0.3", 0, (), 0.1 + 0.2, False),
        ("0.3", "0.001", (), 0.1 + 0.2, True),
        (1000, 50, (), 951, True),
        (1000, 50, (), 949, False),
        ("123456789012345678901234567890", 0, (), 123456789012345678901234567890, True),
        ("123456789012345678901234567890", 0, (), "123456789012345678901234567891", False),
        # Listed units are optional and are compared like short texts.
        (14, 0, ("дней", "дн."), "14 дней", True),
        (14, 0, ("дней", "дн."), "14 дн", True),
        (14, 0, ("дней", "дн."), "14дн.", True),
        (14, 0, ("дней", "дн."), "14\u00a0ДНЕЙ.", True),
        (14, 0, ("дней", "дн."), "14", True),
        (14, 0, ("дней", "дн."), "15 дней", False),
        ("1234.5", 0, ("руб.", "₽"), "1 234,5 ₽", True),
        ("1234.5", 0, ("руб.", "₽"), "1234,50 руб", True),
        (20, 0, ("%",), "20%", True),
        (20, 0, ("%",), "20 %", True),
        (2, 0, ("м2",), "2 м2", True),
    ],
)
def test_points(value: object, tolerance: object, units: tuple[str, ...], given: object, right: bool) -> None:
    asked = question(value, tolerance, units)
    graded = grade(asked.public, asked.key, {"value": given})
    assert (graded.points, graded.outcome) == ((2.0, "full") if right else (0.0, "none"))
    assert (graded.max_points, graded.feedback) == (2, ())


@pytest.mark.parametrize(
    ("sent", "pointer", "message"),
    [
        (None, "", "Must be an object."),
        (14, "", "Must be an object."),
        ({}, "/value", "This field is required."),
        *(
            ({"value": value}, "/value", "Write a number, for example 1 234,5.")
            for value in [
                *("", " ", ".", ",", "-", "+", "четырнадцать", "14 месяцев", "14 дней 2", "дней 14", "--14", "1e3"),
                *("NaN", "nan", "inf", "-inf", "Infinity", "1/2", "14;", "5,", "1.2.3", "1,2,3", "1,234.5", "1.234,5"),
                *("1 2", "12 34", "1234 567", "1  234", "0x10", "١٤", "1_000", "9" * 31, "1" * 200, "0," + "1" * 31),
                *(None, True, False, [14], {"value": 14}, 10**30, -(10**400), 1e30, 1e-40, b"14"),
                *(float("nan"), float("inf"), float("-inf")),
            ]
        ),
    ],
)
def test_what_is_no_number_is_refused_and_not_graded(sent: object, pointer: str, message: str) -> None:
    asked = question(14, units=("дней",))
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == [(pointer, message)]


def test_the_public_part_tells_nothing_of_the_number_its_tolerance_and_its_units() -> None:
    assert question(14, 1, ("дней",)).public == question("-0.07", 0, ("%",)).public


def test_the_key_survives_storage_exactly() -> None:
    key = question("0.00000001", "1 000,50", ("дней",)).key
    assert '"value":"0.00000001","tolerance":"1000.50"' in key.model_dump_json()
    assert KEY.validate_json(key.model_dump_json()) == key


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({"tolerance": "-0,1"}, [("/tolerance", "The tolerance cannot be negative.")]),
        ({"tolerance": -1}, [("/tolerance", "The tolerance cannot be negative.")]),
        ({"value": "много"}, [("/value", "Write a number, for example 1 234,5.")]),
        ({"value": float("nan")}, [("/value", "Write a number, for example 1 234,5.")]),
        ({"value": float("inf")}, [("/value", "Write a number, for example 1 234,5.")]),
        ({"value": None}, [("/value", "Write a number, for example 1 234,5.")]),
        ({"units": ["дней", "Дней."]}, [("/units/1", "This unit is already in the list.")]),
        (
            {"units": ["", "2"]},
            [
                ("/units/0", "A unit cannot begin with a digit, a dot or a comma."),
                ("/units/1", "A unit cannot begin with a digit, a dot or a comma."),
            ],
        ),
        ({"units": [f"а{n}" for n in range(21)]}, [("/units", "Too many options: at most 20.")]),
        ({"units": ["а" * 41]}, [("/units/0", "Too long: at most 40 characters.")]),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(changes: dict[str, object], faults: list[tuple[str, str]]) -> None:
    draft = {"kind": "numeric", "id": QUESTION, "prompt": "Сколько?", "value": 14, **changes}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == faults


def test_a_number_is_required() -> None:
    draft = {"kind": "numeric", "id": QUESTION, "prompt": "Сколько?"}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == [("/value", "This field is required.")]
