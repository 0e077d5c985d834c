"""A table of contents at the head of a file: found, so that its lines are not taken for the units they announce."""

import re
from collections.abc import Callable, Sequence

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
    end = _where_again(entries, start, _key)
    return end if end > start else _where_again(entries, start, _designation)


def _where_again(entries: Sequence[Entry], start: int, key: Callable[[Entry], str]) -> int:
    first = key(entries[start])
    end = next((at for at in range(start + 1, len(entries)) if key(entries[at]) == first), start)
    below = {key(entry) for entry in entries[end:]}
    while end > start and _is_group(entries[end - 1]) and key(entries[end - 1]) not in below:
        # A table of articles alone: the chapter above the first of them is the act's.
        end -= 1
    announced = entries[start:end]
    if len(announced) < _LEAST or (key is _designation and not all(map(_is_heading, announced))):
        return start
    return end if sum(key(entry) in below for entry in announced) >= _TWINS * len(announced) else start


def _key(entry: Entry) -> str:
    """What a line says without the dots and the page number behind it."""
    text = _LEADER.sub("", entry.text).casefold()
    return f"{entry.mark.style} {entry.mark.number} {text}" if entry.mark else text


def _designation(entry: Entry) -> str:
    """What a line announces, in whatever words: a table of contents may shorten the headings."""
    return f"{entry.mark.style} {entry.mark.number}" if entry.mark else _LEADER.sub("", entry.text).casefold()


def _is_group(entry: Entry) -> bool:
    return entry.mark is not None and entry.mark.style in HEADINGS


def _is_heading(entry: Entry) -> bool:
    """A line of a table: no body of an article stands between headings that only announce."""
    if entry.mark and entry.mark.style in HEADINGS | {"article"}:
        return True
    return (entry.mark is None or entry.mark.style in _ANNOUNCED) and not entry.text.endswith((".", ";", ":"))
