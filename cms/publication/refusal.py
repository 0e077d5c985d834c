"""Why something could not be published, in words for the editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from pydantic import ValidationError
from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that stands against publishing: where (a JSON Pointer into the document), what, and what to do."""

    pointer: str
    message: str | Promise


class PublicationRefused(Exception):
    """The object can not be published as it is; the transaction that tried is to be rolled back.

    ``about`` is the title of the object, where it is known: whoever publishes several at once asks which.
    """

    def __init__(self, faults: Sequence[Fault], about: str = "") -> None:
        self.faults = tuple(faults)
        self.about = about
        super().__init__("; ".join(f"{fault.pointer}: {fault.message}" for fault in self.faults))


def slug_is_taken(slug: str, holder: str) -> Fault:
    return Fault(
        "/slug",
        _("The address “%(slug)s” is already used by “%(holder)s”. Choose another one on the promote tab.")
        % {"slug": slug, "holder": holder},
    )


def alias_is_refused() -> Fault:
    return Fault("", _("Aliases are not supported. Make a copy or put a reference to the material instead."))


def rendering_failed(error: Exception) -> Fault:
    """For what no editor can mend. The error's own words are the log's: they are English and speak of code."""
    message = _(
        "The material could not be prepared for publication: a fault in the system (%(kind)s). The draft is kept. Tell"
        " the administrator."
    )
    return Fault("", message % {"kind": type(error).__name__})


def misshapen(error: ValidationError) -> tuple[Fault, ...]:
    """What a document's shape does not take, each with its place, in words for the editor."""
    return tuple(
        _misshapen(each) for each in error.errors(include_url=False, include_input=False, include_context=True)
    )


def _misshapen(found: ErrorDetails) -> Fault:
    place = "/".join(str(step) for step in found["loc"])
    what = _WORDS.get(found["type"], _("There is a value that can not be published."))
    limit = found.get("ctx", {}).get("max_length", "")
    return Fault(f"/{place}", _("%(what)s Place: %(place)s.") % {"what": what % {"limit": limit}, "place": place})


_MISSING = _("Something is missing.")
_TOO_LONG = _("There is too much: at most %(limit)s.")
_NOT_OFFERED = _("There is a value that is not among those to choose from.")
_NO_NUMBER = _("A number is expected.")
_NO_DATE = _("A date is expected.")
_WORDS: dict[str, Promise] = {
    **dict.fromkeys(("missing", "string_too_short", "too_short", "string_type", "union_tag_not_found"), _MISSING),
    **dict.fromkeys(("string_too_long", "too_long"), _TOO_LONG),
    **dict.fromkeys(("literal_error", "enum", "union_tag_invalid"), _NOT_OFFERED),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "float_type", "float_parsing"), _NO_NUMBER),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing", "datetime_type"), _NO_DATE),
}


def erased() -> Fault:
    return Fault("", _("This material was erased by decision and can not be published again. Make a new one."))
