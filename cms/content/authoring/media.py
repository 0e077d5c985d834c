"""Images, files and recordings: sent once, known by the digest of their bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, create_model
from wagtail.log_actions import log
from wagtail.models import ReferenceIndex
from wagtail.permissions import policy_registry

from cms.content.authoring.codecs import Record, fields_of
from cms.content.authoring.columns import Column, column_of, model_faults
from cms.content.authoring.desk import Desk
from cms.content.authoring.drafts import digest_of
from cms.content.authoring.refusals import (
    ContentRefused,
    Difference,
    NoDraft,
    PreconditionMissing,
    RightMissing,
    Stale,
    StateRefused,
)
from cms.content.authoring.types import LEFT_OUT
from cms.content.authoring.writing import require_owner
from cms.content.media import UnionFile, UnionImage
from cms.content.uploads.files import MAX_BYTES as FILE_BYTES
from cms.organisations.permissions import choosable, scoped_models
from cms.publication.refusal import Fault

LOCALE = "ru"


class FocalPoint(Column):
    """What must stay in sight when an image is cut: shares of width and height."""

    annotation = list[float] | None

    def read(self, instance: Any, desk: Desk) -> list[float] | None:
        if instance.focal_point_x is None or instance.focal_point_y is None:
            return None
        across = round(instance.focal_point_x / instance.width, 4)
        return [across, round(instance.focal_point_y / instance.height, 4)]

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        names = ("focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height")
        if given is None:
            values: list[int | None] = [None, None, None, None]
        elif len(given) != 2 or not all(0 <= share <= 1 for share in given):
            desk.fault(_("A focal point is two numbers from 0 to 1: shares of width and height."))
            return
        else:
            values = [round(given[0] * instance.width), round(given[1] * instance.height), 1, 1]
        for name, value in zip(names, values, strict=True):
            setattr(instance, name, value)


@dataclass(frozen=True)
class MediaKind:
    """A kind of media. ``columns`` are what its sender says of it; ``facts`` what the server finds out; ``largest`` says how
    many bytes a file may have."""

    name: str
    plural: str
    model: Any
    columns: Mapping[str, Column]
    facts: Mapping[str, Any]
    largest: Callable[[], int]

    @cached_property
    def send_shape(self) -> type[BaseModel]:
        """What stands beside the file."""
        return create_model(f"{self.name.capitalize()}Upload", __base__=Record, **fields_of(self.columns))

    @cached_property
    def patch_shape(self) -> type[BaseModel]:
        """What changes it."""
        found: dict[str, Any] = {name: (column.annotation, LEFT_OUT) for name, column in self.columns.items()}
        return create_model(f"{self.name.capitalize()}Change", __base__=Record, **found)

    @cached_property
    def shape(self) -> type[BaseModel]:
        """How it is shown."""
        found: dict[str, Any] = {name: (column.annotation, ...) for name, column in self.columns.items()}
        head: dict[str, Any] = {"id": (UUID, ...), "kind": (str, ...), "digest": (str, ...), "url": (str, ...)}
        facts: dict[str, Any] = {name: (annotation, ...) for name, annotation in self.facts.items()}
        return create_model(f"{self.name.capitalize()}Medium", __base__=Record, **head, **found, **facts)

    def shown(self, instance: Any) -> dict[str, Any]:
        """The medium as JSON."""
        desk = Desk(LOCALE)
        head = {"id": str(instance.content_id), "kind": self.name, "digest": instance.digest, "url": _address(instance)}
        own = {name: column.read(instance, desk) for name, column in self.columns.items()}
        return {**head, **own, **{name: getattr(instance, name) for name in self.facts}}


_makers: dict[str, Callable[[], MediaKind]] = {}


def register_media(plural: str, made: Callable[[], MediaKind]) -> None:
    """Add a kind of media; ``made`` is called when it is first asked for. A name that is taken stops the start."""
    if _makers.setdefault(plural, made) is not made:
        raise ImproperlyConfigured(f"The media kind {plural!r} is registered twice.")


def media_kinds() -> tuple[MediaKind, ...]:
    return tuple(_made(plural) for plural in _makers)


def media_kind(plural: str) -> MediaKind | None:
    return _made(plural) if plural in _makers else None


@cache
def _made(plural: str) -> MediaKind:
    return _makers[plural]()


@transaction.atomic
def send(kind: MediaKind, members: Mapping[str, Any], upload: File, *, by: Any) -> tuple[dict[str, Any], bool]:
    """Take a file; answers the medium and whether it is new. Bytes that the sender may already choose are answered as
    they stand, with their own words. Raises ``ContentRefused``, ``RightMissing`` and ``ValidationError``."""
    instance = kind.model(file=upload)
    desk = Desk(LOCALE, by)
    _place(instance, by)
    _write(kind, instance, {**members, "focal_point": None} if "focal_point" in kind.columns else members, desk)
    require_owner(kind.columns, instance, desk)
    # The gate: from here on the digest is known, and for an image its size.
    instance.clean()
    rows = kind.model.objects.filter(digest=instance.digest)
    placed = scoped_models().get(kind.model)
    known = (rows if placed is None else choosable(by, rows, placed)).order_by("pk").first()
    if known is not None:
        return kind.shown(known), False
    if members.get("focal_point") is not None:
        _write(kind, instance, {"focal_point": members["focal_point"]}, desk)
    _refuse(desk, model_faults(instance, kind.columns))
    instance.save()
    log(instance=instance, action="wagtail.create", user=by)
    return kind.shown(instance), True


def find_medium(kind: MediaKind, content_id: UUID, *, by: Any) -> Any:
    """A medium that this person may choose. Raises ``NoDraft``."""
    rows = kind.model.objects.filter(content_id=content_id)
    placed = scoped_models().get(kind.model)
    found = (rows if placed is None else choosable(by, rows, placed)).first()
    if found is None:
        raise NoDraft
    return found


def medium_etag(shown: Mapping[str, Any]) -> str:
    """A strong validator of a medium's words."""
    return f'"m-{digest_of(dict(shown))}"'


@transaction.atomic
def describe(
    kind: MediaKind, content_id: UUID, members: Mapping[str, Any], *, if_match: str, by: Any
) -> dict[str, Any]:
    """Change what is said of a medium; the documents that show it follow. Raises as ``writing.change``."""
    instance = find_medium(kind, content_id, by=by)
    if not policy_registry.get_by_type(kind.model).user_has_permission_for_instance(by, "change", instance):
        raise RightMissing("change")
    if not if_match:
        raise PreconditionMissing
    present = kind.shown(instance)
    if if_match != medium_etag(present):
        differing = [name for name in members if members[name] != present[name]]
        raise Stale(medium_etag(present), [Difference(f"/{each}", members[each], present[each]) for each in differing])
    changed = {name: value for name, value in members.items() if value != present[name]}
    if not changed:
        return present
    desk = Desk(LOCALE, by)
    _write(kind, instance, changed, desk)
    _refuse(desk, model_faults(instance, kind.columns))
    instance.save()
    log(instance=instance, action="wagtail.edit", user=by)
    return kind.shown(instance)


@transaction.atomic
def remove(kind: MediaKind, content_id: UUID, *, if_match: str, by: Any) -> None:
    """Delete a medium for good. Raises ``StateRefused`` while anything shows it, and as ``describe``."""
    instance = find_medium(kind, content_id, by=by)
    if not policy_registry.get_by_type(kind.model).user_has_permission_for_instance(by, "delete", instance):
        raise RightMissing("delete")
    if not if_match:
        raise PreconditionMissing
    present = medium_etag(kind.shown(instance))
    if if_match != present:
        raise Stale(present)
    if ReferenceIndex.get_references_to(instance).exists():
        raise StateRefused(_("It is still shown somewhere. Take it out there first."))
    log(instance=instance, action="wagtail.delete", user=by, deleted=True)
    instance.delete()


def _write(kind: MediaKind, instance: Any, members: Mapping[str, Any], desk: Desk) -> None:
    for name, value in members.items():
        with desk.at(name):
            kind.columns[name].write(instance, value, desk)


def _refuse(desk: Desk, more: list[tuple[str, Any]]) -> None:
    if faults := [*desk.faults, *(Fault(pointer, message) for pointer, message in more)]:
        raise ContentRefused(faults)


def _place(instance: Any, by: Any) -> None:
    """Put it into the first folder in which the sender may. Raises ``RightMissing``."""
    policy = policy_registry.get_by_type(type(instance))
    if not policy.user_has_permission(by, "add"):
        raise RightMissing("add")
    if hasattr(instance, "uploaded_by_user_id"):
        instance.uploaded_by_user = by
    if not hasattr(instance, "collection_id"):
        return
    folder = policy.collections_user_has_permission_for(by, "add").order_by("path").first()
    if folder is None:
        raise RightMissing("add")
    instance.collection = folder


def _address(instance: Any) -> str:
    if isinstance(instance, UnionImage):
        return instance.public_url(instance.public_widths[-1], "jpeg")
    return str(instance.public_url)


def image_limit() -> int:
    """How many bytes an image may have."""
    return int(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)


def file_limit() -> int:
    """How many bytes a file may have."""
    return FILE_BYTES


def image() -> MediaKind:
    """Images, with their description and focal point."""
    words = {name: column_of(UnionImage, name) for name in ("title", "alt", "credit")}
    facts = {"width": int, "height": int, "file_size": int}
    return MediaKind("image", "images", UnionImage, {**words, "focal_point": FocalPoint()}, facts, image_limit)


def file() -> MediaKind:
    """Files to download."""
    facts = {"filename": str, "content_type": str, "file_size": int}
    return MediaKind("file", "files", UnionFile, {"title": column_of(UnionFile, "title")}, facts, file_limit)


def register() -> None:
    """Called once, when the application is ready."""
    register_media("images", image)
    register_media("files", file)
