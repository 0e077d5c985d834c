"""Crawls every door from its entry on, as anyone may, and looks for keys in all that it gets, byte by byte."""

import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage, QuestionVersion
from tests.factories.lessons import QUESTIONS, ProgrammeFactory, item, items, options, question, stored, with_stages
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db(transaction=True)

SECRET = "тайное-слово"
ADDRESS = re.compile(r"""/(?:api|problems)/[A-Za-z0-9_\-./?=&%]*""")
# Names under which only a key keeps something.
OF_KEYS = {"correct", "feedback", "feedback_true", "feedback_false", "explanation", "variants", "tolerance", "decoys"}

SECRETIVE = [
    question(
        "single_choice", {"options": items(*({"text": t, "correct": t == "а", "feedback": SECRET} for t in "абв"))}
    ),
    question(
        "multiple_choice", {"options": items(*({"text": t, "correct": t != "а", "feedback": SECRET} for t in "абв"))}
    ),
    question("true_false", {"correct": "true", "feedback_true": SECRET, "feedback_false": SECRET}),
    question("ordering", {"items": items("первый", "второй", "третий")}),
    question(
        "matching", {"pairs": items(*({"left": t, "right": t * 2, "feedback": SECRET} for t in "абв")), "decoys": []}
    ),
    question("numeric", {"value": "987654321", "tolerance": "0,125", "units": []}),
    question("short_text", {"variants": items(SECRET, "другое-" + SECRET)}),
]
BODY = [
    stored("question", value | {"explanation": f"<p>{SECRET}</p>", "basis": {"act": str(uuid4()), "label": SECRET}})
    for value in SECRETIVE
]


@pytest.fixture
def lesson() -> LessonPage:
    lesson = LessonFactory(slug="secretive", body=BODY)
    with_stages(ProgrammeFactory(live=False, slug="one"), ("I", [lesson])).save_revision().publish()
    assert QuestionVersion.objects.count() == 7
    return lesson


def crawl(client: Client, *starts: str) -> dict[str, bytes]:
    """Everything that can be reached from these addresses by following what the answers name."""
    found: dict[str, bytes] = {}
    waiting = list(starts)
    while waiting:
        address = waiting.pop()
        if address in found or len(found) > 400:
            continue
        response = client.get(address)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        found[address] = content
        if response.headers.get("Content-Type", "").startswith(("application", "text")):
            waiting += [link.rstrip(".") for link in ADDRESS.findall(content.decode(errors="replace"))]
        if location := response.headers.get("Location"):
            waiting.append(location)
    return found


def secrets() -> Iterator[str]:
    """What must stand in no answer: words of keys, numbers, hashes, ids of acts, and every key's own lists."""
    yield from (SECRET, "987654321")
    for version in QuestionVersion.objects.all():
        yield version.hash
        yield version.key["provision"]["ref"]
        if version.kind == "ordering":
            yield json.dumps(version.key["order"])[1:-1].replace(" ", "")


def keys_of(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
        for part in value.values():
            yield from keys_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from keys_of(part)


def assert_no_key(address: str, content: bytes) -> None:
    text = content.decode(errors="replace")
    plain = json.dumps(json.loads(text), ensure_ascii=False) if text.lstrip().startswith(("{", "[")) else text
    for secret in secrets():
        assert secret not in plain.replace(" ", "") if "," in secret else secret not in plain, address


def test_the_crawl_finds_no_key(client, lesson):
    starts = [
        "/api/v1/",
        "/api/v1/lessons/secretive/",
        f"/api/v1/lessons/{lesson.content_id}/",
        f"/api/v1/documents/?ids={lesson.content_id}",
        "/api/v1/changes/",
        "/api/v1/lessons/",
        "/api/v1/programmes/",
        "/api/v1/programmes/one/",
        "/api/v1/feeds/publications.atom",
        "/api/v1/feeds/publications.json",
        "/api/v1/openapi.json",
        "/api/v1/schemas/lesson/",
        "/api/v1/schemas/lesson/example/?seed=7",
        "/api/v1/docs/",
        "/api/participation/v1/openapi.json",
        "/problems/",
        *(f"/api/participation/v1/questions/{block['id']}/check/" for block in BODY),
    ]
    found = crawl(client, *starts)
    bodies = [address for address, content in found.items() if b'"single_choice"' in content]
    assert {"/api/v1/lessons/secretive/", "/api/v1/changes/"} <= set(bodies)
    for address, content in found.items():
        assert_no_key(address, content)
    for address in ("/api/v1/lessons/secretive/", "/api/v1/changes/", f"/api/v1/documents/?ids={lesson.content_id}"):
        assert not OF_KEYS & set(keys_of(json.loads(found[address]))), address


def test_a_drafts_document_holds_no_key_either(lesson):
    draft = LessonPage.objects.get(pk=lesson.pk)
    draft.title = "Черновик"
    shown = TYPE.render(draft.save_revision().as_object())
    for shape in (shown.body, shown.card):
        assert_no_key("draft", shape.model_dump_json().encode())
    assert not OF_KEYS & set(keys_of(json.loads(shown.body.model_dump_json())))


def test_the_wrong_answers_and_refusals_tell_no_key(client, lesson):
    for block in BODY:
        address = f"/api/participation/v1/questions/{block['id']}/check/"
        for answer in (None, {}, {"option": str(uuid4())}, {"value": "x"}, {"order": []}, {"pairs": []}, {"text": ""}):
            response = client.post(address, json.dumps({"answer": answer}), content_type="application/json")
            assert response.status_code == 422, response.content
            assert_no_key(address, response.content)


def test_equal_questions_with_other_keys_have_equal_documents():
    """Nothing in the document, not even a version or a weight, depends on which answer is right."""
    shown = []
    for right in ("Пять", "Семь"):
        answer = item(options("Пять", "Семь", right=[right]), "single_choice")
        value = QUESTIONS["single_choice"] | {"answer": [answer], "explanation": f"<p>Верно: {right}</p>"}
        lesson = LessonFactory(body=[stored("question", value, UUID(int=7 << 64 | 1 << 63))])
        document = json.loads(TYPE.render(lesson).body.model_dump_json())
        shown.append((document["body"], document["weight"], document["reading_minutes"]))
    assert shown[0] == shown[1]
