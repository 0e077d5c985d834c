"""Bodies read strictly: what is doubled, unreadable or no text is refused with its place."""

import json
from collections.abc import Iterator
from typing import Any, TypeVar

from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ValidationError

from api.problems import BAD_REQUEST, REFUSED, Fault, Problem, quoted

Body = TypeVar("Body", bound=BaseModel)
DEEPEST = 40


class DoubledName(ValueError):
    """An object of the body has two members of one name."""


def parse(content: bytes) -> Any:
    """The JSON value of a body. Raises a ``Problem`` with the place of what no JSON should hold."""
    try:
        value = json.loads(content.decode("utf-8"), object_pairs_hook=_object, parse_constant=_no_number)
    except UnicodeDecodeError as error:
        detail = format_lazy(_("The body is not UTF-8: byte {position} can not be read."), position=error.start)
        raise Problem(BAD_REQUEST, detail, [Fault(detail, pointer="")]) from None
    except DoubledName as error:
        detail = format_lazy(_("The member “{name}” stands twice in one object."), name=quoted(str(error)))
        raise Problem(BAD_REQUEST, detail, [Fault(detail, pointer="")]) from None
    except RecursionError:
        raise _too_deep("") from None
    except ValueError:
        detail = _("The body is not JSON.")
        raise Problem(BAD_REQUEST, detail, [Fault(detail, pointer="")]) from None
    faults = [Fault(message, pointer=place) for place, message in _unfit(value, "", 0)]
    if faults:
        raise Problem(REFUSED, _("The body holds what no document can hold. See “errors”."), faults[:20])
    return value


def admit(value: Any, shape: type[Body]) -> Body:
    """The value in its shape. Raises a ``Problem`` that points to every fault."""
    try:
        return shape.model_validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        raise _not_of_shape(error, value) from None


def read(content: bytes, shape: type[Body]) -> Body:
    """The body of a request in its shape."""
    return admit(parse(content), shape)


def members_of(body: BaseModel) -> dict[str, Any]:
    """The members that were given, as JSON, with the blanks of what lies deeper filled in."""
    whole = body.model_dump(mode="json")
    return {name: whole[name] for name in body.model_fields_set}


def _not_of_shape(error: ValidationError, value: Any) -> Problem:
    faults = []
    for detail in error.errors(include_url=False, include_input=False):
        context = detail.get("ctx", {})
        allowed = (
            tuple(str(context["expected_tags"]).replace("'", "").split(", ")) if "expected_tags" in context else None
        )
        faults.append(Fault(lazystr(detail["msg"]), pointer=_pointer(detail["loc"], value), allowed=allowed))
    return Problem(REFUSED, _("The body has not the form that is described. See “errors”."), faults[:50])


def _pointer(steps: tuple[int | str, ...], value: Any) -> str:
    """The JSON Pointer of a place in the body. Pydantic also counts the name of a variant as a step: those are left out."""
    found, here = "", value
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        if isinstance(here, dict) and step in here:
            here = here[str(step)]
        elif isinstance(here, list) and isinstance(step, int) and step < len(here):
            here = here[step]
        elif not (last and isinstance(here, dict)):
            continue
        found += "/" + str(step).replace("~", "~0").replace("/", "~1")
    return found


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _value in pairs]
        raise DoubledName(next(name for name in names if names.count(name) > 1))
    return found


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is no JSON number.")


def _too_deep(pointer: str) -> Problem:
    detail = format_lazy(_("The body is nested deeper than {limit} levels."), limit=DEEPEST)
    return Problem(REFUSED, detail, [Fault(detail, pointer=pointer)])


def _unfit(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, Any]]:
    """Texts that no database or XML takes, and what lies too deep."""
    if depth > DEEPEST:
        raise _too_deep(pointer[:200])
    if isinstance(value, str):
        if "\0" in value or any("\ud800" <= sign <= "\udfff" for sign in value):
            yield pointer, _("The text holds a NUL or half a surrogate pair.")
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**63:
        yield pointer, _("The number is too large.")
    elif isinstance(value, list):
        for position, part in enumerate(value):
            yield from _unfit(part, f"{pointer}/{position}", depth + 1)
    elif isinstance(value, dict):
        for name, part in value.items():
            place = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            if "\0" in name or any("\ud800" <= sign <= "\udfff" for sign in name):
                yield pointer, _("The name of a member holds a NUL or half a surrogate pair.")
            else:
                yield from _unfit(part, place, depth + 1)
