"""Single documents: what stands in the answer, and what is told when there is none."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from cms.publication.models import Reason
from cms.publication.rendering import Audience
from tests.factories.notes import head_of, id_of, publish, redact, schedule, withdraw

pytestmark = pytest.mark.django_db

FIRST = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SECOND = datetime(2026, 11, 21, 9, 30, 0, 500, tzinfo=UTC)


def test_the_whole_document(client: Client) -> None:
    publish("tk", type="rule", title="Трудовой кодекс", at=FIRST)
    publish("note", title="Колдоговор", text="Текст", topics=("law",), to=("tk",), at=FIRST)
    publish("note", locale="en", slug="agreement", at=FIRST)
    publish("note", title="Коллективный договор", text="Текст", topics=("law",), to=("tk", "unknown"), at=SECOND)

    response = client.get("/api/v1/notes/note/")

    assert response.status_code == 200
    assert response["Content-Type"] == "application/json"
    note, rule = str(id_of("note")), str(id_of("tk"))
    assert json.loads(response.content) == {
        "id": note,
        "type": "note",
        "locale": "ru",
        "slug": "note",
        "schema_version": 1,
        "audience": "public",
        "title": "Коллективный договор",
        "text": "Текст",
        "topics": [{"slug": "law", "title": "LAW"}],
        "url": "/api/v1/notes/note/",
        "published_at": "2026-11-20T09:00:00+00:00",
        "updated_at": "2026-11-21T09:30:00.000500+00:00",
        "sequence": 4,
        "references": {
            rule: {
                "id": rule,
                "type": "rule",
                "locale": "ru",
                "slug": "tk",
                "title": "Трудовой кодекс",
                "summary": "О tk",
                "url": "/api/v1/rules/tk/",
                "published_at": "2026-11-20T09:00:00+00:00",
                "updated_at": "2026-11-20T09:00:00+00:00",
                "sequence": 1,
            }
        },
        "translations": [{"locale": "en", "url": "/api/v1/notes/agreement/?locale=en"}],
        "law_check": None,
    }


def test_by_id_it_is_the_same_document(client: Client) -> None:
    publish("note")
    assert client.get(f"/api/v1/notes/{id_of('note')}/").content == client.get("/api/v1/notes/note/").content


def test_stored_bytes_are_not_touched(client: Client) -> None:
    entry = publish("note", text='«ёлочки» \\ " и <b> \u2028')
    assert client.get("/api/v1/notes/note/").content.startswith(bytes(entry.body)[:-1] + b',"url":')


@pytest.mark.parametrize("references", [0, 1, 30])
def test_one_statement_whatever_it_points_to(client: Client, references: int, django_assert_num_queries: Any) -> None:
    names = [f"r{number}" for number in range(references)]
    for name in names:
        publish(name, type="rule")
    publish("note", to=tuple(names))
    # The document, and the log's newest number for the hot store.
    with django_assert_num_queries(2):
        response = client.get("/api/v1/notes/note/")
    assert list(response.json()["references"]) == [str(id_of(name)) for name in names]


def test_304_from_the_database_takes_one_statement_more_than_none(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    publish("note")
    etag = client.get("/api/v1/notes/note/")["ETag"]
    with django_assert_max_num_queries(2):
        response = Client().get("/api/v1/notes/note/", headers={"If-None-Match": f'"other", W/{etag}'})
    assert (response.status_code, response.content) == (304, b"")
    assert response["ETag"] == etag
    assert "Content-Type" not in response


def test_a_reference_is_the_card_of_today(client: Client) -> None:
    publish("tk", type="rule", title="Кодекс")
    publish("note", to=("tk",))
    before = client.get("/api/v1/notes/note/")
    publish("tk", type="rule", title="Трудовой кодекс")

    after = Client().get("/api/v1/notes/note/")

    assert after.json()["references"][str(id_of("tk"))]["title"] == "Трудовой кодекс"
    assert after.json()["sequence"] == before.json()["sequence"]
    assert after["ETag"] != before["ETag"]


def test_a_reference_prefers_the_language_of_the_document(client: Client) -> None:
    publish("both", type="rule", title="Оба")
    publish("both", type="rule", locale="en", title="Both")
    publish("russian", type="rule", title="Только по-русски")
    publish("english", type="rule", locale="en", title="English only")
    publish("note", locale="en", to=("both", "russian", "english"))
    publish("note", to=("both", "russian", "english"))

    def titles(url: str) -> list[str]:
        return [card["title"] for card in Client().get(url).json()["references"].values()]

    assert titles("/api/v1/notes/note/?locale=en") == ["Both", "Только по-русски", "English only"]
    assert titles("/api/v1/notes/note/") == ["Оба", "Только по-русски"]


def test_what_is_not_served_is_in_no_reference_and_no_translation(client: Client) -> None:
    publish("gone", type="rule")
    publish("inner", type="rule", audience=Audience.MEMBERS)
    publish("note", to=("gone", "inner"))
    publish("note", locale="en", audience=Audience.MEMBERS)
    withdraw("gone")
    document = client.get("/api/v1/notes/note/").json()
    assert (document["references"], document["translations"]) == ({}, [])


def test_members_documents_are_not_there(client: Client) -> None:
    publish("inner", audience=Audience.MEMBERS)
    for key in ("inner", str(id_of("inner"))):
        response = client.get(f"/api/v1/notes/{key}/")
        assert response.status_code == 404
        assert "Заметка" not in response.content.decode()


def test_an_unknown_audience_is_served_to_nobody(client: Client) -> None:
    publish("note")
    head = head_of("note")
    assert head is not None
    head.audience = "everyone"
    head.save()
    assert client.get("/api/v1/notes/note/").status_code == 410
    assert client.get("/api/v1/notes/").json()["items"] == []


@pytest.mark.parametrize("reason", [Reason.UNPUBLISHED, Reason.EXPIRED, Reason.DELETED])
def test_a_withdrawn_document_says_why(client: Client, reason: Reason) -> None:
    publish("note", text="тайна")
    withdraw("note", reason=reason, replaced_by=id_of("next"))
    for key in ("note", str(id_of("note"))):
        response = client.get(f"/api/v1/notes/{key}/", headers={"Accept-Language": "en"})
        problem = response.json()
        assert response.status_code == problem["status"] == 410
        assert response["Content-Type"] == "application/problem+json"
        assert problem["type"] == "http://127.0.0.1:8000/problems/gone/"
        assert problem["title"] == "The document is no longer published"
        assert problem["id"] == str(id_of("note"))
        assert problem["reason"] == reason
        assert problem["replaced_by"] == str(id_of("next"))
        assert response["Link"] == f'</api/v1/documents/?ids={id_of("next")}>; rel="successor-version"'
        assert "тайна" not in response.content.decode()


def test_an_erased_document_says_so(client: Client) -> None:
    publish("note", title="Имя человека")
    redact("note")
    assert client.get("/api/v1/notes/note/").status_code == 404
    response = client.get(f"/api/v1/notes/{id_of('note')}/")
    assert (response.status_code, response.json()["reason"]) == (410, "redacted")
    assert "Имя человека" not in response.content.decode()


def test_one_that_left_for_members_is_gone_for_everyone(client: Client) -> None:
    publish("note")
    publish("note", slug="inner-name", audience=Audience.MEMBERS)
    response = client.get("/api/v1/notes/note/")
    assert (response.status_code, response.json()["reason"]) == (410, "audience")
    assert "inner-name" not in response.content.decode()
    assert client.get("/api/v1/notes/inner-name/").status_code == 404


def test_a_moved_slug_leads_on(client: Client) -> None:
    publish("note", slug="old")
    publish("note", slug="middle")
    publish("note", slug="new")
    publish("note", slug="old", locale="en")
    publish("note", slug="new", locale="en")
    for slug in ("old", "middle"):
        response = client.get(f"/api/v1/notes/{slug}/")
        assert (response.status_code, response["Location"]) == (301, "/api/v1/notes/new/")
    response = client.get("/api/v1/notes/old/?locale=en")
    assert (response.status_code, response["Location"]) == (301, "/api/v1/notes/new/?locale=en")


def test_a_slug_that_someone_else_took_over_is_theirs(client: Client) -> None:
    publish("note", slug="old")
    publish("note", slug="new")
    publish("other", slug="old")
    assert client.get("/api/v1/notes/old/").json()["id"] == str(id_of("other"))


def test_a_type_has_its_own_slugs(client: Client) -> None:
    publish("rule", type="rule", slug="same")
    assert client.get("/api/v1/notes/same/").status_code == 404
    assert client.get(f"/api/v1/notes/{id_of('rule')}/").status_code == 404
    assert client.get("/api/v1/rules/same/").status_code == 200


def test_freshness_ends_before_the_next_scheduled_change(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    publish("tk", type="rule")
    publish("note", to=("tk",))
    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    monkeypatch.setattr("api.conditional.time", lambda: now.timestamp())

    def max_age() -> str:
        return str(Client().get("/api/v1/notes/note/")["Cache-Control"])

    assert max_age() == "public, max-age=60"
    schedule("tk", datetime(2026, 11, 22, 12, 0, 40, tzinfo=UTC))
    assert max_age() == "public, max-age=40"
    schedule("note", datetime(2026, 11, 22, 12, 0, 15, tzinfo=UTC))
    assert max_age() == "public, max-age=15"
    schedule("note", datetime(2026, 11, 22, 11, 59, tzinfo=UTC))
    assert max_age() == "public, max-age=0"
    assert client.get("/api/v1/notes/")["Cache-Control"] == "public, max-age=0"


def test_a_document_without_its_number_is_kept_by_nobody(client: Client) -> None:
    publish("note", numbered=False)
    response = client.get("/api/v1/notes/note/")
    assert response.json()["sequence"] is None
    assert response["Cache-Control"] == "public, max-age=0"


def test_headers_for_caches(client: Client) -> None:
    publish("tk", type="rule", at=SECOND)
    publish("note", to=("tk",), at=FIRST)
    response = client.get("/api/v1/notes/note/", headers={"Origin": "https://school.example"})
    assert response["Last-Modified"] == "Sat, 21 Nov 2026 09:30:00 GMT"
    assert response["Cache-Tag"] == f"{id_of('note')},{id_of('tk')}"
    assert response["Surrogate-Key"] == f"{id_of('note')} {id_of('tk')}"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Vary"] == "origin, Accept-Encoding"
    assert not response.cookies


def test_many_references_are_tagged_by_type(client: Client) -> None:
    names = [f"r{number}" for number in range(20)]
    for name in names:
        publish(name, type="rule")
    publish("note", to=tuple(names))
    assert client.get("/api/v1/notes/note/")["Cache-Tag"] == f"{id_of('note')},notes,rules"


def test_head_has_the_headers_and_no_body(client: Client) -> None:
    publish("note")
    response, full = client.head("/api/v1/notes/note/"), client.get("/api/v1/notes/note/")
    assert (response.status_code, response.content) == (200, b"")
    assert response["ETag"] == full["ETag"]


class TestByIds:
    def test_in_the_order_asked_and_what_is_missing(self, client: Client, django_assert_num_queries: Any) -> None:
        publish("tk", type="rule")
        publish("a", to=("tk",))
        publish("b")
        publish("inner", audience=Audience.MEMBERS)
        withdraw("b", replaced_by=id_of("a"))
        unknown = uuid4()
        ids = [id_of("b"), id_of("tk"), unknown, id_of("inner"), id_of("a"), id_of("tk")]

        with django_assert_num_queries(2):
            answer = client.get(f"/api/v1/documents/?ids={','.join(map(str, ids))}").json()

        assert [item["id"] for item in answer["items"]] == [str(id_of("tk")), str(id_of("a"))]
        assert answer["items"][1] == client.get("/api/v1/notes/a/").json()
        assert answer["missing"] == [
            {"id": str(id_of("b")), "kind": "withdrawn", "reason": "unpublished", "replaced_by": str(id_of("a"))},
            {"id": str(unknown), "kind": "unknown", "reason": None, "replaced_by": None},
            {"id": str(id_of("inner")), "kind": "unknown", "reason": None, "replaced_by": None},
        ]
        assert answer["next"] is None

    def test_what_has_no_room_comes_next(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("api.delivery.documents.MOST_BYTES", 700)
        names = ["a", "b", "c"]
        for name in names:
            publish(name, locale="en", text="x" * 400)
        url: str | None = f"/api/v1/documents/?ids={','.join(str(id_of(name)) for name in names)}&locale=en"
        pages = []
        while url:
            answer = client.get(url).json()
            pages.append([item["slug"] for item in answer["items"]])
            assert answer["missing"] == []
            url = answer["next"]
        assert pages == [["a"], ["b"], ["c"]]

    @pytest.mark.parametrize(
        "ids", ["", "ids=", "ids=1", "ids=a,b", "ids=" + ",".join(str(id_of(str(n))) for n in range(101))]
    )
    def test_bad_ids(self, client: Client, ids: str) -> None:
        response = client.get(f"/api/v1/documents/?{ids}")
        assert response.status_code == 400
        assert [fault["parameter"] for fault in response.json()["errors"]] == ["ids"]

    def test_a_hundred_ids_are_read(self, client: Client) -> None:
        ids = [str(id_of(str(number))) for number in range(100)]
        answer = client.get(f"/api/v1/documents/?ids={','.join(ids)}").json()
        assert [each["id"] for each in answer["missing"]] == ids


def test_a_document_that_stands_in_another_language_only_says_in_which(client: Client) -> None:
    publish("note", slug="dogovor")
    for key in ("dogovor", str(id_of("note"))):
        told = client.get(f"/api/v1/notes/{key}/?locale=en")
        assert told.status_code == 404
        assert told["Cache-Control"] == "public, max-age=60"
        assert told.json()["translations"] == [{"locale": "ru", "url": "/api/v1/notes/dogovor/"}]
        assert "ru" in told.json()["detail"]
        assert client.get(told.json()["translations"][0]["url"]).json()["id"] == str(id_of("note"))
    publish("note", locale="en", slug="agreement")
    assert client.get(f"/api/v1/notes/{id_of('note')}/?locale=en").status_code == 200
    # The Russian slug in English: the same document stands there under another one.
    assert client.get("/api/v1/notes/dogovor/?locale=en").json()["translations"] == [
        {"locale": "ru", "url": "/api/v1/notes/dogovor/"}
    ]
    assert "translations" not in client.get("/api/v1/notes/nothing/?locale=en").json()


@pytest.mark.parametrize("closed", ["members", "withdrawn"])
def test_what_is_not_open_is_told_in_no_language(client: Client, closed: str) -> None:
    if closed == "members":
        publish("note", slug="dogovor", audience=Audience.MEMBERS)
    else:
        publish("note", slug="dogovor")
        withdraw("note")
    for key in ("dogovor", str(id_of("note"))):
        told = client.get(f"/api/v1/notes/{key}/?locale=en")
        assert (told.status_code, "translations" in told.json()) == (404, False)
