"""Tables of the editor's grid as rows of text."""

from typing import Annotated, Any

from django.utils.translation import gettext_lazy as _
from pydantic import Field, create_model

from cms.content.authoring.codecs import Codec, Record
from cms.content.authoring.desk import Desk
from cms.content.blocks.table import MAX_COLUMNS, MAX_ROWS, _cells

HEADERS = {(False, False): "neither", (True, False): "row", (False, True): "column", (True, True): "both"}
Row = Annotated[list[Annotated[str, Field(max_length=4_000)]], Field(max_length=MAX_COLUMNS)]


class TableCodec(Codec):
    """``caption``, ``header_row``, ``header_column`` and ``rows`` of equal length, as documents have them."""

    def __init__(self) -> None:
        rows: Any = Annotated[list[Row], Field(max_length=MAX_ROWS)]
        parts: Any = {
            "caption": (str, ""),
            "header_row": (bool, False),
            "header_column": (bool, False),
            "rows": (rows, ...),
        }
        self.annotation = create_model("TableValue", __base__=Record, **parts)

    def read(self, stored: Any, desk: Desk) -> dict[str, Any]:
        given = stored if isinstance(stored, dict) else {}
        header = given.get("table_header_choice")
        return {
            "caption": given.get("table_caption") or "",
            "header_row": header in {"row", "both"},
            "header_column": header in {"column", "both"},
            "rows": [list(row) for row in _cells(given)],
        }

    def write(self, given: Any, stored: Any, desk: Desk) -> dict[str, Any]:
        rows = given["rows"]
        if len({len(row) for row in rows}) > 1:
            with desk.at("rows"):
                desk.fault(_("All rows of a table have the same number of cells."))
        header_row, header_column = given["header_row"], given["header_column"]
        return {
            "cell": [],
            "mergeCells": [],
            "hidden": [],
            "data": rows,
            "first_row_is_table_header": header_row,
            "first_col_is_header": header_column,
            "table_header_choice": HEADERS[header_row, header_column],
            "table_caption": given["caption"],
        }
