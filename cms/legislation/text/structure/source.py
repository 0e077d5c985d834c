"""A source file: opened, or refused with a reason, before anything of it is stored."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from cms.legislation.text.structure import Structure, parse_lines
from cms.legislation.text.structure.decoding import WrongEncoding, decoded, wide
from cms.legislation.text.structure.lines import Line, read_text
from cms.legislation.text.structure.one_line import is_one_line
from cms.legislation.text.structure.portal import UnreadableMarkup, read_html
from cms.legislation.text.tree import Level

RefusalCode = Literal["empty", "oversized", "not_text", "wrong_encoding", "broken_markup", "another_page"]

LARGEST = 16 * 1024 * 1024
"""Bytes. The Labour Code as the portal's HTML has 2.1 MB."""

_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|table|span)[\s>]", re.IGNORECASE)
_OPENS_PAGE = re.compile(r"<(?:html|body)[\s>]", re.IGNORECASE)
_ENDS_PAGE = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_HEAD = 4096
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a ZIP container such as DOCX"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "a Word 97-2003 document"),
    (b"{\\rtf", "an RTF document"),
)
_LETTER = re.compile(r"[^\W\d_]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
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
    one_line = not is_html(text) and is_one_line(text)
    return replace(structure, damage=tuple(damage_of(text)), one_line=one_line)


def damage_of(text: str) -> Iterator[str]:
    """What a decoded file itself says of its being cut off, in English."""
    if text.endswith("\ufffd"):
        yield "the file ends in the middle of a character"
    if is_html(text) and _OPENS_PAGE.search(text[:_HEAD]) and not _ENDS_PAGE.search(text[-_HEAD:]):
        yield "the page has no end: no closing tag of html or body"


def lines_of(raw: bytes) -> list[Line]:
    """The paragraphs of a file of plain text or HTML. Raises SourceRefused."""
    return _lines(decode(raw))


def is_html(text: str) -> bool:
    """True when the text is markup."""
    return bool(_MARKUP.search(text[:_HEAD]))


def decode(raw: bytes) -> str:
    """The text of a file: UTF-8, UTF-16, what a page declares, or the old Russian encoding that makes sense of it.

    Raises SourceRefused."""
    if len(raw) > LARGEST:
        raise SourceRefused("oversized", f"the file has {len(raw)} bytes, the limit is {LARGEST}")
    for opening, kind in _BINARY:
        if raw.startswith(opening):
            raise SourceRefused("not_text", f"the file is {kind}, not plain text or HTML")
    try:
        text = (wide(raw) if b"\x00" in raw[:_HEAD] else None) or decoded(raw)
    except WrongEncoding as error:
        raise SourceRefused("wrong_encoding", str(error)) from None
    if not text.strip("\ufeff \t\r\n\f\v"):
        raise SourceRefused("empty", "the file holds no text")
    if "\x00" in text:
        raise SourceRefused("not_text", "the file holds NUL characters: it is binary")
    _refuse_garbled(text)
    return text


def _lines(text: str) -> list[Line]:
    if text.lstrip("\ufeff \t\r\n").startswith("<?xml") and not is_html(text):
        raise SourceRefused("another_page", "this XML is neither a page of HTML nor Akoma Ntoso")
    try:
        lines = read_html(text) if is_html(text) else read_text(text)
    except UnreadableMarkup as error:
        raise SourceRefused("broken_markup", str(error)) from None
    if not lines:
        raise SourceRefused("empty", "the page holds no text")
    return lines


def _refuse_garbled(text: str) -> None:
    """Refuses text that was decoded wrongly before it came here."""
    if len(_CONTROL.findall(text)) > len(text) / 1000:
        raise SourceRefused("not_text", "the file holds control characters: it is binary")
    if text.count("\ufffd") > max(1, len(text) / 1000):
        raise SourceRefused("wrong_encoding", "characters are lost: the text holds replacement characters")
    letters = _LETTER.findall(text[: 64 * _HEAD])
    if len(letters) < _ENOUGH_LETTERS:
        return
    if sum(letter in "РС" for letter in letters) > 0.3 * len(letters):
        raise SourceRefused("wrong_encoding", "UTF-8 was read as windows-1251 and saved again")
    if sum("À" <= letter <= "ÿ" for letter in letters) > 0.5 * len(letters):
        raise SourceRefused("wrong_encoding", "windows-1251 was read as Latin-1 and saved again")
