"""Lists of published documents: cards by type and locale, filtered by facets, in a total order with keysets."""
# ruff: noqa: S608  (names of tables and columns are constants; every value is bound)

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.conf import settings

from cms.publication.rows import (
    ENTRY,
    FACET,
    HEAD,
    Stored,
    columns,
    fetch,
    moment_parameter,
    places,
    served,
    stored,
    uuid_parameter,
)


class Order(StrEnum):
    """The orders of a list; ties are broken by the content id in the same direction."""

    UPDATED_DOWN = "-updated_at"
    UPDATED_UP = "updated_at"
    PUBLISHED_DOWN = "-published_at"
    PUBLISHED_UP = "published_at"
    TITLE_UP = "title"
    TITLE_DOWN = "-title"

    @property
    def column(self) -> str:
        return self.value.lstrip("-")

    @property
    def descending(self) -> bool:
        return self.value.startswith("-")


@dataclass(frozen=True, slots=True)
class Position:
    """The last item that a reader of a list has seen: its value in the list's order, and its content id."""

    value: datetime | str
    content_id: UUID


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a list. ``filters`` are pairs of facet and value, all of which must hold."""

    type: str
    locale: str
    filters: tuple[tuple[str, str], ...] = ()
    updated_since: datetime | None = None
    order: Order = Order.UPDATED_DOWN


def cards(question: Question, *, after: Position | None, limit: int) -> list[Stored]:
    """Up to ``limit`` cards that answer the question, beyond ``after``, in one statement."""
    sql, parameters, sort = _selection(question, f" JOIN {ENTRY} e ON e.id = h.entry_id")
    direction = "DESC" if question.order.descending else "ASC"
    if after is not None:
        sign = "<" if question.order.descending else ">"
        value = after.value if isinstance(after.value, str) else moment_parameter(after.value)
        sql += f" AND ({sort}.{question.order.column}, {sort}.content_id) {sign} (%s, %s)"
        parameters += [value, uuid_parameter(after.content_id)]
    order = f"{sort}.{question.order.column} {direction}, {sort}.content_id {direction}"
    rows = fetch(f"SELECT {columns('h')}, e.card {sql} ORDER BY {order} LIMIT %s", [*parameters, limit])
    return [stored(row) for row in rows]


def count(question: Question) -> int:
    """How many documents answer the question; takes time in proportion to that number."""
    sql, parameters, _ = _selection(question, "")
    return int(fetch(f"SELECT COUNT(*) {sql}", parameters)[0][0])


def knows_facet(type_name: str, name: str, value: str) -> bool:
    """Whether any served document of the type, in any locale, has the value, or the value is the id of a served
    document."""
    locales = [code for code, _ in settings.LANGUAGES]
    facet = (
        f"SELECT 1 FROM {FACET} f JOIN {HEAD} h ON h.id = f.head_id"
        f" WHERE f.type = %s AND f.locale IN ({places(locales)}) AND f.name = %s AND f.value = %s AND {served('h')}"
    )
    if fetch(facet + " LIMIT 1", [type_name, *locales, name, value]):
        return True
    try:
        content_id = UUID(value)
    except ValueError:
        return False
    document = f"SELECT 1 FROM {HEAD} h WHERE h.content_id = %s AND {served('h')} LIMIT 1"
    return bool(fetch(document, [uuid_parameter(content_id)]))


def facet_values(type_name: str, locale: str, name: str, *, limit: int = 100) -> list[str]:
    """The values of a facet among served documents in alphabetical order; jumps from value to value, whatever the number
    of documents."""
    first = f"""SELECT f.value FROM {FACET} f JOIN {HEAD} h ON h.id = f.head_id
        WHERE f.type = %s AND f.locale = %s AND f.name = %s AND {served("h")}"""
    rows = fetch(
        f"""WITH RECURSIVE step(value) AS (
            SELECT ({first} ORDER BY f.value LIMIT 1)
            UNION ALL
            SELECT ({first} AND f.value > step.value ORDER BY f.value LIMIT 1)
            FROM step WHERE step.value IS NOT NULL
        ) SELECT value FROM step WHERE value IS NOT NULL LIMIT %s""",
        [type_name, locale, name, type_name, locale, name, limit],
    )
    return [row[0] for row in rows]


def newest(locale: str, types: Sequence[str], *, limit: int) -> list[Stored]:
    """Cards of what was published or changed last, over all the types given."""
    if not types:
        return []
    rows = fetch(
        f"""SELECT {columns("h")}, e.card FROM {HEAD} h JOIN {ENTRY} e ON e.id = h.entry_id
        WHERE h.sequence IS NOT NULL AND h.locale = %s AND h.type IN ({places(types)}) AND {served("h")}
        ORDER BY h.sequence DESC LIMIT %s""",
        [locale, *types, limit],
    )
    return [stored(row) for row in rows]


def _selection(question: Question, entries: str) -> tuple[str, list[object], str]:
    """FROM and WHERE of a list, with parameters, and the alias of the table whose index gives the order. ``entries`` joins
    the log, for those who need its cards.

    The first filter leads when the list is in the default order: its index then holds the answer in that order.
    """
    parameters: list[object] = []
    sort = "h"
    joins, conditions = "", []
    for number, (name, value) in enumerate(question.filters):
        facet = f"f{number}"
        joins += f" JOIN {FACET} {facet} ON {facet}.head_id = h.id"
        conditions.append(f"{facet}.name = %s AND {facet}.value = %s")
        parameters += [name, value]
        if number == 0:
            conditions.append(f"{facet}.type = %s AND {facet}.locale = %s")
            parameters += [question.type, question.locale]
            sort = facet if question.order.column == "updated_at" else "h"
    conditions.append(f"h.type = %s AND h.locale = %s AND {served('h')}")
    parameters += [question.type, question.locale]
    if question.updated_since is not None:
        conditions.append(f"{sort}.updated_at >= %s")
        parameters.append(moment_parameter(question.updated_since))
    sql = f"FROM {HEAD} h{entries}{joins} WHERE {' AND '.join(conditions)}"
    return sql, parameters, sort
