"""Numeric: a number within the tolerance of the right one, both bounds included, earns everything; another nothing."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from cms.lessons.questions.numbers import NOT_A_NUMBER, ExactNumber, NotANumberError, read_number
from cms.lessons.questions.parts import MAX_OPTIONS, AuthoredPart, KeyPart, PublicPart, Record, clean_line, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, gettext_noop
from cms.lessons.questions.russian import same_form

_UNIT = Annotated[str, Field(max_length=40), AfterValidator(clean_line)]


class NumericAnswer(Record):
    """`{"value": "1 234,5"}`, the number as typed (see `numbers.read_number`) or a JSON number."""

    value: Annotated[Any, Field(json_schema_extra={"type": ["string", "number"]})]


class NumericPublic(PublicPart):
    """The prompt is all there is to see; a unit that learners should know stands in it."""

    kind: Literal["numeric"] = "numeric"


class NumericKey(KeyPart):
    """The number, how far off an answer may be, and the units that may be written after it."""

    kind: Literal["numeric"] = "numeric"
    value: ExactNumber
    tolerance: ExactNumber = Decimal(0)
    units: tuple[_UNIT, ...] = ()

    def score(self, answer: object) -> Score:
        try:
            given = read_number(read_answer(NumericAnswer, answer).value, self.units)
        except NotANumberError:
            raise InvalidAnswer(Fault("/value", NOT_A_NUMBER)) from None
        # Fractions: Decimal would round a difference to the 28 digits of its context.
        off = abs(Fraction(given) - Fraction(self.value))
        return Score(Fraction(int(off <= Fraction(self.tolerance))))


class AuthoredNumeric(AuthoredPart):
    """A number as written; a unit in the answer is optional, and only a listed one is taken."""

    kind: Literal["numeric"] = "numeric"
    value: ExactNumber
    tolerance: ExactNumber = Decimal(0)
    units: tuple[_UNIT, ...] = ()

    def faults(self) -> Iterator[Fault]:
        if self.tolerance < 0:
            yield Fault("/tolerance", gettext_noop("The tolerance cannot be negative."))
        if len(self.units) > MAX_OPTIONS:
            yield Fault("/units", gettext_noop("Too many options: at most %(limit)s."), {"limit": MAX_OPTIONS})
        seen: set[str] = set()
        for number, unit in enumerate(self.units):
            form = same_form(unit)
            if not form or unit[0] in "0123456789.,":
                yield Fault(f"/units/{number}", gettext_noop("A unit cannot begin with a digit, a dot or a comma."))
            elif form in seen:
                yield Fault(f"/units/{number}", gettext_noop("This unit is already in the list."))
            seen.add(form)

    def public(self) -> NumericPublic:
        """The part that everyone may see."""
        return NumericPublic(id=self.id, prompt=self.prompt, points=self.points)

    def key(self) -> NumericKey:
        """The part that stays on the server."""
        return NumericKey(
            question=self.id,
            explanation=self.explanation,
            provision=self.provision,
            value=self.value,
            tolerance=self.tolerance,
            units=self.units,
        )
