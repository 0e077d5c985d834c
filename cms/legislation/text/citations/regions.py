"""Where in a long text a reference can be at all: everything else is never tokenised."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_BEFORE: Final = 240
_AFTER: Final = 420
_NUMERAL: Final = r"[«\"„“(]?(?:\d|[IVXLХ])|[«\"„“][а-яё](?:\.\d+)?[»\"”“]|(?:с|со)\s\d"
_ORDINAL: Final = (
    r"перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|двадцат|тридцат"
)
_LEVEL: Final = r"(?:[Сс]тат|[Чч]аст|[Пп]ункт|[Пп]одпункт|[Аа]бзац|[Гг]лав|[Рр]аздел)"
_STRONG: Final = re.compile(
    rf"{_LEVEL}[а-яё]{{0,4}}\s+(?:{_NUMERAL}|{_ORDINAL})"
    rf"|(?:{_ORDINAL})[а-я]{{2,4}}\s+(?:стат|част|пункт|абзац|подпункт|глав|раздел)"
    r"|\b(?:[Сс]т|[Чч]|[Пп]|[Аа]бз|[Пп]одп|[Пп]п|[Гг]л|[Рр]азд|[Пп]рил|[Пп]рим(?:еч)?)\.?\s*(?:\d|[IVXLХ]|[«\"]?[а-я]\b|[а-яё]+[оыи][йм]\b)"
    r"|[Пп]реамбул|[Пп]рим?ечани[а-я]+\s+к|[Пп]риложени[а-я]+\s+(?:к|N|№|\d)"
    r"|№|\bN\s?\d|\bNo\.?\s?\d|\d\s?-?\s?Ф[КЗ]|\d\s?-?\s?фк?з\b|ФК?З-\d"
    r"|\b(?:ТК|ГК|НК|УК|СК|ЖК|ЗК|БК|ВК|ЛК|УПК|ГПК|АПК|КАС|УИК|ГрК|КоАП|КОАП|КЗоТ|КЗОТ)\b"
    r"|(?<!щего )(?<!щий )[Кк]одекс[а-я]*\s+(?:Р|о|а|з)|\bКонституци|[Зз]акон[а-я]*\s(?:[Оо]бо?\b|о\b|Рос[а-я]+\sФед[а-я]+\s[«\"]|РФ\s|[«\"])"
)


@lru_cache(maxsize=16)
def _names(first_stems: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds where an alias may begin."""
    stems = "|".join(f"[{stem[0]}{stem[0].upper()}]{re.escape(stem[1:])}" for stem in first_stems)
    return re.compile(rf"\b(?:{stems})")


def regions(text: str, alias_stems: tuple[str, ...]) -> list[tuple[int, int]]:
    """Ordered, disjoint intervals that hold every reference with room for its act on both sides."""
    merged: list[tuple[int, int]] = []
    starts = [match.start() for match in _STRONG.finditer(text)]
    if alias_stems:
        starts += [match.start() for match in _names(alias_stems).finditer(text)]
        starts.sort()
    for at in starts:
        start, end = max(0, at - _BEFORE), min(len(text), at + _AFTER)
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((_at_space(text, start), end))
    return merged


def _at_space(text: str, start: int) -> int:
    """The word boundary at or after `start`, so that no region begins inside a word."""
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start += 1
    return start
