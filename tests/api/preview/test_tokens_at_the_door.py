"""Who is let in, who is not, and what is said to them; what no cache may keep."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from cms.preview.actions import revoke, share, show, token_of
from cms.preview.models import SharedLink, ShownDraft
from cms.preview.tokens import LONGEST, SALT, Ticket, seal
from cms.publication.erasure import erase
from cms.publication.models import DocumentHead, PublishedDocument
from tests.api.preview.drafts import ask, link_to
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def told(response: Any) -> tuple[int, str]:
    """The status and the slug of the problem; every refusal has the one shape and is kept by nobody."""
    document = response.json()
    assert response["Content-Type"] == "application/problem+json"
    assert response["Cache-Control"] == "private, no-store"
    assert document["status"] == response.status_code
    return response.status_code, document["type"].rstrip("/").rpartition("/")[2]


def test_a_link_opens_the_draft_and_nothing_may_keep_the_answer(client: Client) -> None:
    response = ask(client, link_to(LessonFactory(title="Один", live=False)))
    assert (response.status_code, response.json()["title"]) == (200, "Один")
    assert response["Cache-Control"] == "private, no-store"
    assert [name for name in ("ETag", "Last-Modified", "Cache-Tag", "Surrogate-Key") if name in response] == []
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response["Referrer-Policy"] == "no-referrer"
    assert not hasattr(response, "worth_keeping")


def test_without_a_token(client: Client) -> None:
    response = client.get("/api/preview/v1/document/")
    assert told(response) == (401, "not-signed-in")
    assert response["WWW-Authenticate"] == 'Bearer realm="preview"'
    basic = client.get("/api/preview/v1/document/", headers={"Authorization": "Basic YTpi"})
    assert told(basic) == (401, "not-signed-in")
    # A token in the address would stand in logs: it is not looked at.
    asked = client.get("/api/preview/v1/document/", {"token": link_to(LessonFactory())})
    assert told(asked) == (401, "not-signed-in")


def test_every_changed_letter_is_seen(client: Client) -> None:
    token = link_to(LessonFactory())
    for place in range(0, len(token), 7):
        other = "A" if token[place] != "A" else "B"
        assert told(ask(client, token[:place] + other + token[place + 1 :])) == (403, "not-allowed")


@pytest.mark.parametrize(
    "token",
    ["x", "a:b:c", "a" * 5_000, "....", "null", "☭", signing.dumps(["shown"], salt=SALT), signing.dumps(7, salt=SALT)],
    # Two of them hold the moment of their making: as names they would differ from process to process.
    ids=["a letter", "three parts", "too long", "dots", "null", "a sign", "signed, too short", "signed, a number"],
)
def test_what_is_no_token(client: Client, token: str) -> None:
    response = client.get(
        "/api/preview/v1/document/", headers={"Authorization": f"Bearer {token}".encode().decode("latin-1")}
    )
    assert told(response) == (403, "not-allowed")


def test_tokens_signed_for_something_else(client: Client, settings: Any) -> None:
    """Another purpose, and another house with another key."""
    link = share(LessonFactory(), by=None)
    parts = ["shared", link.key.hex, link.type, link.content_id.hex, link.locale, int(link.until.timestamp())]
    assert ask(client, signing.dumps(parts, salt=SALT)).status_code == 200
    assert told(ask(client, signing.dumps(parts, salt="cms.submissions"))) == (403, "not-allowed")
    assert told(ask(client, signing.dumps(parts, salt=SALT, key="another house"))) == (403, "not-allowed")


def test_a_token_opens_its_own_document_whatever_else_there_is(client: Client) -> None:
    one, other = LessonFactory(title="Один"), LessonFactory(title="Другой")
    link = share(one, by=None)
    share(other, by=None)
    assert ask(client, token_of(link)).json()["id"] == str(one.content_id)
    # The words of a token and its row must agree: a row of another document opens nothing.
    mixed = Ticket("shared", link.key, link.type, other.content_id, link.locale, link.until)
    assert told(ask(client, seal(mixed))) == (410, "link-ended")


def test_the_end_of_a_link(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    link = share(LessonFactory(), by=None)
    token = token_of(link)
    assert link.until - link.made_at == timedelta(days=7)
    monkeypatch.setattr(timezone, "now", lambda: link.until - timedelta(seconds=1))
    assert ask(client, token).status_code == 200
    monkeypatch.setattr(timezone, "now", lambda: link.until)
    assert told(ask(client, token)) == (410, "link-ended")


def test_no_token_outlives_the_longest(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    link = share(LessonFactory(), by=None)
    SharedLink.objects.update(until=link.until + timedelta(days=365))
    link.refresh_from_db()
    token = token_of(link)
    assert ask(client, token).status_code == 200
    late = timezone.now() + LONGEST + timedelta(minutes=1)
    monkeypatch.setattr("time.time", late.timestamp)
    assert told(ask(client, token)) == (410, "link-ended")


def test_a_link_taken_back(client: Client) -> None:
    lesson = LessonFactory()
    link = share(lesson, by=None)
    revoke(link, lesson, by=None)
    assert told(ask(client, token_of(link))) == (410, "link-ended")


def test_a_shown_draft_that_was_swept_away(client: Client) -> None:
    token = show(LessonFactory(), by=None)
    assert ask(client, token).status_code == 200
    ShownDraft.objects.all().delete()
    assert told(ask(client, token)) == (410, "link-ended")


def test_a_deleted_document(client: Client) -> None:
    lesson = LessonFactory()
    token, shown = link_to(lesson), show(lesson, by=None)
    lesson.delete()
    for each in (token, shown):
        response = ask(client, each)
        assert told(response) == (410, "gone")
        assert response.json()["reason"] == "deleted"


def test_an_erased_document_leaves_nothing_behind(client: Client) -> None:
    lesson = LessonFactory(title="Тайна")
    token, shown = link_to(lesson), show(lesson, by=None)
    erase(lesson.content_id, "ru", by="test", why="test")
    for each in (token, shown):
        response = ask(client, each)
        assert told(response)[0] == 410
        assert "Тайна" not in response.content.decode()
    assert ShownDraft.objects.count() == 0


def test_a_draft_never_enters_the_log(client: Client) -> None:
    lesson = LessonFactory(live=False, title="Только черновик")
    assert ask(client, link_to(lesson)).status_code == 200
    assert ask(client, show(lesson, by=None)).status_code == 200
    assert (PublishedDocument.objects.count(), DocumentHead.objects.count()) == (0, 0)
    assert client.get("/api/v1/changes/").json()["items"] == []
    assert client.get(f"/api/v1/lessons/{lesson.content_id}/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_it_is_read_only(client: Client, method: str) -> None:
    response = getattr(client, method)("/api/preview/v1/document/")
    assert told(response) == (405, "wrong-method")
    assert response["Allow"] == "GET, HEAD, OPTIONS"


def test_a_draft_that_is_no_document_yet_says_where_and_why(client: Client) -> None:
    """A picture without a description stands in the second block."""
    from tests.factories.media import ImageFactory

    image = ImageFactory()
    type(image).objects.update(alt="")
    words = {"type": "paragraph", "value": "<p>Слова.</p>", "id": str(uuid4())}
    picture = {"type": "image", "value": {"image": image.pk, "caption": "", "alt": ""}, "id": str(uuid4())}
    lesson = LessonFactory(live=False, body=[words, picture])
    for token in (link_to(lesson), show(lesson, by=None)):
        response = ask(client, token)
        assert told(response) == (422, "not-ready")
        (fault,) = response.json()["errors"]
        assert fault["pointer"].startswith("/body/1")
        assert image.title in fault["detail"]
