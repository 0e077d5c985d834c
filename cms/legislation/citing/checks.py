"""Does the law still say what a citation's author read? Kept up to date in the transaction that changes the law."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Literal, NamedTuple
from uuid import UUID

from django.db.models import Q

from cms.legislation.models import Citation, CitationState, EditionPolicy, ProvisionVersion, ServedEdition

Status = Literal["current", "changed", "repealed", "unresolved"]
GONE = "gone"


class _Row(NamedTuple):
    provision: UUID
    parent: UUID | None
    digest: str
    state: str
    position: str
    valid_from: date
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class Checked:
    """One citation against the law of a day. ``label`` is where the norm stands on that day."""

    block: UUID | None
    pointer: str
    quote: str
    act: UUID | None
    provision: UUID | None
    label: str
    status: Status
    changed_from: date | None


class Wordings:
    """Digests of the provisions of an act on any day; one query, light rows."""

    def __init__(self, act_pk: int) -> None:
        fields = ("provision_id", "parent_id", "digest", "state", "position", "valid_from", "valid_to")
        rows = ProvisionVersion.objects.filter(act_id=act_pk).order_by("position").values_list(*fields)
        self._own: dict[UUID, list[_Row]] = defaultdict(list)
        self._below: dict[UUID, list[_Row]] = defaultdict(list)
        for row in map(_Row._make, rows):
            self._own[row.provision].append(row)
            if row.parent:
                self._below[row.parent].append(row)

    def digest(self, provision: UUID, on: date) -> str:
        """Of the provision and all below it, labels apart; GONE when it says nothing on the day."""
        own = _holding(self._own.get(provision, ()), on)
        if not own or own[0].state == "repealed":
            return GONE
        said: list[str] = []
        stack = own
        while stack:
            row = stack.pop()
            said.append(f"{row.state} {row.digest}")
            stack += reversed(_holding(self._below.get(row.provision, ()), on))
        return blake2b("\n".join(said).encode(), digest_size=16).hexdigest()


def recheck(act_pk: int, which: Q | None = None) -> None:
    """Compare citations of an act with the law as it is told now: the digest that a new one was written to, and the
    first day after that on which its passage reads differently. A query for the rows, one for the citations."""
    citations = list(
        Citation.objects.filter(which or Q(), act_id=act_pk, provision__isnull=False).exclude(
            state=CitationState.REJECTED
        )
    )
    if not citations:
        return
    wordings = Wordings(act_pk)
    days = sorted(ServedEdition.objects.filter(act_id=act_pk).values_list("in_force_from", flat=True))
    changed = [citation for citation in citations if _update(citation, wordings, days)]
    Citation.objects.bulk_update(changed, ["seen_digest", "changed_from"], batch_size=500)


def status_of(citation: Citation, on: date, gone: bool) -> Status:
    """How a citation stands on a day. One to an act as a whole is current while the act is in the library."""
    if citation.act_id is None or (citation.label and citation.provision_id is None):
        return "unresolved"
    if citation.changed_from is None or citation.changed_from > on:
        return "current"
    return "repealed" if gone else "changed"


def law_checks(documents: Sequence[UUID], locale: str, on: date) -> dict[UUID, list[Checked]]:
    """The citations of documents against the law of a day, in the order of their texts. Two queries, or one when none
    of them cites anything; documents without citations are left out."""
    citations = list(
        Citation.objects.told().filter(document__in=documents, locale=locale).select_related("act").order_by("pk")
    )
    provisions = {citation.provision_id for citation in citations if citation.provision_id}
    labels = _labels(provisions, on) if provisions else {}
    found: dict[UUID, list[Checked]] = defaultdict(list)
    for citation in citations:
        found[citation.document].append(_checked(citation, labels, on))
    return dict(found)


def law_check(document: UUID, locale: str, on: date) -> list[Checked]:
    """``law_checks`` of one document."""
    return law_checks([document], locale, on).get(document, [])


def _checked(citation: Citation, labels: dict[UUID, tuple[str, str]], on: date) -> Checked:
    label, state = labels.get(citation.provision_id, ("", "")) if citation.provision_id else ("", "")
    gone = not label or state == "repealed"
    return Checked(
        block=citation.block,
        pointer=citation.pointer,
        quote=citation.quote,
        act=citation.act.content_id if citation.act else None,
        provision=citation.provision_id,
        label=label or citation.label,
        status=status_of(citation, on, gone),
        changed_from=citation.changed_from,
    )


def _labels(provisions: Iterable[UUID], on: date) -> dict[UUID, tuple[str, str]]:
    condition = Q(valid_from__lte=on) & (Q(valid_to=None) | Q(valid_to__gte=on))
    rows = ProvisionVersion.objects.filter(condition, provision__in=list(provisions))
    return {provision: (label, state) for provision, label, state in rows.values_list("provision_id", "label", "state")}


def _update(citation: Citation, wordings: Wordings, days: Sequence[date]) -> bool:
    provision = citation.provision_id
    if provision is None:
        return False
    before = (citation.seen_digest, citation.changed_from)
    if not citation.seen_digest or citation.as_of:
        citation.seen_digest = wordings.digest(provision, citation.seen_on)
    citation.changed_from = None
    if _follows_the_law(citation):
        same = [wordings.digest(provision, day) == citation.seen_digest for day in days]
        read = max((at for at, day in enumerate(days) if day <= citation.seen_on and same[at]), default=None)
        # Behind the last edition that says what the author read: that may lie before the day of reading, when the
        # edition that changed it came into the library later.
        later = range(len(days)) if read is None else range(read + 1, len(days))
        citation.changed_from = next((days[at] for at in later if not same[at]), None)
    return before != (citation.seen_digest, citation.changed_from)


def _follows_the_law(citation: Citation) -> bool:
    """Whether somebody has to hear when the norm reads differently: not where an editor chose a wording by its day. A case
    or an update that speaks of a day is read in the wording of that day, and its reader is told of what came later."""
    of_its_event = citation.policy == EditionPolicy.AS_OF and citation.state == CitationState.SUGGESTED
    return citation.policy == EditionPolicy.CURRENT or of_its_event


def _holding(rows: Sequence[_Row], on: date) -> list[_Row]:
    return [row for row in rows if row.valid_from <= on and (row.valid_to is None or row.valid_to >= on)]
