"""Writing the publication log: append in the publishing transaction, number after its commit."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Max, QuerySet
from django.utils import timezone

from cms.publication.heads import fold, locked_head, replace_edges
from cms.publication.models import DocumentHead, Kind, PublishedDocument, Reason
from cms.publication.refusal import PublicationRefused, slug_is_taken
from cms.publication.rendering import Rendering, canonical

# Any constant that no other advisory lock of this database uses.
NUMBERING_LOCK = 7_203_114
NUMBERING_BATCH = 1_000
# Causes of entries that were written together begin with it; see ``together``.
BUNDLE = "together: "


class OutsideTransaction(RuntimeError):
    """The log is written only in the transaction that changes what is live; otherwise one could stand without the other."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A document that is no longer served: why, and what to read instead, if anything."""

    reason: Reason
    replaced_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """When and why entries are recorded that belong together."""

    at: datetime
    cause: str


_moment: ContextVar[Moment | None] = ContextVar("recorded_together", default=None)


@contextmanager
def together(cause: str) -> Iterator[Moment]:
    """Give everything that is appended inside one moment, one cause, and neighbouring numbers.

    To be used once in a transaction, which has to hold the locks of all heads that it will change (``lock_heads``) before
    it appends the first entry. Raises ``OutsideTransaction``.
    """
    _require_transaction()
    moment = Moment(timezone.now(), f"{BUNDLE}{cause}"[:200])
    token = _moment.set(moment)
    try:
        yield moment
    finally:
        _moment.reset(token)


def _when_and_why(cause: str) -> Moment:
    return _moment.get() or Moment(timezone.now(), cause)


def etag_of(body: bytes, card: bytes) -> str:
    """32 hexadecimal digits that change with any byte of body or card."""
    return blake2b(body + b"\0" + card, digest_size=16).hexdigest()


def append_published(rendering: Rendering, *, head: DocumentHead | None, cause: str) -> PublishedDocument:
    """Record that a document is published in this form, and move its head, facets and references.

    ``head`` is the document's present head, locked by the caller, or None. Raises ``PublicationRefused`` when another
    published document of the type and locale has the slug, ``OutsideTransaction`` in autocommit.
    """
    _require_transaction()
    body, card = canonical(rendering.body), canonical(rendering.card)
    document = rendering.body
    _require_free_slug(rendering)
    moment = _when_and_why(cause)
    entry = PublishedDocument.objects.create(
        content_id=document.id,
        type=document.type,
        locale=document.locale,
        audience=document.audience,
        slug=document.slug,
        title=document.title,
        kind=Kind.PUBLISHED,
        schema_version=document.schema_version,
        body=body,
        card=card,
        etag=etag_of(body, card),
        cause=moment.cause,
        recorded_at=moment.at,
    )
    moved = fold(entry, head)
    replace_edges(moved, rendering)
    number_after_commit()
    return entry


def append_withdrawn(head: DocumentHead, withdrawal: Withdrawal, *, cause: str) -> PublishedDocument:
    """Record that a document is withdrawn. The slug and title stay, so that its address can say why it is gone."""
    _require_transaction()
    moment = _when_and_why(cause)
    entry = PublishedDocument.objects.create(
        content_id=head.content_id,
        type=head.type,
        locale=head.locale,
        audience=head.audience,
        slug=head.slug,
        title=head.title,
        kind=Kind.REDACTED if withdrawal.reason == Reason.REDACTED else Kind.WITHDRAWN,
        reason=withdrawal.reason,
        replaced_by=withdrawal.replaced_by,
        schema_version=head.entry.schema_version,
        body=b"",
        card=b"",
        etag=etag_of(str(head.pk).encode(), withdrawal.reason.encode()),
        cause=moment.cause,
        recorded_at=moment.at,
    )
    fold(entry, head)
    number_after_commit()
    return entry


def redact(content_id: UUID, locale: str, *, by: str, why: str) -> PublishedDocument:
    """Erase every stored form of a document: bodies, cards, titles, addresses and causes go, the log's lines stay.

    The one exception to append-only; readers hear of it as a ``redacted`` entry, in whose cause ``by`` and ``why`` stand.
    The object behind it must not be live any more, or it would be published again: see ``cms.publication.erasure``.
    Raises ``DocumentHead.DoesNotExist``.
    """
    with transaction.atomic():
        head = locked_head(content_id, locale)
        if head is None:
            raise DocumentHead.DoesNotExist(f"No document {content_id} in {locale}.")
        past = PublishedDocument.objects.filter(content_id=content_id, locale=locale)
        past.update(body=b"", card=b"", title="", cause="", slug=str(content_id))
        head.slug, head.title = str(content_id), ""
        return append_withdrawn(head, Withdrawal(Reason.REDACTED), cause=f"redacted by {by}: {why}"[:200])


def number_after_commit() -> None:
    """Number what this transaction writes once it has been committed; a failure there is for the next numbering."""
    waiting: list[object] = [callback for _savepoints, callback, *_ in connection.run_on_commit]
    if number_pending not in waiting:
        transaction.on_commit(number_pending, robust=True)


def number_pending() -> int:
    """Give the next sequence numbers to committed entries that have none; answers how many.

    Runs after the publishing commit, under one lock for all processes, so that a number is visible only when every
    smaller one is: a reader that asks for ``sequence > cursor`` misses nothing. Safe to call at any time.
    """
    numbered = 0
    while True:
        with transaction.atomic():
            _lock_numbering()
            ids = _waiting()
            _assign(ids)
        numbered += len(ids)
        if len(ids) < NUMBERING_BATCH:
            return numbered


def _waiting() -> list[int]:
    """The next entries to number, in order; of a bundle all or none, one after the other.

    A bundle stands where its last entry stands: whatever was recorded of the same documents before it has a smaller id
    than that, and whatever comes after it a larger one.
    """
    unnumbered = PublishedDocument.objects.filter(sequence=None).order_by("id")
    rows = list(unnumbered.values_list("id", "recorded_at", "cause")[:NUMBERING_BATCH])
    bundles = {(at, cause) for _id, at, cause in rows if cause.startswith(BUNDLE)}
    if not bundles:
        return [row[0] for row in rows]
    of_bundle = {bundle: list(_of(unnumbered, *bundle)) for bundle in bundles}
    alone = [(row[0], row[0]) for row in rows if row[1:] not in bundles]
    placed = [(max(ids), entry) for ids in of_bundle.values() for entry in ids]
    return [entry for _place, entry in sorted([*alone, *placed])]


def _of(unnumbered: QuerySet[PublishedDocument], at: datetime, cause: str) -> QuerySet[PublishedDocument, int]:
    return unnumbered.filter(recorded_at=at, cause=cause).values_list("id", flat=True)


def latest_sequence() -> int:
    """The number of the newest entry of the log, 0 when it is empty."""
    return PublishedDocument.objects.aggregate(newest=Max("sequence"))["newest"] or 0


def _assign(ids: Iterable[int]) -> None:
    sequence = latest_sequence()
    for entry_id in ids:
        sequence += 1
        PublishedDocument.objects.filter(pk=entry_id).update(sequence=sequence)
        DocumentHead.objects.filter(entry_id=entry_id).update(sequence=sequence)


def _lock_numbering() -> None:
    # SQLite needs none: its IMMEDIATE transactions take the one write lock when they begin.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [NUMBERING_LOCK])


def _require_transaction() -> None:
    if not connection.in_atomic_block:
        raise OutsideTransaction("The publication log is written only inside a transaction.")


def _require_free_slug(rendering: Rendering) -> None:
    document = rendering.body
    holder = (
        DocumentHead.objects.filter(type=document.type, locale=document.locale, slug=document.slug, kind=Kind.PUBLISHED)
        .exclude(content_id=document.id)
        .first()
    )
    if holder is not None:
        raise PublicationRefused([slug_is_taken(document.slug, holder.title)])
