"""The citations of a draft as its editor sees them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from cms.legislation.citing.checks import Wordings
from cms.legislation.models import Act, CitationState, DraftCitation, ProvisionVersion, ServedEdition

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
    """The citations of the newest draft, those first about which something has to be decided. Five queries, and one for
    each act whose provisions are cited."""
    rows = list(DraftCitation.objects.filter(document=document, locale=locale, is_there=True).order_by("position"))
    wanted = {pk for row in rows for pk in (*row.candidates, row.act_id) if pk}
    acts = Act.objects.in_bulk(wanted)
    wordings = {pk: Wordings(pk) for pk in {row.act_id for row in rows if row.act_id and row.provision_id}}
    norms = _Norms(rows)
    found = [_shown(row, acts, wordings, norms, on) for row in rows]
    return sorted(found, key=lambda each: (each.standing != "ambiguous", each.citation.position))


def undecided(document: UUID, locale: str) -> int:
    """How many citations of the newest draft stand against publishing it."""
    rows = DraftCitation.objects.filter(document=document, locale=locale, is_there=True, act=None)
    return sum(row.is_ambiguous for row in rows)


class _Norms:
    """Where the cited provisions stand on any day, and the days of their acts' editions; two queries for all of them."""

    def __init__(self, rows: Sequence[DraftCitation]) -> None:
        provisions = {row.provision_id for row in rows if row.provision_id}
        versions = (
            ProvisionVersion.objects.filter(provision__in=provisions).defer("text", "notes").order_by("valid_from")
        )
        self._versions: dict[UUID, list[ProvisionVersion]] = defaultdict(list)
        for version in versions if provisions else ():
            self._versions[version.provision_id].append(version)
        acts = {row.act_id for row in rows if row.act_id and row.provision_id}
        served = ServedEdition.objects.filter(act__in=acts).order_by("in_force_from")
        self.days: dict[int, list[date]] = defaultdict(list)
        for act, day in served.values_list("act_id", "in_force_from") if acts else ():
            self.days[act].append(day)

    def on(self, provision: UUID | None, day: date) -> ProvisionVersion | None:
        """The wording of a provision that holds on a day."""
        if provision is None:
            return None
        held = (each for each in self._versions[provision] if each.valid_from <= day)
        return next((each for each in held if each.valid_to is None or day <= each.valid_to), None)


def _shown(
    row: DraftCitation, acts: dict[int, Act], wordings: dict[int, Wordings], norms: _Norms, on: date
) -> ShownCitation:
    day = row.reads_on or on
    now = wordings[row.act_id].digest(row.provision_id, day) if row.act_id and row.provision_id else ""
    version = norms.on(row.provision_id, day)
    return ShownCitation(
        citation=row,
        standing=_standing(row),
        candidates=tuple(acts[pk] for pk in row.candidates if pk in acts),
        act=acts.get(row.act_id) if row.act_id else None,
        label=version.label if version else row.label,
        heading=version.heading if version else "",
        changed=bool(now) and bool(row.seen_digest) and now != row.seen_digest,
        read_as_of=_read_as_of(row, wordings, norms) if now and now != row.seen_digest else row.seen_on,
        gone=bool(row.provision_id) and (version is None or version.state == "repealed"),
    )


def _read_as_of(row: DraftCitation, wordings: dict[int, Wordings], norms: _Norms) -> date:
    """A day of the wording that the author saw: an edition may have come into the library later than it took force."""
    if row.act_id is None or row.provision_id is None:
        return row.seen_on
    same = [
        day for day in norms.days[row.act_id] if wordings[row.act_id].digest(row.provision_id, day) == row.seen_digest
    ]
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
