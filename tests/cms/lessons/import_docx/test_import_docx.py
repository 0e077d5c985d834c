"""A long document comes over whole; a bad one is refused; nothing is lost without a word."""

import re
import zipfile
from io import BytesIO

import docx
import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from cms.lessons.import_docx import read_lesson
from cms.lessons.import_docx.blocks import DraftImage
from cms.lessons.import_docx.losses import texts_of
from tests.cms.lessons.import_docx import libreoffice
from tests.cms.lessons.import_docx.documents import PARAGRAPH, add_link, at_level, long_lesson, saved
from tests.factories.media import picture_bytes

LONG = saved(long_lesson())


def words(text: str) -> str:
    return " ".join(text.split())


def test_a_long_document_comes_over_whole():
    read = read_lesson(LONG, "Мнение.docx")
    assert read.title == "Как подготовить мотивированное мнение"
    kinds = [block.type for block in read.blocks]
    assert {kind: kinds.count(kind) for kind in ("heading", "table", "image")} == {
        "heading": 13,
        "table": 3,
        "image": 5,
    }
    found = words(" ".join(texts_of(read.blocks)))
    document = docx.Document(BytesIO(LONG))
    texts = [words(paragraph.text) for paragraph in document.paragraphs[1:]]
    assert len(texts) > 70
    missing = [text for text in texts if text and text not in re.sub(r"\s*\[\d+\]", "", found)]
    assert missing == []
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert [cell for cell in cells if cell not in found] == []
    assert "Сноска к разделу 2." in found
    assert "Сноска к разделу 5." in found
    assert not [note for note in read.notes if note.kind == "lost"]


def test_order_is_kept():
    read = read_lesson(LONG, "Мнение.docx")
    found = words(" ".join(texts_of(read.blocks)))
    places = [found.index(words(PARAGRAPH.format(number=1, section=section))) for section in range(1, 13)]
    assert places == sorted(places)


def made(build) -> list[tuple[str, object]]:
    document = docx.Document()
    build(document)
    return [(block.type, block.value) for block in read_lesson(saved(document), "a.docx").blocks]


def test_neighbouring_paragraphs_are_one_block_with_their_emphasis_and_links():
    def build(document):
        first = document.add_paragraph("До ")
        first.add_run("жирного").bold = True
        first.add_run(" и ")
        first.add_run("курсива").italic = True
        add_link(document.add_paragraph("Сайт "), "https://example.org/?a=1&b=2", "тут")

    assert made(build) == [
        (
            "paragraph",
            '<p>До <b>жирного</b> и <i>курсива</i></p><p>Сайт <a href="https://example.org/?a=1&amp;b=2">тут</a></p>',
        )
    ]


def test_a_flat_list_is_a_list_and_a_nested_one_keeps_its_depth():
    def build(document):
        for text in ("раз", "два"):
            document.add_paragraph(text, style="List Number")
        document.add_paragraph("Между.")
        for text, level in (("а", 0), ("б", 1), ("в", 0)):
            at_level(document.add_paragraph(text), level)

    assert made(build) == [
        (
            "list",
            {
                "ordered": True,
                "items": ["<p>раз</p>", "<p>два</p>"],
            },
        ),
        ("paragraph", "<p>Между.</p><ul><li>а<ul><li>б</li></ul></li><li>в</li></ul>"),
    ]


def test_merged_cells_are_parted_and_reported():
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Шире"
    table.cell(0, 2).text = "Одна"
    table.cell(1, 0).text = "Строка 1\nСтрока 2"
    read = read_lesson(saved(document), "a.docx")
    assert read.blocks[0].value["data"] == [["Шире", "", "Одна"], ["Строка 1\nСтрока 2", "", ""]]
    assert [note.kind for note in read.notes] == ["simplified"]


def test_a_picture_in_a_line_parts_it():
    document = docx.Document()
    paragraph = document.add_paragraph("До ")
    paragraph.add_run().add_picture(BytesIO(picture_bytes(20, 10)))
    paragraph.add_run(" после")
    read = read_lesson(saved(document), "a.docx")
    assert [block.type for block in read.blocks] == ["paragraph", "image"]
    image = read.blocks[1].value
    assert isinstance(image, DraftImage)
    assert (image.content_type, image.content) == ("image/png", picture_bytes(20, 10))
    assert [note.kind for note in read.notes] == ["moved"]


def test_what_stands_beside_the_text_is_reported():
    document = docx.Document()
    document.add_paragraph("Текст")
    document.sections[0].header.paragraphs[0].text = "Колонтитул союза"
    formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
    paragraph = document.add_paragraph("Взнос: ")
    paragraph._p.append(parse_xml(f"{formula}<m:r><m:t>x=1</m:t></m:r></m:oMath>"))
    told = [str(note.message) for note in read_lesson(saved(document), "a.docx").notes if note.kind == "left_out"]
    assert len(told) == 2
    assert "Колонтитул союза" in told[0]
    assert "x=1" in told[1]


def test_struck_out_words_do_not_come_back():
    document = docx.Document()
    paragraph = document.add_paragraph("Осталось")
    paragraph._p.append(
        parse_xml(f'<w:del {nsdecls("w")} w:id="1"><w:r><w:delText>Вычеркнуто</w:delText></w:r></w:del>')
    )
    read = read_lesson(saved(document), "a.docx")
    assert [block.value for block in read.blocks] == ["<p>Осталось</p>"]
    assert read.notes == ()


def notes_of(build) -> list[tuple[str, str]]:
    document = docx.Document()
    build(document)
    with override("en"):
        return [(note.kind, str(note.message)) for note in read_lesson(saved(document), "a.docx").notes]


def test_words_that_were_struck_out_or_hidden_by_their_look_are_reported():
    def build(document):
        line = document.add_paragraph("Срок ")
        line.add_run("три").font.strike = True
        line.add_run(" семь дней")
        line.add_run(" (для себя)").font.hidden = True
        line.add_run(" точно").font.strike = False
        document.add_table(1, 1).cell(0, 0).paragraphs[0].add_run("отменено").font.double_strike = True

    assert notes_of(build) == [
        ("simplified", "Struck-out words became plain text: “три”"),
        ("simplified", "Hidden words became visible: “(для себя)”"),
        ("simplified", "Struck-out words became plain text: “отменено”"),
    ]


def test_a_line_with_a_symbol_of_a_font_is_not_called_lost():
    def build(document):
        line = document.add_paragraph("Флажок ")
        line.add_run()._r.append(parse_xml(f'<w:sym {nsdecls("w")} w:font="Wingdings" w:char="F0FE"/>'))
        line.add_run(" поставлен")

    assert notes_of(build) == []
    assert made(build) == [("paragraph", "<p>Флажок 🗹 поставлен</p>")]


def repacked(change) -> bytes:
    """The long document with its parts changed."""
    with zipfile.ZipFile(BytesIO(LONG)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'
BAD = {
    "empty": (b"", "a.docx", "empty"),
    "exe renamed": (b"MZ\x90\x00" + bytes(5_000), "a.docx", "not_what_it_says"),
    "truncated": (LONG[: len(LONG) // 2], "a.docx", "not_what_it_says"),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(5_000), "a.docx", "old_word"),
    "macros by name": (LONG, "a.docm", "macros"),
    "macros inside": (repacked(lambda parts: parts.update({"word/vbaProject.bin": b"x"})), "a.docx", "macros"),
    "macros by type": (
        repacked(lambda p: p.update({"[Content_Types].xml": p["[Content_Types].xml"] + b"<!--macroEnabled-->"})),
        "a.docx",
        "macros",
    ),
    "zip bomb": (repacked(lambda parts: parts.update({"word/more.xml": bytes(400 * 1024 * 1024)})), "a.docx", "bomb"),
    "a bomb of text": (repacked(lambda p: p.update({"word/more.xml": bytes(90 * 1024 * 1024)})), "a.docx", "bomb"),
    "entities": (repacked(lambda p: p.update({"word/document.xml": ENTITIES})), "a.docx", "not_what_it_says"),
    "no body": (repacked(lambda parts: parts.pop("word/document.xml")), "a.docx", "not_what_it_says"),
    "another kind": (LONG, "a.odt", "wrong_kind"),
    "not xml": (repacked(lambda parts: parts.update({"word/document.xml": b"<w:p"})), "a.docx", "not_what_it_says"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_refused_with_words(name):
    content, filename, code = BAD[name]
    with pytest.raises(ValidationError) as refusal:
        read_lesson(content, filename)
    assert refusal.value.code == code
    assert re.fullmatch(r"[А-ЯЁ«].{8,}\.", refusal.value.messages[0])


@pytest.mark.parametrize("place", range(40))
def test_damage_anywhere_is_refused_or_does_no_harm(place):
    spot = len(LONG) * place // 40
    damaged = LONG[:spot] + b"\x00\xff" * 20 + LONG[spot + 40 :]
    codes = []
    try:
        codes += [None, len(read_lesson(damaged, "a.docx").blocks) > 0]
    except ValidationError as refusal:
        codes.append(refusal.code)
    assert codes in (["not_what_it_says"], [None, True])


def test_a_document_of_libreoffice_comes_over_whole():
    read = read_lesson(libreoffice.MADE.read_bytes(), "Собрание.docx")
    kinds = [block.type for block in read.blocks]
    assert read.title == libreoffice.TITLE
    # One heading more for the footnotes, which become a list.
    assert {kind: kinds.count(kind) for kind in ("heading", "table", "image", "list")} == {
        "heading": libreoffice.SECTIONS + 1,
        "table": len(libreoffice.TABLES),
        "image": len(libreoffice.PICTURES),
        "list": 1,
    }
    found = words(" ".join([read.title, *texts_of(read.blocks)]))
    texts = libreoffice.texts()
    assert len(texts) > 120
    assert [text for text in texts if words(text) not in found] == []
    markup = "".join(block.value for block in read.blocks if block.type == "paragraph")
    assert "<ul><li>Собрать документы 3<ul><li>список членов 3<ul><li>с датой вступления 3</li></ul></li>" in markup
    assert '<a href="https://example.org/12?a=1&amp;b=2">странице документов 12</a>' in markup
    assert [block.value.alt for block in read.blocks if block.type == "image"] == [
        f"Президиум собрания, снимок {section}" for section in libreoffice.PICTURES
    ]
    assert [note.kind for note in read.notes] == ["moved"]


def test_a_style_of_ones_own_is_named():
    document = docx.Document()
    document.styles.add_style("Врезка", WD_STYLE_TYPE.PARAGRAPH)
    document.add_paragraph("Текст", style="Врезка")
    with override("ru"):
        told = [str(note.message) for note in read_lesson(saved(document), "a.docx").notes]
    assert told == ["Стиль «Врезка» не известен: его текст взят как обычный."]
