from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from cms.lessons import uploads
from cms.lessons.recordings import Recording
from cms.lessons.uploads import admit_recording, check_captions
from tests.factories.lessons import CAPTIONS, MP3, MP4

WEBM = b"\x1a\x45\xdf\xa3" + bytes(100)


@pytest.mark.parametrize(
    ("content", "name"),
    [(MP3, "a.mp3"), (MP3[10:], "a.MP3"), (MP4, "a.mp4"), (MP4, "a.m4a"), (WEBM, "a.webm")],
)
def test_recordings_that_phones_play_are_let_in(content, name):
    admitted = admit_recording(BytesIO(content), name)
    assert (admitted.size, len(admitted.digest)) == (len(content), 64)


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"MZ\x90\x00" + bytes(500), "a.mp3", "not_what_it_says"),
        (b"", "a.mp4", "not_what_it_says"),
        (MP3, "a.mp4", "not_what_it_says"),
        (MP4, "a.webm", "not_what_it_says"),
        (MP3, "a.exe", "wrong_kind"),
        (MP3, "a.wav", "wrong_kind"),
        (b"<svg onload=alert(1)>", "a.svg", "wrong_kind"),
    ],
)
def test_others_are_refused_with_words(content, name, code):
    with pytest.raises(ValidationError) as refusal:
        admit_recording(BytesIO(content), name)
    assert refusal.value.code == code


def test_what_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(uploads, "largest_recording", lambda: len(MP3) - 1)
    with pytest.raises(ValidationError) as refusal:
        admit_recording(BytesIO(MP3), "a.mp3")
    assert refusal.value.code == "too_large"


@pytest.mark.parametrize("text", [CAPTIONS, "\ufeff" + CAPTIONS, "WEBVTT\n\n01:00:00.000 --> 01:00:01.000\nДа\n"])
def test_captions_in_webvtt(text):
    check_captions(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [("1\n00:00:01,000 --> 00:00:02,000\nДа", "not_webvtt"), ("WEBVTT\n\nДа", "no_cues"), ("WEBVTT", "no_cues")],
)
def test_other_captions_are_refused(text, code):
    with pytest.raises(ValidationError) as refusal:
        check_captions(text)
    assert refusal.value.code == code


@pytest.mark.django_db
def test_the_model_lets_nothing_else_in():
    recording = Recording(title="Запись", captions="нет", file=ContentFile(MP4, name="a.mp4"))
    with pytest.raises(ValidationError) as refusal:
        recording.clean()
    assert list(refusal.value.error_dict) == ["captions"]
    with pytest.raises(ValidationError) as refusal:
        Recording(title="Запись", file=ContentFile(b"MZ", name="a.mp3")).save()
    assert list(refusal.value.error_dict) == ["file"]
    assert not Recording.objects.exists()


@pytest.mark.django_db
def test_another_file_has_another_address():
    recording = Recording.objects.create(title="Запись", file=ContentFile(MP3, name="Моя запись.mp3"))
    first = recording.public_url
    assert first == f"/api/v1/recordings/{recording.content_id}/{recording.digest[:8]}.mp3"
    recording.file = ContentFile(MP4, name="a.mp4")
    recording.save()
    assert recording.is_video
    assert recording.public_url != first
