"""Bad input of every kind: a problem document that names the fault, in the language asked for, and never a 500."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory
from django.utils.translation import override
from rest_framework import exceptions

from api.problem_pages import bad_request, server_error
from api.problems import PROBLEM_TYPES, REFUSED, Fault, Problem, answer_problem, problem_of
from tests.factories.notes import publish

pytestmark = pytest.mark.django_db


def problem(response: Any, status: int) -> dict[str, Any]:
    assert (response.status_code, response["Content-Type"]) == (status, "application/problem+json")
    document = response.json()
    assert document["status"] == status
    assert document["type"].startswith("http://127.0.0.1:8000/problems/")
    assert isinstance(document, dict)
    return document


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api", 404),
        ("/api/", 404),
        ("/api/v2/notes/", 404),
        ("/api/v1/notes/none/", 404),
        ("/api/v1/notes/none/deeper/", 404),
        ("/api/v1/notes/00000000-0000-0000-0000-000000000000/", 404),
        ("/api/v1/notes/a%00b/", 404),
        ("/api/v1/notes/a%0Ab/", 404),
        ("/api/authoring/v1/documents/%0A/publish/", 404),
        ("/api/authoring/v1/a/b/c/%0A", 404),
        ("/api/v1/notes/%ff%fe/", 404),
        ("/api/v1/notes/%F0%9F%99%82/", 404),
        ("/api/v1/" + "x" * 9_000 + "/", 414),
        ("/api/v1/notes/?" + "x" * 9_000, 414),
        ("/api/v1/notes/?" + "a=1&" * 2_600_000, 414),
        ("/api/v1/notes/?%00=1", 400),
        ("/api/v1/notes/?%ff=%ff", 400),
        ("/api/v1/notes/?cursor=%ed%a0%80", 400),
        ("/api/v1/?what=1", 400),
        ("/api/v1/vocabularies/?locale=xx", 400),
        ("/api/v1/schemas/none/", 404),
        ("/api/v1/feeds/publications.rss", 404),
        ("/api/v1/images/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/abc/800.avif", 404),
        ("/api/v1/images/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/abc/800.svg", 404),
        ("/api/v1/images/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/abc/99999999.avif", 404),
        ("/api/v1/files/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/abc/%00", 404),
        ("/api/v1/images/none/abc/800.avif", 404),
        ("/problems/none/", 404),
    ],
)
def test_a_bad_address(client: Client, path: str, status: int) -> None:
    problem(client.get(path), status)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("path", ["/api/v1/", "/api/v1/notes/", "/api/v1/notes/a/", "/api/v1/changes/"])
def test_a_wrong_method(client: Client, path: str, method: str) -> None:
    response = getattr(client, method)(path, data="{broken", content_type="application/json")
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert problem(response, 405)["type"].endswith("/problems/wrong-method/")


def test_an_unknown_method(client: Client) -> None:
    problem(client.generic("BREW", "/api/v1/notes/"), 405)


def test_options_and_preflight(client: Client) -> None:
    response = client.options("/api/v1/notes/")
    assert (response.status_code, response["Allow"]) == (204, "GET, HEAD, OPTIONS")
    preflight = client.options(
        "/api/v1/notes/", headers={"Origin": "https://school.example", "Access-Control-Request-Method": "GET"}
    )
    assert preflight.status_code == 200
    assert preflight["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("en", "en"),
        ("en-GB,ru;q=0.5", "en"),
        ("ru", "ru"),
        ("de, en;q=0.3", "en"),
        ("de", "ru"),
        ("", "ru"),
        ("en;q=0", "ru"),
        ("x" * 10_000, "ru"),
        (";;;,,,q=", "ru"),
    ],
)
def test_the_language_of_a_problem(client: Client, asked: str, language: str) -> None:
    response = client.get("/api/v1/notes/none/", headers={"Accept-Language": asked})
    assert response["Content-Language"] == language
    assert "Accept-Language" in response["Vary"]
    with override(language):
        assert response.json()["title"] == str(PROBLEM_TYPES["not-found"].title)


def test_what_was_sent_is_shown_back_short(client: Client) -> None:
    document = problem(client.get("/api/v1/notes/?order=" + "z" * 5_000), 400)
    assert document["errors"][0]["detail"].count("z") == 80


def test_a_missing_slash_at_the_end_is_added(client: Client) -> None:
    response = client.get("/api/v1/notes?limit=3")
    assert (response.status_code, response["Location"]) == (301, "/api/v1/notes/?limit=3")
    problem(client.post("/api/v1/notes"), 404)


@pytest.mark.parametrize("slug", sorted(PROBLEM_TYPES))
@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_type_has_its_page(client: Client, slug: str, language: str) -> None:
    response = client.get(f"/problems/{slug}/", headers={"Accept-Language": language})
    assert (response.status_code, response["Content-Language"]) == (200, language)
    page = response.content.decode()
    with override(language):
        kind = PROBLEM_TYPES[slug]
        for text in (kind.title, kind.happened, kind.remedy):
            assert str(text) in page
    assert f'<html lang="{language}">' in page
    assert f"/problems/{slug}/" in client.get("/problems/").content.decode()


@pytest.mark.parametrize(
    ("error", "slug"),
    [
        (Http404("secret"), "not-found"),
        (PermissionDenied("secret"), "not-allowed"),
        (SuspiciousOperation("secret"), "bad-request"),
        (OperationalError("secret"), "unavailable"),
        (ZeroDivisionError("secret"), "internal-error"),
        (exceptions.ParseError(), "bad-request"),
        (exceptions.NotAuthenticated(), "not-signed-in"),
        (exceptions.UnsupportedMediaType("text/csv"), "wrong-media-type"),
        (exceptions.Throttled(wait=7), "too-many-requests"),
    ],
)
def test_exceptions_become_problems_that_tell_no_secret(rf: RequestFactory, error: Exception, slug: str) -> None:
    response = answer_problem(rf.get("/api/v1/"), problem_of(error))
    assert response.status_code == PROBLEM_TYPES[slug].status
    assert f"/problems/{slug}/" in response.content.decode()
    assert "secret" not in response.content.decode()


def test_a_fault_of_ours_in_a_route_is_a_problem(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*args: object, **kwargs: object) -> None:
        raise ZeroDivisionError("secret")

    publish("a")
    monkeypatch.setattr("cms.publication.lists.cards", broken)
    response = client.get("/api/v1/notes/")
    assert problem(response, 500)["type"].endswith("/problems/internal-error/")
    assert "secret" not in response.content.decode()


def test_the_database_that_does_not_answer(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise OperationalError("connection refused to 10.0.0.7")

    monkeypatch.setattr("cms.publication.rows.connection.cursor", away)
    for path in ("/api/v1/notes/a/", "/api/v1/notes/", "/api/v1/changes/"):
        response = client.get(path)
        assert problem(response, 503)["type"].endswith("/problems/unavailable/")
        assert response["Retry-After"] == "5"
        assert "10.0.0.7" not in response.content.decode()


def test_handlers_for_what_fails_outside_the_routes(rf: RequestFactory) -> None:
    request: HttpRequest = rf.get("/api/v1/")
    assert bad_request(request, SuspiciousOperation()).status_code == 400
    assert server_error(request).status_code == 500


def test_members_and_pointers(rf: RequestFactory) -> None:
    raised = Problem(REFUSED, "x", [Fault("too short", pointer="/body/3/alt")], {"warnings": 2}, {"X-Test": "1"})
    response = answer_problem(rf.get("/api/x/", headers={"Accept-Language": "en"}), raised)
    assert response.status_code == 422
    assert response["X-Test"] == "1"
    assert problem(_as_client_response(response), 422) == {
        "type": "http://127.0.0.1:8000/problems/refused/",
        "title": "The content is not accepted",
        "status": 422,
        "detail": "x",
        "instance": "/api/x/",
        "errors": [{"pointer": "/body/3/alt", "detail": "too short"}],
        "warnings": 2,
    }


def _as_client_response(response: Any) -> Any:
    import json

    response.json = lambda: json.loads(response.content)
    return response
