"""Lists: filters, orders, cursors that lose nothing, and refusals that name the fault."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from cms.content.vocabularies import Topic
from cms.publication.rendering import Audience
from tests.factories.notes import id_of, publish, withdraw

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("cold")]

START = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
ORDERS = ["-updated_at", "updated_at", "-published_at", "published_at", "title", "-title"]


def slugs(client: Client, url: str) -> list[str]:
    response = client.get(url)
    assert response.status_code == 200, response.content.decode()
    return [item["slug"] for item in response.json()["items"]]


def fault(client: Client, url: str) -> dict[str, Any]:
    """The only fault that a 400 names."""
    response = client.get(url, headers={"Accept-Language": "en"})
    assert (response.status_code, response["Content-Type"]) == (400, "application/problem+json")
    (found,) = response.json()["errors"]
    assert isinstance(found, dict)
    return found


def test_a_card_in_a_list(client: Client) -> None:
    publish("a", title="Первая", topics=("law",), at=START)
    assert json.loads(client.get("/api/v1/notes/").content) == {
        "items": [
            {
                "id": str(id_of("a")),
                "type": "note",
                "locale": "ru",
                "slug": "a",
                "title": "Первая",
                "summary": "О a",
                "url": "/api/v1/notes/a/",
                "published_at": "2026-11-01T09:00:00+00:00",
                "updated_at": "2026-11-01T09:00:00+00:00",
                "sequence": 1,
            }
        ],
        "next": None,
    }


def test_only_what_is_published_for_everyone_in_this_type_and_language(client: Client) -> None:
    publish("open", topics=("law",))
    publish("inner", topics=("law",), audience=Audience.MEMBERS)
    publish("english", topics=("law",), locale="en")
    publish("withdrawn", topics=("law",))
    publish("rule", type="rule", facets={"topic": ("law",)})
    withdraw("withdrawn")
    for url in ("/api/v1/notes/", "/api/v1/notes/?topic=law", "/api/v1/notes/?locale=ru"):
        assert slugs(client, url) == ["open"]
    assert slugs(client, "/api/v1/notes/?locale=en") == ["english"]


def test_filters_must_all_hold(client: Client) -> None:
    publish("both", topics=("law", "pay"), facets={"tag": ("стаж",)})
    publish("law", topics=("law",))
    publish("pay", topics=("pay",), facets={"tag": ("стаж",)})
    assert slugs(client, "/api/v1/notes/?topic=law&order=title") == ["both", "law"]
    assert slugs(client, "/api/v1/notes/?topic=pay&tag=стаж&order=-title") == ["pay", "both"]
    assert slugs(client, "/api/v1/notes/?topic=law&tag=стаж") == ["both"]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("query", ["", "&topic=law"])
def test_a_walk_meets_every_card_once_in_every_order(client: Client, order: str, query: str) -> None:
    expected = []
    for number in range(23):
        # Equal moments and titles, so that ties have to be broken.
        name, at = f"n{number:02}", START + timedelta(hours=number // 4)
        publish(name, title=f"Тема {number % 5}", topics=("law",) if number % 2 else (), at=at)
        if number % 3 == 0:
            publish(name, title=f"Тема {number % 5}!", topics=("law",) if number % 2 else (), at=at + timedelta(days=9))
    facts = client.get("/api/v1/notes/?limit=100").json()["items"]
    if query:
        facts = [fact for fact in facts if int(fact["slug"][1:]) % 2]
    column, reverse = order.lstrip("-"), order.startswith("-")
    expected = [fact["id"] for fact in sorted(facts, key=lambda fact: (fact[column], fact["id"]), reverse=reverse)]
    met: list[str] = []
    url: str | None = f"/api/v1/notes/?limit=4&order={order}{query}"
    while url:
        page = client.get(url).json()
        met += [item["id"] for item in page["items"]]
        assert len(page["items"]) == 4 or page["next"] is None
        url = page["next"]
    assert met == expected
    assert len(met) == (11 if query else 23)


def test_the_default_order_is_the_newest_first(client: Client) -> None:
    for number, name in enumerate("abc"):
        publish(name, at=START + timedelta(days=number))
    publish("a", text="новое", at=START + timedelta(days=9))
    assert slugs(client, "/api/v1/notes/") == ["a", "c", "b"]
    assert slugs(client, "/api/v1/notes/?order=-published_at") == ["c", "b", "a"]


def test_what_is_published_during_a_walk_moves_nothing(client: Client) -> None:
    for number in range(6):
        publish(f"n{number}", at=START + timedelta(days=number))
    first = client.get("/api/v1/notes/?limit=3").json()
    publish("new", at=START + timedelta(days=30))
    withdraw("n4")
    second = client.get(first["next"]).json()
    assert [item["slug"] for item in first["items"]] == ["n5", "n4", "n3"]
    assert [item["slug"] for item in second["items"]] == ["n2", "n1", "n0"]
    assert second["next"] is None


@pytest.mark.parametrize("size", [3, 60])
@pytest.mark.parametrize("query", ["", "&topic=law", "&topic=law&order=title", "&updated_since=2020-01-01"])
def test_one_statement_at_any_size(client: Client, size: int, query: str, django_assert_num_queries: Any) -> None:
    for number in range(size):
        publish(f"n{number}", topics=("law",))
    with django_assert_num_queries(1):
        page = client.get(f"/api/v1/notes/?limit=50{query}").json()
    assert len(page["items"]) == min(size, 50)
    with django_assert_num_queries(2):
        assert client.get(f"/api/v1/notes/?count=exact&limit=2{query}").json()["count"] == size


def test_updated_since_takes_dates_and_moments(client: Client) -> None:
    publish("old", at=datetime(2026, 11, 1, 20, 59, 59, tzinfo=UTC))
    publish("new", at=datetime(2026, 11, 1, 21, 0, tzinfo=UTC))
    # A date is its midnight in the time zone of the installation, Moscow.
    assert slugs(client, "/api/v1/notes/?updated_since=2026-11-02") == ["new"]
    assert slugs(client, "/api/v1/notes/?updated_since=2026-11-02T00:00:00%2B03:00") == ["new"]
    assert slugs(client, "/api/v1/notes/?updated_since=2026-11-01T21:00:00Z") == ["new"]
    assert slugs(client, "/api/v1/notes/?updated_since=2026-11-01") == ["new", "old"]


def test_an_etag_stands_for_the_bytes(client: Client, django_assert_max_num_queries: Any) -> None:
    publish("a")
    etag = client.get("/api/v1/notes/")["ETag"]
    with django_assert_max_num_queries(2):
        assert client.get("/api/v1/notes/", headers={"If-None-Match": etag}).status_code == 304
    publish("b")
    assert client.get("/api/v1/notes/", headers={"If-None-Match": etag}).status_code == 200


def test_an_empty_list_has_the_date_of_the_log(client: Client) -> None:
    publish("rule", type="rule", at=START)
    response = client.get("/api/v1/notes/")
    assert response.json() == {"items": [], "next": None}
    assert response["Last-Modified"] == "Sun, 01 Nov 2026 09:00:00 GMT"


def test_an_unknown_parameter_is_named(client: Client) -> None:
    assert fault(client, "/api/v1/notes/?topik=law") == {
        "parameter": "topik",
        "detail": "The parameter “topik” is unknown here.",
        "allowed": ["locale", "order", "limit", "cursor", "count", "updated_since", "topic", "parent", "tag"],
    }


def test_every_fault_is_named_at_once(client: Client) -> None:
    problem = client.get("/api/v1/notes/?limit=0&order=size&what=1").json()
    assert [found["parameter"] for found in problem["errors"]] == ["limit", "order", "what"]


@pytest.mark.parametrize(
    "query",
    [
        "limit=101",
        "limit=0",
        "limit=-1",
        "limit=ten",
        "limit=٣",
        "limit=" + "9" * 5000,
        "order=size",
        "locale=de",
        "count=about",
        "updated_since=yesterday",
        "updated_since=2026-02-30",
        "updated_since=0001-01-01",
        "updated_since=9999-12-31T23:59:59-12:00",
        "topic=%00",
        "topic=" + "x" * 256,
        "limit=1&limit=2",
    ],
)
def test_a_bad_value_is_named(client: Client, query: str) -> None:
    assert fault(client, f"/api/v1/notes/?{query}")["parameter"] == query.split("=")[0]


def test_an_unknown_value_of_a_filter_is_named_with_those_there_are(client: Client) -> None:
    publish("a", topics=("law",))
    publish("b", facets={"parent": ("x", "y")})
    assert fault(client, "/api/v1/notes/?parent=z") == {
        "parameter": "parent",
        "detail": "“z” can not be taken: no document has this value.",
        "allowed": ["x", "y"],
    }


def test_a_value_of_the_vocabulary_that_nothing_carries_is_empty_not_unknown(client: Client) -> None:
    Topic.objects.create(slug="pay", title="Оплата труда")
    assert slugs(client, "/api/v1/notes/?topic=pay") == []
    assert fault(client, "/api/v1/notes/?topic=play")["allowed"] == ["pay"]


def test_values_of_members_documents_are_not_told(client: Client) -> None:
    publish("open", facets={"parent": ("law", "pay")})
    publish("inner", facets={"parent": ("law", "secret")}, audience=Audience.MEMBERS)
    assert fault(client, "/api/v1/notes/?parent=none")["allowed"] == ["law", "pay"]
    assert fault(client, "/api/v1/notes/?parent=secret")["allowed"] == ["law", "pay"]
    assert slugs(client, "/api/v1/notes/?parent=law") == ["open"]


def test_the_id_of_a_document_and_a_free_word_are_empty_not_unknown(client: Client) -> None:
    publish("rule", type="rule")
    assert slugs(client, f"/api/v1/notes/?parent={id_of('rule')}") == []
    assert slugs(client, "/api/v1/notes/?tag=слово") == []


@pytest.mark.parametrize(
    "cursor",
    ["x", "%00", "bnVsbA", "W10", "WyItdXBkYXRlZF9hdCIsIngiLCJ5Il0", "x" * 3000, "WyItdXBkYXRlZF9hdCIsMSwyXQ", "🙂"],
)
def test_a_cursor_that_is_not_ours(client: Client, cursor: str) -> None:
    assert fault(client, f"/api/v1/notes/?cursor={cursor}")["parameter"] == "cursor"


def test_a_cursor_belongs_to_its_order(client: Client) -> None:
    publish("a")
    publish("b")
    following = client.get("/api/v1/notes/?limit=1&order=title").json()["next"]
    assert fault(client, following.replace("order=title", "order=-title"))["parameter"] == "cursor"


def test_an_unknown_type_says_which_there_are(client: Client) -> None:
    response = client.get("/api/v1/lessens/")
    assert (response.status_code, response.json()["types"]) == (404, ["notes", "rules"])
