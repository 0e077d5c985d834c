"""Where in a long text a reference can be at all: everything else is never tokenised."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BEFORE: Final = 260
_AFTER: Final = 420
_STRIDE: Final = 200

_ANCHOR: Final = (
    r"\d|№"
    r"|[Нн]астоящ(?:ей|его|ем)\b|(?:то|это|указанно|данно|названно)(?:й|го|м)\s"
    r"|К (?:РФ|РБ|Рос)|П (?:РФ|РБ|Рос)|К(?:ЗоТ|АС)|[Кк]одекс[а-я]*\s[РоазРб]|Конституци[а-я]+\sР|реамбул"
    r"|[Зз]акон[а-я]{0,3}\s(?:об?\s|Р|«|\"|С|[А-Я][а-я]+ой\s|[А-Я][а-я]+ого\s)"
    r"|(?:[Рр]аздел[а-я]*|[Рр]азд\.|[Гг]лав[а-я]+|[Гг]л\.)\s[IVXLХ]"
    r"|Кодекса|[Зз]акона\b|(?:[Пп]риложени|[Пп]римечани)[а-я]{1,3}\sк\s|Положени|Порядк|Правил"
)
"""Every alternative begins with a letter or a set: then the engine skips what can begin none. A reference has a
digit, or points
(«части первой настоящей статьи»), or is an act's bare name."""


@lru_cache(maxsize=16)
def _pattern(first_stems: tuple[str, ...]) -> re.Pattern[str]:
    names = "".join(f"|[{stem[0]}{stem[0].upper()}]{re.escape(stem[1:])}" for stem in first_stems)
    return re.compile(rf"(?:{_ANCHOR}{names})(?s:.{{0,{_STRIDE}}})")


def regions(text: str, alias_stems: tuple[str, ...]) -> list[tuple[int, int]]:
    """Ordered, disjoint intervals that hold every reference with room for its act on both sides."""
    if len(text) <= _BEFORE:
        return [(0, len(text))] if _pattern(alias_stems).search(text) else []
    merged: list[tuple[int, int]] = []
    for match in _pattern(alias_stems).finditer(text):
        start, end = max(0, match.start() - _BEFORE), match.end() + _AFTER
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return [(_at_space(text, start), min(end, len(text))) for start, end in merged]


def _at_space(text: str, start: int) -> int:
    """The word boundary at or after `start`, so that no region begins inside a word."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start += 1
    return start
