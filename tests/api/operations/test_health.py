"""For operators: the process lives; the database answers, and how far the readers are."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from cms.publication import readers
from cms.publication.models import ReaderCursor, SetAsideEntry
from cms.publication.readers import Reader, run_reader
from tests.factories.notes import publish


def test_the_process_lives_without_a_database(client: Client) -> None:
    # No database mark: a statement would fail the test.
    response = client.get("/healthz")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})
    assert response["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_ready_with_the_lag_of_every_reader(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Any] = []
    quick, slow = Reader("quick", taken.extend), Reader("slow", taken.extend)
    monkeypatch.setattr(readers, "_readers", {"quick": quick, "slow": slow})
    entry = publish("a")
    publish("b")
    assert run_reader(quick) == 2
    ReaderCursor.objects.create(name="removed long ago", sequence=0)
    SetAsideEntry.objects.create(reader="slow", entry=entry, error="?")
    publish("c")
    publish("d", at=datetime(2026, 11, 22, 9, 0, tzinfo=UTC), numbered=False)

    response = client.get("/readyz")

    assert response.status_code == 200
    assert response.json() == {
        "status": "ok",
        "database": "ok",
        "sequence": 3,
        "unnumbered": {"entries": 1, "since": "2026-11-22T09:00:00+00:00"},
        "readers": [
            {"name": "quick", "lag": 1, "set_aside": 0},
            {"name": "slow", "lag": 3, "set_aside": 1},
        ],
    }


@pytest.mark.django_db
def test_not_ready_without_the_database(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise OperationalError("connection refused to 10.0.0.7")

    monkeypatch.setattr("api.operations.health.log_state", away)
    response = client.get("/readyz")
    assert response.status_code == 503
    assert "10.0.0.7" not in response.content.decode()
