"""Which websites a browser lets call which door."""

from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings as project
from django.core.checks import run_checks
from django.test import Client

pytestmark = pytest.mark.django_db

DELIVERY = "/api/v1/"
OTHERS = ["/api/participation/v1/questions/6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10/check/", "/api/preview/v1/document/"]
OURS = "https://school.example"
THEIRS = "https://evil.example"


@pytest.fixture
def named(settings: Any) -> Any:
    settings.FRONTEND_ORIGINS = (OURS,)
    settings.FRONTENDS_OF_THIS_MACHINE = False
    settings.ENV = replace(project.ENV, preview_url="/preview/")
    return settings


def preflight(client: Client, path: str, origin: str, method: str = "GET") -> Any:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "if-none-match",
    }
    return client.options(path, headers=asked)


def test_delivery_is_open_to_all_and_takes_conditional_requests(client: Client, named: Any) -> None:
    answer = preflight(client, DELIVERY, THEIRS)
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert "if-none-match" in answer["Access-Control-Allow-Headers"].split(", ")
    assert answer["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    first = client.get(DELIVERY, headers={"Origin": THEIRS})
    assert first["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in first["Access-Control-Expose-Headers"]
    known = client.get(DELIVERY, headers={"Origin": THEIRS, "If-None-Match": first["ETag"]})
    assert (known.status_code, known["Access-Control-Allow-Origin"]) == (304, "*")


@pytest.mark.parametrize("path", OTHERS)
def test_the_other_doors_are_open_to_those_who_are_named(client: Client, named: Any, path: str) -> None:
    ours = preflight(client, path, OURS, "POST")
    assert ours["Access-Control-Allow-Origin"] == OURS
    assert "POST" in ours["Access-Control-Allow-Methods"]
    assert {"authorization", "content-type"} <= set(ours["Access-Control-Allow-Headers"].split(", "))
    # A refusal has to be readable too.
    assert client.get(path, headers={"Origin": OURS})["Access-Control-Allow-Origin"] == OURS
    for origin in (THEIRS, "null", "", "https://school.example.evil.example", "http://school.example", "x"):
        for answer in (preflight(client, path, origin, "POST"), client.get(path, headers={"Origin": origin})):
            assert "Access-Control-Allow-Origin" not in answer
            assert "origin" in answer["Vary"].lower()


@pytest.mark.parametrize("path", [DELIVERY, *OTHERS, "/admin/login/"])
def test_nobody_sends_cookies_along(client: Client, named: Any, path: str) -> None:
    assert "Access-Control-Allow-Credentials" not in client.get(path, headers={"Origin": OURS})


def test_the_admin_is_no_door(client: Client, named: Any) -> None:
    assert "Access-Control-Allow-Origin" not in client.get("/admin/login/", headers={"Origin": OURS})


def test_where_drafts_are_shown_may_read_them(client: Client, named: Any) -> None:
    named.ENV = replace(project.ENV, preview_url="https://reader.example/app/#/preview/")
    path = "/api/preview/v1/document/"
    assert client.get(path, headers={"Origin": "https://reader.example"})["Access-Control-Allow-Origin"] == (
        "https://reader.example"
    )
    assert "Access-Control-Allow-Origin" not in client.get(path, headers={"Origin": THEIRS})


def test_the_embedded_system_lets_pages_of_this_machine_in(client: Client, named: Any) -> None:
    named.FRONTENDS_OF_THIS_MACHINE = True
    path = "/api/preview/v1/document/"
    for origin in ("http://127.0.0.1:9000", "http://localhost:5173", "http://[::1]:80"):
        assert client.get(path, headers={"Origin": origin})["Access-Control-Allow-Origin"] == origin
    for origin in (THEIRS, "http://localhost.evil.example", "http://[::1", "http://[localhost]"):
        assert "Access-Control-Allow-Origin" not in client.get(path, headers={"Origin": origin})


@pytest.mark.parametrize("origin", ["school.example", "https://school.example/", "https://school.example/a", "ftp://x"])
def test_what_is_no_origin_is_named_by_the_check(named: Any, origin: str) -> None:
    named.FRONTEND_ORIGINS = (OURS, "*", origin)
    assert [each.id for each in run_checks() if each.id == "api.E003"] == ["api.E003"]
