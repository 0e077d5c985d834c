"""Review tasks: a reader of the log asks the registered sources what has to be looked at, and keeps the queue."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import blake2b
from typing import Any
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from django.db.models import QuerySet
from django.utils import timezone

from cms.editorial.approvers import organisation_of
from cms.editorial.models import Outcome, ReviewTask
from cms.publication import registry
from cms.publication.models import DocumentHead, Kind, PublishedDocument
from cms.publication.readers import Reader


@dataclass(frozen=True, slots=True)
class ReviewPassage:
    """A place of a document that stands on what has changed. ``runs`` lead from the old words to the new ones: pairs of
    ``equal``, ``delete`` or ``insert`` and a text."""

    block: str
    pointer: str
    quote: str
    place: str
    since: str
    runs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """A document to be looked at until a day. Without passages nothing is asked any more: an open task is closed.

    What people have decided about is not asked a second time in the same words, unless ``again`` says so.
    """

    content_id: UUID
    locale: str
    cause: str = ""
    due_on: date | None = None
    passages: tuple[ReviewPassage, ...] = ()
    again: bool = False


@dataclass(frozen=True, slots=True)
class ReviewSource:
    """Who knows what depends on what. ``requests`` answers for one entry of the log; ``accept`` is told that people have
    looked at a document and it may stand as it is. ``label`` is the reason in a few words, for the filter of the queue."""

    name: str
    requests: Callable[[PublishedDocument], Iterable[ReviewRequest]]
    accept: Callable[[UUID, str], None]
    label: Any = ""


_sources: dict[str, ReviewSource] = {}


def register_source(source: ReviewSource) -> None:
    """Add a source. Called in ``AppConfig.ready()``; a name that is taken stops the start."""
    if source.name in _sources:
        raise ImproperlyConfigured(f"The source of reviews {source.name!r} is registered twice.")
    _sources[source.name] = source


def source_named(name: str) -> ReviewSource | None:
    return _sources.get(name)


def source_labels() -> list[tuple[str, Any]]:
    """The registered reasons, as name and label."""
    return [(source.name, source.label or source.name) for source in _sources.values()]


def take(entries: Sequence[PublishedDocument]) -> None:
    """Bring the queue in line with a batch of the log. Safe to be given the same entries again."""
    for entry in entries:
        for source in _sources.values():
            for request in source.requests(entry):
                keep(source.name, request)


def keep(source: str, request: ReviewRequest) -> None:
    """Bring the task of a document and a source in line with what is asked: opened once, brought up to date, or closed."""
    head = DocumentHead.objects.filter(content_id=request.content_id, locale=request.locale).first()
    waiting = ReviewTask.objects.filter(
        source=source, content_id=request.content_id, locale=request.locale, outcome=Outcome.OPEN
    )
    if head is None or head.kind != Kind.PUBLISHED or not request.passages or request.due_on is None:
        waiting.update(outcome=Outcome.VOID, decided_at=timezone.now())
        return
    passages = [asdict(passage) for passage in request.passages]
    fingerprint = _fingerprint(passages)
    told: dict[str, Any] = {
        "title": head.title,
        "cause": request.cause[:500],
        "passages": passages,
        "fingerprint": fingerprint,
    }
    # An editor may have set another day for an open task; a nearer one of the source comes first.
    if waiting.update(**told):
        waiting.filter(due_on__gt=request.due_on).update(due_on=request.due_on)
        return
    if not request.again and _is_decided(source, request, fingerprint):
        return
    ReviewTask.objects.create(
        source=source,
        content_id=request.content_id,
        locale=request.locale,
        document_type=head.type,
        due_on=request.due_on,
        organisation=organisation_of(_document(head)),
        **told,
    )


def _is_decided(source: str, request: ReviewRequest, fingerprint: str) -> bool:
    decided: QuerySet[ReviewTask] = ReviewTask.objects.filter(
        source=source, content_id=request.content_id, locale=request.locale, fingerprint=fingerprint
    ).exclude(outcome__in=(Outcome.OPEN, Outcome.VOID))
    return decided.exists()


def _document(head: DocumentHead) -> Any:
    document_type = registry.by_name(head.type)
    return document_type.model.find_document(head.content_id, head.locale) if document_type else None  # type: ignore[attr-defined]


def _fingerprint(passages: Sequence[object]) -> str:
    return blake2b(json.dumps(passages, sort_keys=True, ensure_ascii=False).encode(), digest_size=16).hexdigest()


READER = Reader("reviews", take)
