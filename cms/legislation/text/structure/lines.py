"""Lines of a source: what a paragraph of any format becomes before anything is recognised in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from cms.legislation.text.structure.one_line import is_one_line, unfolded

_BLANKS = re.compile(r"[\s\u200b\ufeff]+")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED_NUMBER = re.compile(r"(?<=\d)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_UNSEEN = str.maketrans("", "", "\u00ad\u2060")
_MARKDOWN = re.compile(r"^(?:#{1,6}\s+|\*\*)(?:Статья|Глава|Раздел|СТАТЬЯ|ГЛАВА|РАЗДЕЛ)\s", re.MULTILINE)
_HASHES = re.compile(r"\s{0,3}#{1,6}\s+")
_EMPHASIS = re.compile(r"\*\*|__|\\(?=[.)(\-*#_\[\]])")
_WRAPPED_AT_MOST = 100
_WRAPPED_AT_LEAST = 55
_FEWEST = 5
_LONGEST_PARAGRAPH = 15


ToldLevel = Literal["section", "chapter", "article", "part", "point", "subpoint", "item", "paragraph"]
"""What a person can say that a line is, whatever it looks like; `paragraph` is plain text."""


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `gap`: blank lines stood before it. `heading`: the format itself says that this is a heading.
    `told`: a person has said what it is, and no rule is asked."""

    text: str
    gap: bool = False
    heading: bool = False
    told: ToldLevel | None = None


def tidy(text: str) -> str:
    """Blanks of every kind made one space; a superscript number after a digit becomes a dotted one: 351⁷ is 351.7."""
    text = text.translate(_UNSEEN)
    return _BLANKS.sub(" ", _RAISED_NUMBER.sub(lambda raised: "." + raised[1].translate(_SUPERSCRIPTS), text)).strip()


def read_text(text: str) -> list[Line]:
    """The paragraphs of a plain text: a line each, or where lines were wrapped all from gap or indent to the next.

    The marks of Markdown are no text, as the tags of HTML are none."""
    if is_one_line(text):
        text = unfolded(text)
    is_markdown = bool(_MARKDOWN.search(text))
    lines: list[Line] = []
    begins: list[bool] = []
    gap = False
    for raw in text.splitlines():
        heading = is_markdown and bool(_HASHES.match(raw))
        if content := tidy(_EMPHASIS.sub("", _HASHES.sub("", raw, count=1)) if is_markdown else raw):
            lines.append(Line(content, gap, heading))
            begins.append(gap or raw[:2].isspace())
        gap = not content
    return _unwrap(lines, begins) if _is_wrapped(lines, begins) else lines


def _is_wrapped(lines: Sequence[Line], begins: Sequence[bool]) -> bool:
    """True when the lines break at a column: none is long, those that are continued below are nearly all full, and
    `begins` says often enough that a paragraph begins."""
    continued = [line for line, begins_next in zip(lines, begins[1:], strict=False) if not begins_next]
    if len(continued) < _FEWEST or max(len(line.text) for line in lines) > _WRAPPED_AT_MOST:
        return False
    full = sum(len(line.text) >= _WRAPPED_AT_LEAST for line in continued)
    return full >= 0.9 * len(continued) and sum(begins) * _LONGEST_PARAGRAPH >= len(lines)


def _unwrap(lines: Sequence[Line], begins: Sequence[bool]) -> list[Line]:
    joined: list[Line] = []
    for line, begins_here in zip(lines, begins, strict=True):
        if joined and not begins_here:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined
