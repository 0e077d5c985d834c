"""Why something could not be published, in words for the editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


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
    return Fault(
        "",
        _("The material could not be prepared for publication: %(error)s.") % {"error": error},
    )


def erased() -> Fault:
    return Fault("", _("This material was erased by decision and can not be published again. Make a new one."))
