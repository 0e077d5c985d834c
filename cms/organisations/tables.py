"""Reading a table of organisations from CSV or XLSX. Pure: no database, every fault with its line."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

COLUMNS = (
    "slug", "parent", "name", "short_name", "level", "setting", "size_band", "region", "summary", "website", "phone",
    "office_email",
)  # fmt: skip
REQUIRED = ("slug", "name", "level")
MAX_ROWS = 20_000
MAX_BYTES = 10 * 1024 * 1024


class UnreadableTable(ValueError):
    """The file as a whole can not be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: its number in the file, from 1, and its cells by column, stripped."""

    line: int
    cells: Mapping[str, str] = field(default_factory=dict)


def read_table(content: bytes, name: str) -> list[Row]:
    """The rows of a CSV (UTF-8 or Windows-1251; comma, semicolon or tab) or XLSX file.

    Raises UnreadableTable for another format, missing or unknown columns, too many rows or bytes.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableTable(f"The file is larger than {MAX_BYTES // 1024 // 1024} MB.")
    lines = list(_xlsx(content) if name.lower().endswith(".xlsx") else _csv(content))
    if not lines:
        raise UnreadableTable("The file is empty.")
    header = [cell.strip().lower() for cell in lines[0]]
    _check_header(header)
    if len(lines) - 1 > MAX_ROWS:
        raise UnreadableTable(f"The file has more than {MAX_ROWS} rows.")
    return [
        Row(number, {column: cell.strip() for column, cell in zip(header, cells, strict=False) if column})
        for number, cells in enumerate(lines[1:], start=2)
        if any(cell.strip() for cell in cells)
    ]


def _check_header(header: list[str]) -> None:
    missing = [column for column in REQUIRED if column not in header]
    if missing:
        raise UnreadableTable(f"Columns are missing: {', '.join(missing)}. Expected: {', '.join(COLUMNS)}.")
    unknown = [column for column in header if column and column not in COLUMNS]
    if unknown:
        raise UnreadableTable(f"Unknown columns: {', '.join(unknown)}. Expected: {', '.join(COLUMNS)}.")
    twice = sorted({column for column in header if column and header.count(column) > 1})
    if twice:
        raise UnreadableTable(f"Columns stand twice: {', '.join(twice)}.")


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1251", errors="replace")
    if "\0" in text or "\ufffd" in text:
        raise UnreadableTable("The file is neither CSV in UTF-8 or Windows-1251 nor XLSX.")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise UnreadableTable(f"The CSV is broken: {error}.") from error


def _xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(member.file_size for member in archive.infolist()) > 20 * MAX_BYTES:
                raise UnreadableTable("The file unpacks to an unreasonable size.")
        sheet = load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets[0]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError) as error:
        raise UnreadableTable("The file is not a workbook of Excel.") from error
    for row in sheet.iter_rows(values_only=True):
        yield ["" if cell is None else str(cell) for cell in row]
