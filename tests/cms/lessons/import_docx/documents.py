"""Word documents for tests, made as people make them."""

from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from tests.factories.media import picture_bytes

FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PARAGRAPH = (
    "Выборный орган первичной организации рассматривает проект и копии документов на заседании, "
    "а решение записывает в протокол, абзац {number} раздела {section}. Если документов не хватает, "
    "в тот же день об этом пишут работодателю — «с отметкой о получении» & датой < срока. "
)


def saved(document: Document) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def add_link(paragraph: Paragraph, address: str, text: str) -> None:
    """A hyperlink to the outside world."""
    key = paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), key)
    run = OxmlElement("w:r")
    words = OxmlElement("w:t")
    words.text = text
    run.append(words)
    link.append(run)
    paragraph._p.append(link)


def at_level(paragraph: Paragraph, level: int) -> None:
    """Put an item of a bulleted list at a depth, as Word's own button does."""
    properties = paragraph._p.get_or_add_pPr()
    number = _bullets(paragraph)
    properties.append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )


def _bullets(paragraph: Paragraph) -> int:
    """The document's list of bullets at three depths, made when it is first asked for."""
    numbering = paragraph.part.numbering_part.element
    if not numbering.xpath("./w:num[@w:numId='900']"):
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>'
            for depth in range(3)
        )
        numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="900">{levels}</w:abstractNum>'))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="900"><w:abstractNumId w:val="900"/></w:num>'))
    return 900


def add_footnotes(document: Document, *notes: tuple[Paragraph, str]) -> None:
    """Footnotes with a reference at the end of these paragraphs."""
    texts = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, (_, text) in enumerate(notes, 1)
    )
    blob = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{texts}</w:footnotes>'.encode()
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES_TYPE, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    for number, (paragraph, _) in enumerate(notes, 1):
        paragraph._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="{number}"/></w:r>'))


def long_lesson() -> Document:
    """Twelve sections, each on a page of its own: nested lists, three tables, five pictures, footnotes, links."""
    document = docx.Document()
    document.add_heading("Как подготовить мотивированное мнение", 0)
    footnoted = []
    for section in range(1, 13):
        document.add_heading(f"Раздел {section}", 1 if section % 2 else 2)
        for number in range(1, 5):
            paragraph = document.add_paragraph(PARAGRAPH.format(number=number, section=section) * 2)
            paragraph.add_run(f"Важно в разделе {section}").bold = True
        if section in {2, 6, 9}:
            _add_table(document, section)
        if section in {1, 3, 5, 7, 11}:
            document.add_picture(BytesIO(picture_bytes(300 + section, 200, colour=(section * 20, 90, 90))))
        if section % 4 == 0:
            _add_lists(document, section)
            add_link(document.add_paragraph("Подробности: "), f"https://example.org/{section}", f"страница {section}")
        if section in {2, 5}:
            footnoted.append((document.paragraphs[-1], f"Сноска к разделу {section}."))
        document.add_page_break()
    add_footnotes(document, *footnoted)
    return document


def _add_table(document: Document, section: int) -> None:
    table = document.add_table(4, 3)
    for row in range(4):
        for column in range(3):
            table.cell(row, column).text = f"Ячейка {section}.{row}.{column}"


def _add_lists(document: Document, section: int) -> None:
    for text, level in (("Собрать", 0), ("протокол", 1), ("выписка", 2), ("Вручить", 0)):
        at_level(document.add_paragraph(f"{text} {section}"), level)
    for number in range(3):
        document.add_paragraph(f"Шаг {number} раздела {section}", style="List Number")
