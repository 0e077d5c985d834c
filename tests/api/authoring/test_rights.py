"""Role × right × inside and outside through this door, by the same table as the admin."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories.lessons import MP3, GlossaryTermFactory
from tests.factories.media import PDF, picture_bytes
from tests.factories.territories import Territory, Union, made_once
from tests.rights import CELLS

pytestmark = pytest.mark.django_db

TYPES = {
    "lesson": "lesson",
    "programme": "programme",
    "case study": "case-study",
    "legal update": "legal-update",
    "act": "act",
    "edition": "edition",
    "practice note": "practice-note",
    "organisation": "organisation",
    "series": "indicator-series",
}
MEDIA = {"image": "images", "file": "files", "recording": "media"}
HERE = [cell for cell in CELLS if cell[0] in TYPES or cell[0] in MEDIA]


@pytest.fixture(scope="module")
def union(django_db_setup: None, django_db_blocker: Any) -> Iterator[Union]:
    with made_once(django_db_blocker) as made:
        yield made


def new(kind: str, place: Territory) -> dict[str, Any]:
    """A document of this kind that belongs to the place."""
    school, slug = str(place.school.content_id), f"new-{uuid4().hex[:8]}"
    act = str(place.material["act"].content_id)
    given: dict[str, dict[str, Any]] = {
        "lesson": {"organisation": school},
        "programme": {"organisation": school},
        "case study": {"organisation": school},
        "legal update": {"organisation": school, "act": act, "in_force_from": "2026-01-01"},
        "act": {
            "organisation": school, "slug": slug, "kind": "local-act", "bodies": slug, "number": "1",
            "signed_on": "2026-01-01",
        },
        "edition": {"act": act, "in_force_from": "2026-03-04", "text": "Статья 1. Слова"},
        "practice note": {
            "slug": slug, "kind": "clarification", "norm": {"ref": act, "label": "st_1"}, "valid_from": "2026-01-01",
        },
        "organisation": {
            "slug": slug, "short_name": "Новая", "level": "primary", "parent": str(place.organisation.content_id),
        },
        "series": {"slug": slug, "indicator": "Члены", "unit": "чел.", "organisation": school},
    }  # fmt: skip
    titled = {} if kind == "edition" else {"title": "Новое"}
    return {"type": TYPES[kind], **titled, **given[kind]}


def path_of(kind: str, place: Territory) -> str:
    folder = "documents" if kind in TYPES else MEDIA[kind]
    return f"{folder}/{place.material[kind].content_id}/"


def sees(door: Any, chief: Any, kind: str, place: Territory) -> bool:
    return answered(door("GET", path_of(kind, place)), 200)


def adds(door: Any, chief: Any, kind: str, place: Territory) -> bool:
    if kind in TYPES:
        return answered(door("POST", "documents/", new(kind, place)), 201)
    files = {"image": (picture_bytes(colour="#00f"), "a.png"), "file": (PDF, "a.pdf"), "recording": (MP3, "a.mp3")}
    content, name = files[kind]
    other = content if kind == "image" else content + f"\n{uuid4()}\n%%EOF\n".encode()
    given = {"file": SimpleUploadedFile(name, other)}
    words = {"title": "Новое", "alt": "Что-то"} if kind == "image" else {"title": "Новое"}
    if kind == "recording":
        words["organisation"] = str(place.school.content_id)
    headers = {"authorization": f"Bearer {door.token}"}
    return answered(door.client.post(f"/api/authoring/v1/{MEDIA[kind]}/", {**given, **words}, headers=headers), 201)


def edits(door: Any, chief: Any, kind: str, place: Territory) -> bool:
    member = {"edition": "basis", "organisation": "region"}.get(kind, "title")
    etag = chief("GET", path_of(kind, place))["ETag"]
    return answered(door("PATCH", path_of(kind, place), {member: "Другое"}, if_match=etag), 200)


def publishes(door: Any, chief: Any, kind: str, place: Territory) -> bool:
    """Takes down what is live; that is the same right."""
    etag = chief("GET", path_of(kind, place))["ETag"]
    done = answered(door("POST", f"{path_of(kind, place)}unpublish/", {}, if_match=etag), 200)
    one = place.material[kind]
    assert type(one).objects.get(pk=one.pk).live is not done
    return done


def deletes(door: Any, chief: Any, kind: str, place: Territory) -> bool:
    etag = chief("GET", path_of(kind, place))["ETag"]
    answer = door("DELETE", path_of(kind, place), if_match=etag)
    if kind == "edition" and answer.status_code == 422:
        # A live one is refused by the library itself.
        return True
    return answered(answer, 204)


DEEDS: dict[str, Callable[[Any, Any, str, Territory], bool]] = {
    "see": sees, "add": adds, "edit": edits, "publish": publishes, "delete": deletes,
}  # fmt: skip


def answered(answer: Any, done: int) -> bool:
    """Whether it was done; every refusal is one of rights."""
    if answer.status_code == done:
        return True
    pointers = [fault["pointer"] for fault in answer.json().get("errors", ())]
    outside = {"/organisation", "/parent", "/act", "/norm/ref"}
    assert answer.status_code in (403, 404) or set(pointers) & outside, answer.content.decode()
    return False


@pytest.mark.parametrize(("kind", "role", "right", "expected"), HERE)
def test_a_cell_inside(union: Union, opened, chief, kind: str, role: str, right: str, expected: bool) -> None:
    done = DEEDS[right](opened(union.people[role]), opened(chief), kind, union.north)
    assert done is expected


@pytest.mark.parametrize(
    "role", ["author", "territorial_editor", "methodologist", "lawyer", "publisher", "administrator"]
)
def test_all_cells_outside(union: Union, opened, chief, role: str) -> None:
    door, superuser = opened(union.people[role]), opened(chief)
    done = [
        (kind, right)
        for kind, cell_role, right, _expected in HERE
        if cell_role == role and not (kind in MEDIA and right == "add")
        if DEEDS[right](door, superuser, kind, union.south)
    ]
    assert done == []


@pytest.mark.parametrize(
    "role", ["author", "territorial_editor", "methodologist", "lawyer", "publisher", "administrator"]
)
def test_what_is_the_centres_is_changed_by_nobody_in_a_territory(union: Union, opened, chief, role: str) -> None:
    door, term = opened(union.people[role]), GlossaryTermFactory()
    assert not answered(door("POST", "documents/", {"type": "glossary-term", "title": "Новый"}), 201)
    path = f"documents/{term.content_id}/"
    etag = opened(chief)("GET", path)["ETag"]
    assert not answered(door("PATCH", path, {"title": "Другой"}, if_match=etag), 200)
    assert not answered(door("POST", f"{path}publish/", {}, if_match=etag), 200)
    assert not answered(door("DELETE", path, if_match=etag), 204)
