"""Why a draft could not be read or written, for whoever has to say it to a caller."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cms.publication.refusal import Fault


class AuthoringRefused(Exception):
    """Base of all refusals: nothing was written."""


class NoDraft(AuthoringRefused):
    """There is no such document, or the caller may not know of it."""


class RightMissing(AuthoringRefused):
    """The person may not do this to this document. ``right`` names what would be needed."""

    def __init__(self, right: str) -> None:
        super().__init__(right)
        self.right = right


@dataclass
class ContentRefused(AuthoringRefused):
    """What was sent can not be stored. ``faults`` point into it."""

    faults: Sequence[Fault]


class StateRefused(AuthoringRefused):
    """Right in itself, but not in the present state of the document. ``reason`` is said to the caller."""

    def __init__(self, reason: Any) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass
class Locked(AuthoringRefused):
    """Somebody or something keeps the document from being changed. ``by`` is a person's name or empty."""

    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two states of a draft differ. ``pointer`` leads to a field or a block; each side is null where the
    place does not exist there."""

    pointer: str
    yours: Any
    theirs: Any


@dataclass
class Stale(AuthoringRefused):
    """The draft has changed since the caller read it, in the same places that the caller wants to change."""

    etag: str
    differences: Sequence[Difference] = ()
    etags: Mapping[str, str] = field(default_factory=dict)


class PreconditionMissing(AuthoringRefused):
    """A change must say by If-Match which state it is about."""
