"""A table of contents at the head of a file: found, so that its lines are not taken for the units they announce."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.marks import HEADINGS, Mark, Style, mark_of

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
    if start >= len(entries) or _mark(entries[start]) is None:
        return start
    end = _where_again(entries, start, _key)
    return end if end > start else _where_again(entries, start, _designation)


def _where_again(entries: Sequence[Entry], start: int, key: Callable[[Entry], str]) -> int:
    first = key(entries[start])
    end = next((at for at in range(start + 1, len(entries)) if key(entries[at]) == first), start)
    below = {key(entry) for entry in entries[end:]}
    while (
        end > start and _is_of_act(entries[end - 1]) and not (entries[end - 1].text and key(entries[end - 1]) in below)
    ):
        # A table of articles alone: the chapter above the first of them is the act's, and so are title and preamble.
        end -= 1
    announced = entries[start:end]
    if len(announced) < _LEAST or (key is _designation and not all(map(_is_heading, announced))):
        return start
    return end if sum(key(entry) in below for entry in announced) >= _TWINS * len(announced) else start


def _key(entry: Entry) -> str:
    """What a line says without the dots and the page number behind it."""
    mark = _mark(entry)
    text = _LEADER.sub("", mark.rest if mark else entry.text).casefold()
    return f"{mark.style} {mark.number} {text}" if mark else text


def _designation(entry: Entry) -> str:
    """What a line announces, in whatever words: a table of contents may shorten the headings."""
    mark = _mark(entry)
    return f"{mark.style} {mark.number}" if mark else _LEADER.sub("", entry.text).casefold()


def _mark(entry: Entry) -> Mark | None:
    """The mark of a line, also of «Статья 1 ........ 3», which is no heading of an article by its dots."""
    if entry.mark:
        return replace(entry.mark, rest=entry.text)
    bare = _LEADER.sub("", entry.text)
    return mark_of(Line(bare)) if bare and bare != entry.text else None


def _is_of_act(entry: Entry) -> bool:
    """A line that can stand between the table and the first article: of title or preamble, or a heading."""
    mark = _mark(entry)
    return mark is None or mark.style in HEADINGS


def _is_heading(entry: Entry) -> bool:
    """A line of a table: no body of an article stands between headings that only announce."""
    mark = _mark(entry)
    if mark and mark.style in HEADINGS | {"article"}:
        return True
    return (mark is None or mark.style in _ANNOUNCED) and not entry.text.endswith((".", ";", ":"))
