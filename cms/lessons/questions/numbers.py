"""Numbers as people in Russia write them, read exactly."""

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer
from pydantic_core import PydanticCustomError

from cms.lessons.questions.results import gettext_noop
from cms.lessons.questions.russian import same_form

NOT_A_NUMBER = gettext_noop("Write a number, for example 1 234,5.")
MAX_DIGITS = 30
_MAX_LENGTH = 100
_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_NUMBER = re.compile(
    rf"(?P<sign>[+\-\u2212\u2013]?){_SPACE}?"
    rf"(?P<whole>[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]*)(?:[.,](?P<part>[0-9]+))?"
    r"(?P<unit>(?:[^0-9.,].*)?)",
    re.DOTALL,
)


class NotANumberError(ValueError):
    """The text is no number, or is one of more than MAX_DIGITS digits on either side of the point."""


def read_number(value: object, units: Sequence[str] = ()) -> Decimal:
    """The exact number in an answer: an int, a finite float, a Decimal, or a text such as «1 234,5 руб.».

    A text has a comma or a dot before its decimals, groups of three digits with or without (no-break) spaces between
    them, and after it one of `units` or nothing. There is no exponent, NaN or infinity. Raises NotANumberError.
    """
    if isinstance(value, str):
        return _from_text(value, units)
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise NotANumberError
    if not isinstance(value, int) and not math.isfinite(value):
        raise NotANumberError
    if isinstance(value, int) and abs(value) >= 10**MAX_DIGITS:
        raise NotANumberError
    return _bounded(Decimal(repr(value)) if isinstance(value, float) else Decimal(value))


def _from_text(text: str, units: Sequence[str]) -> Decimal:
    found = _NUMBER.fullmatch(text.strip()) if len(text) <= _MAX_LENGTH else None
    if found is None or not (found["whole"] or found["part"]):
        raise NotANumberError
    unit = same_form(found["unit"])
    if unit and unit not in {same_form(one) for one in units}:
        raise NotANumberError
    whole = re.sub(_SPACE, "", found["whole"]) or "0"
    sign = "-" if found["sign"] not in ("", "+") else ""
    return _bounded(Decimal(f"{sign}{whole}.{found['part'] or '0'}"))


def _bounded(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.adjusted() >= MAX_DIGITS or exponent < -MAX_DIGITS:
        raise NotANumberError
    return Decimal(format(number, "f"))


def plain(number: Decimal) -> str:
    """The number with a dot and without an exponent, as XML and JavaScript read it."""
    return format(number, "f")


def _authored(value: object) -> Decimal:
    try:
        return read_number(value)
    except NotANumberError:
        raise PydanticCustomError("bad_number", NOT_A_NUMBER) from None


ExactNumber = Annotated[Decimal, BeforeValidator(_authored), PlainSerializer(plain, return_type=str, when_used="json")]
