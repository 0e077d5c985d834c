"""A Word document as the blocks of a lesson, with a report of all that could not be taken over. Writes nothing."""

from dataclasses import dataclass

from cms.lessons.import_docx.blocks import DraftBlock, to_blocks
from cms.lessons.import_docx.gate import admit
from cms.lessons.import_docx.losses import elsewhere, lost_paragraphs, made_plain
from cms.lessons.import_docx.report import Note
from cms.lessons.import_docx.word import to_html

__all__ = ["DraftBlock", "ImportedText", "Note", "read_lesson"]


@dataclass(frozen=True, slots=True)
class ImportedText:
    """``title`` is empty when the document has none. ``notes`` come in the order of the document where that is known;
    those of the kind ``lost`` name every paragraph whose words are in no block."""

    title: str
    blocks: tuple[DraftBlock, ...]
    notes: tuple[Note, ...]


def read_lesson(content: bytes, name: str) -> ImportedText:
    """Read a DOCX file. Raises ``ValidationError`` with words for the sender when it is refused: too large, not a Word
    document, broken off, with macros, or growing out of all measure when it is unpacked."""
    admit(content, name)
    converted = to_html(content)
    title, blocks, notes = to_blocks(converted.html)
    lost = lost_paragraphs(content, title, blocks)
    return ImportedText(title, blocks, (*notes, *converted.notes, *made_plain(content), *elsewhere(content), *lost))
