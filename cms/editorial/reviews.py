"""Review tasks: a reader of the log asks the registered sources what has to be looked at, and keeps the queue."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured
from django.utils import timezone

from cms.editorial.models import Outcome, ReviewTask
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
    """A document to be looked at until a day. Without passages nothing is asked any more: an open task is closed."""

    content_id: UUID
    locale: str
    cause: str = ""
    due_on: date | None = None
    passages: tuple[ReviewPassage, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewSource:
    """Who knows what depends on what. ``requests`` answers for one entry of the log; ``accept`` is told that people have
    looked at a document and it may stand as it is."""

    name: str
    requests: Callable[[PublishedDocument], Iterable[ReviewRequest]]
    accept: Callable[[UUID, str], None]


_sources: dict[str, ReviewSource] = {}


def register_source(source: ReviewSource) -> None:
    """Add a source. Called in ``AppConfig.ready()``; a name that is taken stops the start."""
    if source.name in _sources:
        raise ImproperlyConfigured(f"The source of reviews {source.name!r} is registered twice.")
    _sources[source.name] = source


def source_named(name: str) -> ReviewSource | None:
    return _sources.get(name)


def take(entries: Sequence[PublishedDocument]) -> None:
    """Bring the queue in line with a batch of the log. Safe to be given the same entries again."""
    for entry in entries:
        for source in _sources.values():
            for request in source.requests(entry):
                _keep(source.name, request)


def _keep(source: str, request: ReviewRequest) -> None:
    head = DocumentHead.objects.filter(content_id=request.content_id, locale=request.locale).first()
    waiting = ReviewTask.objects.filter(
        source=source, content_id=request.content_id, locale=request.locale, outcome=Outcome.OPEN
    )
    if head is None or head.kind != Kind.PUBLISHED or not request.passages or request.due_on is None:
        waiting.update(outcome=Outcome.VOID, decided_at=timezone.now())
        return
    told = {
        "title": head.title,
        "cause": request.cause[:500],
        "due_on": request.due_on,
        "passages": [asdict(passage) for passage in request.passages],
    }
    if not waiting.update(**told):
        ReviewTask.objects.create(
            source=source,
            content_id=request.content_id,
            locale=request.locale,
            document_type=head.type,
            **told,
        )


READER = Reader("reviews", take)
