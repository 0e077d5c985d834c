"""A table of contents at the head of a file: found, so that its lines are not taken for the units they announce."""

import re
from collections.abc import Sequence

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.marks import HEADINGS, Style

_TITLE = re.compile(r"(?:содержание|оглавление)\.?:?", re.IGNORECASE)
_LEADER = re.compile(r"[\s.…·_]*(?:\d{1,4})?$")
_ANNOUNCED: frozenset[Style] = HEADINGS | {"article", "dot", "appendix"}
_SEARCHED = 60
"""Entries among which a table of contents may begin."""
_LEAST = 3
_TWINS = 0.8
"""Share of its lines that must come again below: some are wrapped there, or were renamed and forgotten."""


def contents_span(entries: Sequence[Entry]) -> range:
    """The entries that are a table of contents, its title among them; empty when there is none."""
    for start, entry in enumerate(entries[:_SEARCHED]):
        if _TITLE.fullmatch(entry.text) and not entry.mark:
            end = _end(entries, start + 1)
            return range(start, end) if end - start > _LEAST else range(0)
        if entry.mark:
            end = _end(entries, start) if entry.mark.style in _ANNOUNCED else start
            return range(start, end) if end - start >= _LEAST else range(0)
    return range(0)


def _end(entries: Sequence[Entry], start: int) -> int:
    """Where the first announced unit comes again, if nearly every line from `start` to there does; else `start`."""
    if start >= len(entries) or entries[start].mark is None:
        return start
    first = _key(entries[start])
    end = next((at for at in range(start + 1, len(entries)) if _key(entries[at]) == first), start)
    if end - start < _LEAST:
        return start
    below = {_key(entry) for entry in entries[end:]}
    twins = sum(_key(entry) in below for entry in entries[start:end])
    return end if twins >= _TWINS * (end - start) else start


def _key(entry: Entry) -> str:
    """What a line says without the dots and the page number behind it."""
    text = _LEADER.sub("", entry.text).casefold()
    return f"{entry.mark.style} {entry.mark.number} {text}" if entry.mark else text
