"""The dry run of publishing: all that would refuse it, all that readers would not get as written, all that would change."""

import json
from collections.abc import Iterator
from typing import Any, Literal

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.blocks import StreamBlockValidationError
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from cms.content.authoring.codecs import Record
from cms.content.authoring.columns import Group, Stream
from cms.content.authoring.drafts import Draft
from cms.content.authoring.types import Warned
from cms.content.body import render_body
from cms.content.edges import EdgeCollector
from cms.publication import capture, registry
from cms.publication.models import DocumentHead, Kind
from cms.publication.refusal import Fault, PublicationRefused


class BlockChange(Record):
    """A block that readers would see otherwise than now. ``id`` is that of the block."""

    id: str
    change: Literal["added", "removed", "changed", "moved"]


class Check(Record):
    """What publishing the draft would meet. ``publishable`` is false when ``errors`` is not empty; ``warnings`` is what
    would be left out; ``changes`` are the members and blocks of the public document that would be others."""

    publishable: bool
    errors: list[Warned]
    warnings: list[Warned]
    changes: list[str]
    blocks: list[BlockChange]


def check(draft: Draft) -> Check:
    """Try to publish the draft, and take it back. Writes nothing."""
    errors = list(gaps(draft))
    after: dict[str, Any] = {}
    warnings: list[Fault] = []
    if not errors:
        refused, after = _tried(draft)
        errors.extend(refused)
    warnings.extend(_left_out(draft))
    warnings.extend(Fault("", remark) for remark in registry.draft_remarks(draft.content))
    now = _public(draft)
    return Check(
        publishable=not errors,
        errors=[_told(fault) for fault in dict.fromkeys(errors)],
        warnings=[_told(fault) for fault in dict.fromkeys(warnings)],
        changes=[name for name in after if name != "body" and after[name] != now.get(name)],
        blocks=_block_changes(now.get("body") or [], after.get("body") or []) if after else [],
    )


def require_publishable(draft: Draft) -> None:
    """Raises ``PublicationRefused`` with everything that the editor would ask to be filled in first. What rendering has
    against it, publishing itself says."""
    if faults := list(gaps(draft)):
        raise PublicationRefused(faults, str(draft.content))


def gaps(draft: Draft) -> Iterator[Fault]:
    """What the editor's form would refuse to publish: required fields and blocks that are empty or wrong."""
    places: dict[str, str] = {}
    for name, column in draft.authored.columns.items():
        places |= column.places(name)
    try:
        draft.content.full_clean()
    except ValidationError as refusal:
        for field, messages in refusal.message_dict.items():
            yield Fault(places.get(field, ""), " ".join(messages))
    for name, column in draft.authored.columns.items():
        for part, each in (column.parts if isinstance(column, Group) else {"": column}).items():
            if isinstance(each, Stream):
                yield from _stream_gaps(each, draft.content, f"/{name}/{part}".rstrip("/"))
    yield from registry.draft_faults(draft.content)


def _stream_gaps(column: Stream, content: Any, pointer: str) -> Iterator[Fault]:
    try:
        column.stream.clean(getattr(content, column.name))
    except ValidationError as refusal:
        yield from _block_faults(refusal, pointer)


def _block_faults(error: Any, pointer: str) -> Iterator[Fault]:
    """The faults within blocks, each at its place."""
    if isinstance(error, StreamBlockValidationError | ListBlockValidationError | StructBlockValidationError):
        inner = error.block_errors or {}
        steps = inner.items() if isinstance(inner, dict) else enumerate(inner)
        for step, each in steps:
            if each is not None:
                yield from _block_faults(each, f"{pointer}/{step}")
        for each in error.non_block_errors or ():
            yield from _block_faults(each, pointer)
        return
    for message in getattr(error, "messages", [str(error)]):
        yield Fault(pointer, message)


def _public(draft: Draft) -> dict[str, Any]:
    """The document as readers have it now; empty when it is not published."""
    heads = DocumentHead.objects.filter(content_id=draft.content_id, locale=draft.locale, kind=Kind.PUBLISHED)
    head = heads.select_related("entry").first()
    return json.loads(bytes(head.entry.body)) if head else {}


class _TakeBack(Exception):
    """Ends the trial."""


def _tried(draft: Draft) -> tuple[list[Fault], dict[str, Any]]:
    """Publish in a transaction that is always taken back: the same code, the same refusals, and the document."""
    faults: list[Fault] = []
    after: dict[str, Any] = {}
    content = draft.authored.model._default_manager.get(pk=draft.instance.pk).get_latest_revision_as_object()
    try:
        with transaction.atomic():
            content.live = True
            content.go_live_at = None
            content.save()
            after = capture.render(draft.authored.document_type, content).body.model_dump(mode="json")
            raise _TakeBack
    except _TakeBack:
        pass
    except PublicationRefused as refused:
        faults.extend(refused.faults)
    except ValidationError as refusal:
        faults.extend(Fault("", message) for message in refusal.messages)
    return faults, after


def _left_out(draft: Draft) -> list[Fault]:
    """What rendering would leave out because it leads nowhere."""
    name = draft.authored.body
    if name is None:
        return []
    edges = EdgeCollector()
    try:
        render_body(getattr(draft.content, name), edges)
    except PublicationRefused:
        return []
    return list(edges.faults)


def _block_changes(now: list[Any], after: list[Any]) -> list[BlockChange]:
    was = {str(block["id"]): block for block in now}
    will = {str(block["id"]): block for block in after}
    found = [BlockChange(id=own, change="removed") for own in was if own not in will]
    kept_before = [own for own in was if own in will]
    kept_after = [own for own in will if own in was]
    for own in will:
        if own not in was:
            found.append(BlockChange(id=own, change="added"))
        elif was[own] != will[own]:
            found.append(BlockChange(id=own, change="changed"))
        elif kept_before.index(own) != kept_after.index(own):
            found.append(BlockChange(id=own, change="moved"))
    return found


def _told(fault: Fault) -> Warned:
    return Warned(pointer=fault.pointer, detail=str(fault.message))
