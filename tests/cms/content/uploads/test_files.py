"""The gate for files."""

from hashlib import sha256
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError

from cms.content.uploads import files
from cms.content.uploads.files import admit_file
from tests.factories.media import PDF, archive_bytes, picture_bytes

TYPES = b"<Types/>"
DOCX = archive_bytes({"[Content_Types].xml": TYPES, "word/document.xml": b"<w:document/>"})
XLSX = archive_bytes({"[Content_Types].xml": TYPES, "xl/workbook.xml": b"<workbook/>"})
PPTX = archive_bytes({"[Content_Types].xml": TYPES, "ppt/presentation.xml": b"<p/>"})
WITH_MACRO = archive_bytes({"[Content_Types].xml": TYPES, "word/document.xml": b"", "word/vbaProject.bin": b"x"})


def opendocument(kind: str, **parts: bytes) -> bytes:
    return archive_bytes(
        {"mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(), "content.xml": b"<x/>", **parts}
    )


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (PDF, "Заявление.pdf"),
        (DOCX, "договор.docx"),
        (XLSX, "смета.XLSX"),
        (PPTX, "доклад.pptx"),
        (opendocument("text"), "a.odt"),
        (opendocument("spreadsheet"), "a.ods"),
        (opendocument("presentation"), "a.odp"),
        ("имя;срок\n".encode(), "a.csv"),
        ("Текст\r\n".encode(), "a.txt"),
    ],
)
def test_a_file_comes_through_byte_for_byte(content, name):
    admitted = admit_file(BytesIO(content), name)
    assert admitted.content == content
    assert admitted.digest == sha256(content).hexdigest()


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8-sig"])
def test_text_becomes_utf_8(encoding):
    admitted = admit_file(BytesIO("Приказ № 5".encode(encoding)), "a.txt")
    assert admitted.content == "Приказ № 5".encode()


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"MZ\x90\0" + b"\0" * 500, "setup.exe", "wrong_kind"),
        (b"MZ\x90\0" + b"\0" * 500, "договор.pdf", "not_what_it_says"),
        (b"MZ\x90\0" + b"\0" * 500, "договор.docx", "not_what_it_says"),
        (b"MZ\x90\0\x01\x02" * 50, "договор.txt", "not_what_it_says"),
        (b"<html><script>alert(1)</script>%PDF-1.4 %%EOF", "a.pdf", "not_what_it_says"),
        (PDF[:-8], "a.pdf", "not_what_it_says"),
        (DOCX[:-30], "a.docx", "not_what_it_says"),
        (XLSX, "a.docx", "not_what_it_says"),
        (opendocument("spreadsheet"), "a.odt", "not_what_it_says"),
        (archive_bytes({"evil.exe": b"MZ"}), "a.docx", "not_what_it_says"),
        (archive_bytes({"evil.exe": b"MZ"}), "a.odt", "not_what_it_says"),
        (WITH_MACRO, "a.docx", "macros"),
        (WITH_MACRO, "a.docm", "macros"),
        (opendocument("text", **{"Basic/Standard/Module1.xml": b"Sub Main"}), "a.odt", "macros"),
        (archive_bytes({"a.txt": b"x"}), "a.zip", "archive"),
        (b"<svg/>", "a.svg", "wrong_kind"),
        (b"<script>", "a.html", "wrong_kind"),
        (picture_bytes(), "a.png", "wrong_kind"),
        (b"x", "README", "wrong_kind"),
        (b"", "a.pdf", "not_what_it_says"),
    ],
)
def test_everything_else_is_refused(content, name, code):
    with pytest.raises(ValidationError) as refusal:
        admit_file(BytesIO(content), name)
    assert refusal.value.code == code


def test_a_file_of_too_many_bytes_is_refused(monkeypatch):
    monkeypatch.setattr(files, "MAX_BYTES", len(PDF))
    admit_file(BytesIO(PDF), "a.pdf")
    with pytest.raises(ValidationError) as refusal:
        admit_file(BytesIO(PDF + b"\n"), "a.pdf")
    assert refusal.value.code == "too_large"


def test_an_office_file_that_unpacks_to_gigabytes_is_refused(monkeypatch):
    bomb = archive_bytes({"[Content_Types].xml": TYPES, "word/document.xml": b"\0" * 2_000_000})
    assert len(bomb) < 5_000
    monkeypatch.setattr(files, "MAX_UNPACKED", 1_000_000)
    with pytest.raises(ValidationError) as refusal:
        admit_file(BytesIO(bomb), "a.docx")
    assert refusal.value.code == "bomb"
