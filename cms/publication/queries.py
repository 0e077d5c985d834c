"""What the doors read of single documents: stored bytes with the columns of their heads.

Only what is published for everyone is answered. The statements are written by hand: building them by the ORM costs more
than running them.
"""
# ruff: noqa: S608  (names of tables and columns are constants; every value is bound)

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from typing import Any
from uuid import UUID

from django.conf import settings

from cms.publication.rows import (
    ENTRY,
    HEAD,
    REFERENCE,
    Stored,
    columns,
    fetch,
    moment,
    places,
    served,
    stored,
    uuid_parameter,
    uuid_text,
)


@dataclass(frozen=True, slots=True)
class Translation:
    """Where the same document stands in another language."""

    type: str
    locale: str
    slug: str
    next_change_at: datetime | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Detail:
    """A document with the present cards of what it points to, in reading order, and its translations."""

    document: Stored
    references: tuple[Stored, ...]
    translations: tuple[Translation, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """The address was that of a document which now stands at another slug."""

    slug: str


@dataclass(frozen=True, slots=True)
class Gone:
    """The document was served once and no longer is: why, and the content id to read instead, if any."""

    content_id: str
    kind: str
    reason: str
    replaced_by: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """What is known of a content id: its document, or how it went; neither when nothing was ever served under it.

    ``later`` says that there is a document, to be asked for once more: it had no room in this answer.
    """

    content_id: UUID
    detail: Detail | None = None
    gone: Gone | None = None
    later: bool = False


def document(type_name: str, locale: str, key: str | UUID) -> Detail | None:
    """The served document at a slug or content id, with references and translations, in one statement; None when there
    is none."""
    if isinstance(key, UUID):
        condition = "h.content_id = %s AND h.locale = %s AND h.type = %s"
        return _only(_details(condition, [uuid_parameter(key), locale, type_name], locale))
    return _only(_details("h.type = %s AND h.locale = %s AND h.slug = %s", [type_name, locale, key], locale))


def find(content_ids: Sequence[UUID], locale: str, *, max_bytes: int) -> list[Found]:
    """What is known of each id, in the order asked, in two statements. Bodies stop before they grow beyond
    ``max_bytes``, but the first one always comes."""
    rows = fetch(
        f"""SELECT h.content_id, h.id, h.kind, h.audience, h.ever_public, e.reason, e.replaced_by, LENGTH(e.body)
        FROM {HEAD} h JOIN {ENTRY} e ON e.id = h.entry_id
        WHERE h.locale = %s AND h.content_id IN ({places(content_ids)})""",
        [locale, *(uuid_parameter(content_id) for content_id in content_ids)],
    )
    outlines = {UUID(uuid_text(row[0])): row for row in rows if row[4]}
    wanted: dict[UUID, int] = {}
    room = max_bytes
    for content_id in content_ids:
        outline = outlines.get(content_id)
        if outline is not None and outline[2:4] == ("published", "public"):
            room -= outline[7]
            if wanted and room < 0:
                break
            wanted[content_id] = outline[1]
    heads = list(wanted.values())
    details = _details(f"h.id IN ({places(heads)})", heads, locale) if heads else {}
    return [_found(content_id, outlines.get(content_id), details) for content_id in content_ids]


def whereabouts(type_name: str, locale: str, key: str | UUID) -> Moved | Gone | None:
    """What became of a document that everyone could once read at this slug or content id; None when there was none."""
    column = "content_id" if isinstance(key, UUID) else "slug"
    value = uuid_parameter(key) if isinstance(key, UUID) else key
    rows = fetch(
        f"""SELECT h.slug, h.kind, h.audience, h.content_id, e.reason, e.replaced_by
        FROM {ENTRY} p JOIN {HEAD} h ON h.content_id = p.content_id AND h.locale = p.locale
        JOIN {ENTRY} e ON e.id = h.entry_id
        WHERE p.type = %s AND p.locale = %s AND p.{column} = %s
        AND p.kind = 'published' AND p.audience = 'public' ORDER BY p.id DESC LIMIT 1""",
        [type_name, locale, value],
    )
    if not rows:
        return None
    slug, kind, audience, content_id, reason, replaced_by = rows[0]
    if kind == "published" and audience == "public":
        return Moved(slug)
    return gone(content_id, kind, reason, replaced_by)


def languages_of(type_name: str, key: str | UUID) -> list[tuple[str, str]]:
    """The languages in which a document is served at this slug or content id, each with its slug there."""
    column = "content_id" if isinstance(key, UUID) else "slug"
    value = uuid_parameter(key) if isinstance(key, UUID) else key
    condition = f"h.type = %s AND h.{column} = %s AND {served('h')}"
    return [
        (locale, slug)
        for locale, slug in fetch(
            f"SELECT h.locale, h.slug FROM {HEAD} h WHERE {condition} ORDER BY h.locale", [type_name, value]
        )
    ]


def gone(content_id: UUID | str, kind: str, reason: str, replaced_by: UUID | str | None) -> Gone:
    """How everyone is told of a document that is no longer served. A published one has left their audience."""
    left = kind == "published"
    return Gone(
        uuid_text(content_id),
        "withdrawn" if left else kind,
        "audience" if left else reason,
        None if replaced_by is None else uuid_text(replaced_by),
    )


def last_recorded_at() -> datetime | None:
    """When the newest numbered entry of the log was made."""
    rows = fetch(f"SELECT recorded_at FROM {ENTRY} WHERE sequence IS NOT NULL ORDER BY sequence DESC LIMIT 1", [])
    return moment(rows[0][0]) if rows else None


def _only(details: dict[int, Detail]) -> Detail | None:
    return next(iter(details.values()), None)


def _found(content_id: UUID, outline: Sequence[Any] | None, details: dict[int, Detail]) -> Found:
    if outline is None:
        return Found(content_id)
    _, head, kind, audience, _, reason, replaced_by, _ = outline
    if kind != "published" or audience != "public":
        return Found(content_id, gone=gone(content_id, kind, reason, replaced_by))
    # One that went between the two statements is also to be asked for again.
    return Found(content_id, detail=details.get(head), later=head not in details)


def _details(condition: str, parameters: Sequence[object], locale: str) -> dict[int, Detail]:
    """Details by the row id of their heads, from one statement over the heads that meet the condition."""
    documents: dict[int, Stored] = {}
    references: dict[int, list[tuple[int, Stored]]] = {}
    translations: dict[int, list[Translation]] = {}
    for row in fetch(_detail_sql(condition), [*parameters, settings.LANGUAGE_CODE]):
        head, part = row[11], row[12]
        if part == 0:
            documents[head] = stored(row)
        elif part == 1:
            references.setdefault(head, []).append((row[13], stored(row)))
        else:
            translations.setdefault(head, []).append(_translation(row))
    return {
        head: Detail(document, _in_reading_order(references.get(head, ()), locale), tuple(translations.get(head, ())))
        for head, document in documents.items()
    }


@lru_cache(maxsize=512)
def _detail_sql(condition: str) -> str:
    return f"""WITH d AS (SELECT h.* FROM {HEAD} h WHERE {condition} AND {served("h")})
        SELECT {columns("d")}, e.body, d.id, 0, 0 FROM d JOIN {ENTRY} e ON e.id = d.entry_id
        UNION ALL
        SELECT {columns("t")}, e.card, d.id, 1, r.position FROM d JOIN {REFERENCE} r ON r.head_id = d.id
        JOIN {HEAD} t ON t.content_id = r.target AND (t.locale = d.locale OR t.locale = %s) AND {served("t")}
        JOIN {ENTRY} e ON e.id = t.entry_id
        UNION ALL
        SELECT {columns("t")}, NULL, d.id, 2, 0 FROM d
        JOIN {HEAD} t ON t.content_id = d.content_id AND t.locale <> d.locale AND {served("t")}"""


def _in_reading_order(found: Sequence[tuple[int, Stored]], locale: str) -> tuple[Stored, ...]:
    return nearest((card for _, card in sorted(found, key=itemgetter(0))), locale)


def nearest(cards: Iterable[Stored], locale: str) -> tuple[Stored, ...]:
    """One card per document, in the order given: in this language if there is one, else in the first language of the
    installation."""
    found: dict[str, Stored] = {}
    for card in cards:
        if card.content_id not in found or card.locale == locale:
            found[card.content_id] = card
    return tuple(found.values())


def _translation(row: Sequence[Any]) -> Translation:
    head = stored(row)
    return Translation(head.type, head.locale, head.slug, head.next_change_at, head.updated_at)
