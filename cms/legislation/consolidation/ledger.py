"""The rows of provisions: read for the fold, and written where they differ from what it says."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from cms.legislation.consolidation import effects
from cms.legislation.consolidation.fold import Chain, Decision, Step, Wording
from cms.legislation.models import (
    Act,
    Edition,
    Lineage,
    Provision,
    ProvisionChange,
    ProvisionVersion,
    ServedEdition,
)
from cms.legislation.timeline import on_day

BATCH = 500
FIELDS = (
    "provision_id",
    "parent_id",
    "label",
    "level",
    "number",
    "mark",
    "heading",
    "text",
    "notes",
    "digest",
    "state",
    "position",
    "valid_from",
)


def versions_on(act: Act, day: date) -> QuerySet[ProvisionVersion]:
    """What all provisions of an act say on a day, in reading order."""
    return ProvisionVersion.objects.filter(on_day(day), act=act).order_by("position")


def wordings_on(act: Act, day: date) -> list[Wording]:
    """The rows of a day as the fold takes them."""
    rows = list(versions_on(act, day))
    chains = {row.provision_id: Chain("", row.provision_id) for row in rows}
    return [_wording(row, chains) for row in rows]


def labels_of(edition: Edition) -> dict[str, UUID]:
    """The provisions that the labels of an edition lead to as it was told last; empty for one not in service."""
    served = ServedEdition.objects.filter(edition=edition).first()
    if served is None:
        return {}
    rows = versions_on(served.act, served.in_force_from)
    return dict(rows.values_list("label", "provision_id"))


def decisions_of(edition: Edition) -> dict[tuple[tuple[str, ...], tuple[str, ...]], Decision]:
    """What editors decided about the origin of an edition's provisions, by labels."""
    decided = Lineage.objects.filter(edition=edition).exclude(decision="")
    return {(tuple(link.old), tuple(link.new)): link.decision for link in decided}  # type: ignore[misc]


def write(act: Act, since: date, base: date | None, wordings: Sequence[Wording]) -> None:
    """Make the rows that begin on ``since`` or later, and those that held on the day ``base`` before, say what the
    wordings say; equal rows are not touched."""
    told_anew = Q(valid_from__gte=since) if base is None else Q(valid_from__gte=since) | on_day(base)
    standing = ProvisionVersion.objects.filter(told_anew, act=act)
    rows = {(row.provision_id, row.valid_from): row for row in standing}
    made, ends = [], []
    for wording in wordings:
        key = (_id(wording.chain), wording.valid_from)
        new = _row(act, wording)
        if key not in rows or not _equal(rows[key], new):
            made.append(new)
            continue
        row = rows.pop(key)
        if row.valid_to != new.valid_to:
            row.valid_to = new.valid_to
            ends.append(row)
    ProvisionVersion.objects.filter(pk__in=[row.pk for row in rows.values()]).delete()
    _make_provisions(act, {row.provision_id for row in made})
    ProvisionVersion.objects.bulk_create(made, batch_size=BATCH)
    _end(ends)


def _end(rows: Iterable[ProvisionVersion]) -> None:
    by_day: dict[date | None, list[int]] = {}
    for row in rows:
        by_day.setdefault(row.valid_to, []).append(row.pk)
    for day, keys in by_day.items():
        ProvisionVersion.objects.filter(pk__in=keys).update(valid_to=day)


def forget(act: Act, since: date) -> None:
    """Drop what was recorded of the editions that are told anew; the decisions of editors have been read before. Their
    effects stay for ``effects.record`` to compare: others point to them."""
    served = ServedEdition.objects.filter(act=act, in_force_from__gte=since)
    editions = list(served.values_list("edition_id", flat=True))
    for model in (Lineage, ProvisionChange):
        model._default_manager.filter(edition_id__in=editions).delete()
    served.delete()


def write_step(act: Act, edition: Edition, step: Step) -> None:
    """Record the lineage, the changes and the effects of one edition."""
    links = step.diff.links if step.diff else ()
    Lineage.objects.bulk_create(
        Lineage(
            edition=edition,
            kind=link.kind,
            old=list(link.old),
            new=list(link.new),
            score=link.score,
            decision=step.told.decisions.get((link.old, link.new), ""),
        )
        for link in links
        if link.kind != "same" or link.old != link.new
    )
    ProvisionChange.objects.bulk_create(
        ProvisionChange(
            edition=edition,
            provision_id=_id(chain),
            old_label=change.old or "",
            new_label=change.new or "",
            change=change.change,
            lineage=change.lineage or "",
            position=position,
        )
        for position, (chain, change) in enumerate(step.changed())
    )
    effects.record(act, edition, step)


def _wording(row: ProvisionVersion, chains: Mapping[UUID, Chain]) -> Wording:
    return Wording(
        chain=chains[row.provision_id],
        parent=chains.get(row.parent_id) if row.parent_id else None,
        label=row.label,
        level=row.level,
        number=row.number,
        mark=row.mark,
        heading=row.heading,
        text=row.text,
        notes=tuple(row.notes),
        digest=row.digest,
        state=row.state,
        position=row.position,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )


def _row(act: Act, wording: Wording) -> ProvisionVersion:
    return ProvisionVersion(
        provision_id=_id(wording.chain),
        act=act,
        parent_id=_id(wording.parent) if wording.parent else None,
        label=wording.label,
        level=wording.level,
        number=wording.number,
        mark=wording.mark,
        heading=wording.heading,
        text=wording.text,
        notes=list(wording.notes),
        digest=wording.digest,
        state=wording.state,
        position=wording.position,
        valid_from=wording.valid_from,
        valid_to=wording.valid_to,
    )


def _equal(one: ProvisionVersion, other: ProvisionVersion) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in FIELDS)


def _id(chain: Chain) -> UUID:
    if chain.id is None:
        raise ValueError(f"{chain.born} has no id yet")
    return chain.id


def _make_provisions(act: Act, ids: set[UUID]) -> None:
    there = set(Provision.objects.filter(act=act).values_list("pk", flat=True))
    Provision.objects.bulk_create((Provision(id=each, act=act) for each in ids - there), batch_size=BATCH)
