"""Lines whose mark means another thing by what stands around them: «5. Порядок работы» above «5.1.» is a section,
«1. Полное товарищество» above «Статья 69.» a subheading, a lone «ЧАСТЬ ПЕРВАЯ» part of the title."""

from collections.abc import Sequence
from dataclasses import replace

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.marks import Style

_SENTENCE_END = (".", ";", ":", ",")
_HEADING_AT_MOST = 200


def promote(entries: Sequence[Entry]) -> list[Entry]:
    """The entries with such lines marked as headings: a section above its own points, a subchapter above articles."""
    promoted = list(entries)
    following: Entry | None = None
    for at in range(len(entries) - 1, -1, -1):
        entry = entries[at]
        if entry.mark and entry.mark.style == "dot" and (style := _heading_style(entry, following)):
            promoted[at] = replace(entry, mark=replace(entry.mark, style=style))
        if not entry.is_note:
            following = promoted[at]
    return promoted


def without_lone_book(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, a single «ЧАСТЬ ПЕРВАЯ» unmarked: it names the code, only several of them divide it."""
    books = [at for at, entry in enumerate(entries) if entry.mark and entry.mark.style == "book"]
    plain = list(entries)
    if len(books) == 1:
        entry = entries[books[0]]
        assert entry.mark is not None
        plain[books[0]] = replace(entry, text=f"{entry.mark.printed} {entry.text}".strip(), mark=None)
    return plain


def _heading_style(entry: Entry, following: Entry | None) -> Style | None:
    mark = entry.mark
    if mark is None or following is None or following.mark is None or "." in mark.number:
        return None
    if not entry.text or len(entry.text) > _HEADING_AT_MOST:
        return None
    below = following.mark
    if below.style == "dot" and below.number == f"{mark.number}.1":
        return None if entry.text.endswith((";", ":", ",")) else "section"
    if below.style in ("article", "subchapter") and not entry.text.endswith(_SENTENCE_END):
        return "subchapter"
    return None
