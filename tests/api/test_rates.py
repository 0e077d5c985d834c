"""Rate limits: counted by address, told in headers, refused with a problem, and never in the way of a dead cache."""

from dataclasses import replace

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client, RequestFactory

from api import rates
from api.checks import check_delivery_rate, check_plurals
from cms.publication import registry
from tests.factories.notes import NOTE, publish

pytestmark = pytest.mark.django_db
NOW = 1_800_000_000  # the first second of a minute


@pytest.fixture(autouse=True)
def two_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate="2/min"))
    monkeypatch.setattr(rates, "time", lambda: NOW + 15)


def test_the_third_request_is_refused_and_told_when_to_come_back(client: Client) -> None:
    remaining = [client.get("/api/v1/notes/")["RateLimit-Remaining"] for _ in range(2)]
    response = client.get("/api/v1/notes/", headers={"Accept-Language": "en"})
    assert remaining == ["1", "0"]
    assert response.status_code == 429
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["detail"] == "At most 2 requests in 60 seconds are allowed. Wait 45 seconds."
    assert {name: response[name] for name in response.headers if name.startswith(("RateLimit", "Retry"))} == {
        "RateLimit-Limit": "2",
        "RateLimit-Remaining": "0",
        "RateLimit-Reset": "45",
        "Retry-After": "45",
    }


def test_the_next_window_is_new(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        client.get("/api/v1/notes/")
    monkeypatch.setattr(rates, "time", lambda: NOW + 60)
    assert client.get("/api/v1/notes/").status_code == 200


def test_every_address_counts_for_itself(client: Client) -> None:
    for _ in range(3):
        client.get("/api/v1/notes/", REMOTE_ADDR="10.0.0.1")
    assert client.get("/api/v1/notes/", REMOTE_ADDR="10.0.0.2").status_code == 200


def test_a_forwarded_address_is_believed_only_from_our_proxies(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = rf.get("/", headers={"X-Forwarded-For": "1.1.1.1, 2.2.2.2, 3.3.3.3"}, REMOTE_ADDR="9.9.9.9")
    found = []
    for proxies in (0, 1, 2, 4):
        monkeypatch.setattr(settings, "ENV", replace(settings.ENV, trusted_proxies=proxies))
        found.append(rates.address_of(request))
    assert found == ["9.9.9.9", "3.3.3.3", "2.2.2.2", "9.9.9.9"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("nonsense", "unknown"), ("", "unknown"), ("1.2.3.4", "1.2.3.4")],
)
def test_what_counts_as_one_caller(rf: RequestFactory, given: str, expected: str) -> None:
    assert rates.address_of(rf.get("/", REMOTE_ADDR=given)) == expected


def test_pictures_count_apart_and_wider(client: Client) -> None:
    path = "/api/v1/images/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/abc/800.avif"
    for _ in range(3):
        client.get("/api/v1/notes/")
    assert client.get(path)["RateLimit-Limit"] == "10"


def test_hot_documents_are_not_counted(client: Client) -> None:
    publish("a")
    assert [client.get("/api/v1/notes/a/").status_code for _ in range(5)] == [200] * 5
    assert client.get("/api/v1/notes/")["RateLimit-Remaining"] == "0"


def test_off_is_off(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate="off"))
    response = client.get("/api/v1/notes/")
    assert "RateLimit-Limit" not in response


def test_a_cache_that_is_down_lets_everyone_pass(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> int:
        raise ConnectionError

    monkeypatch.setattr(cache, "incr", away)
    assert [client.get("/api/v1/notes/").status_code for _ in range(4)] == [200] * 4


@pytest.mark.parametrize(("text", "rate"), [("600/min", rates.Rate(600, 60)), ("5/day", rates.Rate(5, 86_400))])
def test_a_rate_is_read(text: str, rate: rates.Rate) -> None:
    assert rates.parse_rate(text) == rate


@pytest.mark.parametrize("text", ["", "600", "600/week", "0/min", "-1/min", "x/min", "6 / min"])
def test_a_rate_that_can_not_be_read_stops_the_check(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, delivery_rate=text))
    (error,) = check_delivery_rate()
    assert error.id == "api.E001"
    assert repr(text) in error.msg


def test_a_type_must_not_stand_at_an_address_of_the_door(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_plurals() == []
    monkeypatch.setattr(registry, "document_types", lambda: [replace(NOTE, plural="changes")])
    (error,) = check_plurals()
    assert error.id == "api.E002"
