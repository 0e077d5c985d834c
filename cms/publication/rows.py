"""Published rows as they come from either database, as records: the small differences of the two stay here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db import InterfaceError, OperationalError, connection

from cms.publication.models import DocumentHead, Facet, PublishedDocument, Reference

HEAD = DocumentHead._meta.db_table
ENTRY = PublishedDocument._meta.db_table
FACET = Facet._meta.db_table
REFERENCE = Reference._meta.db_table

NEVER_BY_ITSELF = 2**31

# Written out, not bound: the partial indexes of heads are used only when the planner can read the condition.
SERVED = "{0}.kind = 'published' AND {0}.audience = 'public'"


@dataclass(frozen=True, slots=True)
class Stored:
    """A served document, or its card: stored JSON ``content`` with the columns of its head.

    ``sequence`` is None for the moment between a publish and its numbering. ``next_change_at`` is when the next
    scheduled publish or expiry is due, if any.
    """

    content_id: str
    type: str
    locale: str
    slug: str
    title: str
    etag: str
    sequence: int | None
    published_at: datetime
    updated_at: datetime
    next_change_at: datetime | None
    content: bytes


@cache
def columns(head: str) -> str:
    """The select list that ``stored`` reads, all but the content, for the alias of a head."""
    names = (
        "content_id",
        "type",
        "locale",
        "slug",
        "title",
        "etag",
        "sequence",
        "published_at",
        "updated_at",
        "next_change_at",
    )
    return ", ".join(f"{head}.{name}" for name in names)


def stored(row: Sequence[Any]) -> Stored:
    """A record from the eleven columns of ``columns`` and a content."""
    due = row[9]
    return Stored(
        uuid_text(row[0]),
        row[1],
        row[2],
        row[3],
        row[4],
        row[5],
        row[6],
        moment(row[7]),
        moment(row[8]),
        None if due is None else moment(due),
        b"" if row[10] is None else bytes(row[10]),
    )


def served(head: str) -> str:
    """The condition that a head is served to everyone. Anything else than ``public`` is served to nobody."""
    return SERVED.format(head)


def fetch(sql: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    """All rows of one reading statement.

    On PostgreSQL, outside transactions, the statement is prepared once per connection (planning takes ten times as long
    as running), its answer comes in binary, and no ``SELECT 1`` precedes it: on a dead connection it is repeated once.
    """
    if connection.vendor != "postgresql" or connection.in_atomic_block or connection.queries_logged:
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows
    try:
        return _fetch_prepared(sql, parameters)
    except (OperationalError, InterfaceError):
        connection.close()
        return _fetch_prepared(sql, parameters)


def _fetch_prepared(sql: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
    from psycopg import Cursor

    connection.ensure_connection()
    # Django switches preparing off altogether; with this threshold only what asks for it is prepared.
    connection.connection.prepare_threshold = NEVER_BY_ITSELF
    with connection.wrap_database_errors, Cursor(connection.connection) as cursor:
        cursor.execute(sql, parameters, prepare=True, binary=True)
        return cursor.fetchall()


def places(values: Sequence[object]) -> str:
    """Placeholders for an IN list; the list must not be empty."""
    return ", ".join(["%s"] * len(values))


def uuid_parameter(value: UUID) -> object:
    return value if connection.features.has_native_uuid_field else value.hex


def moment_parameter(value: datetime) -> object:
    return connection.ops.adapt_datetimefield_value(value)


def uuid_text(value: UUID | str) -> str:
    """The usual form with hyphens; SQLite keeps 32 digits."""
    if isinstance(value, str) and len(value) == 32:
        return f"{value[:8]}-{value[8:12]}-{value[12:16]}-{value[16:20]}-{value[20:]}"
    return str(value)


def moment(value: datetime | str) -> datetime:
    """An aware moment in UTC. SQLite keeps no zone, and answers text where a column has passed through a UNION."""
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
