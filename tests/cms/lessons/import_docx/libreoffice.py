"""``made_by_libreoffice.docx``: a lesson that LibreOffice Writer wrote. Make it anew with
``python -m tests.cms.lessons.import_docx.libreoffice`` (needs ``soffice``)."""

import base64
import subprocess
from html import escape
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

MADE = Path(__file__).with_name("made_by_libreoffice.docx")
TITLE = "Как провести общее собрание первичной организации"
SECTIONS = 12
TABLES, PICTURES, FOOTNOTES = (2, 6, 9), (1, 3, 5, 7, 11), (1, 4, 8, 12)
PARAGRAPH = (
    "Собрание готовят за две недели: повестку вывешивают на доске объявлений и посылают в общий чат, абзац {number} "
    "раздела {section}. Кворум считают по журналу учёта: если из 48 членов профсоюза пришли 25, решения принимать "
    "можно. Секретарь записывает, кто «за», кто «против», кто воздержался — и почему. "
)
DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">
<office:styles>
<style:style style:name="Title" style:family="paragraph" style:class="chapter"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:default-outline-level="1"/>
<text:list-style style:name="Dots">{bullets}</text:list-style>
<text:list-style style:name="Numbers">{numbers}</text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="NewPage" style:family="paragraph" style:parent-style-name="Heading_20_1">
<style:paragraph-properties fo:break-before="page"/></style:style>
</office:automatic-styles>
<office:body><office:text>{body}</office:text></office:body>
</office:document>"""


def write() -> None:
    """Have LibreOffice save the lesson as DOCX."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / f"{MADE.stem}.fodt"
        source.write_text(_source())
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "docx"]
        subprocess.run([*command, "--outdir", str(MADE.parent), str(source)], check=True, capture_output=True)


def texts() -> list[str]:
    """The words of every paragraph, item, cell and footnote of the lesson, in order within each kind."""
    found = [TITLE]
    for section in range(1, SECTIONS + 1):
        found += [f"Раздел {section}. Что сделать", *_prose(section), f"Главное в разделе {section}."]
        if section % 3 == 0:
            found += [
                *(text for text, _ in _items(section)),
                f"Образец {section} лежит на странице документов {section}",
            ]
        if section in TABLES:
            found += [cell for row in _cells(section) for cell in row]
        if section in FOOTNOTES:
            found.append(f"Сноска к разделу {section}: сохраните подлинник.")
    return found


def _prose(section: int) -> list[str]:
    return [(PARAGRAPH.format(number=number, section=section) * 3).strip() for number in range(1, 5)]


def _items(section: int) -> list[tuple[str, int]]:
    return [
        (f"Собрать документы {section}", 1),
        (f"список членов {section}", 2),
        (f"с датой вступления {section}", 3),
        (f"протокол {section}", 2),
        (f"Объявить повестку {section}", 1),
    ]


def _cells(section: int) -> list[list[str]]:
    return [[f"Клетка {section}.{row}.{column} < {section}" for column in range(3)] for row in range(4)]


def _source() -> str:
    body = f'<text:p text:style-name="Title">{escape(TITLE)}</text:p>'
    body += "".join(_section(section) for section in range(1, SECTIONS + 1))
    return DOCUMENT.format(
        body=body,
        bullets="".join(f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="•"/>' for n in (1, 2, 3)),
        numbers="".join(f'<text:list-level-style-number text:level="{n}" style:num-format="1"/>' for n in (1, 2, 3)),
    )


def _section(section: int) -> str:
    style = "NewPage" if section > 1 else "Heading_20_1"
    parts = [f'<text:h text:style-name="{style}" text:outline-level="1">Раздел {section}. Что сделать</text:h>']
    parts += [f"<text:p>{escape(text)}</text:p>" for text in _prose(section)]
    parts.append(
        f'<text:p><text:span text:style-name="Bold">Главное</text:span> в <text:span text:style-name="Italic">разделе'
        f"</text:span> {section}.{_footnote(section)}</text:p>"
    )
    if section in PICTURES:
        parts.append(_picture(section))
    if section in TABLES:
        parts.append(_table(section))
    if section % 3 == 0:
        parts.append(_list(section))
        parts.append(
            f"<text:p>Образец {section} лежит на "
            f'<text:a xlink:type="simple" xlink:href="https://example.org/{section}?a=1&amp;b=2">странице документов '
            f"{section}</text:a></text:p>"
        )
    return "".join(parts)


def _footnote(section: int) -> str:
    if section not in FOOTNOTES:
        return ""
    words = f"Сноска к разделу {section}: сохраните подлинник."
    return (
        f'<text:note text:note-class="footnote"><text:note-citation>{section}</text:note-citation>'
        f"<text:note-body><text:p>{words}</text:p></text:note-body></text:note>"
    )


def _picture(section: int) -> str:
    drawn = BytesIO()
    Image.new("RGB", (320 + section, 200), (section * 20, 90, 90)).save(drawn, "PNG")
    data = base64.b64encode(drawn.getvalue()).decode()
    return (
        f'<text:p><draw:frame text:anchor-type="as-char" svg:width="8cm" svg:height="5cm"><draw:image>'
        f"<office:binary-data>{data}</office:binary-data></draw:image>"
        f"<svg:desc>Президиум собрания, снимок {section}</svg:desc></draw:frame></text:p>"
    )


def _table(section: int) -> str:
    rows = "".join(
        "<table:table-row>"
        + "".join(f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row)
        + "</table:table-row>"
        for row in _cells(section)
    )
    return f'<table:table table:name="T{section}"><table:table-column table:number-columns-repeated="3"/>{rows}</table:table>'


def _list(section: int) -> str:
    """Three levels deep, bullets or numbers."""
    out, depth = [], 0
    for text, level in _items(section):
        style = f' text:style-name="{"Dots" if section % 2 else "Numbers"}"' if depth == 0 else ""
        out.append(f"<text:list{style}>" * (level > depth))
        out.append("</text:list-item></text:list>" * (depth - level) + "</text:list-item>" * (0 < level <= depth))
        out.append(f"<text:list-item><text:p>{text}</text:p>")
        depth = level
    out.append("</text:list-item></text:list>" * depth)
    return "".join(out)


if __name__ == "__main__":
    write()
