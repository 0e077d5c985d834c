"""Lines of a source: what a paragraph of any format becomes before anything is recognised in it."""

import re
from dataclasses import dataclass, replace

_BLANKS = re.compile(r"[\s\u200b\ufeff]+")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RAISED_NUMBER = re.compile(r"(?<=\d)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)")
_WRAPPED_AT_MOST = 100
_WRAPPED_AT_LEAST = 55


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph. `gap`: blank lines stood before it. `heading`: the format itself says that this is a heading."""

    text: str
    gap: bool = False
    heading: bool = False


def tidy(text: str) -> str:
    """Blanks of every kind made one space; a superscript number after a digit becomes a dotted one: 351⁷ is 351.7."""
    return _BLANKS.sub(" ", _RAISED_NUMBER.sub(lambda raised: "." + raised[1].translate(_SUPERSCRIPTS), text)).strip()


def read_text(text: str) -> list[Line]:
    """The paragraphs of a plain text: a line each, or a block between blank lines each where lines were wrapped by hand."""
    lines: list[Line] = []
    gap = False
    for raw in text.splitlines():
        if content := tidy(raw):
            lines.append(Line(content, gap))
            gap = False
        else:
            gap = True
    return _unwrap(lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[Line]) -> bool:
    """True when the lines break at a column: none is long, and those that are continued below are nearly all full."""
    continued = [line for line, following in zip(lines, lines[1:], strict=False) if not following.gap]
    if len(continued) < 5 or max(len(line.text) for line in lines) > _WRAPPED_AT_MOST:
        return False
    full = sum(len(line.text) >= _WRAPPED_AT_LEAST for line in continued)
    return full >= 0.9 * len(continued)


def _unwrap(lines: list[Line]) -> list[Line]:
    joined: list[Line] = []
    for line in lines:
        if joined and not line.gap:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined
