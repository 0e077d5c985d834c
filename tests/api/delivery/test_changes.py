"""The change feed: in order, each document once, and whoever applies it has what the lists show."""

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from cms.publication.models import PublishedDocument, Reason
from cms.publication.rendering import Audience
from tests.factories.notes import id_of, publish, redact, schedule, withdraw

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("cold")]

AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def mark_of(sequence: int) -> str:
    """The last 32 bits of the moment of an entry, in microseconds."""
    recorded_at = PublishedDocument.objects.get(sequence=sequence).recorded_at
    return format(round(recorded_at.timestamp() * 1_000_000) % 2**32, "08x")


def test_the_newest_entry_of_each_document_oldest_first(client: Client) -> None:
    publish("tk", type="rule", title="Кодекс", at=AT)
    publish("a", text="первый", at=AT)
    publish("b", at=AT)
    publish("a", text="второй", to=("tk",), at=AT)
    withdraw("b", reason=Reason.EXPIRED, replaced_by=id_of("a"))

    rule, a, b = (str(id_of(name)) for name in ("tk", "a", "b"))
    moments = {"published_at": "2026-11-20T09:00:00+00:00", "updated_at": "2026-11-20T09:00:00+00:00"}
    common = {"locale": "ru", "schema_version": 1, "audience": "public"}
    card = {"id": rule, "type": "rule", "locale": "ru", "slug": "tk", "title": "Кодекс", "summary": "О tk"}
    document = {"id": a, "type": "note", "slug": "a", "title": "Заметка a", "text": "второй", "topics": []} | common
    kept: dict[str, Any] = {"kind": "published", "locale": "ru", "reason": None, "replaced_by": None}
    assert json.loads(client.get("/api/v1/changes/").content) == {
        "items": [
            {
                **kept,
                "sequence": 1,
                "id": rule,
                "type": "rule",
                "document": {"id": rule, "type": "rule", "slug": "tk", "title": "Кодекс"}
                | common
                | {"url": "/api/v1/rules/tk/", "sequence": 1}
                | moments,
            },
            {
                **kept,
                "sequence": 4,
                "id": a,
                "type": "note",
                "document": document | {"url": "/api/v1/notes/a/", "sequence": 4} | moments,
            },
            {
                "sequence": 5,
                "kind": "withdrawn",
                "id": b,
                "type": "note",
                "locale": "ru",
                "reason": "expired",
                "replaced_by": a,
                "document": None,
            },
        ],
        "cards": {rule: card | {"url": "/api/v1/rules/tk/", "sequence": 1} | moments},
        "next": f"/api/v1/changes/?after=5&mark={mark_of(5)}",
    }


def test_with_nothing_new_there_is_still_a_next(client: Client, django_assert_num_queries: Any) -> None:
    publish("a", at=AT)
    with django_assert_num_queries(1):
        response = client.get("/api/v1/changes/?after=1")
    assert response.json() == {"items": [], "cards": {}, "next": f"/api/v1/changes/?after=1&mark={mark_of(1)}"}
    assert response["Last-Modified"] == "Fri, 20 Nov 2026 09:00:00 GMT"
    again = client.get("/api/v1/changes/?after=1", headers={"If-None-Match": response["ETag"]})
    assert again.status_code == 304


def test_an_empty_log(client: Client) -> None:
    assert client.get("/api/v1/changes/").json() == {"items": [], "cards": {}, "next": "/api/v1/changes/?after=0"}


def test_what_others_published_is_passed_over_once(client: Client) -> None:
    publish("a")
    publish("b", locale="en")
    publish("rule", type="rule")
    answer = client.get("/api/v1/changes/?types=note&limit=1").json()
    assert [item["sequence"] for item in answer["items"]] == [1]
    assert answer["next"] == f"/api/v1/changes/?after=3&mark={mark_of(3)}&types=note&limit=1"


def test_types_and_locale(client: Client) -> None:
    publish("a")
    publish("a", locale="en")
    publish("rule", type="rule")

    def named(query: str) -> list[int]:
        return [item["sequence"] for item in client.get(f"/api/v1/changes/?{query}").json()["items"]]

    assert named("types=note") == [1]
    assert named("types=rule,note") == [1, 3]
    assert named("locale=en") == [2]
    assert named("types=&locale=") == [1, 3]


@pytest.mark.parametrize("number", [1, 40])
def test_three_statements_at_any_size(client: Client, number: int, django_assert_num_queries: Any) -> None:
    for each in range(number):
        publish(f"r{each}", type="rule")
        publish(f"n{each}", to=(f"r{each}",))
    with django_assert_num_queries(3):
        answer = client.get("/api/v1/changes/?limit=100").json()
    assert (len(answer["items"]), len(answer["cards"])) == (2 * number, number)


def test_pages_end_before_they_grow_too_large(client: Client) -> None:
    for name, size in (("a", 100), ("b", 100), ("large", 5_000), ("c", 100)):
        publish(name, text="x" * size)
    url, pages = "/api/v1/changes/?max_bytes=1000", []
    while True:
        answer = client.get(url).json()
        if not answer["items"]:
            break
        pages.append([item["document"]["slug"] for item in answer["items"]])
        url = answer["next"]
    assert pages == [["a", "b"], ["large"], ["c"]]


def test_members_documents_are_never_named(client: Client) -> None:
    publish("inner", audience=Audience.MEMBERS)
    withdraw("inner")
    assert client.get("/api/v1/changes/").json()["items"] == []


def test_one_that_left_for_members_is_withdrawn(client: Client) -> None:
    publish("a")
    publish("a", slug="inner", title="Только своим", audience=Audience.MEMBERS)
    (item,) = client.get("/api/v1/changes/").json()["items"]
    assert (item["kind"], item["reason"], item["document"]) == ("withdrawn", "audience", None)
    assert "inner" not in json.dumps(item)


def test_an_entry_without_a_number_is_not_there_yet(client: Client) -> None:
    publish("a")
    publish("b", numbered=False)
    publish("a", text="новое", numbered=False)
    assert client.get("/api/v1/changes/").json() == {
        "items": [],
        "cards": {},
        "next": f"/api/v1/changes/?after=1&mark={mark_of(1)}",
    }


def test_a_reader_ahead_of_the_log_is_told_to_start_again(client: Client) -> None:
    publish("a")
    response = client.get("/api/v1/changes/?after=2", headers={"Accept-Language": "en"})
    assert response.status_code == 400
    assert response.json()["errors"] == [
        {"parameter": "after", "detail": "“2” can not be taken: the log ends at 1; start again with 0."}
    ]


def test_a_reader_of_the_log_before_a_restore_is_told_to_start_again(client: Client) -> None:
    """The database came back from a backup of yesterday, and something else was published under the same number."""
    publish("a")
    publish("lost")
    following = client.get("/api/v1/changes/").json()["next"]
    assert client.get(following).status_code == 200
    PublishedDocument.objects.filter(sequence=2).update(recorded_at=AT)
    response = client.get(following, headers={"Accept-Language": "en"})
    assert response.status_code == 400
    detail = "“2” can not be taken: the log of this server is not the one that gave it; start again with 0."
    assert response.json()["errors"] == [{"parameter": "after", "detail": detail}]
    assert client.get("/api/v1/changes/?after=2").status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "mark=x",
        "mark=0123456g",
        "after=-1",
        "after=x",
        "after=9223372036854775808",
        "types=lesson",
        "types=note,x",
        "limit=101",
        "max_bytes=0",
    ],
)
def test_a_bad_value_is_named(client: Client, query: str) -> None:
    response = client.get(f"/api/v1/changes/?{query}")
    assert response.status_code == 400
    assert [fault["parameter"] for fault in response.json()["errors"]] == [query.split("=")[0]]


def test_freshness_is_short_and_ends_before_a_scheduled_change(client: Client) -> None:
    publish("a")
    assert client.get("/api/v1/changes/")["Cache-Control"] == "public, max-age=5"
    schedule("a", timezone.now() - timedelta(seconds=1))
    assert client.get("/api/v1/changes/")["Cache-Control"] == "public, max-age=0"


def follow(client: Client, url: str, copy: dict[str, Any]) -> str:
    """Apply the feed to a copy until there is nothing new; answers where to go on."""
    while True:
        page = client.get(url).json()
        if not page["items"]:
            return str(page["next"])
        for item in page["items"]:
            if item["kind"] == "published":
                copy[item["id"]] = item["document"]
            else:
                copy.pop(item["id"], None)
        url = page["next"]


def shown(client: Client) -> dict[str, Any]:
    """Everything that the lists lead to, as the feed would give it."""
    found = {}
    for plural in ("notes", "rules"):
        url: str | None = f"/api/v1/{plural}/?limit=7&order=title"
        while url:
            page = client.get(url).json()
            for card in page["items"]:
                document = Client().get(card["url"]).json()
                found[card["id"]] = {
                    name: value
                    for name, value in document.items()
                    if name not in {"references", "translations", "law_check"}
                }
            url = page["next"]
    return found


@pytest.mark.parametrize("seed", range(3))
def test_the_feed_from_zero_and_the_feed_followed_equal_the_lists(client: Client, seed: int) -> None:
    chance = random.Random(seed)
    names = [f"n{number}" for number in range(12)]
    live: dict[str, bool] = {}
    follower: dict[str, Any] = {}
    where = "/api/v1/changes/?limit=3"
    for _ in range(60):
        name = chance.choice(names)
        step = chance.random()
        if live.get(name) and step < 0.25:
            withdraw(name)
            live[name] = False
        elif live.get(name) and step < 0.3:
            redact(name)
            live[name] = False
        else:
            audience = Audience.MEMBERS if step > 0.9 else Audience.PUBLIC
            targets = tuple(chance.sample(names, 2))
            publish(name, slug=f"{name}-{chance.randrange(3)}", text=str(step), audience=audience, to=targets)
            live[name] = True
        if chance.random() < 0.2:
            where = follow(client, where, follower)
    follow(client, where, follower)
    from_zero: dict[str, Any] = {}
    follow(client, "/api/v1/changes/?limit=5", from_zero)
    expected = shown(client)
    assert from_zero == expected
    assert follower == expected
    assert 0 < len(expected) <= len(names)


def test_cards_close_over_everything_a_page_points_to(client: Client) -> None:
    for number in range(6):
        publish(f"r{number}", type="rule")
    publish("a", to=("r0", "r1", "a"))
    publish("b", to=("r1", "r2"))
    withdraw("r2")
    page = client.get("/api/v1/changes/?types=note").json()
    assert set(page["cards"]) == {str(id_of(name)) for name in ("r0", "r1", "a")}
