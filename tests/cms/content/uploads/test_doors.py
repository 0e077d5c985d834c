"""Bad files at every door of the admin and at the command: refused in Russian, and nothing of them is kept."""

import re
import zipfile
from collections.abc import Callable
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.db.models import Model
from django.test import Client
from django.urls import reverse
from wagtail.models import Revision, UploadedFile

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.content.media import UnionFile, UnionImage
from cms.lessons.models import LessonPage, Recording
from tests.factories.lessons import RecordingFactory
from tests.factories.media import PDF, FileFactory, ImageFactory, archive_bytes, picture_bytes, vast_png

pytestmark = pytest.mark.django_db


def bomb() -> bytes:
    """A Word document of half a megabyte that unpacks to 480."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        with archive.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(480):
                part.write(bytes(1_000_000))
    return out.getvalue()


EXE = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff" + b"\0" * 2_000
HTML = b"<!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
BOMB = bomb()
MACROS = archive_bytes({"[Content_Types].xml": TYPES, "word/document.xml": b"<d/>", "word/vbaProject.bin": b"x" * 99})
WORD = archive_bytes({"[Content_Types].xml": TYPES, "word/document.xml": b"<d/>"})

IMAGES = [
    ("EXE renamed", "снимок.png", EXE, "не то изображение"),
    ("20 000 × 20 000 pixels", "огромный.png", vast_png(20_000, 20_000), "слишком много точек"),
    ("SVG with a script", "схема.svg", SVG, "SVG"),
    ("SVG renamed", "схема.png", SVG, "Рисунки SVG не принимаются"),
    ("HTML renamed", "снимок.jpg", HTML, "не то изображение"),
    ("empty", "пустой.png", b"", "пуст"),
    ("broken off", "обрыв.jpg", picture_bytes(form="JPEG")[:3_000], "повреждено"),
    ("a name that lies", "снимок.png", picture_bytes(form="JPEG"), "внутри JPEG"),
]
DAMAGED = "повреждён"
FILES = [
    ("EXE renamed to Word", "договор.docx", EXE, DAMAGED),
    ("EXE renamed to PDF", "договор.pdf", EXE, DAMAGED),
    ("HTML renamed", "договор.pdf", HTML, DAMAGED),
    ("a zip bomb", "бомба.docx", BOMB, "При распаковке"),
    ("macros", "макросы.docx", MACROS, "макросами"),
    ("macros by name", "макросы.docm", MACROS, "макросами"),
    ("empty", "пустой.pdf", b"", "пуст"),
    ("broken off", "обрыв.pdf", PDF[:-8], DAMAGED),
    ("broken off Word", "обрыв.docx", WORD[:-30], DAMAGED),
    ("SVG", "схема.svg", SVG, "не принимаются"),
    ("EXE", "setup.exe", EXE, "не принимаются"),
]
RECORDINGS = [
    ("EXE renamed", "беседа.mp3", EXE, DAMAGED),
    ("HTML renamed", "беседа.mp4", HTML, DAMAGED),
    ("empty", "пустая.mp3", b"", "пуст"),
    ("another kind", "беседа.wav", b"RIFF" + bytes(99), "MP3, M4A, MP4"),
]
WORDS = [
    ("EXE renamed", "урок.docx", EXE, DAMAGED),
    ("HTML renamed", "урок.docx", HTML, DAMAGED),
    ("a zip bomb", "урок.docx", BOMB, "При распаковке"),
    ("macros", "урок.docx", MACROS, "макросами"),
    ("macros by name", "урок.docm", MACROS, "макросами"),
    ("empty", "урок.docx", b"", "пуст"),
    ("broken off", "урок.docx", WORD[:-30], DAMAGED),
    ("PDF", "урок.pdf", PDF, "только документ Word"),
    ("old Word", "урок.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "старого Word"),
]


def image_in_the_library(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("wagtailimages:add_multiple"), {"files[]": file, "title": "Снимок", "collection": 1})


def image_in_the_chooser(client: Client, file: SimpleUploadedFile) -> Any:
    given = {"image-chooser-upload-title": "Снимок", "image-chooser-upload-alt": "Обход"}
    return client.post(reverse("wagtailimages_chooser:create"), {**given, "image-chooser-upload-file": file})


def image_in_the_place_of_another(client: Client, file: SimpleUploadedFile) -> Any:
    given = {"title": "Снимок", "alt": "Обход", "file": file}
    return client.post(reverse("wagtailimages:edit", args=[UnionImage.objects.get().pk]), given)


def file_in_the_library(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("wagtaildocs:add_multiple"), {"files[]": file, "title": "Бланк", "collection": 1})


def file_alone(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("wagtaildocs:add"), {"title": "Бланк", "file": file})


def file_in_the_chooser(client: Client, file: SimpleUploadedFile) -> Any:
    given = {"document-chooser-upload-title": "Бланк", "document-chooser-upload-file": file}
    return client.post(reverse("wagtaildocs_chooser:create"), given)


def file_in_the_place_of_another(client: Client, file: SimpleUploadedFile) -> Any:
    address = reverse("wagtaildocs:edit", args=[UnionFile.objects.get().pk])
    return client.post(address, {"title": "Бланк", "file": file})


def recording_in_the_library(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("wagtailsnippets_lessons_recording:add"), {"title": "Беседа", "file": file})


def recording_in_the_chooser(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("wagtailsnippetchoosers_lessons_recording:create"), {"title": "Беседа", "file": file})


def recording_in_the_place_of_another(client: Client, file: SimpleUploadedFile) -> Any:
    address = reverse("wagtailsnippets_lessons_recording:edit", args=[Recording.objects.get().pk])
    return client.post(address, {"title": "Беседа", "file": file})


def word_on_its_screen(client: Client, file: SimpleUploadedFile) -> Any:
    return client.post(reverse("import_lesson"), {"file": file, "section": section("lessons").pk})


Door = Callable[[Client, SimpleUploadedFile], Any]
DOORS: dict[Door, list[tuple[str, str, bytes, str]]] = {
    **dict.fromkeys((image_in_the_library, image_in_the_chooser, image_in_the_place_of_another), IMAGES),
    **dict.fromkeys((file_in_the_library, file_alone, file_in_the_chooser, file_in_the_place_of_another), FILES),
    **dict.fromkeys(
        (recording_in_the_library, recording_in_the_chooser, recording_in_the_place_of_another), RECORDINGS
    ),
    word_on_its_screen: WORDS,
}
CASES = [
    pytest.param(door, name, content, said, id=f"{door.__name__}: {kind}")
    for door, cases in DOORS.items()
    for kind, name, content, said in cases
]
STORED: tuple[type[Model], ...] = (UnionImage, UnionFile, Recording, LessonPage, UploadedFile, Revision)


@pytest.fixture
def editor(client: Client) -> Client:
    setup_site()
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


@pytest.fixture(autouse=True)
def what_is_there(db: None) -> None:
    """One good thing of each kind, for the doors that put another in its place."""
    ImageFactory()
    FileFactory()
    RecordingFactory()


@pytest.fixture(autouse=True)
def shown_once(what_is_there: None, editor: Client) -> None:
    """The form of an image makes a small picture for itself when it is first shown."""
    editor.get(reverse("wagtailimages:edit", args=[UnionImage.objects.get().pk]))


def kept() -> tuple[Any, ...]:
    """Every row with all its values, and every file with its bytes."""
    rows = tuple(tuple(model._default_manager.order_by("pk").values_list()) for model in STORED)
    media = Path(settings.MEDIA_ROOT)
    files = {str(path): path.read_bytes() for path in media.rglob("*") if path.is_file()}
    return rows, files


def told(answer: Any) -> str:
    """All errors that an answer shows, as people read them."""
    text = answer.content.decode()
    if answer.headers["Content-Type"].startswith("application/json"):
        found = answer.json()
        text = found.get("error_message") or found.get("htmlFragment") or found.get("html") or text
    return unescape(text)


@pytest.mark.parametrize(("door", "name", "content", "said"), CASES)
def test_a_bad_file_is_refused_in_russian_and_nothing_is_kept(
    editor: Client, door: Door, name: str, content: bytes, said: str
) -> None:
    before = kept()
    answer = door(editor, SimpleUploadedFile(name, content))
    assert answer.status_code in (200, 422)
    (sentence,) = sentences(told(answer), said)[:1] or [""]
    assert said in sentence
    assert not re.search("[A-Za-z]{4,}", re.sub(r"«[^»]*»|JPEG|WebP|WebM|AVIF|DOCX|XLSX|PPTX|Word", "", sentence))
    assert kept() == before


def sentences(text: str, said: str) -> list[str]:
    """The pieces of text between tags that hold these words."""
    return [piece.strip() for piece in re.split(r"<[^>]*>|\n", text) if said in piece]


@pytest.mark.parametrize(("kind", "name", "content", "said"), WORDS, ids=[case[0] for case in WORDS])
def test_the_command_refuses_the_same(tmp_path: Path, kind: str, name: str, content: bytes, said: str) -> None:
    setup_site()
    file = tmp_path / name
    file.write_bytes(content)
    before = kept()
    with pytest.raises(CommandError, match=said):
        call_command("import_lesson", str(file))
    assert kept() == before
