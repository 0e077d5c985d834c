"""Where a text names a gazette, «ст. 7598» is a page of it and no article of a law."""

from __future__ import annotations

import re
from typing import Final

_PART: Final = r"\(\s*(?:[Чч](?:\.|асть|асти)|т\.)\s*[\dIVX]+(?:\s*[-–,и]\s*[\dIVX]+)*\s*\)"
_ISSUE: Final = r"(?:№|N)+\s*\d[\w/]*(?:\s*[-–]\s*\d+)?"
_ARTICLE: Final = (
    r"[Сс]т(?:\.|атья|атьи)?\s*\.?\s*\d+(?:\s*[-–]\s*\d+)?"
    r"(?![\d.]*\s*(?:[А-Я]{2}[А-Яа-я]{0,3}\s+(?:РФ|РБ)|[А-Я][а-я]+ого\s+[Кк]одекса|Конституции|Федерального\s+закона))"
)
"""Not the article of a code: «журнал «Труд», 2020, № 3, ст. 81 ТК РФ»."""
_STEP: Final = (
    rf"(?:[\s,;.]*(?:{_PART}|{_ISSUE}|{_ARTICLE}|(?:19|20)\d\d(?:\s*г(?:\.|ода?)?)?|\d+(?![\d.]*\d*\s*[а-я])))"
)
_NAMED: Final = (
    r"(?:Собрани[а-я]{1,3}\s+(?:актов|законодательства)|\bСЗ\s+РФ|\bСЗРФ|\bСАПП|Ведомост[а-я]{1,3}|\bВВС|"
    r"[Бб]юллетен[а-я]{1,3}|\b[Гг]азет[а-я]{1,3}|\b[Жж]урнал[а-я]{0,3}|\b[Вв]естник[а-я]{0,3})"
)
_GAZETTE: Final = re.compile(
    rf"{_NAMED}[^()\n]{{0,110}}?{_STEP}+|(?<![\d.])(?:19|20)\d\d(?:\s*г(?:\.|ода?)?\s*,|\s*[,.])\s*{_ISSUE}{_STEP}+"
)
_SIGNAL: Final = re.compile(r"[\dIVX]\)?[\s,;.]{1,4}[Сс]т(?:\.|атья)?\s*\d")
_BEFORE: Final = 300
_AFTER: Final = 60


def gazette_spans(text: str) -> list[tuple[int, int]]:
    """Half-open intervals of the text that name a gazette with year, issue and page; ordered, not overlapping."""
    spans: list[tuple[int, int]] = []
    for start, end in _windows(text):
        spans += [match.span() for match in _GAZETTE.finditer(text, start, end) if _SIGNAL.search(match.group())]
    return spans


def _windows(text: str) -> list[tuple[int, int]]:
    windows: list[tuple[int, int]] = []
    for match in _SIGNAL.finditer(text):
        start, end = max(0, match.start() - _BEFORE), match.end() + _AFTER
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows
