"""What an editor says about a citation of a draft."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from django.utils.timezone import localdate

from cms.legislation.citing.checks import Wordings
from cms.legislation.citing.extraction import look_again
from cms.legislation.citing.library import place_of
from cms.legislation.models import CitationState, DraftCitation, EditionPolicy

Answer = Literal["confirm", "reject", "reset"]


class NotACandidate(ValueError):
    """The act is none that the citation may mean."""


@dataclass(frozen=True, slots=True)
class Reading:
    """As of when a citation reads the law: an empty policy leaves it to the document; a day belongs to the other two."""

    policy: Literal["", "current", "as_of", "fixed"]
    day: date | None = None

    def __post_init__(self) -> None:
        if (self.policy in (EditionPolicy.AS_OF, EditionPolicy.FIXED)) != (self.day is not None):
            raise ValueError("a day is needed for as_of and fixed, and for nothing else")


@transaction.atomic
def answer(citation: DraftCitation, said: Answer, *, by: AbstractBaseUser | None) -> None:
    """Confirm that a citation leads where it should, reject it (it is none), or take back what was decided.

    Whoever confirms has read the norm as it stands today.
    """
    if said == "reset":
        citation.state, citation.policy, citation.as_of = CitationState.SUGGESTED, "", None
        only = citation.candidates[0] if len(citation.candidates) == 1 else None
        _lead(citation, only)
    else:
        citation.state = CitationState.CONFIRMED if said == "confirm" else CitationState.REJECTED
    _decided(citation, by)


@transaction.atomic
def choose(citation: DraftCitation, act: int, *, by: AbstractBaseUser | None) -> None:
    """Say which of the acts is meant. Raises ``NotACandidate``."""
    if act not in citation.candidates:
        raise NotACandidate(act)
    _lead(citation, act)
    citation.state = CitationState.CONFIRMED
    _decided(citation, by)


@transaction.atomic
def read_as(citation: DraftCitation, reading: Reading, *, by: AbstractBaseUser | None) -> None:
    """Set as of when the citation reads the law."""
    citation.policy, citation.as_of = reading.policy, reading.day
    _lead(citation, citation.act_id)
    if citation.state == CitationState.SUGGESTED and citation.act_id:
        citation.state = CitationState.CONFIRMED
    _decided(citation, by)


def _lead(citation: DraftCitation, act: int | None) -> None:
    citation.act_id = act
    day = citation.reads_on or localdate()
    citation.provision_id = place_of(act, citation.label, day) if act and citation.label else None


def _decided(citation: DraftCitation, by: AbstractBaseUser | None) -> None:
    citation.seen_on = localdate()
    citation.seen_digest = ""
    if citation.act_id and citation.provision_id:
        citation.seen_digest = Wordings(citation.act_id).digest(
            citation.provision_id, citation.reads_on or citation.seen_on
        )
    citation.decided_by = by  # type: ignore[assignment]
    citation.decided_at = timezone.now()
    citation.is_applied = False
    citation.save()


def follow_now(citation: DraftCitation) -> None:
    """Let the published document follow the decisions at once."""
    look_again(citation.document, citation.locale)
