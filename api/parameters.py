"""The parameters of an address, read strictly: what is unknown, doubled or unreadable is refused by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, Generic, TypeVar, cast
from uuid import UUID

from django.http import QueryDict
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.text import format_lazy
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext_lazy as _

from api.problems import BAD_PARAMETER, Fault, Problem, Text, quoted

T = TypeVar("T")
LONGEST_VALUE = 255


class Unreadable(Exception):
    """A value that can not be taken: what is expected instead, and the closed list of values if there is one."""

    def __init__(self, expected: Text, allowed: Sequence[str] | None = None) -> None:
        super().__init__(expected)
        self.expected = expected
        self.allowed = None if allowed is None else tuple(allowed)


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T]):
    """One parameter of a route. ``read`` raises ``Unreadable``; ``shape`` is its JSON Schema in the OpenAPI."""

    name: str
    read: Callable[[str], T]
    default: T
    shape: dict[str, object]
    about: str


class Given:
    """The parameters of one request, by the ``Parameter`` that declares them."""

    def __init__(self, values: dict[str, object]) -> None:
        self._values = values

    def __getitem__(self, parameter: Parameter[T]) -> T:
        return cast(T, self._values.get(parameter.name, parameter.default))

    def __contains__(self, parameter: Parameter[Any]) -> bool:
        return parameter.name in self._values


def read_parameters(query: QueryDict, parameters: Sequence[Parameter[Any]]) -> Given:
    """Read what was given. A parameter with an empty value counts as not given. Raises a ``Problem`` that names every
    fault at once."""
    known = {parameter.name: parameter for parameter in parameters}
    values: dict[str, object] = {}
    faults: list[Fault] = []
    for name, given in query.lists():
        parameter = known.get(name)
        if parameter is None:
            unknown = format_lazy(_("The parameter “{name}” is unknown here."), name=quoted(name))
            faults.append(Fault(unknown, parameter=quoted(name), allowed=tuple(known)))
        elif len(given) > 1:
            faults.append(Fault(_("The parameter is given more than once."), parameter=name))
        elif given[0]:
            try:
                values[name] = parameter.read(given[0])
            except Unreadable as error:
                faults.append(bad_value(name, given[0], error))
    if faults:
        raise wrong_parameters(faults)
    return Given(values)


def bad_value(name: str, value: str, error: Unreadable) -> Fault:
    """The fault of a value that can not be taken."""
    detail = format_lazy(_("“{value}” can not be taken: {expected}"), value=quoted(value), expected=error.expected)
    return Fault(detail, parameter=name, allowed=error.allowed)


def wrong_parameters(faults: Sequence[Fault]) -> Problem:
    names = ", ".join(dict.fromkeys(fault.parameter or "" for fault in faults))
    return Problem(BAD_PARAMETER, format_lazy(_("Wrong: {names}. See “errors”."), names=names), faults)


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """Reads decimal digits between two bounds, both included."""
    expected = format_lazy(_("a whole number from {least} to {most} is expected."), least=least, most=most)

    def read(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) <= len(str(most)) + 1):
            raise Unreadable(expected)
        if not least <= int(text) <= most:
            raise Unreadable(expected)
        return int(text)

    return read


def one_of(values: Sequence[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in values:
            raise Unreadable(_("one of the allowed values is expected."), values)
        return text

    return read


def some_of(values: Callable[[], Sequence[str]]) -> Callable[[str], tuple[str, ...]]:
    """Reads a list with commas, each of which must be one of ``values``."""

    def read(text: str) -> tuple[str, ...]:
        allowed = values()
        found = tuple(dict.fromkeys(text.split(",")))
        if not set(found) <= set(allowed):
            raise Unreadable(_("a list of allowed values with commas is expected."), allowed)
        return found

    return read


def plain_text(text: str) -> str:
    if len(text) > LONGEST_VALUE or "\0" in text:
        raise Unreadable(format_lazy(_("text of at most {most} characters is expected."), most=LONGEST_VALUE))
    return text


def moment(text: str) -> datetime:
    """An ISO 8601 date or date with time; without an offset it is the installation's time zone."""
    try:
        # A plus sign that was not escaped arrives as a space.
        found = parse_datetime(text.replace(" ", "+") if "T" in text else text)
        day = None if found is not None else parse_date(text)
        if day is not None:
            found = datetime.combine(day, time.min)
        if found is not None:
            aware = found if found.tzinfo else found.replace(tzinfo=get_default_timezone())
            return aware.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise Unreadable(_("a date such as 2026-11-22 or 2026-11-22T09:30:00+03:00 is expected."))


def identifiers(most: int) -> Callable[[str], tuple[UUID, ...]]:
    """Reads up to ``most`` UUIDs with commas; repetitions fall away."""

    def read(text: str) -> tuple[UUID, ...]:
        try:
            found = tuple(dict.fromkeys(UUID(part) for part in text.split(",")))
        except ValueError:
            raise Unreadable(_("ids (UUID) with commas between them are expected.")) from None
        if len(found) > most:
            raise Unreadable(format_lazy(_("at most {most} ids are expected."), most=most))
        return found

    return read
