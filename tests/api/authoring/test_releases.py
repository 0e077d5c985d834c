"""Releases through the door: as in the admin, by public ids."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.editorial.models import Release
from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.roles import person
from tests.factories.territories import two_territories

pytestmark = pytest.mark.django_db


def lesson(door: Any, title: str, **more: Any) -> str:
    made = door("POST", "documents/", {"type": "lesson", "title": title, "summary": "О нём.", **more})
    assert made.status_code == 201, made.content.decode()
    return str(made.json()["id"])


def begun(door: Any, *drafts: str) -> tuple[str, Any]:
    """A release with these drafts: its path and the newest answer."""
    answer = door("POST", "releases/", {"name": "К сентябрю"})
    assert answer.status_code == 201
    path = f"releases/{answer.json()['id']}/"
    for draft in drafts:
        answer = door("POST", f"{path}items/", {"id": draft}, if_match=answer["ETag"])
        assert answer.status_code == 201, answer.content.decode()
    return path, answer


def test_all_of_it_is_published_at_one_moment(door, client):
    drafts = [lesson(door, title, objectives=["Знать"]) for title in ("Первый", "Второй")]
    path, release = begun(door, *drafts)
    assert [(item["number"], item["id"], item["title"]) for item in release.json()["items"]] == [
        (1, drafts[0], "Первый"),
        (2, drafts[1], "Второй"),
    ]
    checked = door("POST", f"{path}check/", {})
    assert checked.json() == {"publishable": True, "errors": []}
    assert LessonPage.objects.filter(live=True).count() == 0
    done = door("POST", f"{path}publish/", {}, if_match=release["ETag"])
    assert (done.status_code, done.json()["state"]) == (200, "published")
    assert LessonPage.objects.filter(live=True).count() == 2
    assert door("POST", f"{path}publish/", {}, if_match=done["ETag"]).status_code == 409


def test_one_that_can_not_be_published_keeps_all_back_and_is_named(door):
    good, gone = lesson(door, "Первый"), lesson(door, "Второй")
    path, release = begun(door, good, gone)
    LessonPage.objects.get(translation_key=gone).delete()
    release = door("GET", path)
    assert [item["id"] for item in release.json()["items"]] == [good, None]
    refused = door("POST", f"{path}publish/", {}, if_match=release["ETag"])
    assert (refused.status_code, [each["pointer"] for each in refused.json()["errors"]]) == (422, ["/items/1"])
    assert [each["pointer"] for each in door("POST", f"{path}check/", {}).json()["errors"]] == ["/items/1"]
    assert not LessonPage.objects.get(translation_key=good).live
    out = door("DELETE", f"{path}items/2/", if_match=release["ETag"])
    assert [item["id"] for item in out.json()["items"]] == [good]
    assert door("DELETE", f"{path}items/2/", if_match=out["ETag"]).status_code == 404


def test_a_draft_that_changed_since_makes_the_release_another_one(door):
    draft = lesson(door, "Первый")
    path, release = begun(door, draft)
    assert door("POST", f"{path}publish/", {}).status_code == 428
    etag = door.draft(draft)[1]
    assert door("PATCH", f"documents/{draft}/", {"title": "Другой"}, if_match=etag).status_code == 200
    refused = door("POST", f"{path}publish/", {}, if_match=release["ETag"])
    assert (refused.status_code, refused.json()["etag"]) == (412, door("GET", path)["ETag"])
    assert not LessonPage.objects.get(translation_key=draft).live


def test_a_moment_is_planned_moved_and_given_up(door):
    path, release = begun(door, lesson(door, "Первый"))
    soon = (timezone.now() + timedelta(days=1)).isoformat()
    assert door("POST", f"{path}schedule/", {}, if_match=release["ETag"]).status_code == 409
    moved = door("PATCH", path, {"publish_at": soon}, if_match=release["ETag"])
    assert (moved.status_code, moved.json()["name"]) == (200, "К сентябрю")
    planned = door("POST", f"{path}schedule/", {}, if_match=moved["ETag"])
    assert planned.json()["state"] == "scheduled"
    assert door("PATCH", path, {"name": "Иначе"}, if_match=planned["ETag"]).status_code == 409
    waiting = door("POST", f"{path}unschedule/", {}, if_match=planned["ETag"])
    assert waiting.json()["state"] == "open"
    assert door("POST", f"{path}cancel/", {}, if_match=waiting["ETag"]).json()["state"] == "cancelled"


def test_a_draft_waits_in_one_release_at_most_and_must_be_one(door):
    draft = lesson(door, "Первый")
    begun(door, draft)
    path, other = begun(door)
    assert door("POST", f"{path}items/", {"id": draft}, if_match=other["ETag"]).status_code == 409
    nothing = door("POST", f"{path}items/", {"id": str(uuid4())}, if_match=other["ETag"])
    assert (nothing.status_code, nothing.json()["errors"][0]["pointer"]) == (422, "/id")
    blank = door("POST", "releases/", {"name": " "})
    assert (blank.status_code, blank.json()["errors"][0]["pointer"]) == (422, "/name")


def test_the_list_goes_on_where_it_ended(door):
    names = [door("POST", "releases/", {"name": f"Выпуск {number}"}).json()["name"] for number in range(3)]
    first = door("GET", "releases/?limit=2").json()
    second = door("GET", first["next"]).json()
    assert [each["name"] for each in first["items"] + second["items"]] == names[::-1]
    assert second["next"] is None


def test_who_may_not_publish_makes_none_and_nobody_sees_what_belongs_to_others(opened, chief):
    union = two_territories()
    author = opened(union.people[Role.AUTHOR])
    assert author("GET", "releases/").status_code == 403
    assert author("POST", "releases/", {"name": "Мой"}).status_code == 403
    north, south = (str(place.material["lesson"].content_id) for place in (union.north, union.south))
    path, _release = begun(opened(chief), north, south)
    publisher = opened(person(Role.PUBLISHER, union.north.organisation))
    seen = publisher("GET", path)
    assert [item["id"] for item in seen.json()["items"]] == [north, None]
    assert "Южан" not in seen.content.decode()
    refused = publisher("POST", f"{path}publish/", {}, if_match=seen["ETag"])
    assert [each["pointer"] for each in refused.json()["errors"]] == ["/items/1"]
    assert Release.objects.get().state == "open"
    mine, empty = begun(publisher)
    assert publisher("POST", f"{mine}items/", {"id": south}, if_match=empty["ETag"]).status_code == 422


def test_a_token_without_the_scope_publishes_none(door, opened, chief):
    path, release = begun(door, lesson(door, "Первый"))
    writer = opened(chief, "read", "draft")
    refused = writer("POST", f"{path}publish/", {}, if_match=release["ETag"])
    assert (refused.status_code, refused.json()["scope"]) == (403, "publish")


@pytest.mark.parametrize("role", [None, Role.PUBLISHER])
def test_the_list_takes_as_many_queries_however_much_the_releases_hold(
    role: Role | None, door, opened, django_assert_num_queries
):
    begun(door, lesson(door, "Один"))
    reader = door if role is None else opened(person(role, OrganisationFactory(name="Центр", slug="centre")))
    assert reader("GET", "releases/").status_code == 200
    with CaptureQueriesContext(connection) as few:
        assert len(reader("GET", "releases/").json()["items"]) == 1
        needed = len(few)
    for _number in range(2):
        begun(door, *(lesson(door, title) for title in ("Второй", "Третий", "Четвёртый")))
    with django_assert_num_queries(needed):
        found = reader("GET", "releases/").json()["items"]
    assert [len(release["items"]) for release in found] == [3, 3, 1]
    assert [item["title"] for item in found[0]["items"]] == ["Второй", "Третий", "Четвёртый"]
