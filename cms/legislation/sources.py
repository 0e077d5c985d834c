"""A file with the text of an act, in any format that editors have, becomes the text that an edition keeps."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cms.legislation.text.akoma_ntoso.reading import AkomaNtosoError, read
from cms.legislation.text.docx import DocxError, read_docx
from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.source import SourceRefused, damage_of, decode, lines_of
from cms.legislation.text.tree import Unit, own_line, walk

LARGEST = 16 * 1024 * 1024
PROGRAMS = (b"MZ\x90\x00", b"\x7fELF")


class UnreadableSource(ValueError):
    """The file is not taken; ``code`` is stable, the message says in English what was seen."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a file: a line is a paragraph, an empty line stands where the source left room. ``damage`` is what the
    file itself says of its being incomplete, in English."""

    text: str
    damage: tuple[str, ...] = ()


def text_of(content: bytes, name: str) -> SourceText:
    """The text of a file: DOCX and Akoma Ntoso by their look, else HTML or plain text. Raises UnreadableSource."""
    if len(content) > LARGEST:
        raise UnreadableSource("oversized", f"{name} has {len(content)} bytes, the limit is {LARGEST}")
    if content.startswith(PROGRAMS):
        raise UnreadableSource("not_text", f"{name} is a program")
    try:
        if content.startswith(b"PK"):
            return SourceText(_joined(read_docx(content).lines))
        if b"akomaNtoso" in content[:4096]:
            return SourceText("\n".join(_printed(read(content))))
        return SourceText(_joined(lines_of(content)), tuple(damage_of(decode(content))))
    except SourceRefused as error:
        raise UnreadableSource(error.code, error.detail) from error
    except (DocxError, AkomaNtosoError) as error:
        raise UnreadableSource(str(error.code), error.detail) from error


def _joined(lines: Iterable[Line]) -> str:
    return "\n".join(f"\n{line.text}" if line.gap else line.text for line in lines).strip("\n")


def _printed(root: Unit) -> Iterator[str]:
    for unit in walk(root):
        if line := own_line(unit):
            yield line
        yield from (note.raw for note in unit.notes)
