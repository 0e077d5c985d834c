"""Handing in, deciding, publishing, scheduling through the door: as in the admin, and no way past the workflow."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Revision

from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from cms.publication.audit import audit_publication
from cms.publication.log import number_pending
from cms.publication.models import DocumentHead
from tests.factories.workflows import centre, colleague, four_eyes, workflow

pytestmark = pytest.mark.django_db


def new(door: Any, **members: Any) -> tuple[str, str]:
    """A lesson of the centre: its path and ETag."""
    given = {"type": "lesson", "title": "Урок", "summary": "О нём.", "organisation": str(centre().content_id)}
    made = door("POST", "documents/", {**given, **members})
    assert made.status_code == 201, made.content.decode()
    return f"documents/{made.json()['id']}/", made["ETag"]


def act(door: Any, path: str, verb: str, etag: str, **body: Any) -> Any:
    return door("POST", f"{path}{verb}/", body, if_match=etag)


def live() -> bool:
    return LessonPage.objects.get().live


@pytest.fixture
def people(school: None, opened, chief) -> dict[str, Any]:
    """The doors of an author, of the methodologist who approves, and of a publisher; lessons pass one pair of eyes."""
    centre()
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    roles = {"author": Role.AUTHOR, "methodologist": Role.METHODOLOGIST}
    doors = {name: opened(colleague(name, role)) for name, role in roles.items()}
    return {**doors, "publisher": opened(chief)}


def test_a_draft_passes_its_workflow_and_is_published_by_the_last_approval(people):
    author, methodologist = people["author"], people["methodologist"]
    path, etag = new(author)
    submitted = act(author, path, "submit", etag)
    assert submitted.status_code == 200, submitted.content.decode()
    assert submitted.json()["state"]["moderation"]["task"] == "Методист"
    assert author("GET", "queue/").json()["items"] == []
    (waiting,) = methodologist("GET", "queue/").json()["items"]
    assert (waiting["title"], waiting["submitted_by"], "approve" in waiting["actions"]) == ("Урок", "Author", True)
    etag = methodologist("GET", path)["ETag"]
    approved = act(methodologist, path, "approve", etag, comment="Хорошо")
    assert approved.status_code == 200, approved.content.decode()
    assert (approved.json()["state"]["moderation"], live()) == (None, True)
    number_pending()
    assert audit_publication() == []


def test_nobody_approves_what_she_wrote_and_nobody_gets_past(people):
    author, publisher = people["author"], people["publisher"]
    path, etag = new(author)
    assert act(author, path, "publish", etag).status_code == 403
    straight = act(publisher, path, "publish", publisher("GET", path)["ETag"])
    assert (straight.status_code, live()) == (422, False), straight.content.decode()
    planned = (timezone.now() + timedelta(days=1)).isoformat()
    later = act(publisher, path, "schedule", publisher("GET", path)["ETag"], go_live_at=planned)
    assert (later.status_code, live()) == (422, False)
    act(author, path, "submit", author("GET", path)["ETag"])
    own = act(author, path, "approve", author("GET", path)["ETag"])
    assert (own.status_code, live()) == (403, False)


def test_a_returned_draft_goes_on_where_it_was_returned(people):
    author, methodologist = people["author"], people["methodologist"]
    path, etag = new(author)
    act(author, path, "submit", etag)
    locked = author("PATCH", path, {"title": "Тайком"}, if_match=author("GET", path)["ETag"])
    assert locked.status_code in (403, 423)
    returned = act(methodologist, path, "reject", methodologist("GET", path)["ETag"], comment="Короче")
    assert returned.json()["state"]["moderation"]["status"] == "needs_changes"
    changed = author("PATCH", path, {"title": "Короткий урок"}, if_match=author("GET", path)["ETag"])
    assert changed.status_code == 200
    again = act(author, path, "submit", changed["ETag"])
    assert (again.status_code, again.json()["state"]["moderation"]["status"]) == (200, "in_progress")
    assert act(author, path, "submit", again["ETag"]).status_code == 409
    back = act(author, path, "withdraw-submission", again["ETag"])
    assert (back.status_code, back.json()["state"]["moderation"]) == (200, None)


def test_a_page_that_a_program_made_without_a_revision_is_handed_in_too(people):
    path, _etag = new(people["author"])
    LessonPage.objects.update(latest_revision=None)
    Revision.objects.all().delete()
    submitted = act(people["author"], path, "submit", people["author"]("GET", path)["ETag"])
    assert submitted.status_code == 200, submitted.content.decode()
    assert submitted.json()["state"]["moderation"]["task"] == "Методист"
    assert LessonPage.objects.get().latest_revision.user.email == "author@example.org"
    approved = act(people["methodologist"], path, "approve", people["methodologist"]("GET", path)["ETag"])
    assert (approved.status_code, live()) == (200, True), approved.content.decode()


def test_what_is_incomplete_is_not_even_handed_in(people):
    path, etag = new(people["author"], summary="")
    refused = act(people["author"], path, "submit", etag)
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/summary")


def test_a_draft_is_scheduled_locked_and_taken_back(door):
    path, etag = new(door)
    soon = timezone.now() + timedelta(hours=1)
    planned = act(door, path, "schedule", etag, go_live_at=soon.isoformat())
    assert (planned.status_code, planned.json()["state"]["status"]) == (200, "scheduled"), planned.content.decode()
    assert door("PATCH", path, {"title": "Б"}, if_match=planned["ETag"]).status_code == 423
    back = act(door, path, "unschedule", planned["ETag"])
    assert (back.status_code, back.json()["state"]["status"], live()) == (200, "draft", False)
    assert act(door, path, "unschedule", back["ETag"]).status_code == 409


@pytest.mark.parametrize(
    ("moments", "pointer"),
    [
        ({}, "/go_live_at"),
        ({"go_live_at": "2020-01-01T00:00:00+03:00"}, "/go_live_at"),
        ({"go_live_at": "2090-01-02T00:00:00Z", "expire_at": "2090-01-01T00:00:00Z"}, "/expire_at"),
        ({"go_live_at": "2090-01-02T00:00:00"}, "/go_live_at"),
    ],
)
def test_moments_that_make_no_sense_are_refused(moments: dict[str, str], pointer: str, door):
    path, etag = new(door)
    refused = act(door, path, "schedule", etag, **moments)
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, pointer)


def test_a_document_is_withdrawn_and_an_earlier_wording_taken_up(door):
    path, etag = new(door)
    etag = act(door, path, "publish", etag)["ETag"]
    etag = door("PATCH", path, {"title": "Вторая редакция"}, if_match=etag)["ETag"]
    etag = act(door, path, "publish", etag)["ETag"]
    withdrawn = act(door, path, "unpublish", etag)
    assert (withdrawn.status_code, live(), DocumentHead.objects.get(type="lesson").kind) == (200, False, "withdrawn")
    reverted = act(door, path, "revert", withdrawn["ETag"], revision=1)
    assert (reverted.status_code, reverted.json()["title"], live()) == (200, "Урок", False)
    numbers = [each["number"] for each in door("GET", f"{path}revisions/").json()["items"]]
    assert numbers == sorted(numbers, reverse=True)
    steps = door("GET", f"{path}revisions/diff/?from=1&to=2").json()["differences"]
    assert steps == [{"pointer": "/title", "before": "Урок", "after": "Вторая редакция"}]
    assert door("GET", f"{path}revisions/1/").json()["title"] == "Урок"
    assert door("GET", f"{path}revisions/99/").status_code == 404
    actions = [each["action"] for each in door("GET", f"{path}history/").json()["items"]]
    assert {"wagtail.create", "wagtail.publish", "wagtail.unpublish", "wagtail.revert"} <= set(actions)
    number_pending()
    assert audit_publication() == []


def test_a_translation_has_the_same_id_and_its_own_draft(door):
    path, etag = new(door)
    made = act(door, path, "translate", etag, locale="en")
    assert (made.status_code, made.json()["locale"], made.json()["id"]) == (200, "en", path.split("/")[1])
    changed = door("PATCH", f"{path}?locale=en", {"title": "Lesson"}, if_match=made["ETag"])
    assert changed.status_code == 200, changed.content.decode()
    assert (door("GET", path).json()["title"], door("GET", f"{path}?locale=en").json()["title"]) == ("Урок", "Lesson")
    assert act(door, path, "translate", etag, locale="en").status_code == 409


def test_a_dry_run_says_what_publishing_would_refuse_and_change(door):
    question = {"type": "question", "kind": "single_choice", "prompt": "<p>Да?</p>", "options": [
        {"text": "Да", "correct": False}, {"text": "Нет", "correct": False}]}  # fmt: skip
    path, etag = new(door, summary="", body=[{"type": "heading", "text": ""}, question])
    found = door("POST", f"{path}check/", {}).json()
    assert found.get("publishable") is False, found
    assert {"/summary", "/body/0/text"} <= {each["pointer"] for each in found["errors"]}
    body = [
        {"type": "heading", "text": "А"},
        {**question, "options": [{"text": "Да", "correct": True}, {"text": "Нет"}]},
    ]
    etag = door("PATCH", path, {"summary": "О нём.", "body": [body[0], question]}, if_match=etag)["ETag"]
    found = door("POST", f"{path}check/", {}).json()
    assert (found["publishable"], found["errors"][0]["pointer"].startswith("/body/1")) == (False, True)
    etag = door("PATCH", path, {"body": body}, if_match=etag)["ETag"]
    assert door("POST", f"{path}check/", {}).json()["publishable"] is True
    assert (live(), DocumentHead.objects.filter(type="lesson").count()) == (False, 0)
    published = act(door, path, "publish", etag)
    first = published.json()["body"][0]
    changed = {"title": "Б", "body": [{**first, "text": "Б"}, published.json()["body"][1]]}
    door("PATCH", path, changed, if_match=published["ETag"])
    found = door("POST", f"{path}check/", {}).json()
    assert "title" in found["changes"]
    assert found["blocks"] == [{"id": first["id"], "change": "changed"}]
    assert LessonPage.objects.get().title == "Урок"
