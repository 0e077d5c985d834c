"""The quoted title after a document's number: «Об образовании в Российской Федерации»."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 600
_OPENING: Final = "«“„"
_CLOSING: Final = "»”"


def title_end(text: str, start: int) -> int | None:
    """The code point after the title whose opening quote is at `start`, None when no title stands there.

    Straight quotes do not nest visibly; a quote before a letter opens and one after a letter closes. Where the inner title
    and the outer one share their closing quote, the last one found closes. After „ the sign “ closes.
    """
    if start + 1 >= len(text) or not text[start + 1].isupper():
        return None
    depth = 0
    closed: int | None = None
    low = text[start] == "„"
    limit = min(len(text), start + LONGEST)
    for at in range(start, limit):
        char = text[at]
        if low and char == "“":
            return at + 1
        if char in _OPENING or (char == '"' and _opens(text, at)):
            depth += 1
        elif char in _CLOSING or char == '"':
            depth -= 1
            closed = at + 1
            if depth <= 0:
                return closed
        elif text.startswith("\n\n", at) or (char == "(" and depth > 1 and closed is not None):
            break
    return closed


def _opens(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    return (before.isspace() or before in "(«") and text[at + 1 : at + 2].isalnum()
