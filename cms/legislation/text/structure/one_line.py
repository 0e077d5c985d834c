"""An act that came on one line: broken again before its headings and numbered units, each in its turn."""

import re
from collections.abc import Iterator
from itertools import pairwise

from cms.legislation.text.structure.numbers import ORDINAL, follows, is_first, letter, place

_LONG = 3000
"""Characters. The longest paragraph of the real acts has about two thousand."""
_LEAST = 3
_FURTHEST = 3
_FURTHEST_ARTICLE = 10
"""A repealed paragraph of a code leaves so many articles out."""
_HEAD = re.compile(
    r"(?<!\S)(?:"
    r"(?:Статья|СТАТЬЯ)\s(?P<article>\d{1,4}(?:[.\-]\d{1,3})*)(?:\.\s+[А-ЯЁ(«\"]|\s+(?=1\.\s|[А-ЯЁ]))"
    r"|(?P<group>(?:РАЗДЕЛ|ГЛАВА|Раздел|Глава)\s(?:[IVXLХ]+|\d{1,3}(?:\.\d{1,2})?)\.\s+[А-ЯЁ]"
    rf"|(?:РАЗДЕЛ|ГЛАВА|Раздел)\s(?:[IVXLХ]+|\d{{1,3}}(?:\.\d{{1,2}})?|(?i:{ORDINAL}))(?=\s+(?:[А-ЯЁ]{{2}}|Глава\s)))"
    r"|(?P<dot>\d{1,3}(?:\.\d{1,3})?)\.\s+[А-ЯЁ«\"(]"
    r"|(?<=[;:.)]\s)(?P<paren>\d{1,3}(?:\.\d{1,3})?)\)\s"
    r"|(?<=[;:.)]\s)(?P<letter>[а-я](?:\.\d)?)\)\s"
    r"|(?<=ФЗ\)\s)(?P<after_note>[А-ЯЁ]))"
)


def is_one_line(text: str) -> bool:
    """True when a line is far too long for a paragraph and holds several articles, or several points without any."""
    return any(len(line) > _LONG and sum(1 for _ in _breaks(line)) >= _LEAST for line in text.splitlines())


def unfolded(text: str) -> str:
    """The text with such lines broken; nothing but white space is changed."""
    return "\n".join(_broken(line) if len(line) > _LONG else line for line in text.splitlines())


def _broken(line: str) -> str:
    cuts = [0, *(at for at in _breaks(line) if at), len(line)]
    return "\n".join(line[start:end].rstrip() for start, end in pairwise(cuts))


def _breaks(line: str) -> Iterator[int]:
    """Where a unit begins: its number must be the next one of its kind, so that «см. статью 5. Работник» breaks nothing."""
    last: dict[str, str] = {}
    for match in _HEAD.finditer(line):
        style = match.lastgroup or ""
        number = letter(match[style]) if style == "letter" else match[style]
        if style in _BELOW:
            if not _is_next(style, number, last.get(style, "")):
                continue
            last[style] = number
            for lower in _BELOW[style]:
                last.pop(lower, None)
        yield match.start()
        if style == "article" and line[match.end(style)] != ".":
            # «Статья 2 Человек …»: without the break it would be a sentence about an article.
            yield match.end(style)


_BELOW = {"article": ("dot", "paren", "letter"), "dot": ("paren", "letter"), "paren": ("letter",), "letter": ()}


def _is_next(style: str, number: str, previous: str) -> bool:
    if not previous:
        return is_first(number) or place(number)[:1] == (1,)
    if follows(number, previous) or is_first(number):
        return True
    here, before = place(number), place(previous)
    return before < here and here[0] - before[0] <= (_FURTHEST_ARTICLE if style == "article" else _FURTHEST)
