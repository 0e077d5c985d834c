"""A source file: opened, or refused with a reason, before anything of it is stored."""

import codecs
import re
from typing import Literal

from cms.legislation.text.structure import Structure, parse_lines
from cms.legislation.text.structure.lines import Line, read_text
from cms.legislation.text.structure.portal import UnreadableMarkup, read_html
from cms.legislation.text.tree import Level

RefusalCode = Literal["empty", "oversized", "not_text", "wrong_encoding", "broken_markup", "another_page"]

LARGEST = 16 * 1024 * 1024
"""Bytes. The Labour Code as the portal's HTML has 2.1 MB."""

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|table|span)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_HEAD = 4096
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a ZIP container such as DOCX"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "a Word 97-2003 document"),
    (b"{\\rtf", "an RTF document"),
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMER_ENCODINGS = ("windows-1251", "koi8-r", "ibm866")
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH_LETTERS = 40
_UNITS: tuple[Level, ...] = ("article", "part", "point", "subpoint")


class SourceRefused(ValueError):
    """The file is not taken: `code` is stable, `detail` says in English what was seen and what would help."""

    def __init__(self, code: RefusalCode, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code: RefusalCode = code
        self.detail = detail


def parse_source(raw: bytes) -> Structure:
    """The structure of a file of plain text or HTML. Raises SourceRefused, also for a page without a unit."""
    text = decode(raw)
    structure = parse_lines(_lines(text))
    if is_html(text) and not any(structure.counts[level] for level in _UNITS):
        raise SourceRefused(
            "another_page", "this HTML page holds no article, part or point: it is not the text of an act"
        )
    return structure


def lines_of(raw: bytes) -> list[Line]:
    """The paragraphs of a file of plain text or HTML. Raises SourceRefused."""
    return _lines(decode(raw))


def is_html(text: str) -> bool:
    """True when the text is markup."""
    return bool(_MARKUP.search(text[:_HEAD]))


def decode(raw: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or for HTML what it declares. Raises SourceRefused."""
    if len(raw) > LARGEST:
        raise SourceRefused("oversized", f"the file has {len(raw)} bytes, the limit is {LARGEST}")
    for opening, kind in _BINARY:
        if raw.startswith(opening):
            raise SourceRefused("not_text", f"the file is {kind}, not plain text or HTML")
    text = _decode(raw)
    if not text.strip():
        raise SourceRefused("empty", "the file holds no text")
    if "\x00" in text:
        raise SourceRefused("not_text", "the file holds NUL characters: it is binary")
    _refuse_garbled(text)
    return text


def _lines(text: str) -> list[Line]:
    try:
        lines = read_html(text) if is_html(text) else read_text(text)
    except UnreadableMarkup as error:
        raise SourceRefused("broken_markup", str(error)) from None
    if not lines:
        raise SourceRefused("empty", "the page holds no text")
    return lines


def _decode(raw: bytes) -> str:
    encoding = next((name for mark, name in _BOMS if raw.startswith(mark)), "utf-8")
    declared = _CHARSET.search(raw[:_HEAD]) if encoding == "utf-8" else None
    if declared and b"<" in raw[:_HEAD]:
        encoding = declared[1].decode("ascii")
    try:
        return raw.decode(encoding)
    except LookupError:
        raise SourceRefused("wrong_encoding", f"the page declares an unknown encoding: {encoding}") from None
    except UnicodeDecodeError as error:
        guess = _former_encoding(raw)
        likely = f"; it looks like {guess}: save it as UTF-8" if guess else ""
        raise SourceRefused("wrong_encoding", f"byte {error.start} is not {encoding}{likely}") from None


def _former_encoding(raw: bytes) -> str | None:
    """The eight-bit encoding in which the bytes read as Russian: mostly small Cyrillic letters."""
    sample = raw[:_HEAD]
    best = max(_FORMER_ENCODINGS, key=lambda name: _russian_share(sample.decode(name, "replace")))
    return best if _russian_share(sample.decode(best, "replace")) > 0.5 else None


def _russian_share(text: str) -> float:
    letters = _LETTER.findall(text)
    return sum(letter in "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф" for letter in letters) / len(letters) if letters else 0.0


def _refuse_garbled(text: str) -> None:
    """Refuses text that was decoded wrongly before it came here."""
    if text.count("\ufffd") > len(text) / 1000:
        raise SourceRefused("wrong_encoding", "characters are lost: the text holds replacement characters")
    letters = _LETTER.findall(text[: 64 * _HEAD])
    if len(letters) < _ENOUGH_LETTERS:
        return
    if sum(letter in "РС" for letter in letters) > 0.3 * len(letters):
        raise SourceRefused("wrong_encoding", "UTF-8 was read as windows-1251 and saved again")
    if sum("À" <= letter <= "ÿ" for letter in letters) > 0.5 * len(letters):
        raise SourceRefused("wrong_encoding", "windows-1251 was read as Latin-1 and saved again")
