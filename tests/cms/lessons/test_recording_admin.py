"""Recordings in the admin: taken in from within a lesson, with captions as a file."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from cms.accounts.models import User
from cms.lessons.recordings import Recording
from tests.factories.lessons import CAPTIONS, MP3, MP4, video

pytestmark = pytest.mark.django_db

CREATE = reverse("wagtailsnippetchoosers_lessons_recording:create")
SRT = "1\r\n00:00:01,000 --> 00:00:04,000\r\nДобрый день, коллеги.\r\n"


@pytest.fixture
def editor(client):
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def sent(name: str, content: bytes | str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)


def test_a_recording_is_taken_in_without_leaving_the_lesson(editor):
    given = {"title": "Беседа", "file": sent("a.mp3", MP3), "transcript": "Здравствуйте.", "captions": ""}
    answer = editor.post(CREATE, given).json()
    recording = Recording.objects.get()
    assert answer["step"] == "chosen"
    assert answer["result"]["id"] == str(recording.pk)
    assert (recording.transcript, recording.content_type, recording.missing) == ("Здравствуйте.", "audio/mpeg", ())


@pytest.mark.parametrize(("name", "text"), [("a.vtt", CAPTIONS), ("a.vtt", "\ufeff" + CAPTIONS), ("a.srt", SRT)])
def test_captions_come_as_a_file(editor, name, text):
    given = {"title": "Заседание", "file": sent("a.mp4", MP4), "captions_file": sent(name, text)}
    editor.post(CREATE, given)
    assert Recording.objects.get().captions.split() == [
        *(["WEBVTT", "1"] if name == "a.srt" else ["WEBVTT"]),
        *("00:00:01.000 --> 00:00:04.000" if name == "a.srt" else "00:01.000 --> 00:04.000").split(),
        *["Добрый", "день,", "коллеги."],
    ]


@pytest.mark.parametrize("content", ["Добрый день", b"\xff\xfe\x00", "WEBVTT\n"])
def test_another_file_of_captions_is_refused(editor, content):
    given = {"title": "Заседание", "file": sent("a.mp4", MP4), "captions_file": sent("a.vtt", content)}
    answer = editor.post(CREATE, given).json()
    assert answer["step"] != "chosen"
    assert "captions_file" in answer["htmlFragment"]
    assert not Recording.objects.exists()


def test_what_is_missing_is_said_in_the_list(editor):
    assert [str(name) for name in video(captions="", transcript=" ").missing] == ["расшифровка", "субтитры"]
    shown = editor.get(reverse("wagtailsnippets_lessons_recording:list")).content.decode()
    assert "расшифровка, субтитры" in shown
