"""Editors read why something was refused in their language, never in that of the libraries."""

import re
from datetime import date
from typing import Literal

import pytest
from django.utils.translation import override
from pydantic import Field, ValidationError

from cms.publication.refusal import misshapen, rendering_failed
from cms.publication.rendering import Shape


class Part(Shape):
    level: Literal["basic"]


class Whole(Shape):
    title: str = Field(min_length=1, max_length=3)
    day: date
    number: int
    parts: tuple[Part, ...]
    flag: bool = True


GOOD = {"title": "Да", "day": "2026-01-01", "number": 1, "parts": ()}
# Every other value, and what is said of it.
BAD = [
    ({"title": None}, "/title", "Чего-то не хватает. Место: title."),
    ({"title": ""}, "/title", "Чего-то не хватает. Место: title."),
    ({"title": "много"}, "/title", "Слишком много, допустимо не больше 3. Место: title."),
    ({"day": "вчера"}, "/day", "Здесь должна быть дата. Место: day."),
    ({"number": "пять"}, "/number", "Здесь должно быть число. Место: number."),
    (
        {"parts": ({"level": "expert"},)},
        "/parts/0/level",
        "Есть значение, которого нет среди допустимых. Место: parts/0/level.",
    ),
    ({"parts": ({},)}, "/parts/0/level", "Чего-то не хватает. Место: parts/0/level."),
    ({"flag": "нет"}, "/flag", "Есть значение, которое нельзя опубликовать. Место: flag."),
    ({"colour": "red"}, "/colour", "Есть значение, которое нельзя опубликовать. Место: colour."),
]


@pytest.mark.parametrize(("given", "pointer", "said"), BAD)
def test_what_a_shape_does_not_take_is_said_in_russian(given, pointer, said):
    with pytest.raises(ValidationError) as error:
        Whole(**GOOD | given)
    (fault,) = misshapen(error.value)
    with override("ru"):
        assert (fault.pointer, str(fault.message)) == (pointer, said)


def test_all_that_is_wrong_is_said_at_once():
    with pytest.raises(ValidationError) as error:
        Whole(title="", day="x", number="y", parts=())
    assert [fault.pointer for fault in misshapen(error.value)] == ["/title", "/day", "/number"]


def test_an_error_of_the_code_keeps_its_own_words_to_itself():
    fault = rendering_failed(KeyError("a very technical word"))
    with override("ru"):
        said = str(fault.message)
    assert "technical" not in said
    assert re.findall("[A-Za-z]+", said) == ["KeyError"]
