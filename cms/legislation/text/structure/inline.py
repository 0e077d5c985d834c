"""Lists that were printed in one paragraph: «1. К ведению относятся: а) первое; б) второе; в) третье.» is four lines."""

import re
from collections.abc import Iterator
from dataclasses import replace

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.numbers import LETTERS

_BEGINS = re.compile(r":\s+(?=(?:а|1)\)\s)")
_LEAST = 3
"""Items that a list in one paragraph must have: two may be an enumeration inside a sentence."""


def split_lists(line: Line) -> Iterator[Line]:
    """The line, or where it holds a whole list its head and every item as a line of its own."""
    for match in _BEGINS.finditer(line.text):
        cuts = [match.end(), *_next_items(line.text, match.end())]
        if len(cuts) >= _LEAST:
            yield replace(line, text=line.text[: match.end()].rstrip())
            for start, end in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
                yield from split_lists(Line(line.text[start:end].rstrip()))
            return
    yield line


def _next_items(text: str, first: int) -> Iterator[int]:
    """Where the second item begins, the third, …: each with the next number, behind a semicolon."""
    numbers = LETTERS if text[first] == "а" else [str(number) for number in range(1, 100)]
    at = first
    for number in numbers[1:]:
        found = re.compile(rf";\s+(?={number}\)\s)").search(text, at)
        if not found:
            return
        at = found.end()
        yield at
