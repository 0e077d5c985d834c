"""A table of plain text: the editor's grid takes what is pasted from Word and Excel."""

from typing import Any, Literal
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.table_block import blocks

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector

MAX_ROWS = 300
MAX_COLUMNS = 20

# Named here because the grid itself speaks no Russian.
MENU = {
    "items": {
        "row_above": {"name": _("Insert a row above")},
        "row_below": {"name": _("Insert a row below")},
        "col_left": {"name": _("Insert a column on the left")},
        "col_right": {"name": _("Insert a column on the right")},
        "remove_row": {"name": _("Remove the row")},
        "remove_col": {"name": _("Remove the column")},
        "undo": {"name": _("Undo")},
        "redo": {"name": _("Redo")},
    }
}


class Table(BlockShape):
    """Rows of equal length. With ``header_row`` the first one names the columns, with ``header_column`` the first cell
    names its row."""

    type: Literal["table"]
    caption: str
    header_row: bool
    header_column: bool
    rows: tuple[tuple[str, ...], ...]


class TableBlock(ContentBlock, blocks.TableBlock):
    shape = Table

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Text")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(table_options={"contextMenu": MENU, "language": "en-US"}, **kwargs)

    def clean(self, value: dict[str, Any] | None) -> dict[str, Any] | None:
        """Refuses a table that is empty or too large to be read on a phone."""
        cleaned: dict[str, Any] | None = super().clean(value)
        rows = _cells(cleaned)
        if not rows:
            raise ValidationError(_("The table is empty. Fill it in or remove the block."), "empty")
        if len(rows) > MAX_ROWS or len(rows[0]) > MAX_COLUMNS:
            message = _("The table is too large: at most %(rows)d rows and %(columns)d columns. Attach it as a file.")
            raise ValidationError(message % {"rows": MAX_ROWS, "columns": MAX_COLUMNS}, "too_large")
        return cleaned

    def to_document(self, value: dict[str, Any] | None, block_id: UUID, edges: EdgeCollector) -> Table:
        given = value or {}
        header = given.get("table_header_choice")
        return Table(
            type="table",
            id=block_id,
            caption=given.get("table_caption") or "",
            header_row=header in {"row", "both"},
            header_column=header in {"column", "both"},
            rows=_cells(given),
        )


def _cells(value: dict[str, Any] | None) -> tuple[tuple[str, ...], ...]:
    """The cells as text, without the empty rows and columns that the grid leaves at its end."""
    rows = [["" if cell is None else str(cell).strip() for cell in row] for row in (value or {}).get("data") or []]
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((position for row in rows for position, cell in enumerate(row, start=1) if cell), default=0)
    return tuple(tuple((row + [""] * width)[:width]) for row in rows)
