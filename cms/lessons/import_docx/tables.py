"""Tables of Word as tables of plain text."""

from collections.abc import Iterator
from html import escape
from typing import Any

from django.utils.translation import gettext_lazy as _
from lxml import html

from cms.content.blocks.table import MAX_COLUMNS, MAX_ROWS
from cms.lessons.import_docx.report import Note

LINE_TAGS = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6")


def read_table(element: html.HtmlElement, notes: list[Note]) -> Iterator[dict[str, Any] | str]:
    """The stored values of table blocks: one, or several when the table is too long for one; as rich text, a paragraph
    for each row, when it has too many columns to be read on a phone. Nothing for an empty table."""
    rows, merged = _grid(element)
    if not any(any(row) for row in rows):
        return
    if merged:
        notes.append(Note("simplified", _("Merged cells of a table were parted.")))
    if element.xpath(".//table"):
        notes.append(Note("simplified", _("A table within a table became text of its cell.")))
    headed = bool(element.xpath("./thead/tr"))
    if len(rows[0]) > MAX_COLUMNS:
        notes.append(Note("simplified", _("A table with too many columns became text, a paragraph for each row.")))
        yield "".join(f"<p>{escape('; '.join(cell for cell in row if cell), quote=False)}</p>" for row in rows)
        return
    for start in range(0, len(rows), MAX_ROWS):
        yield _stored(rows[start : start + MAX_ROWS], headed and start == 0)
    if len(rows) > MAX_ROWS:
        notes.append(Note("simplified", _("A long table was parted into several.")))


def _grid(element: html.HtmlElement) -> tuple[list[list[str]], bool]:
    """Rows of equal length. A merged cell's words stand in its first place, the others are empty."""
    rows: list[list[str]] = []
    taken: set[tuple[int, int]] = set()
    merged = False
    for y, row in enumerate(element.xpath("./tr | ./thead/tr | ./tbody/tr")):
        cells: list[str] = []
        for cell in row.xpath("./td | ./th"):
            while (y, len(cells)) in taken:
                cells.append("")
            width, height = int(cell.get("colspan", "1")), int(cell.get("rowspan", "1"))
            merged = merged or width > 1 or height > 1
            taken |= {(y + below, len(cells) + right) for below in range(1, height) for right in range(width)}
            cells += [_words(cell), *[""] * (width - 1)]
        rows.append(cells)
    width = max((len(row) for row in rows), default=0)
    return [row + [""] * (width - len(row)) for row in rows], merged


def _words(cell: html.HtmlElement) -> str:
    """The text of a cell, a line for each paragraph."""
    for line in cell.xpath(".//br"):
        line.tail = "\n" + (line.tail or "")
    for line in cell.iter(*LINE_TAGS):
        line.tail = "\n" + (line.tail or "")
    lines = ("".join(cell.itertext())).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def _stored(rows: list[list[str]], headed: bool) -> dict[str, Any]:
    return {
        "data": rows,
        "cell": [],
        "first_row_is_table_header": headed,
        "first_col_is_header": False,
        "table_header_choice": "row" if headed else "neither",
        "table_caption": "",
    }
