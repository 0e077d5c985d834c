"""Nobody's accepted edit is lost: preconditions, merges by block, locks, and the admin on the other side."""

import json
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.lessons.models import LessonPage
from tests.api.authoring.editor_form import form_of

pytestmark = pytest.mark.django_db


def lesson(door: Any, *texts: str) -> tuple[str, dict[str, Any], str]:
    """A new lesson with these headings: its id, draft and ETag."""
    body = [{"type": "heading", "text": text} for text in texts]
    made = door("POST", "documents/", {"type": "lesson", "title": "Урок", "summary": "О нём.", "body": body})
    assert made.status_code == 201, made.content.decode()
    return made.json()["id"], made.json(), made["ETag"]


def refused_after_a_patch(door: Any, client: Any, content_id: str, etag: str) -> tuple[LessonPage, str, dict[str, Any]]:
    """Open the editor, change the draft by API, and have the form refused: the page, the form's address and what it sent."""
    page = LessonPage.objects.get(translation_key=content_id)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = form_of(page, "Из админки")["posted"]
    assert door("PATCH", f"documents/{content_id}/", {"title": "По API"}, if_match=etag).status_code == 200
    refused = client.post(address, form)
    assert (refused.status_code, "stale" in json.dumps(refused.context["form"].errors.get_json_data())) == (200, True)
    return page, address, form


def texts(draft: dict[str, Any]) -> list[str]:
    return [block["text"] for block in draft["body"]]


def with_text(draft: dict[str, Any], place: int, text: str) -> dict[str, Any]:
    body = [dict(block) for block in draft["body"]]
    body[place]["text"] = text
    return {"body": body}


def problem(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].split("/")[-2]


def test_a_change_without_a_precondition_is_refused(door):
    content_id, draft, etag = lesson(door, "А")
    block = draft["body"][0]["id"]
    requests = [
        ("PATCH", f"documents/{content_id}/", {"title": "Б"}),
        ("PUT", f"documents/{content_id}/", {**draft, "title": "Б"}),
        ("DELETE", f"documents/{content_id}/", None),
        ("PUT", f"documents/{content_id}/blocks/{block}/", {"type": "heading", "text": "Б"}),
        ("DELETE", f"documents/{content_id}/blocks/{block}/", None),
        ("POST", f"documents/{content_id}/blocks/", {"type": "heading", "text": "Б"}),
        *(("POST", f"documents/{content_id}/{verb}/", {}) for verb in ("publish", "submit", "unschedule")),
    ]
    for method, path, body in requests:
        assert problem(door(method, path, body)) == (428, "precondition-missing"), path
    assert door.draft(content_id)[1] == etag


def test_changes_of_different_blocks_are_both_kept(door):
    content_id, draft, etag = lesson(door, "А", "Б", "В")
    first = door("PATCH", f"documents/{content_id}/", with_text(draft, 0, "А1"), if_match=etag)
    second = door("PATCH", f"documents/{content_id}/", {**with_text(draft, 2, "В2"), "title": "Новый"}, if_match=etag)
    assert (first.status_code, second.status_code) == (200, 200)
    assert texts(second.json()) == ["А1", "Б", "В2"]
    assert second.json()["state"]["merged"] == [f"/body/{draft['body'][0]['id']}"]


def test_changes_of_one_block_are_a_conflict_that_shows_both_sides(door):
    content_id, draft, etag = lesson(door, "А", "Б")
    first = door("PATCH", f"documents/{content_id}/", with_text(draft, 0, "А1"), if_match=etag)
    second = door("PATCH", f"documents/{content_id}/", with_text(draft, 0, "А2"), if_match=etag)
    assert problem(second) == (412, "stale")
    own = draft["body"][0]["id"]
    assert second.json()["differences"] == [
        {
            "pointer": f"/body/{own}",
            "yours": {"type": "heading", "id": own, "text": "А2", "level": 2},
            "theirs": {"type": "heading", "id": own, "text": "А1", "level": 2},
        }
    ]
    assert second["ETag"] == second.json()["etag"]
    again = door("PATCH", f"documents/{content_id}/", with_text(draft, 0, "А2"), if_match=second["ETag"])
    assert (again.status_code, texts(again.json())) == (200, ["А2", "Б"])
    assert first.status_code == 200


def test_new_blocks_of_two_clients_stand_where_they_were_put(door):
    content_id, draft, etag = lesson(door, "А", "Б")
    one = {"body": [draft["body"][0], {"type": "heading", "text": "после А"}, draft["body"][1]]}
    two = {"body": [*draft["body"], {"type": "heading", "text": "в конце"}]}
    assert door("PATCH", f"documents/{content_id}/", one, if_match=etag).status_code == 200
    merged = door("PATCH", f"documents/{content_id}/", two, if_match=etag)
    assert texts(merged.json()) == ["А", "после А", "Б", "в конце"]


def test_a_block_is_guarded_by_its_own_etag(door):
    content_id, draft, etag = lesson(door, "А", "Б")
    own, other = (block["id"] for block in draft["body"])
    shown = door("GET", f"documents/{content_id}/blocks/{own}/")
    assert shown["ETag"] == draft["state"]["blocks"][own]
    assert door("PATCH", f"documents/{content_id}/", with_text(draft, 1, "Б1"), if_match=etag).status_code == 200
    path = f"documents/{content_id}/blocks/{own}/"
    changed = door("PUT", path, {"type": "heading", "text": "А1", "level": 4}, if_match=shown["ETag"])
    assert (changed.status_code, texts(changed.json())) == (200, ["А1", "Б1"])
    stale = door("PUT", path, {"type": "heading", "text": "А2"}, if_match=shown["ETag"])
    assert problem(stale) == (412, "stale")
    assert stale.json()["differences"][0]["theirs"]["text"] == "А1"
    gone = door("DELETE", path, if_match=stale.json()["blocks"][own])
    assert texts(gone.json()) == ["Б1"]
    behind = door(
        "POST", f"documents/{content_id}/blocks/?after={other}", {"type": "quote", "text": "В"}, if_match=gone["ETag"]
    )
    assert [block["type"] for block in behind.json()["body"]] == ["heading", "quote"]


def test_what_somebody_else_has_locked_stays_as_it_is(door, opened, django_user_model):
    content_id, _draft, etag = lesson(door, "А")
    other = django_user_model.objects.create_superuser("other@example.org", "x")
    Page.objects.filter(translation_key=content_id).update(locked=True, locked_by=other, locked_at=timezone.now())
    refused = door("PATCH", f"documents/{content_id}/", {"title": "Б"}, if_match=etag)
    assert problem(refused) == (423, "locked")
    assert refused.json()["locked_by"] == "other@example.org"
    holder = opened(other)
    etag = holder.draft(content_id)[1]
    assert holder("PATCH", f"documents/{content_id}/", {"title": "Б"}, if_match=etag).status_code == 200


def test_the_editor_in_the_admin_is_told_of_a_change_by_api_and_overwrites_nothing(door, client, django_user_model):
    content_id, _draft, etag = lesson(door, "А")
    client.force_login(django_user_model.objects.create_superuser("other@example.org", "x"))
    page, address, _form = refused_after_a_patch(door, client, content_id, etag)
    assert door.draft(content_id)[0]["title"] == "По API"
    page = LessonPage.objects.get(translation_key=content_id).get_latest_revision_as_object()
    assert client.post(address, form_of(page, "Из админки")["posted"]).status_code == 302
    assert door.draft(content_id)[0]["title"] == "Из админки"


def test_an_editor_is_also_told_of_what_a_program_wrote_in_her_own_name(door, client, chief):
    content_id, _draft, etag = lesson(door, "А")
    client.force_login(chief)
    page, address, form = refused_after_a_patch(door, client, content_id, etag)
    # Nor when she has saved something else in another window since.
    fresh = LessonPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert client.post(address, form_of(fresh, "Из другого окна")["posted"]).status_code == 302
    assert client.post(address, form).status_code == 200
    assert door.draft(content_id)[0]["title"] == "Из другого окна"


def test_what_her_own_form_has_saved_by_itself_is_not_held_against_her(door, client, chief):
    content_id, _draft, _etag = lesson(door, "А")
    client.force_login(chief)
    page = LessonPage.objects.get(translation_key=content_id)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = form_of(page, "Сохранено само")["posted"]
    for title in ("Сохранено само", "Ещё раз само"):
        saved = client.post(address, {**form, "title": title}, headers={"accept": "application/json"}).json()
        assert saved["success"] is True
        # What the open form is told, and what it sends when it saves by itself once more.
        form |= saved["field_updates"] | {"overwrite_revision_id": saved["revision_id"]}
        assert form["loaded_revision_id"] == str(saved["revision_id"])
    del form["overwrite_revision_id"]
    assert client.post(address, {**form, "title": "Сохранено рукой"}).status_code == 302
    assert door.draft(content_id)[0]["title"] == "Сохранено рукой"


@pytest.mark.parametrize("by_itself", [True, False])
def test_an_older_window_of_the_same_editor_saves_nothing_over_the_newer(by_itself: bool, door, client, chief):
    content_id, _draft, _etag = lesson(door, "А")
    client.force_login(chief)
    page = LessonPage.objects.get(translation_key=content_id)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    older, newer = (form_of(page, title)["posted"] for title in ("Старое окно", "Новое окно"))
    headers = {"accept": "application/json"} if by_itself else {}
    assert client.post(address, newer, headers=headers).status_code == (200 if by_itself else 302)
    refused = client.post(address, older)
    assert (refused.status_code, "stale" in json.dumps(refused.context["form"].errors.get_json_data())) == (200, True)
    assert door.draft(content_id)[0]["title"] == "Новое окно"


def test_an_autosave_of_the_same_revision_is_another_state(door, chief):
    content_id, _draft, etag = lesson(door, "А")
    page = LessonPage.objects.get(translation_key=content_id).get_latest_revision_as_object()
    revision = page.latest_revision
    page.title = "Сохранено само"
    page.save_revision(user=chief, overwrite_revision=revision)
    assert LessonPage.objects.get(pk=page.pk).latest_revision_id == revision.pk
    refused = door("PATCH", f"documents/{content_id}/", {"title": "По API"}, if_match=etag)
    assert problem(refused) == (412, "stale")
    assert refused.json()["differences"] == [{"pointer": "/title", "yours": "По API", "theirs": "Сохранено само"}]
