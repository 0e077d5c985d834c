"""Releases for programs: as in the admin, by public ids, and each change about a state that its sender has seen."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Any, Literal
from uuid import UUID

from django.db import transaction
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, Page

from cms.accounts.models import User
from cms.editorial import releases
from cms.editorial.models import Release, ReleaseItem, ReleaseState
from cms.editorial.release_views import is_maker
from cms.editorial.releases import Problem, ReleaseRefused
from cms.publication import registry

Verb = Literal["schedule", "unschedule", "publish", "cancel"]
VERBS: dict[str, Callable[[Release, User], object]] = {
    "schedule": lambda release, by: releases.schedule(release, by=by),
    "unschedule": lambda release, by: releases.unschedule(release),
    "publish": lambda release, by: releases.publish(release, by=by),
    "cancel": lambda release, by: releases.cancel(release),
}


Held = list[tuple[ReleaseItem, Any]]


class NoRelease(Exception):
    """There is no such release, or no such material in it."""


class NoMaker(Exception):
    """The person may publish nothing, and so puts no releases together."""


class NoMaterial(Exception):
    """There is no such draft, or the person may not change it."""


@dataclass
class ReleaseChanged(Exception):
    """The release is not any more as the caller has seen it; ``seal`` names its present state."""

    seal: str


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands against the material with this number."""

    number: int
    message: str


@dataclass
class ReleaseBlocked(Exception):
    """Something stands against its materials. Nothing was done."""

    obstacles: list[Obstacle]


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """A material of a release, from 1. Of one that is gone, or that the reader may not change, ``id`` is None."""

    number: int
    id: UUID | None
    type: str
    locale: str
    title: str
    updated_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReleaseRecord:
    """A release as one person sees it. ``seal`` changes with anything in it, also with the drafts that it holds."""

    id: UUID
    name: str
    state: str
    publish_at: datetime | None
    published_at: datetime | None
    trouble: str
    created_by: str
    items: tuple[ItemRecord, ...]
    seal: str


def listed(*, by: User, after: UUID | None, limit: int) -> list[ReleaseRecord]:
    """Releases, the newest first, from behind ``after``. Raises ``NoMaker`` and ``NoRelease``."""
    _require_maker(by)
    rows = Release.objects.select_related("created_by").order_by("-pk")
    if after is not None:
        rows = rows.filter(pk__lt=_row(after).pk)
    shown = list(rows[:limit])
    held = _held(shown)
    return [_told(row, held[row.pk], by) for row in shown]


def found(public_id: UUID, *, by: User) -> ReleaseRecord:
    """One release. Raises ``NoMaker`` and ``NoRelease``."""
    _require_maker(by)
    return _record(_row(public_id), by)


@transaction.atomic
def begun(name: str, publish_at: datetime | None, *, by: User) -> ReleaseRecord:
    """A new, empty release. Raises ``NoMaker``."""
    _require_maker(by)
    return _record(Release.objects.create(name=name, publish_at=publish_at, created_by=by), by)


@transaction.atomic
def renamed(public_id: UUID, members: dict[str, Any], *, seal: str, by: User) -> ReleaseRecord:
    """Another name or moment, while it is being put together. Raises ``ReleaseRefused`` and as ``found``, and
    ``ReleaseChanged`` unless ``seal`` names its present state."""
    row = _sealed(public_id, seal, by)
    if row.state != ReleaseState.OPEN:
        raise ReleaseRefused(_("Only a release that is being put together takes another name or moment."))
    for member in members.keys() & {"name", "publish_at"}:
        setattr(row, member, members[member])
    row.save()
    return _record(row, by)


@transaction.atomic
def filled(public_id: UUID, content_id: UUID, locale: str, *, seal: str, by: User) -> ReleaseRecord:
    """Put a draft into it. Raises ``NoMaterial``, and as ``renamed``."""
    row = _sealed(public_id, seal, by)
    material = _material(content_id, locale)
    if material is None or not releases.may_edit(by, material):
        raise NoMaterial
    releases.add(row, material, by=by)
    return _record(row, by)


@transaction.atomic
def emptied(public_id: UUID, number: int, *, seal: str, by: User) -> ReleaseRecord:
    """Take the material with this number out. Raises as ``renamed``."""
    row = _sealed(public_id, seal, by)
    items = list(row.items.all())
    if not 1 <= number <= len(items):
        raise NoRelease
    releases.remove(items[number - 1], by=by)
    return _record(row, by)


def checked(public_id: UUID, *, by: User) -> list[Obstacle]:
    """All that stands against publishing it now. Nothing is changed. Raises as ``found``."""
    _require_maker(by)
    row = _row(public_id)
    if not row.is_pending:
        raise ReleaseRefused(releases.NOT_OPEN)
    return _obstacles(row, releases.check(row, by=by))


@transaction.atomic
def done(public_id: UUID, verb: Verb, *, seal: str, by: User) -> ReleaseRecord:
    """Schedule, unschedule, publish or cancel it. Raises ``ReleaseBlocked``, and as ``renamed``; then nothing was done."""
    row = _sealed(public_id, seal, by)
    try:
        VERBS[verb](row, by)
    except ReleaseRefused as refused:
        if refused.problems:
            raise ReleaseBlocked(_obstacles(row, refused.problems)) from refused
        raise
    return _record(row, by)


def _obstacles(row: Release, problems: Sequence[Problem]) -> list[Obstacle]:
    numbers = {pk: number for number, pk in enumerate(row.items.values_list("pk", flat=True), start=1)}
    return [Obstacle(numbers[each.item], message) for each in problems for message in each.messages]


def _row(public_id: UUID) -> Release:
    row = Release.objects.select_related("created_by").filter(public_id=public_id).first()
    if row is None:
        raise NoRelease
    return row


def _sealed(public_id: UUID, seal: str, by: User) -> Release:
    _require_maker(by)
    # Nobody else changes it until the transaction ends.
    row = Release.objects.select_for_update().filter(public_id=public_id).first()
    if row is None:
        raise NoRelease
    present = _record(row, by).seal
    if present != seal:
        raise ReleaseChanged(present)
    return row


def _require_maker(by: User) -> None:
    if not is_maker(by):
        raise NoMaker


def _record(row: Release, by: User) -> ReleaseRecord:
    # As the database has it: the same state must be told, and sealed, in the same words.
    row.refresh_from_db()
    return _told(row, _held([row])[row.pk], by)


def _told(row: Release, held: Held, by: User) -> ReleaseRecord:
    return ReleaseRecord(
        id=row.public_id,
        name=row.name,
        state=row.state,
        publish_at=row.publish_at,
        published_at=row.published_at,
        trouble=row.trouble,
        created_by=str(row.created_by or ""),
        items=tuple(_item(number, item, material, by) for number, (item, material) in enumerate(held, start=1)),
        seal=_seal(row, held),
    )


def seal_of(row: Release) -> str:
    """What names the state of a release, and of the drafts that it holds."""
    return _seal(row, _held([row])[row.pk])


def _held(rows: Sequence[Release]) -> dict[int, Held]:
    """The materials of each release with their newest revisions: a few queries for each kind of material."""
    items = list(ReleaseItem.objects.filter(release__in=rows).select_related("content_type"))
    prefetch_related_objects(items, "content_object")
    held: dict[int, Held] = {row.pk: [] for row in rows}
    kinds: dict[type, list[Any]] = defaultdict(list)
    for item in items:
        material = item.material()
        held[item.release_id].append((item, material))
        if material is not None:
            kinds[type(material)].append(material)
    for kind, materials in kinds.items():
        # What is written in one language only has no locale of its own.
        prefetch_related_objects(materials, "latest_revision", *(["locale"] if issubclass(kind, Page) else []))
    return held


def _seal(row: Release, held: Held) -> str:
    moments = [str(_changed_at(material)) for _item, material in held]
    told = (row.name, str(row.state), row.publish_at, [item.pk for item, _material in held], moments)
    return blake2b(repr(told).encode(), digest_size=12).hexdigest()


def _item(number: int, item: ReleaseItem, material: Any, by: User) -> ItemRecord:
    specific = getattr(material, "specific", material)
    if specific is None:
        return ItemRecord(number, None, "", "", item.title, None)
    kind = registry.for_model(type(specific))
    name = kind.name if kind else ""
    if not releases.may_edit(by, specific):
        return ItemRecord(number, None, name, "", _("material of another organisation"), None)
    return ItemRecord(number, specific.content_id, name, specific.document_locale, item.title, _changed_at(specific))


def _changed_at(material: Any) -> datetime | None:
    revision = getattr(material, "latest_revision", None)
    return None if revision is None else revision.created_at


def _material(content_id: UUID, locale: str) -> Any:
    """The draft with this id, whatever its kind."""
    for kind in registry.document_types():
        model: Any = kind.model
        if issubclass(model, DraftStateMixin):
            row = model.find_document(content_id, locale)
            if row is not None:
                return row
    return None
