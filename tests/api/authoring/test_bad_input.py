"""Whatever is sent, the answer is a problem that points to the place, and nothing was written."""

import json
from typing import Any

import pytest

from cms.lessons.models import LessonPage
from cms.organisations.models import Organisation
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db

LESSON: dict[str, Any] = {"type": "lesson", "title": "Урок", "summary": "О нём."}
HEADING = {"type": "heading", "text": "А"}
ONE_ID = "0b6a7a3e-2a59-4a55-9d4a-1a2b3c4d5e6f"


def nested(depth: int) -> Any:
    value: Any = "x"
    for _level in range(depth):
        value = [value]
    return value


def body(*blocks: Any) -> bytes:
    return json.dumps({**LESSON, "body": list(blocks)}).encode()


CASES: dict[str, tuple[bytes, int, str]] = {
    "unknown field": (json.dumps({**LESSON, "colour": "red"}).encode(), 422, "/colour"),
    "unknown block": (body({"type": "marquee", "text": "А"}), 422, "/body/0"),
    "unknown member of a block": (body({**HEADING, "size": 3}), 422, "/body/0/size"),
    "missing member of a block": (body(HEADING, {"type": "heading"}), 422, "/body/1/text"),
    "wrong type": (json.dumps({**LESSON, "duration_minutes": "20"}).encode(), 422, "/duration_minutes"),
    "a word that is not in the list": (json.dumps({**LESSON, "level": "hard"}).encode(), 422, "/level"),
    "number out of bounds": (json.dumps({**LESSON, "duration_minutes": 0}).encode(), 422, "/duration_minutes"),
    "text too long": (json.dumps({**LESSON, "title": "А" * 256}).encode(), 422, "/title"),
    "no title": (json.dumps({"type": "lesson"}).encode(), 422, "/title"),
    "an empty title": (json.dumps({**LESSON, "title": ""}).encode(), 422, "/title"),
    "unknown type": (json.dumps({"type": "poem", "title": "А"}).encode(), 422, "/type"),
    "no object": (b"[]", 422, ""),
    "not JSON": (b'{"type": "lesson", ', 400, ""),
    "not a number": (b'{"type": "lesson", "title": "x", "duration_minutes": NaN}', 400, ""),
    "doubled member": (b'{"type": "lesson", "title": "a", "title": "b"}', 400, ""),
    "not UTF-8": (b'{"type": "lesson", "title": "\xff"}', 400, ""),
    "half a surrogate pair": (b'{"type": "lesson", "title": "a", "summary": "\\ud800"}', 422, "/summary"),
    "NUL": (b'{"type": "lesson", "title": "a", "authors": ["x\\u0000"]}', 422, "/authors/0"),
    "deep nesting": (json.dumps({**LESSON, "body": nested(60)}).encode(), 422, "/body" + "/0" * 40),
    "deeper than Python reads": (b"[" * 100_000 + b"]" * 100_000, 422, ""),
    "the same block twice": (body({**HEADING, "id": ONE_ID}, {**HEADING, "id": ONE_ID}), 422, "/body/1/id"),
    "no id of a block": (body({**HEADING, "id": "first"}), 422, "/body/0/id"),
    "link to nothing": (
        body({"type": "paragraph", "html": f'<p><a data-ref="{ONE_ID}">там</a></p>'}), 422, "/body/0/html",
    ),
    "image that is not there": (body({"type": "image", "image": ONE_ID}), 422, "/body/0/image"),
    "term that is not there": (json.dumps({**LESSON, "topics": ["nothing"]}).encode(), 422, "/topics/0"),
    "organisation that is not there": (json.dumps({**LESSON, "organisation": ONE_ID}).encode(), 422, "/organisation"),
    "section that is not there": (json.dumps({**LESSON, "section": "/moon/"}).encode(), 422, "/section"),
    "an item of two lines": (json.dumps({**LESSON, "authors": ["a\nb"]}).encode(), 422, "/authors/0"),
    "rows of unequal length": (body({"type": "table", "rows": [["а"], ["б", "в"]]}), 422, "/body/0/rows"),
    "a number beyond all": (json.dumps({**LESSON, "duration_minutes": 10**30}).encode(), 422, "/duration_minutes"),
    "half a surrogate pair in a name": (b'{"type": "lesson", "title": "a", "\\udfff": 1}', 422, ""),
    "half a surrogate pair deep in a block": (body({**HEADING, "text": "\ud83d"}), 422, "/body/0/text"),
    "NUL in a name": (b'{"type": "lesson", "title": "a", "x\\u0000": 1}', 422, ""),
    "UTF-16": (json.dumps(LESSON).encode("utf-16"), 400, ""),
    "a byte order mark": (b"\xef\xbb\xbf" + json.dumps(LESSON).encode(), 400, ""),
    "overlong UTF-8": (b'{"type": "lesson", "title": "\xc0\xaf"}', 400, ""),
    "a surrogate as UTF-8": (b'{"type": "lesson", "title": "\xed\xa0\x80"}', 400, ""),
    "deep nesting where nothing is read": (
        json.dumps({**LESSON, "state": nested(60)}).encode(), 422, "/state" + "/0" * 40,
    ),
    "deep objects": (
        json.dumps({**LESSON, "state": json.loads('{"a":' * 60 + "1" + "}" * 60)}).encode(), 422, "/state" + "/a" * 40,
    ),
    "the same block twice, with other words": (
        body({**HEADING, "id": ONE_ID}, {"type": "quote", "text": "Б", "id": ONE_ID.upper()}), 422, "/body/1/id",
    ),
    "HTML in a plain text": (json.dumps({**LESSON, "level": "<script>"}).encode(), 422, "/level"),
    "a link to nothing in a list": (
        body({"type": "list", "items": [f'<a data-ref="{ONE_ID}">там</a>']}), 422, "/body/0/items/0",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_when_it_is_put_and_in_a_batch_too(case: str, door):
    content, status, pointer = CASES[case]
    put = door("PUT", f"documents/{ONE_ID}/", content)
    assert (put.status_code, put.json()["errors"][0]["pointer"]) == (status, pointer), put.content.decode()
    if status == 422 and len(content) < 10_000 and not pointer.endswith("/0" * 40) and "/a/a" not in pointer:
        try:
            given = json.loads(content)
            json.dumps({"body": given}, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            return
        inside = door("POST", "batch/", {"operations": [{"method": "POST", "path": "documents/", "body": given}]})
        if inside.status_code == 422:
            # What no document can hold stops the whole batch, with the place in it.
            assert inside.json()["errors"][0]["pointer"] == f"/operations/0/body{pointer}"
            return
        (answer,) = inside.json()["answers"]
        assert (answer["status"], answer["body"]["errors"][0]["pointer"]) == (status, pointer)
    assert LessonPage.objects.count() == 0


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_with_its_place(case: str, door):
    content, status, pointer = CASES[case]
    answer = door("POST", "documents/", content)
    assert answer.status_code == status, answer.content.decode()
    assert answer["Content-Type"] == "application/problem+json"
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert LessonPage.objects.count() == 0


def test_fifty_megabytes_are_not_even_read(door):
    answer = door("POST", "documents/", b" " * (50 * 1024 * 1024))
    assert (answer.status_code, answer.json()["type"].split("/")[-2]) == (413, "too-large")
    assert answer.json()["errors"][0]["pointer"] == ""
    # A batch may be larger than one document, and is not without a limit either.
    batch = door("POST", "batch/", b" " * (21 * 1024 * 1024))
    assert (batch.status_code, batch.json()["errors"][0]["pointer"]) == (413, "")


def test_another_kind_of_body_is_refused(door):
    answer = door.client.post(
        "/api/authoring/v1/documents/", "<x/>", content_type="application/xml",
        headers={"authorization": f"Bearer {door.token}"},
    )  # fmt: skip
    assert answer.status_code == 415


def test_an_organisation_can_not_stand_below_itself(door):
    centre = OrganisationFactory()
    region = OrganisationFactory(level="territorial", parent=centre)
    local = OrganisationFactory(level="local", parent=region)
    etag = door.draft(str(region.content_id))[1]
    for parent in (local, region):
        given = {"parent": str(parent.content_id)}
        answer = door("PATCH", f"documents/{region.content_id}/", given, if_match=etag)
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/parent")
    assert Organisation.objects.get(pk=region.pk).parent == centre


def test_html_is_sanitised_and_what_was_removed_is_told(door):
    html = (
        '<p onclick="x()">Да<script>alert(1)</script> <a href="javascript:x">тут</a> <b>жирно</b></p>'
        "<h2>Нет</h2><!-- тайна -->"
    )
    made = door("POST", "documents/", {**LESSON, "body": [{"type": "paragraph", "html": html}]})
    assert made.status_code == 201
    assert made.json()["body"][0]["html"] == "<p>Да тут <strong>жирно</strong></p><p>Нет</p>"
    found = [(each["pointer"], each["detail"]) for each in made.json()["state"]["warnings"]]
    assert {pointer for pointer, _detail in found} == {"/body/0/html"}
    told = " ".join(detail for _pointer, detail in found)
    assert all(word in told for word in ("onclick", "script", "javascript:x", "h2")), told


def test_an_unknown_parameter_is_named(door):
    answer = door("GET", "documents/?type=lesson&colour=red")
    assert (answer.status_code, answer.json()["errors"][0]["parameter"]) == (400, "colour")
