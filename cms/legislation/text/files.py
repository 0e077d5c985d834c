"""An act in a file of any format that is read: plain text, HTML, DOCX, Akoma Ntoso, told apart by the content."""

from pathlib import Path

from cms.legislation.text.akoma_ntoso.reading import AkomaNtosoError
from cms.legislation.text.akoma_ntoso.reading import read as read_akoma_ntoso
from cms.legislation.text.docx import DocxError, read_docx
from cms.legislation.text.structure import Structure, parse_lines
from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.source import LARGEST, SourceRefused, parse_source
from cms.legislation.text.tree import own_line, walk

_HEAD = 4096
_WORD = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_AKOMA_NTOSO = b"<akomaNtoso"


class FileRefused(ValueError):
    """The file is not taken: `code` is stable, `detail` says in English what was seen. Its text is both."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


def read_file(path: Path) -> Structure:
    """The structure of the act in a file. Raises OSError, or FileRefused; a file that is too large is not even read."""
    if path.is_file() and path.stat().st_size > LARGEST:
        raise FileRefused("oversized", f"the file has {path.stat().st_size} bytes, the limit is {LARGEST}")
    return read_act(path.read_bytes())


def read_act(content: bytes) -> Structure:
    """The structure of the act in the bytes of a file. Raises FileRefused."""
    try:
        if content.startswith(_WORD):
            return parse_lines(read_docx(content).lines)
        if _AKOMA_NTOSO in content[:_HEAD]:
            return _marked_up(content)
        return parse_source(content)
    except (SourceRefused, DocxError, AkomaNtosoError) as error:
        raise FileRefused(error.code, error.detail) from error


def _marked_up(content: bytes) -> Structure:
    """A document that brings its own structure; its family is read from its words."""
    root = read_akoma_ntoso(content)
    printed = [Line(line) for unit in walk(root) if (line := own_line(unit))]
    return Structure(root, parse_lines(printed).family)
