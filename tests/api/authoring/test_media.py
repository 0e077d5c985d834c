import json
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import ReferenceIndex

from cms.content.media import UnionFile, UnionImage
from cms.lessons.models import LessonPage, Recording
from tests.factories.lessons import CAPTIONS, MP4
from tests.factories.media import PDF, picture_bytes

pytestmark = pytest.mark.django_db


def send(door: Any, plural: str, content: bytes, name: str, key: str = "", **parts: Any) -> Any:
    headers = {"authorization": f"Bearer {door.token}"} | ({"idempotency-key": key} if key else {})
    data = {"file": SimpleUploadedFile(name, content), **parts}
    return door.client.post(f"/api/authoring/v1/{plural}/", data, headers=headers)


def test_an_image_is_taken_with_its_words_and_focal_point(door):
    made = send(door, "images", picture_bytes(800, 600), "a.png", title="Стол", alt="Люди", focal_point="[0.25, 0.5]")
    assert made.status_code == 201, made.content.decode()
    shown = made.json()
    assert {name: shown[name] for name in ("kind", "title", "alt", "focal_point", "width", "height")} == {
        "kind": "image", "title": "Стол", "alt": "Люди", "focal_point": [0.25, 0.5], "width": 800, "height": 600,
    }  # fmt: skip
    assert made["Location"] == f"/api/authoring/v1/images/{shown['id']}/"
    image = UnionImage.objects.get()
    assert (image.focal_point_x, image.focal_point_y, image.uploaded_by_user.email) == (200, 300, "chief@example.org")


@pytest.mark.parametrize(
    ("plural", "content", "name", "parts"),
    [
        ("images", picture_bytes(), "a.png", {"title": "А", "alt": "Б"}),
        ("files", PDF, "Заявление.pdf", {"title": "Заявление"}),
        ("media", MP4, "talk.mp4", {"title": "Беседа", "captions": CAPTIONS, "transcript": "Да."}),
    ],
)
def test_the_same_file_twice_is_one(plural: str, content: bytes, name: str, parts: dict[str, str], door):
    first = send(door, plural, content, name, **parts)
    again = send(door, plural, content, "other-" + name, **parts)
    assert (first.status_code, again.status_code) == (201, 200), (first.content.decode(), again.content.decode())
    assert first.json()["id"] == again.json()["id"]
    assert UnionImage.objects.count() + UnionFile.objects.count() + Recording.objects.count() == 1


def test_a_file_that_is_none_is_refused_with_words(door):
    answer = send(door, "images", b"<svg onload='x()'/>", "a.png", title="А", alt="Б")
    assert (answer.status_code, answer["Content-Type"]) == (422, "application/problem+json")
    assert UnionImage.objects.count() == 0
    for parts, pointer in (({"title": "А", "focal_point": "[2, 0]"}, "/focal_point"), ({"colour": "x"}, "/colour")):
        answer = send(door, "images", picture_bytes(), "a.png", **parts)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, pointer), answer.content.decode()
    missing = door.client.post("/api/authoring/v1/files/", {}, headers={"authorization": f"Bearer {door.token}"})
    assert missing.status_code in (400, 422)


def test_words_are_changed_with_a_precondition(door):
    made = send(door, "images", picture_bytes(), "a.png", title="А", alt="Б")
    path = f"images/{made.json()['id']}/"
    assert door("PATCH", path, {"alt": "В"}).status_code == 428
    changed = door("PATCH", path, {"alt": "В", "focal_point": None}, if_match=made["ETag"])
    assert (changed.status_code, changed.json()["alt"]) == (200, "В")
    stale = door("PATCH", path, {"alt": "Г"}, if_match=made["ETag"])
    assert stale.status_code == 412
    assert stale.json()["differences"] == [{"pointer": "/alt", "yours": "Г", "theirs": "В"}]


def test_an_upload_may_be_repeated_by_its_key(door):
    first = send(door, "files", PDF, "a.pdf", key="k", title="А")
    again = send(door, "files", PDF, "a.pdf", key="k", title="А")
    other = send(door, "files", PDF + b"\n%%EOF\n", "a.pdf", key="k", title="А")
    assert (first.content, again["Idempotency-Replayed"], other.status_code) == (again.content, "true", 422)
    assert json.loads(first.content)["filename"] == "a.pdf"


def test_a_form_that_is_none_is_a_bad_request(door):
    headers = {"authorization": f"Bearer {door.token}"}
    for extra in ({}, {"idempotency-key": "k"}):
        answer = door.client.post(
            "/api/authoring/v1/files/", b"no form", content_type="multipart/form-data", headers={**headers, **extra}
        )
        assert (answer.status_code, answer.json()["type"].split("/")[-2]) == (400, "bad-request")


def test_a_medium_is_deleted_with_a_precondition_and_only_when_nothing_shows_it(door):
    made = send(door, "images", picture_bytes(), "a.png", title="А", alt="Б")
    path = f"images/{made.json()['id']}/"
    body = [{"type": "image", "image": made.json()["id"]}]
    lesson = door("POST", "documents/", {"type": "lesson", "title": "Урок", "body": body})
    # The worker does it.
    ReferenceIndex.create_or_update_for_object(LessonPage.objects.get(translation_key=lesson.json()["id"]))
    assert door("DELETE", path).status_code == 428
    assert door("DELETE", path, if_match='"m-0"').status_code == 412
    assert door("DELETE", path, if_match=made["ETag"]).status_code == 409
    assert door("DELETE", f"documents/{lesson.json()['id']}/", if_match=lesson["ETag"]).status_code == 204
    assert door("DELETE", path, if_match=made["ETag"]).status_code == 204
    assert UnionImage.objects.count() == 0
    assert door("GET", path).status_code == 404


def test_each_kind_has_its_limit_and_says_it(door, monkeypatch):
    monkeypatch.setattr(settings, "ENV", replace(settings.ENV, recording_megabytes=30))
    large = b"\0" * (33 * 1024 * 1024)
    for plural, most in (("images", 19), ("files", 29)):
        refused = send(door, plural, large, "a.mp4", title="А")
        assert (refused.status_code, refused["Content-Type"]) == (413, "application/problem+json")
        assert str(most * 1024 * 1024) in refused.json()["detail"]
    beyond = send(door, "media", b"\0" * (34 * 1024 * 1024), "a.mp4", title="А")
    assert (beyond.status_code, str(34 * 1024 * 1024) in beyond.json()["detail"]) == (413, True)
    talk = MP4 + b"\0" * (28 * 1024 * 1024)
    taken = send(door, "media", talk, "talk.mp4", title="Беседа", captions=CAPTIONS, transcript="Да.")
    assert (taken.status_code, taken.json()["size"]) == (201, len(talk))
