"""Answers in gzip: the same words in a fifth of the bytes, with a validator of their own, kept ready as the others are."""

import gzip
import json

import pytest
from django.test import Client

from api.packing import takes_gzip
from tests.factories.notes import publish

pytestmark = pytest.mark.django_db
TAKES = {"Accept-Encoding": "gzip, deflate, br"}


@pytest.fixture
def path() -> str:
    publish("packed", text="Слова записки. " * 60)
    return "/api/v1/notes/packed/"


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [
        ("", False),
        ("identity", False),
        ("gzip", True),
        ("br;q=1.0, gzip;q=0.8", True),
        ("gzip;q=0", False),
        ("gzip; q=0.0, br", False),
        ("gzip;q=0.5", True),
    ],
)
def test_who_takes_gzip(accepted: str, takes: bool) -> None:
    assert takes_gzip(accepted) is takes


def test_the_words_are_the_same_and_the_form_has_its_own_validator(client: Client, path: str) -> None:
    plain = client.get(path)
    for _ in range(2):
        packed = client.get(path, headers=TAKES)
        assert packed.headers["Content-Encoding"] == "gzip"
        assert json.loads(gzip.decompress(packed.content)) == plain.json()
        assert packed.headers["Content-Length"] == str(len(packed.content))
        assert len(packed.content) < len(plain.content) / 2
        assert packed.headers["ETag"] == plain.headers["ETag"][:-1] + '-gzip"'
    for response in (plain, packed, client.get(path)):
        assert "Accept-Encoding" in response.headers["Vary"]
    assert "Content-Encoding" not in client.get(path).headers
    assert client.get(path).content == plain.content


@pytest.mark.parametrize("address", ["/api/v1/notes/packed/", "/api/v1/changes/", "/api/v1/documents/?ids="])
def test_each_form_is_told_by_its_validator(client: Client, path: str, address: str) -> None:
    if address.endswith("="):
        address += client.get(path).json()["id"]
    plain = client.get(address).headers["ETag"]
    packed = client.get(address, headers=TAKES).headers["ETag"]
    assert packed == plain[:-1] + '-gzip"'
    for _ in range(2):
        known = client.get(address, headers={**TAKES, "If-None-Match": packed})
        assert (known.status_code, known.headers["ETag"], known.content) == (304, packed, b"")
        assert "Content-Encoding" not in known.headers
        assert client.get(address, headers={"If-None-Match": plain}).status_code == 304
        assert client.get(address, headers={"If-None-Match": packed}).status_code == 200


def test_what_is_small_and_what_is_no_text_stays_as_it_is(client: Client, path: str) -> None:
    problem = client.get("/api/v1/notes/nothing/", headers=TAKES)
    assert problem.status_code == 404
    assert json.loads(gzip.decompress(problem.content) if "Content-Encoding" in problem.headers else problem.content)
    assert "Content-Encoding" not in client.get("/", headers={}).headers
    assert "Content-Encoding" not in client.head(path, headers=TAKES).headers
