"""The log as readers outside see it: what changed after a number, and how the log and its readers stand."""
# ruff: noqa: S608  (names of tables and columns are constants; every value is bound)

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from uuid import UUID

from django.conf import settings
from django.db.models import Count, Min
from django.utils import timezone

from cms.publication.log import latest_sequence
from cms.publication.models import PublishedDocument, ReaderCursor, SetAsideEntry
from cms.publication.queries import Gone, gone, nearest
from cms.publication.readers import readers
from cms.publication.rows import (
    ENTRY,
    HEAD,
    REFERENCE,
    Stored,
    columns,
    fetch,
    moment,
    moment_parameter,
    places,
    served,
    stored,
    uuid_text,
)


@dataclass(frozen=True, slots=True)
class Change:
    """The newest entry of one document: published with its document, or gone with the reason."""

    sequence: int
    content_id: str
    type: str
    locale: str
    gone: Gone | None
    document: Stored | None


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """Changes in the order of their numbers, the cards of what their documents point to, and where to go on.

    ``latest`` is the newest number of the log when the page was read, ``latest_at`` its moment; ``upto`` is what the
    reader has after this page. ``mark_after`` and ``mark_upto`` tell the entries at these numbers from those that the
    log of a restored database gives the same numbers to; empty where there is no entry.
    """

    changes: tuple[Change, ...]
    cards: tuple[Stored, ...]
    upto: int
    latest: int
    latest_at: datetime | None
    mark_after: str
    mark_upto: str


@dataclass(frozen=True, slots=True)
class LogState:
    """How the log and its readers stand. ``lag`` of a reader is in entries; ``waiting`` counts unnumbered entries."""

    sequence: int
    waiting: int
    waiting_since: datetime | None
    lag: dict[str, int]
    set_aside: dict[str, int]


@dataclass(frozen=True, slots=True)
class Horizon:
    """What a copy of anything served depends on: the newest number and when it was recorded (a log that was put back from
    a backup comes to the same number again), the next scheduled change from now on, and the last one whose moment has
    passed though it was not done yet.

    A copy that was made under one horizon must not be used under another.
    """

    sequence: int
    recorded_at: datetime | None
    next_change_at: datetime | None
    overdue_since: datetime | None


@dataclass(frozen=True, slots=True)
class _Outline:
    """A changed head without its body."""

    entry_id: int
    sequence: int
    content_id: UUID | str
    type: str
    locale: str
    kind: str
    audience: str
    reason: str
    replaced_by: UUID | str | None
    size: int
    recorded_at: datetime | str

    @property
    def is_served(self) -> bool:
        return self.kind == "published" and self.audience == "public"


def changes(*, after: int, types: Sequence[str], locale: str, limit: int, max_bytes: int) -> ChangesPage:
    """What changed after a number, only the newest entry of each document, oldest first, in at most three statements.

    A page ends at ``limit`` items or before the bodies grow beyond ``max_bytes``, but always moves on by one item. Only
    documents that everyone could read at some time are named.
    """
    # Before the page: whatever has a number up to this one is seen by the statement that follows.
    latest, latest_at, after_at = _newest_entry(after)
    outlines = _changed(after, types, locale, limit + 1) if types and after < latest else []
    chosen = _within(outlines[:limit], max_bytes)
    bodies, cards = _bodies_and_cards([outline.entry_id for outline in chosen if outline.is_served], locale)
    upto, upto_at = max((latest, latest_at), (after, after_at), key=itemgetter(0))
    if len(chosen) < len(outlines):
        upto, upto_at = chosen[-1].sequence, moment(chosen[-1].recorded_at)
    found = tuple(change for change in (_change(outline, bodies) for outline in chosen) if change is not None)
    return ChangesPage(found, cards, upto, latest, latest_at, _mark(after_at), _mark(upto_at))


def horizon() -> Horizon:
    """One cheap statement: each value is one step into an index."""
    sql = (
        f"SELECT (SELECT MAX(sequence) FROM {ENTRY}),"
        f" (SELECT recorded_at FROM {ENTRY} WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1),"
        f" (SELECT MIN(next_change_at) FROM {HEAD} WHERE next_change_at IS NOT NULL AND next_change_at > %s),"
        f" (SELECT MAX(next_change_at) FROM {HEAD} WHERE next_change_at IS NOT NULL AND next_change_at <= %s)"
    )
    now = moment_parameter(timezone.now())
    sequence, recorded_at, due, overdue = fetch(sql, [now, now])[0]
    return Horizon(sequence or 0, _moment_or_none(recorded_at), _moment_or_none(due), _moment_or_none(overdue))


def log_state() -> LogState:
    """How far the log is numbered and its readers have come."""
    sequence = latest_sequence()
    unnumbered = PublishedDocument.objects.filter(sequence=None).aggregate(n=Count("id"), since=Min("recorded_at"))
    cursors = dict(ReaderCursor.objects.values_list("name", "sequence"))
    aside = SetAsideEntry.objects.values_list("reader").annotate(n=Count("id")).order_by("reader")
    return LogState(
        sequence=sequence,
        waiting=unnumbered["n"],
        waiting_since=unnumbered["since"],
        lag={reader.name: sequence - cursors.get(reader.name, 0) for reader in readers()},
        set_aside=dict(aside),
    )


def _moment_or_none(value: datetime | str | None) -> datetime | None:
    return None if value is None else moment(value)


def _newest_entry(after: int) -> tuple[int, datetime | None, datetime | None]:
    """The newest number and its moment, and the moment of the entry at another number."""
    sql = (
        f"SELECT sequence, recorded_at, (SELECT a.recorded_at FROM {ENTRY} a WHERE a.sequence = %s) FROM {ENTRY}"
        " WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1"
    )
    rows = fetch(sql, [after])
    return (rows[0][0], moment(rows[0][1]), _moment_or_none(rows[0][2])) if rows else (0, None, None)


def _mark(recorded_at: datetime | None) -> str:
    """Eight hexadecimal digits of a moment in microseconds: two events with one number never share it by accident."""
    if recorded_at is None:
        return ""
    since = recorded_at - datetime(1970, 1, 1, tzinfo=UTC)
    return f"{since // timedelta(microseconds=1) % 2**32:08x}"


def _changed(after: int, types: Sequence[str], locale: str, limit: int) -> list[_Outline]:
    rows = fetch(
        f"""SELECT h.entry_id, h.sequence, h.content_id, h.type, h.locale, h.kind, h.audience, e.reason, e.replaced_by,
        LENGTH(e.body), e.recorded_at FROM {HEAD} h JOIN {ENTRY} e ON e.id = h.entry_id
        WHERE h.sequence > %s AND h.locale = %s AND h.type IN ({places(types)}) AND h.ever_public
        ORDER BY h.sequence LIMIT %s""",
        [after, locale, *types, limit],
    )
    return [_Outline(*row) for row in rows]


def _within(outlines: Sequence[_Outline], max_bytes: int) -> list[_Outline]:
    chosen: list[_Outline] = []
    room = max_bytes
    for outline in outlines:
        room -= outline.size if outline.is_served else 0
        if chosen and room < 0:
            break
        chosen.append(outline)
    return chosen


def _bodies_and_cards(entries: Sequence[int], locale: str) -> tuple[dict[int, Stored], tuple[Stored, ...]]:
    """Bodies by entry, and the present cards of what these documents point to, in one statement.

    An entry that is no longer the newest of its document is left out: it comes again with its higher number.
    """
    if not entries:
        return {}, ()
    rows = fetch(
        f"""WITH d AS (SELECT h.* FROM {HEAD} h WHERE h.entry_id IN ({places(entries)}) AND {served("h")})
        SELECT {columns("d")}, e.body, d.entry_id FROM d JOIN {ENTRY} e ON e.id = d.entry_id
        UNION ALL
        SELECT {columns("t")}, e.card, 0 FROM {HEAD} t JOIN {ENTRY} e ON e.id = t.entry_id
        WHERE t.content_id IN (SELECT r.target FROM {REFERENCE} r JOIN d ON d.id = r.head_id)
        AND t.locale IN (%s, %s) AND {served("t")}""",
        [*entries, locale, settings.LANGUAGE_CODE],
    )
    bodies = {row[11]: stored(row) for row in rows if row[11]}
    return bodies, nearest((stored(row) for row in rows if not row[11]), locale)


def _change(outline: _Outline, bodies: dict[int, Stored]) -> Change | None:
    parts = (outline.sequence, uuid_text(outline.content_id), outline.type, outline.locale)
    if not outline.is_served:
        return Change(*parts, gone(outline.content_id, outline.kind, outline.reason, outline.replaced_by), None)
    document = bodies.get(outline.entry_id)
    return None if document is None else Change(*parts, None, document)
