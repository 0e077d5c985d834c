"""The second axis of time: what was the law on a day. Nothing here asks when we learned of it.

Both ends of every period belong to it. A day before the first edition has no law that we know of, a day in a gap
between two editions has none in force.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from django.db.models import Exists, OuterRef, Q

from cms.legislation.models import Act, End, ForceRule, ProvisionState, ProvisionVersion, ServedEdition
from cms.publication.models import DocumentHead, Kind
from cms.publication.rendering import Audience


class ActStatus(StrEnum):
    """Whether an act is in force on a day. ``partly``: some provision of it is suspended or not yet in force."""

    UNKNOWN = "unknown"
    NOT_YET = "not_yet"
    IN_FORCE = "in_force"
    PARTLY = "partly"
    REPEALED = "repealed"
    NOT_APPLIED = "not_applied"


@dataclass(frozen=True, slots=True)
class Period:
    """The time of one edition: ``until`` is its last day, None while no later edition is known."""

    edition: UUID
    since: date
    until: date | None
    rule: ForceRule

    def holds(self, on: date) -> bool:
        """Whether the day belongs to it."""
        return self.since <= on and (self.until is None or on <= self.until)


def on_day(day: date) -> Q:
    """The condition that a wording holds on a day."""
    return Q(valid_from__lte=day) & (Q(valid_to=None) | Q(valid_to__gte=day))


def open_to_all(content_id: str = "content_id") -> Exists:
    """The condition that the document with this content id (a path of fields) is published for everyone."""
    heads = DocumentHead.objects.filter(kind=Kind.PUBLISHED, audience=Audience.PUBLIC.value)
    return Exists(heads.filter(content_id=OuterRef(content_id)))


def periods(act: Act) -> list[Period]:
    """The times of the editions in service, oldest first; one query.

    An edition whose document is withdrawn, erased or for members alone leaves a gap: the one before it had ended.
    """
    rows = list(
        ServedEdition.objects.filter(act=act)
        .annotate(is_open=open_to_all("edition__content_id"))
        .order_by("in_force_from")
        .values_list("edition__content_id", "in_force_from", "in_force_to", "edition__rule", "is_open")
    )
    following = [*(row[1] - timedelta(days=1) for row in rows[1:]), *([None] if rows else [])]
    return [
        Period(edition, since, min(filter(None, (stated, end)), default=None), ForceRule(rule))
        for (edition, since, stated, rule, is_open), end in zip(rows, following, strict=True)
        if is_open
    ]


def period_on(known: Sequence[Period], on: date) -> Period | None:
    """The period that a day belongs to."""
    return next((period for period in known if period.holds(on)), None)


def next_change(known: Sequence[Period], on: date) -> date | None:
    """The first day after ``on`` on which something changes by what is known now."""
    days = [period.since for period in known] + [p.until + timedelta(days=1) for p in known if p.until]
    return min((day for day in days if day > on), default=None)


def status(act: Act, known: Sequence[Period], on: date) -> ActStatus:
    """Whether the act is in force on a day; one query at most."""
    if act.ended_on and on >= act.ended_on:
        return ActStatus.REPEALED if act.end == End.REPEALED else ActStatus.NOT_APPLIED
    if not known:
        return ActStatus.UNKNOWN
    if period_on(known, on) is None:
        return ActStatus.NOT_YET if on < known[0].since else ActStatus.UNKNOWN
    without_force = (ProvisionState.NOT_YET, ProvisionState.SUSPENDED, ProvisionState.NOT_APPLIED)
    partly = ProvisionVersion.objects.filter(on_day(on), act=act, state__in=without_force).exists()
    return ActStatus.PARTLY if partly else ActStatus.IN_FORCE


def entering_into_force(since: date) -> list[ServedEdition]:
    """Editions whose first day is ``since`` or later, soonest first, of acts that everyone may read; one query."""
    open_acts = {"act__live": True, "act__audience": Audience.PUBLIC.value}
    open_documents = (open_to_all("act__content_id"), open_to_all("edition__content_id"))
    served = ServedEdition.objects.filter(*open_documents, in_force_from__gte=since, **open_acts)
    return list(served.select_related("act", "edition").defer("edition__text").order_by("in_force_from", "pk"))
