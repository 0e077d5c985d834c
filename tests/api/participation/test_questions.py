"""Checking answers through the door: what is told, what is refused, and that nothing is ever told of other options."""

import json
from dataclasses import replace
from uuid import UUID

import pytest
from django.test import Client

from cms.lessons.models import LessonPage, QuestionVersion
from cms.lessons.questions.options import option_id
from tests.factories.lessons import QUESTIONS, item, options, stored
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db(transaction=True)
QUESTION = UUID("55555555-5555-4555-8555-555555555555")
ADDRESS = f"/api/participation/v1/questions/{QUESTION}/check/"


def identity(text: str, side: str = "option") -> str:
    return str(option_id(QUESTION, side, text))


def post(client: Client, body: object, **headers: str):
    return client.post(ADDRESS, json.dumps(body), content_type="application/json", headers=headers)


@pytest.fixture
def lesson() -> LessonPage:
    return LessonFactory(body=[stored("question", QUESTIONS["single_choice"], QUESTION)])


def test_a_right_answer(client, lesson, django_assert_num_queries):
    with django_assert_num_queries(1):
        response = post(client, {"answer": {"option": identity("Семь")}})
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert response.json() == {
        "question": str(QUESTION),
        "document": str(lesson.content_id),
        "version": QuestionVersion.objects.get().public_hash,
        "grade": {
            "points": 2.0,
            "max_points": 2,
            "outcome": "full",
            "feedback": [{"option": identity("Семь"), "correct": True, "text": "Отклик: Семь"}],
            "explanation": "<p>Так говорит статья.</p>",
            "provision": None,
        },
    }


def test_a_wrong_answer_tells_of_nothing_but_what_was_chosen(client, lesson):
    response = post(client, {"answer": {"option": identity("Пять")}})
    graded = response.json()["grade"]
    assert (graded["points"], graded["outcome"]) == (0.0, "none")
    assert graded["feedback"] == [{"option": identity("Пять"), "correct": False, "text": "Отклик: Пять"}]
    told = response.content.decode()
    assert identity("Семь") not in told
    assert "Отклик: Семь" not in told


@pytest.mark.parametrize(
    ("answer", "pointer"),
    [
        ({"option": str(QUESTION)}, "/answer/option"),
        ({}, "/answer/option"),
        ({"option": 5}, "/answer/option"),
        (None, "/answer"),
        ({"option": identity("Пять"), "key": True}, "/answer/key"),
    ],
)
def test_what_is_no_answer_is_refused_with_its_place(client, lesson, answer, pointer):
    response = post(client, {"answer": answer})
    assert response.status_code == 422
    assert response.headers["Content-Type"] == "application/problem+json"
    assert [fault["pointer"] for fault in response.json()["errors"]] == [pointer]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 422),
        ({"answer": {}, "more": 1}, 422),
        ({"answer": {}, "locale": "de"}, 422),
        ([], 422),
        ({"answer": {"option": "x" * 40_000}}, 400),
    ],
)
def test_bodies_of_another_form(client, lesson, body, status):
    assert post(client, body).status_code == status


def test_what_is_not_json(client, lesson):
    assert client.post(ADDRESS, "{", content_type="application/json").status_code == 400
    assert client.post(ADDRESS, {"answer": "1"}).status_code == 415


def test_other_methods(client, lesson):
    response = client.get(ADDRESS)
    assert (response.status_code, response.headers["Allow"]) == (405, "POST, OPTIONS")
    assert client.options(ADDRESS).status_code == 204


def test_questions_that_nobody_may_read_do_not_exist(client):
    lesson = LessonFactory(live=False, body=[stored("question", QUESTIONS["single_choice"], QUESTION)])
    answer = {"answer": {"option": identity("Семь")}}
    assert post(client, answer).status_code == 404
    lesson.save_revision().publish()
    assert post(client, answer).status_code == 200
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.audience = "members"
    fresh.save_revision().publish()
    assert post(client, answer).status_code == 404
    fresh = LessonPage.objects.get(pk=lesson.pk)
    fresh.audience = "public"
    fresh.save_revision().publish()
    assert post(client, answer).status_code == 200
    LessonPage.objects.get(pk=lesson.pk).unpublish()
    assert post(client, answer).status_code == 404


def test_an_answer_is_graded_by_the_question_that_was_read(client, lesson):
    before = QuestionVersion.objects.get().public_hash
    fresh = LessonPage.objects.get(pk=lesson.pk)
    changed = QUESTIONS["single_choice"] | {
        "answer": [item(options("Пять", "Восемь", right=["Восемь"]), "single_choice")]
    }
    fresh.body = [stored("question", changed, QUESTION)]
    fresh.save_revision().publish()
    old = {"answer": {"option": identity("Семь")}}
    assert post(client, old).status_code == 422
    response = post(client, old | {"version": before})
    assert (response.json()["grade"]["outcome"], response.json()["version"]) == ("full", before)
    assert post(client, old | {"version": "0" * 64}).status_code == 404


def test_a_key_that_was_corrected_holds_for_those_who_read_the_question_before(client, lesson):
    version = QuestionVersion.objects.get().public_hash
    fresh = LessonPage.objects.get(pk=lesson.pk)
    changed = QUESTIONS["single_choice"] | {
        "answer": [item(options("Пять", "Семь", "Десять", right=["Десять"]), "single_choice")]
    }
    fresh.body = [stored("question", changed, QUESTION)]
    fresh.save_revision().publish()
    response = post(client, {"answer": {"option": identity("Десять")}, "version": version})
    assert response.json()["grade"]["outcome"] == "full"


def test_a_question_in_two_lessons_needs_the_lesson(client, lesson):
    other = lesson.copy(update_attrs={"slug": "copy"}, keep_live=True)
    answer = {"answer": {"option": identity("Семь")}}
    response = post(client, answer)
    assert response.status_code == 422
    (fault,) = response.json()["errors"]
    assert fault["pointer"] == "/document"
    assert set(fault["allowed"]) == {str(lesson.content_id), str(other.content_id)}
    response = post(client, answer | {"document": str(other.content_id)})
    assert response.json()["document"] == str(other.content_id)


def test_the_rate_is_limited(client, lesson, settings):
    settings.ENV = replace(settings.ENV, delivery_rate="2/h")
    answer = {"answer": {"option": identity("Семь")}}
    assert [post(client, answer).status_code for _ in range(3)] == [200, 200, 429]
