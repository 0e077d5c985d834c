"""Reading a table of indicators from CSV or XLSX. Pure: no database, every fault with its line."""

import csv
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from cms.situation.periods import span

COLUMNS = (
    "series", "title", "indicator", "unit", "territory_level", "territory", "organisation", "source", "period", "value",
)  # fmt: skip
REQUIRED = ("series", "period", "value")
MAX_ROWS = 50_000
MAX_BYTES = 10 * 1024 * 1024
LARGEST = Decimal(10) ** 14


class UnreadableTable(ValueError):
    """The file as a whole can not be read; the message says why."""


class BadCell(ValueError):
    """One line can not be taken; the message says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: its number in the file, from 1, and its cells by column, stripped."""

    line: int
    cells: Mapping[str, str]

    @property
    def period(self) -> str:
        """The period. Raises BadCell."""
        try:
            span(self.cells["period"])
        except ValueError as error:
            told = _("“%(period)s” is no period. Write 2026, 2026-Q3, 2026-05 or 2026-05-31.")
            raise BadCell(told % {"period": self.cells["period"]}) from error
        return self.cells["period"]

    @property
    def value(self) -> Decimal:
        """The value; a comma is a decimal sign, blanks group digits. Raises BadCell."""
        written = "".join(self.cells["value"].split()).replace("\xa0", "").replace(",", ".")
        try:
            value = Decimal(written)
        except InvalidOperation:
            raise BadCell(_("“%(value)s” is no number.") % {"value": self.cells["value"]}) from None
        if not value.is_finite() or abs(value) >= LARGEST:
            raise BadCell(_("“%(value)s” is out of range.") % {"value": self.cells["value"]})
        return value


def read_table(content: bytes, name: str) -> list[Row]:
    """The rows of a CSV (UTF-8 or Windows-1251; comma, semicolon or tab) or XLSX file. Raises UnreadableTable for
    another format, missing or unknown columns, too many rows or bytes."""
    if len(content) > MAX_BYTES:
        raise UnreadableTable(_("The file is larger than 10 MB."))
    lines = list(_xlsx(content) if name.lower().endswith(".xlsx") else _csv(content))
    header = [cell.strip().lower() for cell in lines[0]] if lines else []
    missing = [column for column in REQUIRED if column not in header]
    unknown = [column for column in header if column and column not in COLUMNS]
    if missing or unknown:
        told = _("Wrong columns. Missing: %(missing)s. Unknown: %(unknown)s. Expected: %(columns)s.")
        names = {"missing": missing, "unknown": unknown, "columns": COLUMNS}
        raise UnreadableTable(told % {name: ", ".join(columns) or "—" for name, columns in names.items()})
    if len(lines) - 1 > MAX_ROWS:
        raise UnreadableTable(_("The file has more than %(number)s rows.") % {"number": MAX_ROWS})
    return [
        Row(number, dict.fromkeys(COLUMNS, "") | dict(zip(header, map(str.strip, cells), strict=False)))
        for number, cells in enumerate(lines[1:], start=2)
        if any(cell.strip() for cell in cells)
    ]


def _csv(content: bytes) -> Iterator[list[str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1251", errors="replace")
    if "\0" in text or "\ufffd" in text:
        raise UnreadableTable(_("The file is neither CSV in UTF-8 or Windows-1251 nor XLSX."))
    delimiter = max(";\t,", key=text.partition("\n")[0].count)
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    except csv.Error as error:
        raise UnreadableTable(_("The CSV is broken: %(error)s.") % {"error": error}) from error


def _xlsx(content: bytes) -> Iterator[list[str]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(member.file_size for member in archive.infolist()) > 20 * MAX_BYTES:
                raise UnreadableTable(_("The file unpacks to an unreasonable size."))
        sheet = load_workbook(io.BytesIO(content), read_only=True, data_only=True).worksheets[0]
    except (zipfile.BadZipFile, InvalidFileException, KeyError, IndexError) as error:
        raise UnreadableTable(_("The file is not a workbook of Excel.")) from error
    for row in sheet.iter_rows(values_only=True):
        yield ["" if cell is None else str(cell) for cell in row]
