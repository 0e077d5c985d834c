"""One statement, the same answer on every path: recorded or not, prepared or not, on a connection that has died."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.db import OperationalError, connection, connections

from cms.publication import feed, lists, queries, rows
from tests.factories.notes import id_of, only_these_types, publish

MOSCOW = timezone(timedelta(hours=3))


@pytest.fixture
def published(transactional_db: None) -> Iterator[None]:
    with only_these_types():
        for name in ("x", "y"):
            publish(name, type="rule")
        publish("a", topics=("law",), to=("y", "x"))
        publish("a", locale="en")
        yield


def everything() -> list[object]:
    question = lists.Question("note", "ru", (("topic", "law"),), datetime(2020, 1, 1, tzinfo=UTC))
    position = lists.Position(datetime(2100, 1, 1, tzinfo=UTC), id_of("a"))
    return [
        queries.document("note", "ru", "a"),
        queries.document("note", "ru", id_of("a")),
        queries.find([id_of("a"), id_of("x")], "ru", max_bytes=10_000),
        lists.cards(question, after=position, limit=5),
        lists.count(question),
        lists.facet_values("note", "ru", "topic"),
        lists.newest("ru", ["note", "rule"], limit=5),
        feed.changes(after=0, types=["note", "rule"], locale="ru", limit=10, max_bytes=10_000),
        feed.horizon(),
    ]


def test_prepared_and_recorded_statements_answer_alike(published: None) -> None:
    first = everything()
    assert queries.document("note", "ru", "a") is not None
    assert len(feed.changes(after=0, types=["note"], locale="ru", limit=10, max_bytes=10_000).changes) == 1
    # The second and the sixth time PostgreSQL may take another plan.
    for _ in range(6):
        assert everything() == first
    connection.force_debug_cursor = True
    try:
        assert everything() == first
    finally:
        connection.force_debug_cursor = False


@pytest.mark.postgresql
def test_reads_are_prepared_once(published: None) -> None:
    for _ in range(3):
        everything()
    with connection.cursor() as cursor:
        cursor.execute("SELECT statement FROM pg_prepared_statements")
        prepared = [row[0] for row in cursor.fetchall()]
    assert len(prepared) == len(set(prepared)) > 5


@pytest.mark.postgresql
def test_a_dead_connection_is_noticed_and_the_read_repeated(published: None) -> None:
    before = queries.document("note", "ru", "a")
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        victim = cursor.fetchone()[0]
    killer = connections.create_connection("default")
    try:
        with killer.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(%s, 1000)", [victim])
    finally:
        killer.close()
    assert queries.document("note", "ru", "a") == before


def test_a_read_is_repeated_once_and_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def away(*args: object) -> list[object]:
        tried.append(args)
        raise OperationalError

    monkeypatch.setattr(rows, "_fetch_prepared", away)
    monkeypatch.setattr(rows, "connection", type("Away", (), _AWAY)())
    with pytest.raises(OperationalError):
        rows.fetch("SELECT 1", [])
    assert len(tried) == 2


_AWAY = {"vendor": "postgresql", "in_atomic_block": False, "queries_logged": False, "close": lambda self: None}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("2026-11-22 09:00:00", datetime(2026, 11, 22, 9, tzinfo=UTC)),
        ("2026-11-22 09:00:00.000500", datetime(2026, 11, 22, 9, 0, 0, 500, tzinfo=UTC)),
        (datetime(2026, 11, 22, 9), datetime(2026, 11, 22, 9, tzinfo=UTC)),  # noqa: DTZ001
        (datetime(2026, 11, 22, 12, tzinfo=MOSCOW), datetime(2026, 11, 22, 9, tzinfo=UTC)),
    ],
)
def test_moments_of_either_database(given: str | datetime, expected: datetime) -> None:
    assert rows.moment(given) == expected


def test_ids_of_either_database() -> None:
    assert rows.uuid_text(id_of("a").hex) == rows.uuid_text(id_of("a")) == str(id_of("a"))
