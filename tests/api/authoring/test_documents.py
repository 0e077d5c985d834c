import pytest

from cms.content.authoring.rights import Rights
from cms.lessons.models import LessonPage

pytestmark = pytest.mark.django_db

LESSON = {
    "type": "lesson",
    "title": "Коллективный договор",
    "summary": "С чего начать.",
    "objectives": ["Назвать стороны", "Составить план"],
    "body": [
        {"type": "heading", "text": "Стороны", "level": 3},
        {"type": "paragraph", "html": "<p>Кто <strong>подписывает</strong>.</p>"},
    ],
}


def test_the_thinnest_path_from_a_draft_to_its_readers(door, client):
    made = door("POST", "documents/", LESSON)
    assert made.status_code == 201, made.content.decode()
    content_id = made.json()["id"]
    assert made["Location"] == f"/api/authoring/v1/documents/{content_id}/"
    draft, etag = door.draft(content_id)
    assert etag == made["ETag"]
    assert [block["type"] for block in draft["body"]] == ["heading", "paragraph"]
    assert draft["body"][1]["html"] == "<p>Кто <strong>подписывает</strong>.</p>"
    assert draft["state"]["status"] == "draft"
    changed = door("PATCH", f"documents/{content_id}/", {"title": "Договор"}, if_match=etag)
    assert changed.status_code == 200, changed.content.decode()
    assert changed.json()["title"] == "Договор"
    published = door("POST", f"documents/{content_id}/publish/", {}, if_match=changed["ETag"])
    assert published.status_code == 200, published.content.decode()
    delivered = client.get(f"/api/v1/lessons/{content_id}/")
    assert delivered.status_code == 200
    assert delivered.json()["title"] == "Договор"
    assert delivered.json()["body"][1]["html"] == "<p>Кто <strong>подписывает</strong>.</p>"


def test_what_is_read_can_be_sent_back_and_changes_nothing(door):
    content_id = door("POST", "documents/", LESSON).json()["id"]
    draft, etag = door.draft(content_id)
    for method in ("PATCH", "PUT"):
        answer = door(method, f"documents/{content_id}/", draft, if_match=etag)
        assert (answer.status_code, answer["ETag"]) == (200, etag)
    assert LessonPage.objects.get().revisions.count() == 1


@pytest.mark.parametrize(("method", "body"), [("GET", None), ("PATCH", {"title": "Б"})])
def test_what_is_deleted_while_it_is_asked_for_is_not_found(
    method: str, body: dict[str, str] | None, door, monkeypatch
):
    made = door("POST", "documents/", LESSON)

    def deleted_meanwhile(rights: Rights) -> bool:
        LessonPage.objects.get(pk=rights.instance.pk).delete()
        return True

    monkeypatch.setattr(Rights, "see", deleted_meanwhile)
    answer = door(method, f"documents/{made.json()['id']}/", body, if_match=made["ETag"])
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")
