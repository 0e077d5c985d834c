"""Where a citation leads when its very place is not there: to what would hold it, and never without saying so."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from cms.legislation.citing.library import place_of
from cms.legislation.models import ProvisionVersion
from cms.legislation.timeline import on_day


@dataclass(frozen=True, slots=True)
class Place:
    """A provision at its label. ``exact`` is False when this is not the place that was cited, but the nearest one that
    would hold it."""

    provision: UUID
    label: str
    exact: bool


def nearest_place(act_pk: int, label: str, on: date) -> Place | None:
    """The provision at a cited label on a day.

    A place that was cited without the levels between («п. 3 ст. 77» of an article whose points stand in its only part) is
    found when it is the only one. Else a missing part leads to its article, marked. At most two queries a level.
    """
    steps = label.split("__")
    while steps:
        cited = "__".join(steps)
        provision = place_of(act_pk, cited, on)
        found = _at(act_pk, provision, on) if provision else _only_below(act_pk, steps, on)
        if found is not None:
            return Place(*found, exact=cited == label)
        steps.pop()
    return None


def _at(act_pk: int, provision: UUID, on: date) -> tuple[UUID, str] | None:
    rows = ProvisionVersion.objects.filter(on_day(on), act_id=act_pk, provision=provision)
    return rows.values_list("provision_id", "label").first()


def _only_below(act_pk: int, steps: list[str], on: date) -> tuple[UUID, str] | None:
    if len(steps) < 2:
        return None
    rows = ProvisionVersion.objects.filter(on_day(on), act_id=act_pk, label__startswith=f"{steps[0]}__")
    ends = list(rows.filter(label__endswith="__" + "__".join(steps[1:])).values_list("provision_id", "label")[:2])
    return ends[0] if len(ends) == 1 else None
