"""Ordinal numerals of Russian in every case, gender and number: «первой», «двадцать третьего», «девятым»."""

from __future__ import annotations

from typing import Final

from cms.legislation.text.citations.wordlists import words

_HARD: Final = words("ый ой ая ое ого ому ым ом ую ою ые ых ыми")
_THIRD: Final = words("ий ья ье ьего ьему ьим ьем ью ьей ьи ьих ьими")
_STEMS: Final[dict[str, int]] = {
    "перв": 1,
    "втор": 2,
    "четверт": 4,
    "пят": 5,
    "шест": 6,
    "седьм": 7,
    "восьм": 8,
    "девят": 9,
    "десят": 10,
    "одиннадцат": 11,
    "двенадцат": 12,
    "тринадцат": 13,
    "четырнадцат": 14,
    "пятнадцат": 15,
    "шестнадцат": 16,
    "семнадцат": 17,
    "восемнадцат": 18,
    "девятнадцат": 19,
    "двадцат": 20,
    "тридцат": 30,
    "сороков": 40,
    "пятидесят": 50,
}

ORDINALS: Final[dict[str, int]] = {
    **{stem + ending: number for stem, number in _STEMS.items() for ending in _HARD},
    **{"трет" + ending: 3 for ending in _THIRD},
}
"""Word (lower case, «ё» written «е») → number."""

TENS: Final[dict[str, int]] = {"двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50}
"""The first word of a compound ordinal: «двадцать первый»."""
