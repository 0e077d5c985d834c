"""The same request, however often it is sent, has one effect; a bad one never takes the others with it."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from cms.accounts.models import KeptAnswer
from cms.content.authoring import writing
from cms.lessons.models import LessonPage

pytestmark = pytest.mark.django_db

LESSON = {"type": "lesson", "title": "Урок", "summary": "О нём."}


def test_a_repeated_request_gets_the_first_answer_and_has_no_second_effect(door):
    first = door("POST", "documents/", LESSON, key="one")
    again = door("POST", "documents/", LESSON, key="one")
    assert (first.status_code, again.status_code) == (201, 201)
    assert (again.content, again["ETag"], again["Idempotency-Replayed"]) == (first.content, first["ETag"], "true")
    assert LessonPage.objects.count() == 1


def test_a_key_stands_for_one_body(door):
    door("POST", "documents/", LESSON, key="one")
    other = door("POST", "documents/", {**LESSON, "title": "Другой"}, key="one")
    assert (other.status_code, other.json()["type"].split("/")[-2]) == (422, "idempotency-key-reused")
    assert LessonPage.objects.count() == 1


def test_a_request_under_way_is_not_begun_twice_and_one_that_broke_off_is(door):
    KeptAnswer.objects.all().delete()
    first = door("POST", "documents/", LESSON, key="one")
    KeptAnswer.objects.update(answered_at=None)
    LessonPage.objects.all().delete()
    meanwhile = door("POST", "documents/", LESSON, key="one")
    assert (meanwhile.status_code, meanwhile.json()["type"].split("/")[-2]) == (409, "request-in-flight")
    assert meanwhile["Retry-After"] == "2"
    KeptAnswer.objects.update(claimed_at=timezone.now() - timedelta(minutes=1))
    later = door("POST", "documents/", LESSON, key="one")
    assert (later.status_code, LessonPage.objects.count()) == (201, 1)
    assert later.content != first.content


def test_a_refusal_is_kept_too_and_after_a_day_the_key_is_free(door):
    bad = {**LESSON, "level": "hard"}
    assert door("POST", "documents/", bad, key="one").status_code == 422
    assert door("POST", "documents/", bad, key="one")["Idempotency-Replayed"] == "true"
    KeptAnswer.objects.update(claimed_at=timezone.now() - timedelta(hours=25))
    assert door("POST", "documents/", LESSON, key="one").status_code == 201


def test_an_error_of_ours_leaves_neither_effect_nor_key(door, monkeypatch):
    def broken(*args: Any, **kwargs: Any) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(writing, "require_owner", broken)
        assert door("POST", "documents/", LESSON, key="one").status_code == 500
    assert (LessonPage.objects.count(), KeptAnswer.objects.count()) == (0, 0)
    assert door("POST", "documents/", LESSON, key="one").status_code == 201


@pytest.mark.parametrize("verb", ["publish", "submit", "check", "translate", "blocks"])
def test_every_post_may_be_repeated(door, verb: str):
    made = door("POST", "documents/", LESSON)
    body = {"translate": {"locale": "en"}, "blocks": {"type": "heading", "text": "А"}}.get(verb, {})
    path = f"documents/{made.json()['id']}/{verb}/"
    first = door("POST", path, body, if_match=made["ETag"], key="k")
    again = door("POST", path, body, if_match=made["ETag"], key="k")
    assert first.content == again.content
    assert again["Idempotency-Replayed"] == "true"


def test_a_bad_operation_never_loses_the_rest(door):
    content_id = "0b6a7a3e-2a59-4a55-9d4a-1a2b3c4d5e6f"
    operations = [
        {"method": "PUT", "path": f"documents/{content_id}/", "body": LESSON},
        {"method": "POST", "path": "documents/", "body": {**LESSON, "unknown": 1}},
        {"method": "POST", "path": "nowhere/at/all/", "body": {}},
        {"method": "GET", "path": f"documents/{content_id}/"},
        {"method": "PATCH", "path": f"documents/{content_id}/", "body": {"title": "Б"}},
        {"method": "POST", "path": "documents/", "body": LESSON},
        {"method": "POST", "path": "batch/", "body": {"operations": []}},
    ]
    answer = door("POST", "batch/", {"operations": operations}, key="all")
    found = answer.json()["answers"]
    assert [each["status"] for each in found] == [201, 422, 404, 200, 428, 201, 400]
    assert found[1]["body"]["errors"][0]["pointer"] == "/unknown"
    assert found[3]["headers"]["ETag"] == found[0]["headers"]["ETag"]
    again = door("POST", "batch/", {"operations": operations}, key="all")
    assert again.content == answer.content
    assert LessonPage.objects.count() == 2


def test_a_batch_that_broke_off_goes_on_where_it_stopped(door):
    operations = [{"method": "POST", "path": "documents/", "body": {**LESSON, "title": f"Урок {n}"}} for n in range(4)]
    body = {"operations": operations}
    first = door("POST", "batch/", body, key="all").json()
    # As if the server had been killed in the third: two were kept, the batch itself has no answer.
    third, fourth = (answer["body"]["id"] for answer in first["answers"][2:])
    LessonPage.objects.filter(translation_key__in=[third, fourth]).delete()
    KeptAnswer.objects.filter(key__in=["all#2", "all#3"]).delete()
    KeptAnswer.objects.filter(key="all").update(answered_at=None, claimed_at=timezone.now() - timedelta(minutes=1))
    second = door("POST", "batch/", body, key="all").json()
    assert [answer["status"] for answer in second["answers"]] == [201] * 4
    assert [answer["body"]["id"] for answer in second["answers"][:2]] == [
        answer["body"]["id"] for answer in first["answers"][:2]
    ]
    assert LessonPage.objects.count() == 4


def test_what_a_batch_was_at_when_it_broke_off_is_not_answered_as_under_way_for_ever(door):
    body = {"operations": [{"method": "POST", "path": "documents/", "body": LESSON}]}
    door("POST", "batch/", body, key="all")
    # The server was killed in the middle of the operation: nothing of it is there, and its key was taken a moment ago,
    # later than that of the batch.
    LessonPage.objects.all().delete()
    KeptAnswer.objects.update(answered_at=None)
    KeptAnswer.objects.filter(key="all").update(claimed_at=timezone.now() - timedelta(minutes=1))
    again = door("POST", "batch/", body, key="all").json()["answers"]
    assert ([each["status"] for each in again], LessonPage.objects.count()) == ([201], 1)


def test_a_batch_with_an_operation_that_somebody_else_is_at_is_not_kept(door):
    operation = {"method": "POST", "path": "documents/", "body": LESSON, "idempotency_key": "one"}
    door("POST", "batch/", {"operations": [operation]}, key="first")
    LessonPage.objects.all().delete()
    KeptAnswer.objects.filter(key="one").update(answered_at=None)
    busy = door("POST", "batch/", {"operations": [operation]}, key="second").json()["answers"][0]
    assert (busy["status"], busy["headers"]["Retry-After"]) == (409, "2")
    KeptAnswer.objects.filter(key="one").update(claimed_at=timezone.now() - timedelta(minutes=1))
    later = door("POST", "batch/", {"operations": [operation]}, key="second").json()["answers"][0]
    assert (later["status"], LessonPage.objects.count()) == (201, 1)


def test_a_batch_has_at_most_a_hundred_operations(door):
    answer = door("POST", "batch/", {"operations": [{"method": "GET", "path": "types/"}] * 101})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/operations")


def test_a_put_with_an_id_of_ones_own_can_be_repeated_without_a_precondition(door):
    content_id = "0b6a7a3e-2a59-4a55-9d4a-1a2b3c4d5e6f"
    blocks = [{"type": "heading", "text": "А"}, {"type": "checklist", "title": "", "items": [{"html": "Раз"}]}]
    first = door("PUT", f"documents/{content_id}/", {**LESSON, "body": blocks})
    again = door("PUT", f"documents/{content_id}/", {**LESSON, "body": blocks})
    assert (first.status_code, again.status_code) == (201, 200)
    assert first["ETag"] == again["ETag"]
    assert json.loads(again.content)["id"] == content_id
    assert LessonPage.objects.get().revisions.count() == 1
