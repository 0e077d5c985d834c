"""An act in a Word document (DOCX) as lines for the structure parser.

A file from outside is a hostile one until proven otherwise: it is opened only after its size, its parts and what they
unpack to have been checked, and one that carries macros is refused.
"""

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Final, Literal

import mammoth

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.portal import read_html
from cms.legislation.text.word_numbering import restore_numbers

Refusal = Literal[
    "too_large", "old_word", "not_docx", "encrypted", "damaged", "macros", "too_many_parts", "bomb", "entities"
]
"""`old_word`: a .doc; save it as .docx. `bomb`: it unpacks to more than any act. `entities`: XML that defines
entities."""

LARGEST_FILE: Final = 20 * 1024 * 1024
LARGEST_TEXT: Final = 100 * 1024 * 1024
"""The Labour Code unpacks to about 15 MB of markup."""
_MOST_PARTS = 2000
_RATIO = 200
_RATIO_FROM = 1024 * 1024
"""Text packs well; only a part of some size that packs beyond all measure is a bomb."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EMPTY_PARAGRAPH = "<p>&nbsp;</p>"
"""A blank line to the reader of HTML, as on the portal: it parts a heading from the text below it."""
_BODY = "word/document.xml"


class DocxError(ValueError):
    """The file is refused before a word of it was read; `code` says why, `detail` in numbers or part names."""

    def __init__(self, code: Refusal, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: Refusal = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class DocxText:
    """`lines` in reading order, tables cell by cell. `warnings`: what Word's markup said that could not be kept, in
    the converter's words, each once. `pictures`: how many were left out; a scanned act is all pictures and no
    lines."""

    lines: tuple[Line, ...]
    warnings: tuple[str, ...]
    pictures: int


def read_docx(document: bytes) -> DocxText:
    """The paragraphs of a document. Superscript numbers become dotted ones (351⁷ is 351.7), numbers that Word counts
    by itself are written out, tracked insertions are text and tracked deletions are not. Raises DocxError."""
    _check(document)
    pictures = 0

    def count(_: object) -> dict[str, str]:
        nonlocal pictures
        pictures += 1
        return {}

    try:
        numbered = io.BytesIO(restore_numbers(document))
        converted = mammoth.convert_to_html(
            numbered, convert_image=mammoth.images.img_element(count), ignore_empty_paragraphs=False
        )
    except Exception as error:
        # A file from outside can break the converter anywhere: whatever it raises, the file is damaged.
        raise DocxError("damaged", f"{type(error).__name__}: {error}") from error
    page = converted.value.replace("<p></p>", _EMPTY_PARAGRAPH)
    warnings = dict.fromkeys(message.message for message in converted.messages)
    return DocxText(tuple(read_html(page)), tuple(warnings), pictures)


def _check(document: bytes) -> None:
    if len(document) > LARGEST_FILE:
        raise DocxError("too_large", f"{len(document)} bytes, at most {LARGEST_FILE}")
    if document.startswith(_OLE):
        raise DocxError("encrypted" if b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e" in document else "old_word")
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as archive:
            _check_parts(archive)
            _check_markup(archive)
    except zipfile.BadZipFile as error:
        raise DocxError("damaged" if document.startswith(b"PK") else "not_docx", str(error)) from error
    except (OSError, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error) as error:
        if isinstance(error, DocxError):
            raise
        raise DocxError("damaged", str(error)) from error


def _check_parts(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS:
        raise DocxError("too_many_parts", str(len(parts)))
    if any(part.flag_bits & 1 for part in parts):
        raise DocxError("encrypted")
    if (unpacked := sum(part.file_size for part in parts)) > LARGEST_TEXT:
        raise DocxError("bomb", f"{unpacked} bytes, at most {LARGEST_TEXT}")
    for part in parts:
        if part.file_size > _RATIO_FROM and part.file_size > _RATIO * max(part.compress_size, 1):
            raise DocxError("bomb", part.filename)
        if part.filename.lower().endswith(("vbaproject.bin", "vbadata.xml")):
            raise DocxError("macros", part.filename)
    if _BODY not in {part.filename for part in parts}:
        raise DocxError("not_docx", f"no {_BODY}")


def _check_markup(archive: zipfile.ZipFile) -> None:
    for part in archive.infolist():
        if not part.filename.lower().endswith((".xml", ".rels")):
            continue
        content = archive.read(part)
        plain = content.replace(b"\0", b"")
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise DocxError("entities", part.filename)
        if part.filename == "[Content_Types].xml" and b"macroEnabled" in plain:
            raise DocxError("macros", part.filename)
