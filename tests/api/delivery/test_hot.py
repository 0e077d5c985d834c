"""Hot documents: answered without a statement, dropped within a quarter of a second of any publication."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from api.delivery import hot
from cms.publication import feed
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.notes import id_of, publish, schedule, withdraw

pytestmark = pytest.mark.django_db


class Clock:
    """A monotonic clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(hot, "monotonic", clock)
    return clock


def test_the_second_answer_asks_nothing_and_is_the_same(client: Client, django_assert_num_queries: Any) -> None:
    publish("rule", type="rule")
    publish("a", to=("rule",))
    first = client.get("/api/v1/notes/a/", headers={"Origin": "https://school.example"})
    with django_assert_num_queries(0):
        second = client.get("/api/v1/notes/a/", headers={"Origin": "https://school.example"})
    assert second.content == first.content
    assert second.status_code == 200
    limits = {"RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"}
    assert dict(second.items()) == {name: value for name, value in first.items() if name not in limits}
    assert second["Access-Control-Allow-Origin"] == "*"


def test_304_from_what_is_kept(client: Client, django_assert_num_queries: Any) -> None:
    publish("a")
    first = client.get("/api/v1/notes/a/")
    with django_assert_num_queries(0):
        second = client.get("/api/v1/notes/a/", headers={"If-None-Match": first["ETag"]})
        other = client.get("/api/v1/notes/a/", headers={"If-None-Match": '"other"'})
    assert (second.status_code, second.content, second["ETag"]) == (304, b"", first["ETag"])
    assert "Content-Type" not in second
    assert (other.status_code, other.content) == (200, first.content)


def test_a_304_is_kept_as_the_whole_document(client: Client, django_assert_num_queries: Any) -> None:
    publish("a")
    etag = Client().get("/api/v1/notes/a/")["ETag"]
    assert client.get("/api/v1/notes/a/", headers={"If-None-Match": etag}).status_code == 304
    assert client.get("/api/v1/notes/a/").status_code == 200
    with django_assert_num_queries(0):
        assert client.get("/api/v1/notes/a/", headers={"If-None-Match": etag}).status_code == 304
        assert client.get("/api/v1/notes/a/").json()["slug"] == "a"


def test_another_log_with_the_same_number_is_noticed(client: Client, clock: Clock) -> None:
    """As after a backup was put back, and as much was published since as before."""
    publish("a", text="старое")
    assert client.get("/api/v1/notes/a/").json()["text"] == "старое"
    number = feed.horizon().sequence
    DocumentHead.objects.all().delete()
    PublishedDocument.objects.all().delete()
    publish("a", text="новое")
    PublishedDocument.objects.update(sequence=number)
    DocumentHead.objects.update(sequence=number)
    clock.now += 0.26
    assert feed.horizon().sequence == number
    assert client.get("/api/v1/notes/a/").json()["text"] == "новое"


def test_a_change_is_seen_after_a_quarter_of_a_second(client: Client, clock: Clock) -> None:
    publish("a", text="старое")
    assert client.get("/api/v1/notes/a/").json()["text"] == "старое"
    publish("a", text="новое")
    clock.now += 0.249
    assert client.get("/api/v1/notes/a/").json()["text"] == "старое"
    clock.now += 0.002
    assert client.get("/api/v1/notes/a/").json()["text"] == "новое"


@pytest.mark.parametrize("change", ["reference renamed", "withdrawn", "moved", "translated"])
def test_whatever_changes_the_answer_drops_it(client: Client, clock: Clock, change: str) -> None:
    publish("rule", type="rule", title="Кодекс")
    publish("a", to=("rule",))
    before = client.get("/api/v1/notes/a/")
    if change == "reference renamed":
        publish("rule", type="rule", title="Трудовой кодекс")
    elif change == "withdrawn":
        withdraw("a")
    elif change == "moved":
        publish("a", slug="b")
    else:
        publish("a", locale="en")
    clock.now += 0.3
    after = client.get("/api/v1/notes/a/")
    assert after.status_code == {"withdrawn": 410, "moved": 301}.get(change, 200)
    assert after.content != before.content


def test_an_answer_made_before_a_publication_is_never_kept_as_made_after(
    client: Client, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("a", text="старое")
    client.get("/api/v1/notes/other/")
    real = hot._kept

    def published_meanwhile(*args: Any) -> Any:
        """Between the reading of the document and its keeping, it is published again and the number is read again."""
        monkeypatch.setattr(hot, "_kept", real)
        publish("a", text="новое")
        clock.now += 0.3
        Client.get(client, "/api/v1/notes/other/")
        return real(*args)

    monkeypatch.setattr(hot, "_kept", published_meanwhile)
    assert client.get("/api/v1/notes/a/").json()["text"] == "старое"
    assert client.get("/api/v1/notes/a/").json()["text"] == "новое"


def test_nothing_is_hot_in_the_minute_before_a_scheduled_change(client: Client, clock: Clock) -> None:
    publish("a")
    publish("b")
    client.get("/api/v1/notes/a/")
    schedule("b", timezone.now() + timedelta(seconds=50))
    clock.now += 0.3
    assert "RateLimit-Limit" in client.get("/api/v1/notes/a/")
    schedule("b", timezone.now() + timedelta(seconds=70))
    clock.now += 0.3
    client.get("/api/v1/notes/a/")
    assert "RateLimit-Limit" not in client.get("/api/v1/notes/a/")


def test_an_overdue_change_keeps_only_its_own_document_cold(client: Client, clock: Clock) -> None:
    publish("a")
    publish("b")
    schedule("b", timezone.now() - timedelta(hours=1))
    for _ in range(2):
        a, b = client.get("/api/v1/notes/a/"), client.get("/api/v1/notes/b/")
    assert "RateLimit-Limit" not in a
    assert b["Cache-Control"] == "public, max-age=0"
    assert "RateLimit-Limit" in b


def test_a_change_that_became_overdue_drops_what_was_kept_before(
    client: Client, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was scheduled and fell due while nobody asked, and the process that carries it out is late."""
    publish("a")
    client.get("/api/v1/notes/a/")
    assert "RateLimit-Limit" not in client.get("/api/v1/notes/a/")
    schedule("a", timezone.now() - timedelta(seconds=1))
    clock.now += 0.3
    for _ in range(2):
        answer = client.get("/api/v1/notes/a/")
        assert answer["Cache-Control"] == "public, max-age=0"
    withdraw("a")
    clock.now += 0.3
    assert client.get("/api/v1/notes/a/").status_code == 410


def test_a_kept_answer_is_not_used_in_the_minute_before_its_own_change(
    client: Client, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("a")
    schedule("a", timezone.now() + timedelta(minutes=10))
    client.get("/api/v1/notes/a/")
    assert "RateLimit-Limit" not in client.get("/api/v1/notes/a/")
    # As if the horizon could not be seen: what is kept knows its own end.
    monkeypatch.setattr(hot.Hot, "is_current", lambda self: True)
    real = hot.time
    monkeypatch.setattr(hot, "time", lambda: real() + 545)
    assert "RateLimit-Limit" in client.get("/api/v1/notes/a/")


@pytest.mark.parametrize(
    "different",
    [
        {"headers": {"Origin": "https://school.example"}},
        {"headers": {"Host": "localhost"}},
        {"headers": {"X-Forwarded-Proto": "https"}},
        {"secure": True},
        {"query_params": {"locale": "ru"}},
    ],
)
def test_what_an_answer_may_depend_on_is_asked_anew(client: Client, different: dict[str, Any]) -> None:
    publish("a")
    client.get("/api/v1/notes/a/")
    assert "RateLimit-Limit" in client.get("/api/v1/notes/a/", **different)
    assert "RateLimit-Limit" not in client.get("/api/v1/notes/a/")


def test_a_host_that_is_not_ours_gets_nothing(client: Client) -> None:
    publish("a")
    client.get("/api/v1/notes/a/")
    assert client.get("/api/v1/notes/a/", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize("path", ["/api/v1/notes/none/", "/api/v1/changes/", "/api/v1/schemas/note/"])
def test_only_documents_are_kept(client: Client, path: str) -> None:
    publish("a")
    client.get(path)
    assert "RateLimit-Limit" in client.get(path)


def test_the_store_is_bounded_in_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, hot_documents=2))
    client = Client()
    for name in ("a", "b", "c"):
        publish(name)
    for name in ("a", "b", "c"):
        client.get(f"/api/v1/notes/{name}/")
    assert ["RateLimit-Limit" in client.get(f"/api/v1/notes/{name}/") for name in ("c", "b", "a")] == [
        False,
        False,
        True,
    ]


def test_the_store_is_bounded_in_bytes(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hot, "MOST_BYTES", 3_000)
    monkeypatch.setattr(hot, "LARGEST", 2_500)
    publish("a", text="x" * 1_000)
    publish("b", text="x" * 1_500)
    publish("large", text="x" * 2_500)
    for name in ("a", "b", "large"):
        client.get(f"/api/v1/notes/{name}/")
    assert ["RateLimit-Limit" in client.get(f"/api/v1/notes/{name}/") for name in ("b", "a", "large")] == [
        False,
        True,
        True,
    ]


def test_it_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, hot_documents=0))
    client = Client()
    publish("a")
    client.get("/api/v1/notes/a/")
    assert client.get("/api/v1/notes/a/")["RateLimit-Remaining"] == "598"


def test_by_id_is_hot_too(client: Client, django_assert_num_queries: Any) -> None:
    publish("a")
    client.get(f"/api/v1/notes/{id_of('a')}/")
    with django_assert_num_queries(0):
        assert client.get(f"/api/v1/notes/{id_of('a')}/").status_code == 200


def test_the_beginning_of_a_list_is_kept_until_anything_is_published(
    client: Client, clock: Clock, django_assert_num_queries: Any
) -> None:
    publish("a")
    first = client.get("/api/v1/notes/?limit=1")
    with django_assert_num_queries(0):
        assert client.get("/api/v1/notes/?limit=1").content == first.content
    publish("b")
    clock.now += 0.3
    assert client.get("/api/v1/notes/?limit=1").json()["items"][0]["slug"] == "b"


def test_neither_later_pages_nor_empty_lists_are_kept(client: Client) -> None:
    publish("a")
    publish("b")
    following = client.get("/api/v1/notes/?limit=1").json()["next"]
    for address in (following, "/api/v1/rules/"):
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        assert len(asked) >= 1
