"""An edition in portions: what somebody who keeps the wordings of one day needs to have those of another.

Wordings are stored only where they changed, so a portion is as large as the change and not as the act.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.db.models.functions import Length

from cms.legislation.models import Act, ProvisionVersion
from cms.legislation.timeline import on_day

OVERHEAD = 600
"""Bytes of a wording in an answer beside its words, at most."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Wordings in reading order, which is the order of their ``position``. ``gone``: provisions that have no wording on
    the day any more, named with the first portion. ``following`` is the position to go on behind, "" after the last
    portion; ``digest`` comes with the last one."""

    wordings: tuple[ProvisionVersion, ...]
    gone: tuple[UUID, ...]
    following: str
    digest: str


def portion(act: Act, on: date, since: date | None, *, after: str, max_bytes: int) -> Portion:
    """The wordings of a day that did not hold yet on the day ``since``; all of them without one. At most four queries.

    A portion ends before its words grow beyond ``max_bytes``, but always moves on by one wording.
    """
    standing = ProvisionVersion.objects.filter(on_day(on), act=act)
    wanted = standing if since is None else standing.exclude(on_day(since))
    chosen, following = _chosen(wanted.filter(position__gt=after), max_bytes)
    return Portion(
        wordings=tuple(chosen),
        gone=() if since is None or after else tuple(_gone(act, on, since)),
        following=following,
        digest="" if following else digest(act, on),
    )


def labelled(act: Act, on: date, labels: Sequence[str]) -> list[ProvisionVersion]:
    """The wordings at labels of a day with all below them, in reading order; unknown labels answer nothing. One query:
    the label of what stands below a provision begins with the provision's own."""
    condition = Q()
    for label in labels:
        condition |= Q(label=label) | Q(label__startswith=f"{label}__")
    return list(ProvisionVersion.objects.filter(on_day(on), condition, act=act).order_by("position"))


def digest(act: Act, on: date) -> str:
    """SHA-256 over the lines «position provision label state digest», each with its line feed, of all wordings of a day in
    reading order: who applied every portion has the same. One query."""
    said = hashlib.sha256()
    fields = ("position", "provision_id", "label", "state", "digest")
    rows = ProvisionVersion.objects.filter(on_day(on), act=act).order_by("position").values_list(*fields)
    for row in rows.iterator():
        said.update((" ".join(map(str, row)) + "\n").encode())
    return said.hexdigest()


def _chosen(wanted: QuerySet[ProvisionVersion], max_bytes: int) -> tuple[list[ProvisionVersion], str]:
    """The first wordings that have room, and the position of the last one when there are more behind it."""
    room = max_bytes
    upto = ""
    for position, letters in wanted.order_by("position").values_list("position", Length("text") + Length("heading")):
        # A Cyrillic letter has two bytes.
        room -= 2 * letters + OVERHEAD
        if upto and room < 0:
            return list(wanted.filter(position__lte=upto).order_by("position")), upto
        upto = position
    return list(wanted.order_by("position")), ""


def _gone(act: Act, on: date, since: date) -> Iterator[UUID]:
    ended = ProvisionVersion.objects.filter(on_day(since), act=act).exclude(on_day(on))
    there = set(ProvisionVersion.objects.filter(on_day(on), act=act).values_list("provision_id", flat=True))
    rows = ended.order_by("position").values_list("provision_id", flat=True)
    return (provision for provision in rows if provision not in there)
