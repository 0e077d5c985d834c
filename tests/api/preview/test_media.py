"""Pictures, files and recordings of drafts: open to the holder of the token by the addresses in the draft, to nobody else."""

import json
import re
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from cms.preview.actions import revoke, share, token_of
from tests.api.preview.drafts import ask, draft_of, link_to
from tests.factories.lessons import RecordingFactory
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def block(kind: str, **value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid4())}


def lesson_with(*blocks: dict[str, Any]) -> Any:
    return LessonFactory(live=False, body=list(blocks))


def addresses(draft: dict[str, Any]) -> list[str]:
    return re.findall(r'"url": "(/[^"]*/(?:images|files|recordings)/[^"]*)"', json.dumps(draft))


def test_a_picture_of_a_draft(client: Client) -> None:
    image = ImageFactory()
    found = addresses(draft_of(client, lesson_with(block("image", image=image.pk, caption="", alt=""))))
    # 800 pixels wide: three widths (320, 640, 800) in three formats.
    assert len(found) == 9
    assert [each for each in found if not each.startswith("/api/preview/v1/media/shared.")] == []
    response = client.get(next(each for each in found if each.endswith("320.webp")))
    assert (response.status_code, response["Content-Type"]) == (200, "image/webp")
    assert b"".join(response.streaming_content)[:4] == b"RIFF"  # type: ignore[attr-defined]
    assert response["Cache-Control"] == "private, no-store"
    assert "ETag" not in response
    # The public address of the same picture stays closed.
    plain = re.sub(r"/api/preview/v1/media/[^/]+/", "/api/v1/", found[0])
    assert client.get(plain).status_code == 404


def test_a_file_of_a_draft(client: Client) -> None:
    file = FileFactory()
    (address,) = addresses(draft_of(client, lesson_with(block("file", file=file.pk, title=""))))
    response = client.get(address)
    assert response.status_code == 200
    assert b"".join(response.streaming_content).startswith(b"%PDF")  # type: ignore[attr-defined]
    assert response["Content-Disposition"].startswith("attachment")
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_a_file_in_the_middle_of_words(client: Client) -> None:
    file = FileFactory()
    words = {
        "type": "paragraph",
        "value": f'<p><a linktype="document" id="{file.pk}">Положение</a></p>',
        "id": str(uuid4()),
    }
    draft = draft_of(client, lesson_with(words))
    (address,) = re.findall(r'href="([^"]+)"', draft["body"][0]["html"])
    assert address.startswith("/api/preview/v1/media/shared.")
    assert client.get(address).status_code == 200


def test_a_recording_of_a_draft_in_ranges(client: Client) -> None:
    recording = RecordingFactory()
    (address,) = addresses(draft_of(client, lesson_with(block("audio", recording=recording.pk, caption=""))))
    whole = client.get(address)
    assert (whole.status_code, whole["Accept-Ranges"]) == (200, "bytes")
    assert b"".join(whole.streaming_content).startswith(b"ID3")  # type: ignore[attr-defined]
    part = client.get(address, headers={"Range": "bytes=0-2"})
    assert (part.status_code, b"".join(part.streaming_content)) == (206, b"ID3")  # type: ignore[attr-defined]
    assert part["Cache-Control"] == "private, no-store"


def test_a_seal_opens_one_medium_until_its_end(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = ImageFactory(), ImageFactory()
    lesson = lesson_with(block("image", image=ours.pk, caption="", alt=""))
    link = share(lesson, by=None)
    address = addresses(ask(client, token_of(link)).json())[0]
    assert client.get(address).status_code == 200
    other = address.replace(str(ours.content_id), str(theirs.content_id)).replace(ours.digest[:8], theirs.digest[:8])
    assert client.get(other).status_code == 403
    kind, key, until, signature = address.split("/")[5].split(".")
    later = ".".join((kind, key, format(int(until, 16) + 86_400, "x"), signature))
    for seal in (later, f"shown.{key}.{until}.{signature}", "x", "....", f"{kind}.{key}.{until}."):
        assert client.get(address.replace(address.split("/")[5], seal)).status_code == 403
    with monkeypatch.context() as clock:
        clock.setattr(timezone, "now", lambda: link.until + timedelta(seconds=1))
        assert client.get(address).status_code == 410
    revoke(link, lesson, by=None)
    ended = client.get(address)
    assert (ended.status_code, ended["Cache-Control"]) == (410, "private, no-store")


def test_words_that_look_like_the_address_of_a_picture_open_nothing(client: Client) -> None:
    foreign = ImageFactory()
    path = foreign.public_url(320, "webp")
    words = {"type": "paragraph", "value": f"<p>{path}</p>", "id": str(uuid4())}
    draft = draft_of(client, lesson_with(words))
    assert draft["body"][0]["html"] == f"<p>{path}</p>"
    assert client.get(path).status_code == 404


def test_a_picture_on_the_card_of_another_draft_loads_too(client: Client, school: None) -> None:
    """Whatever a draft of the demo shows, its holder can load."""
    from cms.bestpractice.models import CaseStudyPage

    for case in CaseStudyPage.objects.all()[:2]:
        for address in addresses(draft_of(client, case))[:2]:
            assert client.get(address).status_code == 200


def test_one_token_for_all_pictures(client: Client) -> None:
    """The seal of a picture is not the token of the document."""
    token = link_to(lesson_with(block("image", image=ImageFactory().pk, caption="", alt="")))
    address = addresses(ask(client, token).json())[0]
    assert token not in address
    assert ask(client, address.split("/")[5]).status_code == 403
