"""What the question functions answer: faults with a place, scores, grades.

Messages are English msgids for gettext; params are filled in after translation. Nothing here holds key material.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cms.lessons.questions.provision import ProvisionRef

Outcome = Literal["full", "partial", "none"]
Location = tuple[int | str, ...]


def gettext_noop(msgid: str) -> str:
    """Mark a msgid for `makemessages` and return it unchanged."""
    return msgid


def pointer(location: Iterable[int | str]) -> str:
    """The JSON Pointer (RFC 6901) of a location; the whole value is the empty string."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in location)


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong: where (JSON Pointer), what (English msgid), and the values of its placeholders."""

    pointer: str
    msgid: str
    params: Mapping[str, int | str] = field(default_factory=dict)

    def text(self, translate: Callable[[str], str] = str) -> str:
        """The message for people, `translate` being gettext or the like."""
        return translate(self.msgid) % self.params if self.params else translate(self.msgid)


class Faulty(ValueError):
    """Something that was sent is wrong; `faults` says where and why."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{fault.pointer or '(whole)'}: {fault.text()}" for fault in faults))


class InvalidQuestion(Faulty):
    """An authored question that cannot be published."""


class InvalidAnswer(Faulty):
    """An answer that is not of the question's form, so it is not graded and costs no attempt."""


@dataclass(frozen=True)
class OptionFeedback:
    """What a learner is told about one option they chose.

    `option` is the public option's id; "true" or "false" for true_false; the left option's id for matching.
    """

    option: str
    correct: bool
    text: str = ""


@dataclass(frozen=True)
class Score:
    """The share of the points that an answer earns, 0 to 1 exactly, and the feedback on what was chosen."""

    share: Fraction
    feedback: tuple[OptionFeedback, ...] = ()


class Grade(BaseModel):
    """A graded answer, safe to send to the one who answered: it speaks of no option they did not choose."""

    model_config = ConfigDict(frozen=True)

    points: float
    max_points: int
    outcome: Outcome
    feedback: tuple[OptionFeedback, ...]
    explanation: str = Field(json_schema_extra={"contentMediaType": "text/html"})
    provision: ProvisionRef | None


def outcome_of(share: Fraction) -> Outcome:
    """`full` for the whole, `none` for nothing, `partial` for what is between."""
    if share >= 1:
        return "full"
    return "partial" if share > 0 else "none"


def points_of(share: Fraction, max_points: int) -> float:
    """The share in points, rounded half up to hundredths."""
    exact = share * max_points
    return float((Decimal(exact.numerator) / exact.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


_MESSAGES = {
    "missing": gettext_noop("This field is required."),
    "extra_forbidden": gettext_noop("Unknown field."),
    "string_type": gettext_noop("Must be a text."),
    "string_too_long": gettext_noop("Too long: at most %(limit)s characters."),
    "too_long": gettext_noop("Too many: at most %(limit)s."),
    "bool_type": gettext_noop("Must be true or false."),
    "bool_parsing": gettext_noop("Must be true or false."),
    "tuple_type": gettext_noop("Must be a list."),
    "model_type": gettext_noop("Must be an object."),
    "model_attributes_type": gettext_noop("Must be an object."),
    "uuid_type": gettext_noop("Must be an identifier (UUID)."),
    "uuid_parsing": gettext_noop("Must be an identifier (UUID)."),
    "int_type": gettext_noop("Must be a whole number."),
    "int_parsing": gettext_noop("Must be a whole number."),
    "int_from_float": gettext_noop("Must be a whole number."),
    "greater_than_equal": gettext_noop("Must be at least %(limit)s."),
    "less_than_equal": gettext_noop("Must be at most %(limit)s."),
    "union_tag_invalid": gettext_noop("Unknown kind of question."),
    "union_tag_not_found": gettext_noop("This field is required."),
}
_OTHERWISE = gettext_noop("Not a valid value.")
_LIMITS = ("max_length", "ge", "le")


def faults_of(error: ValidationError, *, tag: str | None = None) -> tuple[Fault, ...]:
    """A pydantic error as faults; `tag` is the discriminator whose value pydantic puts before union members' places."""
    return tuple(
        _fault(details["type"], details["loc"], details.get("ctx") or {}, details["msg"], tag)
        for details in error.errors(include_url=False, include_input=False)
    )


def _fault(kind: str, location: Location, context: Mapping[str, object], message: str, tag: str | None) -> Fault:
    if tag:
        location = (tag,) if kind.startswith("union_tag") else location[1:]
    if kind == "bad_number":
        return Fault(pointer(location), message)
    limit = next((str(context[name]) for name in _LIMITS if name in context), None)
    return Fault(pointer(location), _MESSAGES.get(kind, _OTHERWISE), {"limit": limit} if limit is not None else {})
