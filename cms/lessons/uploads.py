"""The gate for recordings and captions: let in when they are what they say, or refused with words for the sender."""

import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath
from typing import IO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

CONTENT_TYPES = {".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".mp4": "video/mp4", ".webm": "video/webm"}
CUE = re.compile(r"^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3} --> (?:\d{2,}:)?\d{2}:\d{2}\.\d{3}", re.MULTILINE)
SRT_TIME = re.compile(r"^(\d{2}:\d{2}:\d{2}),(\d{3} --> \d{2}:\d{2}:\d{2}),(\d{3})", re.MULTILINE)
MAX_CAPTIONS = 1024 * 1024
CHUNK = 1024 * 1024


def largest_recording() -> int:
    """How many bytes a recording may have (``AKTIV_RECORDING_MEGABYTES``): of 200 MB, three hours of speech as MP3 or ten
    minutes of video for a phone."""
    return int(settings.ENV.recording_megabytes) * 1024 * 1024


@dataclass(frozen=True, slots=True)
class AdmittedRecording:
    """SHA-256 and size in bytes of a checked file."""

    digest: str
    size: int


def admit_recording(upload: IO[bytes], name: str) -> AdmittedRecording:
    """Let a recording in. Raises ``ValidationError`` for what is empty, too large, of a kind that phones do not all
    play, or not what its name says."""
    extension = PurePath(name).suffix.lower()
    if extension not in CONTENT_TYPES:
        message = _("Recordings of this kind are not accepted. Accepted are MP3, M4A, MP4 and WebM.")
        raise ValidationError(message, "wrong_kind")
    upload.seek(0)
    start = upload.read(64)
    if not _begins_as(extension, start):
        message = _("The file is damaged, broken off or is not %(kind)s at all.") % {"kind": extension[1:].upper()}
        raise ValidationError(message, "not_what_it_says")
    upload.seek(0)
    digest, size = sha256(), 0
    while chunk := upload.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
        if size > largest_recording():
            limit = filesizeformat(largest_recording())
            raise ValidationError(_("The file is larger than %(limit)s.") % {"limit": limit}, "too_large")
    upload.seek(0)
    return AdmittedRecording(digest.hexdigest(), size)


def check_captions(text: str) -> None:
    """Raises ``ValidationError`` unless the text is WebVTT with at least one cue."""
    if not text.lstrip("\ufeff").startswith("WEBVTT"):
        raise ValidationError(_("Captions must begin with the line WEBVTT."), "not_webvtt")
    if not CUE.search(text):
        raise ValidationError(_("The captions hold no line with times such as 00:01.000 --> 00:04.000."), "no_cues")


def read_captions(upload: IO[bytes]) -> str:
    """The text of a file of captions as WebVTT; SRT, which most programs write, is turned into it.

    Raises ``ValidationError`` for anything else.
    """
    content = upload.read(MAX_CAPTIONS + 1)
    if len(content) > MAX_CAPTIONS:
        raise ValidationError(
            _("The file is larger than %(limit)s.") % {"limit": filesizeformat(MAX_CAPTIONS)}, "too_large"
        )
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        message = _("The file of captions is not text in UTF-8. Save it as WebVTT or SRT in this encoding.")
        raise ValidationError(message, "not_text") from None
    if SRT_TIME.search(text):
        text = "WEBVTT\n\n" + SRT_TIME.sub(r"\1.\2.\3", text)
    check_captions(text)
    return text


def _begins_as(extension: str, start: bytes) -> bool:
    if extension == ".mp3":
        return start.startswith(b"ID3") or (len(start) > 1 and start[0] == 0xFF and start[1] & 0xE0 == 0xE0)
    if extension == ".webm":
        return start.startswith(b"\x1a\x45\xdf\xa3")
    return start[4:8] == b"ftyp"
