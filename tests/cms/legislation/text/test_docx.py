"""DOCX of an act: what is read, and what is refused before it is read."""

import io
import random
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from PIL import Image

from cms.legislation.text import docx
from cms.legislation.text.docx import DocxError, read_docx
from cms.legislation.text.structure import parse_lines, parse_text
from cms.legislation.text.structure.lines import read_text


def made(build: Callable[..., object]) -> bytes:
    document = Document()
    build(document)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def texts(document: bytes) -> list[str]:
    return [line.text for line in read_docx(document).lines]


def with_part(document: bytes, name: str, content: bytes, *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(target, "w", compression) as archive:
        for part in source.infolist():
            if part.filename != name:
                archive.writestr(part, source.read(part))
        archive.writestr(name, content)
    return target.getvalue()


def plain() -> bytes:
    return made(lambda document: document.add_paragraph("Статья 1. Предмет"))


def reason(document: bytes) -> str:
    with pytest.raises(DocxError) as refused:
        read_docx(document)
    return refused.value.code


def test_paragraphs_in_order_and_headings_marked() -> None:
    def build(document: Document) -> None:
        document.add_heading("Глава 1. Общие положения", level=1)
        document.add_paragraph("Статья 1. Предмет")
        document.add_paragraph("1. Кружок действует\u00a0на основе положения.")

    read = read_docx(made(build))

    assert [(line.text, line.heading) for line in read.lines] == [
        ("Глава 1. Общие положения", True),
        ("Статья 1. Предмет", False),
        ("1. Кружок действует на основе положения.", False),
    ]
    assert read.pictures == 0


def test_a_superscript_number_becomes_a_dotted_one() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Статья 351")
        paragraph.add_run("7").font.superscript = True
        paragraph.add_run(". Особенности")

    assert texts(made(build)) == ["Статья 351.7. Особенности"]


def test_a_table_is_read_cell_by_cell() -> None:
    def build(document: Document) -> None:
        table = document.add_table(rows=2, cols=2)
        for row, words in enumerate((("Должность", "Оклад"), ("Методист", "20 000"))):
            for column, word in enumerate(words):
                table.cell(row, column).text = word

    assert texts(made(build)) == ["Должность", "Оклад", "Методист", "20 000"]


def test_a_tracked_deletion_is_not_text_and_a_tracked_insertion_is() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Срок ")
        for name, text_name, words in (("w:del", "w:delText", "десять"), ("w:ins", "w:t", "пять")):
            change, run, text = OxmlElement(name), OxmlElement("w:r"), OxmlElement(text_name)
            text.text = words
            run.append(text)
            change.append(run)
            paragraph._p.append(change)
        paragraph.add_run(" дней")

    assert texts(made(build)) == ["Срок пять дней"]


def numbered(paragraph: Paragraph, list_id: str, level: int) -> None:
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    for name, value in (("w:ilvl", str(level)), ("w:numId", list_id)):
        element = OxmlElement(name)
        element.set(qn("w:val"), value)
        numbering.append(element)
    properties.append(numbering)


def numbering_part(formats: list[tuple[str, str]]) -> bytes:
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{template}"/></w:lvl>'
        for depth, (kind, template) in enumerate(formats)
    )
    return (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    ).encode()


def test_numbers_that_word_counts_by_itself_are_written_out() -> None:
    def build(document: Document) -> None:
        for words, level in (("Права", 0), ("знать", 1), ("участвовать", 1), ("Обязанности", 0), ("беречь", 1)):
            numbered(document.add_paragraph(words), "1", level)
        document.add_paragraph("Без номера")

    document = with_part(
        made(build), "word/numbering.xml", numbering_part([("decimal", "%1."), ("russianLower", "%2)")])
    )

    assert texts(document) == ["1. Права", "а) знать", "б) участвовать", "2. Обязанности", "а) беречь", "Без номера"]


def test_a_number_of_several_levels_and_a_bullet() -> None:
    def build(document: Document) -> None:
        for words, level in (("Раздел", 0), ("пункт", 1), ("метка", 2), ("пункт", 1)):
            numbered(document.add_paragraph(words), "1", level)

    formats = [("upperRoman", "%1."), ("decimal", "%1.%2."), ("bullet", "•")]
    document = with_part(made(build), "word/numbering.xml", numbering_part(formats))

    assert texts(document) == ["I. Раздел", "I.1. пункт", "метка", "I.2. пункт"]


def test_numbers_that_come_with_a_style() -> None:
    def build(document: Document) -> None:
        document.add_paragraph("знать", style="List Number")
        document.add_paragraph("участвовать", style="List Number")

    assert texts(made(build)) == ["1. знать", "2. участвовать"]


@pytest.mark.parametrize(
    "name",
    [
        "tk_rf_197-fz__ed_2021-11-22.txt",
        "konstitutsiya_rf__ed_2014-07-21.txt",
        "prikaz_minobrnauki_276_2014-04-07_attestatsiya.txt",
    ],
)
def test_a_real_act_from_word_is_the_tree_that_it_is_from_text(acts: Path, name: str) -> None:
    text = (acts / name).read_text()

    def build(document: Document) -> None:
        for line in read_text(text):
            if line.gap:
                document.add_paragraph()
            inserted = re.fullmatch(r"(Статья \d+)\.(\d+)(\..*)", line.text)
            paragraph = document.add_paragraph(inserted[1] if inserted else line.text)
            if inserted:
                paragraph.add_run(inserted[2]).font.superscript = True
                paragraph.add_run(inserted[3])

    read = read_docx(made(build))

    assert read.warnings == ()
    assert parse_lines(read.lines) == parse_text(text)


def test_refuses_what_is_no_docx() -> None:
    assert reason(b"<html><body>1. \xd0\x90</body></html>") == "not_docx"
    assert reason(b"") == "not_docx"
    assert reason(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "old_word"
    assert reason(plain()[:-200]) == "damaged"


def test_refuses_a_zip_that_is_no_word_document() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert reason(target.getvalue()) == "not_docx"


def test_refuses_a_document_whose_markup_is_cut() -> None:
    assert reason(with_part(plain(), "word/document.xml", b"<w:document><w:body>")) == "damaged"


def without_part(document: bytes, name: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(target, "w") as archive:
        for part in source.infolist():
            if part.filename != name:
                archive.writestr(part, source.read(part))
    return target.getvalue()


def test_refuses_cut_markup_without_numbering_too() -> None:
    document = without_part(with_part(plain(), "word/document.xml", b"<w:document><w:body>"), "word/numbering.xml")
    assert reason(document) == "damaged"


def test_a_damaged_file_is_read_or_refused_and_never_breaks() -> None:
    document, dice = plain(), random.Random(7)
    outcomes = set()
    for _ in range(60):
        damaged = bytearray(document)
        for _ in range(dice.randint(1, 30)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        try:
            outcomes.add(texts(bytes(damaged)) == ["Статья 1. Предмет"])
        except DocxError as refused:
            outcomes.add(refused.code)
    assert "damaged" in outcomes
    assert outcomes <= {True, "damaged", "not_docx", "encrypted", "bomb"}


def test_damaged_markup_in_a_sound_container_is_read_or_refused() -> None:
    document = plain()
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        markup = archive.read("word/document.xml")
    dice, codes = random.Random(11), set()
    for _ in range(30):
        damaged = bytearray(markup)
        start = dice.randrange(len(damaged))
        del damaged[start : start + dice.randint(1, 40)]
        try:
            assert read_docx(with_part(document, "word/document.xml", bytes(damaged))).pictures == 0
        except DocxError as refused:
            codes.add(refused.code)
    assert codes == {"damaged"}


def test_refuses_a_file_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "LARGEST_FILE", 1000)
    assert reason(plain()) == "too_large"


def test_refuses_a_bomb() -> None:
    assert reason(with_part(plain(), "word/media/zero.bin", bytes(60 * 1024 * 1024))) == "bomb"


def test_refuses_more_text_than_any_act_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx, "LARGEST_TEXT", 10_000)
    assert reason(plain()) == "bomb"


def test_refuses_too_many_parts() -> None:
    target = io.BytesIO(plain())
    with zipfile.ZipFile(target, "a") as archive:
        for number in range(2001):
            archive.writestr(f"x/{number}", "")
    assert reason(target.getvalue()) == "too_many_parts"


def test_refuses_macros() -> None:
    assert reason(with_part(plain(), "word/vbaProject.bin", b"\0")) == "macros"
    with zipfile.ZipFile(io.BytesIO(plain())) as archive:
        types = archive.read("[Content_Types].xml").replace(b"wordprocessingml.document.main", b"macroEnabled.main")
    assert reason(with_part(plain(), "[Content_Types].xml", types)) == "macros"


def test_refuses_entities_in_any_encoding() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    assert reason(with_part(plain(), "word/footnotes.xml", bomb.encode())) == "entities"
    assert reason(with_part(plain(), "word/footnotes.xml", bomb.encode("utf-16"))) == "entities"


def test_pictures_are_counted_not_read() -> None:
    pixel = io.BytesIO()
    Image.new("RGB", (1, 1)).save(pixel, "PNG")
    read = read_docx(made(lambda document: document.add_picture(pixel)))

    assert (read.pictures, read.lines) == (1, ())
