"""Numbers: words, Roman numerals, letters, and what follows what."""

import pytest

from cms.legislation.text.structure.numbers import follows, is_first, letter, ordinal, place, roman, span


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("первая", 1),
        ("вторая", 2),
        ("третья", 3),
        ("четвертая", 4),
        ("четвёртая", 4),
        ("седьмая", 7),
        ("десятой", 10),
        ("двенадцатая", 12),
        ("пятнадцатая", 15),
        ("двадцатая", 20),
        ("двадцать первая", 21),
        ("тридцатый", 30),
        ("ВТОРОЙ", 2),
        ("часть", None),
        ("двадцать", None),
    ],
)
def test_ordinal(words, value):
    assert ordinal(words) == value


def test_roman_in_either_alphabet():
    assert [roman("XIV"), roman("ІХ"), roman("Х"), roman("А"), roman("")] == ["XIV", "IX", "X", None, None]


def test_letter_typed_in_latin():
    assert [letter("a"), letter("Б"), letter("c")] == ["а", "б", "с"]


@pytest.mark.parametrize(
    ("number", "where"),
    [
        ("351.7", (351, 7)),
        ("261-3", (261, 3)),
        ("5.2.28", (5, 2, 28)),
        ("а", (1,)),
        ("и", (9,)),
        ("к", (10,)),
        ("ж.1", (7, 1)),
        ("х", (21,)),
        ("IV", (4,)),
        ("XIX", (19,)),
        ("", ()),
        ("?", ()),
    ],
)
def test_place(number, where):
    assert place(number) == where


@pytest.mark.parametrize(
    ("number", "previous"),
    [
        ("82", "81"),
        ("81.1", "81"),
        ("351.8", "351.7"),
        ("352", "351.8"),
        ("к", "и"),
        ("е.1", "е"),
        ("ж", "е.2"),
        ("X", "IX"),
    ],
)
def test_follows(number, previous):
    assert follows(number, previous)


@pytest.mark.parametrize(
    ("number", "previous"),
    [
        ("83", "81"),
        ("81", "81"),
        ("80", "81"),
        ("81.2", "81"),
        ("351.9", "351.7"),
        ("3517", "351.6"),
        ("1", ""),
        ("2.1", "1.6"),
    ],
)
def test_does_not_follow(number, previous):
    assert not follows(number, previous)


def test_is_first():
    assert [is_first(number) for number in ("1", "а", "I", "2", "1.1", "")] == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("first", "last", "numbers"),
    [
        ("107", "110", ["107", "108", "109", "110"]),
        ("12.1", "12.3", ["12.1", "12.2", "12.3"]),
        ("в", "е", ["в", "г", "д", "е"]),
        ("5", "2", ["5", "2"]),
        ("5", "7.1", ["5", "7.1"]),
        ("1", "5000", ["1", "5000"]),
    ],
)
def test_span(first, last, numbers):
    assert span(first, last) == numbers
