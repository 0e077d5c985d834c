"""The citations of a draft as its editor sees them."""

from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from cms.legislation.citing.checks import Wordings
from cms.legislation.models import Act, CitationState, DraftCitation, ProvisionVersion, ServedEdition
from cms.legislation.timeline import on_day

Standing = Literal["ambiguous", "suggested", "confirmed", "rejected", "unknown_act", "unknown_place"]


@dataclass(frozen=True, slots=True)
class ShownCitation:
    """A citation with everything that its editor decides about. ``label`` is where the norm stands on the day that the
    citation reads; ``changed``: it reads differently now than when the author saw it, ``gone``: it says nothing any more."""

    citation: DraftCitation
    standing: Standing
    candidates: tuple[Act, ...]
    act: Act | None
    label: str
    heading: str
    changed: bool
    gone: bool
    read_as_of: date


def shown(document: UUID, locale: str, on: date) -> list[ShownCitation]:
    """The citations of the newest draft, those first about which something has to be decided. Three queries, and one for
    each act whose provisions are cited."""
    rows = list(DraftCitation.objects.filter(document=document, locale=locale, is_there=True).order_by("position"))
    wanted = {pk for row in rows for pk in (*row.candidates, row.act_id) if pk}
    acts = Act.objects.in_bulk(wanted)
    wordings = {pk: Wordings(pk) for pk in {row.act_id for row in rows if row.act_id and row.provision_id}}
    found = [_shown(row, acts, wordings, on) for row in rows]
    return sorted(found, key=lambda each: (each.standing != "ambiguous", each.citation.position))


def undecided(document: UUID, locale: str) -> int:
    """How many citations of the newest draft stand against publishing it."""
    rows = DraftCitation.objects.filter(document=document, locale=locale, is_there=True, act=None)
    return sum(row.is_ambiguous for row in rows)


def _shown(row: DraftCitation, acts: dict[int, Act], wordings: dict[int, Wordings], on: date) -> ShownCitation:
    day = row.reads_on or on
    now = wordings[row.act_id].digest(row.provision_id, day) if row.act_id and row.provision_id else ""
    version = None
    if row.provision_id:
        version = ProvisionVersion.objects.filter(on_day(day), provision=row.provision_id).first()
    return ShownCitation(
        citation=row,
        standing=_standing(row),
        candidates=tuple(acts[pk] for pk in row.candidates if pk in acts),
        act=acts.get(row.act_id) if row.act_id else None,
        label=version.label if version else row.label,
        heading=version.heading if version else "",
        changed=bool(now) and bool(row.seen_digest) and now != row.seen_digest,
        read_as_of=_read_as_of(row, wordings) if now and now != row.seen_digest else row.seen_on,
        gone=bool(row.provision_id) and (version is None or version.state == "repealed"),
    )


def _read_as_of(row: DraftCitation, wordings: dict[int, Wordings]) -> date:
    """A day of the wording that the author saw: an edition may have come into the library later than it took force."""
    if row.act_id is None or row.provision_id is None:
        return row.seen_on
    days = ServedEdition.objects.filter(act_id=row.act_id).values_list("in_force_from", flat=True)
    same = [day for day in days if wordings[row.act_id].digest(row.provision_id, day) == row.seen_digest]
    return max(same, default=row.seen_on)


def _standing(row: DraftCitation) -> Standing:
    if row.state == CitationState.REJECTED:
        return "rejected"
    if row.is_ambiguous:
        return "ambiguous"
    if row.act_id is None:
        return "unknown_act"
    if row.label and row.provision_id is None:
        return "unknown_place"
    return "confirmed" if row.state == CitationState.CONFIRMED or row.is_set else "suggested"
