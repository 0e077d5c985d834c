"""Short text: any accepted variant, compared as Russian readers would."""

from uuid import UUID

import pytest

from cms.lessons.questions import InvalidAnswer, SplitQuestion, grade, split, validate

QUESTION = UUID("91d0f3a2-4c5b-4e6d-8f70-0a1b2c3d4e5f")


def question(*variants: str) -> SplitQuestion:
    return split({"kind": "short_text", "id": QUESTION, "prompt": "Что это?", "points": 5, "variants": variants})


@pytest.mark.parametrize(
    ("variants", "given", "right"),
    [
        (("коллективный договор",), "коллективный договор", True),
        (("коллективный договор",), "Коллективный Договор", True),
        (("коллективный договор",), "КОЛЛЕКТИВНЫЙ ДОГОВОР", True),
        (("коллективный договор",), "  коллективный   договор ", True),
        (("коллективный договор",), "коллективный\u00a0договор", True),
        (("коллективный договор",), "коллективный\nдоговор", True),
        (("коллективный договор",), "коллективный договор.", True),
        (("коллективный договор",), "«Коллективный договор»", True),
        (("коллективный договор",), "«Коллективный договор».", True),
        (("коллективный договор",), '"коллективный договор."', True),
        (("коллективный договор",), "колл\u00adективный договор", True),
        (("коллективный договор",), "коллективный договор!", False),
        (("коллективный договор",), "коллективныйдоговор", False),
        (("коллективный договор",), "договор", False),
        (("коллективный договор",), "договор коллективный", False),
        (("коллективный договор", "колдоговор"), "Колдоговор", True),
        (("коллективный договор", "колдоговор"), "соглашение", False),
        # ё and е, in one code point or two.
        (("учёт",), "учет", True),
        (("учет",), "учёт", True),
        (("учёт",), "уче\u0308т", True),
        (("ЕЩЁ",), "еще", True),
        # й is not и.
        (("май",), "маи", False),
        (("май",), "маи\u0306", True),
        # Stress marks.
        (("догово\u0301р",), "договор", True),
        # Hyphens and dashes.
        (("Санкт-Петербург",), "санкт-петербург", True),
        (("Санкт-Петербург",), "Санкт\u2010Петербург", True),
        (("Санкт-Петербург",), "Санкт\u2011Петербург", True),
        (("Санкт-Петербург",), "Санкт\u2013Петербург", True),
        (("Санкт-Петербург",), "Санкт \u2014 Петербург", True),
        (("Санкт-Петербург",), "Санкт - Петербург", True),
        (("Санкт-Петербург",), "Санкт\u2212Петербург", True),
        (("Санкт-Петербург",), "Санкт Петербург", False),
        (("по-моему",), "по моему", False),
        (("2019 — 2024",), "2019-2024", True),
        # Quotation marks inside.
        (("АО «Единство»",), 'АО "Единство"', True),
        (("АО «Единство»",), "АО „Единство“", True),
        (("АО «Единство»",), "АО “Единство”", True),
        (("АО «Единство»",), "ао 'единство'.", True),
        (("АО «Единство»",), "АО Единство", False),
        # Dots, numbers and their spaces.
        (("ст. 374",), "ст.374", True),
        (("ст. 374",), "Ст.\u00a0374", True),
        (("ст. 374",), "ст 374", False),
        (("№ 10-ФЗ",), "№10-фз", True),
        (("№ 10-ФЗ",), "№ 10 – ФЗ", True),
        (("и т. д.",), "и т.д", True),
        (("и т. д.",), "и так далее", False),
        (("да…",), "да", True),
        # Look-alikes of another alphabet are another word.
        (("мрот",), "mpot", False),
        (("WTO",), "wto", True),
    ],
)
def test_points(variants: tuple[str, ...], given: str, right: bool) -> None:
    asked = question(*variants)
    graded = grade(asked.public, asked.key, {"text": given})
    assert (graded.points, graded.outcome) == ((5.0, "full") if right else (0.0, "none"))
    assert (graded.max_points, graded.feedback) == (5, ())


@pytest.mark.parametrize(
    ("sent", "pointer", "message"),
    [
        (None, "", "Must be an object."),
        ("договор", "", "Must be an object."),
        ({}, "/text", "This field is required."),
        ({"text": None}, "/text", "Must be a text."),
        ({"text": 5}, "/text", "Must be a text."),
        ({"text": ["договор"]}, "/text", "Must be a text."),
        ({"text": "а" * 501}, "/text", "Too long: at most 500 characters."),
        ({"text": ""}, "/text", "Write an answer."),
        ({"text": " \u00a0\n"}, "/text", "Write an answer."),
        ({"text": "..."}, "/text", "Write an answer."),
        ({"text": "«»"}, "/text", "Write an answer."),
        ({"text": "\u200b"}, "/text", "Write an answer."),
        ({"text": "\ud800"}, "/text", "Not a valid value."),
        ({"text": "договор", "value": 1}, "/value", "Unknown field."),
    ],
)
def test_an_answer_of_another_form_is_refused_with_its_place(sent: object, pointer: str, message: str) -> None:
    asked = question("договор")
    with pytest.raises(InvalidAnswer) as refused:
        grade(asked.public, asked.key, sent)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == [(pointer, message)]


def test_the_public_part_tells_nothing_of_the_variants() -> None:
    assert question("да").public == question("нет", "никогда").public


@pytest.mark.parametrize(
    ("variants", "faults"),
    [
        ([], [("/variants", "Add at least one accepted variant.")]),
        (["договор", ""], [("/variants/1", "An accepted variant needs letters or digits.")]),
        (["."], [("/variants/0", "An accepted variant needs letters or digits.")]),
        (["учёт", "Учет."], [("/variants/1", "Another variant already accepts this.")]),
        ([f"в{n}" for n in range(21)], [("/variants", "Too many options: at most 20.")]),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(variants: list[str], faults: list[tuple[str, str]]) -> None:
    draft = {"kind": "short_text", "id": QUESTION, "prompt": "?", "variants": variants}
    assert [(fault.pointer, fault.text()) for fault in validate(draft)] == faults
