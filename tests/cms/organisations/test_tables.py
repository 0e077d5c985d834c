"""Tables of organisations are read whole or refused whole, with words."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from cms.organisations.tables import MAX_BYTES, Row, UnreadableTable, read_table

HEADER = "slug;parent;name;level"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_in_the_ways_that_offices_save_it(encoding: str, delimiter: str):
    text = f"{HEADER}\r\nunion;; Союз ;central\r\n".replace(";", delimiter)
    assert read_table(text.encode(encoding), "table.csv") == [
        Row(2, {"slug": "union", "parent": "", "name": "Союз", "level": "central"})
    ]


def test_lines_are_counted_as_in_the_file_and_blank_ones_left_out():
    text = f"{HEADER}\nunion;;Союз;central\n;;;\nschool;union;Школа;primary\n"
    assert [row.line for row in read_table(text.encode(), "t.csv")] == [2, 4]


def test_a_workbook():
    book = Workbook()
    book.active.append(["Slug", "name", "level", "phone"])
    book.active.append(["union", "Союз", "central", 84951234567])
    buffer = BytesIO()
    book.save(buffer)
    assert read_table(buffer.getvalue(), "t.XLSX") == [
        Row(2, {"slug": "union", "name": "Союз", "level": "central", "phone": "84951234567"})
    ]


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"", "t.csv", "empty"),
        (b"name;level\nx;y\n", "t.csv", "missing: slug"),
        (b"slug;name;level;colour\n", "t.csv", "Unknown columns: colour"),
        (b"slug;name;level;name\n", "t.csv", "stand twice: name"),
        (b"PK\x03\x04 not a zip", "t.xlsx", "not a workbook"),
        (b"MZ\x00\x01\x02", "t.csv", "neither CSV"),
        (b"x" * (MAX_BYTES + 1), "t.csv", "larger than"),
        (b'slug;name;level\n"open;x;y\n', "t.csv", "broken"),
    ],
)
def test_what_is_no_table_is_refused(content: bytes, name: str, why: str):
    with pytest.raises(UnreadableTable, match=why):
        read_table(content, name)
