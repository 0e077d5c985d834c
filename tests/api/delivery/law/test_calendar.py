"""The calendar of entry into force."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate

from api.delivery.law.calendar import escaped, fold
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."


def unfolded(content: bytes) -> list[str]:
    return content.decode().replace("\r\n ", "").split("\r\n")


def test_editions_that_take_force_are_all_day_events(client: Client):
    act = ActFactory(slug="law", title="О труде, отдыхе; и прочем")
    day = localdate() + timedelta(days=30)
    publish_edition(act, "2020-01-01", law(REST))
    edition = publish_edition(act, day.isoformat(), law(REST.replace("ежегодные", "частые")), basis="Закон № 5")
    publish_edition(ActFactory(slug="inner", audience="members"), day.isoformat(), law(REST))
    response = client.get("/api/v1/feeds/in-force.ics")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    lines = unfolded(response.content)
    assert [line for line in lines if line.startswith("UID:")] == [f"UID:{edition.content_id}"]
    assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}" in lines
    assert f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}" in lines
    (summary,) = (line for line in lines if line.startswith("SUMMARY:"))
    assert summary.endswith(r"О труде\, отдыхе\; и прочем")
    assert "DESCRIPTION:Закон № 5" in lines
    assert all(len(line) <= 75 for line in response.content.split(b"\r\n"))


def test_long_lines_are_folded_between_letters():
    pieces = list(fold("ы" * 100))
    assert [len(piece.encode()) for piece in pieces] == [74, 75, 53]
    assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == "ы" * 100
    assert escaped("a\\b\nc") == "a\\\\b\\nc"


@pytest.mark.django_db(transaction=True)
def test_a_feed_of_one_type(client: Client):
    act = ActFactory(slug="law", title="О труде")
    publish_edition(act, "2020-01-01", law(REST))
    titles = [item["title"] for item in client.get("/api/v1/feeds/acts.json").json()["items"]]
    assert titles == ["О труде"]
    assert client.get("/api/v1/feeds/nothing.json").status_code == 404
