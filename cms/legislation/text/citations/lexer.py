"""Text → tokens of the citation grammar. Dates, document numbers and quoted letters are one token each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from cms.legislation.text.citations.ordinals import ORDINALS
from cms.legislation.text.citations.vocabulary import ABBREVIATIONS, LEVEL_WORDS, LevelWord
from cms.legislation.text.citations.wordlists import words

TokenKind = Literal[
    "word", "level", "ordinal", "number", "letter", "roman", "date", "sign", "law", "mark", "open", "close"
]


class Token(NamedTuple):
    """`value` is canonical: an ISO date, a document number, a provision number, the lower-cased word, the mark itself."""

    kind: TokenKind
    value: str
    start: int
    end: int
    level: LevelWord | None = None


_MONTHS: Final = {
    name: index
    for index, name in enumerate(
        words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"), 1
    )
}
_SUPERSCRIPT: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_ROMAN_LOOKALIKES: Final = str.maketrans("ХІ", "XI")
_CENTURY: Final = 100
_YOUNGEST: Final = 40
"""«12.01.96» is of 1996, «05.06.21» of 2021."""
_YEAR_WORD: Final = r"(?:\s{0,3}года?\b|\s{0,3}г\.|\s{0,3}г\b)?"

_ABBREVIATION: Final = (
    r"СТ|[СсCc]т\.\s?ст|[Пп]\.\s?п|[Чч]\.\s?ч|[Пп]одпп|[Пп]одп|[Сс]тст|[Пп]римеч|[Пп]рим|[Пп]рил"
    r"|[Рр]азд|[Аа]бз|[СсCc]т|[Чч]ч|[Пп]п|[Чч]|[Пп]|[Гг]л"
)

_TOKEN: Final = re.compile(
    rf"""
    \s*+(?:
    (?P<plain>(?!Х[ХIVXL])[А-ЯЁа-яё]{{2,}}+(?![-\w.\u00AD\u2011]|\s?[-–—]?\s?\d))
  | (?P<date>(?:[«"]?\b\d{{1,2}}[»"]?\s{{0,3}}(?:{"|".join(_MONTHS)})\s{{0,3}}\d{{4}}
      |\b\d{{1,2}}\.\d{{1,2}}\.\d{{4}}(?!\.?\d)){_YEAR_WORD}|(?<=от\s)\d{{1,2}}\.\d{{1,2}}\.\d{{2}}(?!\.?\d))
  | (?P<law>\b\d+\s?[-–—]?\s?(?:ФЗ|ФКЗ|фз|фкз)\b(?!\s?[-–]\s?\d)|\b(?:ФЗ|ФКЗ)\s?[-–]\s?\d+\b)
  | (?P<sign>(?:№\s?№|№|\b[Nn][o°º]?\.?|\#)\s*(?=[\w-]*(?:/[\w-]*)?\d)\w+(?:[-–—/\\]\w+|\.\d+)*
      (?:\s[-–—]\s?(?:ФЗ|ФКЗ|ЗРТ|ОЗ|П|О|р)\b|\s(?:ФЗ|ФКЗ)\b)?)
  | (?P<nth>\b\d+\s?[-‑]\s?(?:ой|ый|ий|ая|ое|го|му|ую|ые|ых|ыми|ым|ей|й|я|е|м|ю|х)\b)
  | (?P<abbr>\b(?:{_ABBREVIATION})(?:\.|(?=\s?\d)))
  | (?P<letter>[«"“„'][а-яё](?:\.\d+)?[»"”“'](?!\w)|(?<=\d)[а-я]\b|\b[а-я]\))
  | (?P<number>\d+(?:\.\d+)*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\(\d{{1,2}}\)(?!\w)|\^\d{{1,2}}(?!\d))?)
  | (?P<roman>\b[IVXLХ]+(?:\.\d+)?\b)
  | (?P<word>[^\W\d_]+(?:[-\u00AD\u2011][^\W\d_]+)*)
  | (?P<open>[«“„"(])
  | (?P<close>[»”)])
  | (?P<mark>[^\s\w\u00AD\u200B\u2060\uFEFF])
    )""",
    re.VERBOSE,
)


_KINDS: Final = {index: name for name, index in _TOKEN.groupindex.items()}
_PLAIN: Final = frozenset({"plain", "word"})
_MARKS: Final[dict[str, TokenKind]] = {"mark": "mark", "open": "open", "close": "close"}


def tokenise(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, offsets in `text`. Never fails; characters no rule knows are left out."""
    tokens: list[Token] = []
    add = tokens.append
    make = tuple.__new__
    for match in _TOKEN.finditer(text, start, end):
        group = match.lastindex or 0
        kind = _KINDS[group]
        raw = match[group]
        first, last = match.span(group)
        if kind in _PLAIN:
            word, value, level = _word(raw)
            add(make(Token, (word, value, first, last, level)))
        elif (mark := _MARKS.get(kind)) is not None:
            add(make(Token, (mark, raw, first, last, None)))
        elif kind == "law" and _is_loose(raw) and tokens and tokens[-1].kind in ("level", "number", "mark"):
            number, letters = _PARTS.findall(raw)
            add(Token("number", number, first, first + len(number)))
            add(Token("word", letters.lower(), last - len(letters), last))
        else:
            special, value, level = _special(kind, raw)
            add(make(Token, (special, value, first, last, level)))
    return tokens


_PARTS: Final = re.compile(r"\d+|[А-Яа-я]+")


def _is_loose(raw: str) -> bool:
    """«ст. 47 ФЗ от …» is an article, «по 273 ФЗ» a law."""
    return raw[0].isdigit() and not any(dash in raw for dash in "-–—")


_Class = tuple[TokenKind, str, LevelWord | None]


@lru_cache(maxsize=65536)
def _word(raw: str) -> _Class:
    value = raw.lower().replace("ё", "е").replace("\u00ad", "").replace("\u2011", "-")
    level = LEVEL_WORDS.get(value)
    if level is not None:
        return "level", value, level
    if value in ORDINALS:
        return "ordinal", str(ORDINALS[value]), None
    return "word", value, None


@lru_cache(maxsize=16384)
def _special(kind: str | None, raw: str) -> _Class:
    if kind == "number":
        return "number", _number(raw), None
    if kind == "abbr":
        value = re.sub(r"[.\s]", "", raw).lower().replace("c", "с")
        return "level", value, ABBREVIATIONS[value]
    if kind == "date":
        return "date", _iso_date(raw), None
    if kind == "sign":
        return "sign", _document_number(re.sub(r"^(?:№\s?№|№|[Nn][o°º]?\.?|#)\s*", "", raw)), None
    if kind == "law":
        return "law", _law_number(raw), None
    if kind == "letter":
        return "letter", raw.strip("«»\"“”„')"), None
    if kind == "nth":
        return "ordinal", raw[: len(raw) - len(raw.lstrip("0123456789"))], None
    return "roman", raw.translate(_ROMAN_LOOKALIKES), None


def _number(raw: str) -> str:
    """«5.27¹» is article 5.27.1, never 5.271; «3(1)» is how the Government prints point 3¹, «351^7» how it is typed."""
    base = re.split(r"[(^]", raw, maxsplit=1)[0].rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹")
    raised = raw[len(base) :].strip("(^)").translate(_SUPERSCRIPT)
    return f"{base}.{raised}" if raised else base


def _iso_date(raw: str) -> str:
    """The date in ISO form, or "" for an impossible one («45.13.2012»)."""
    numbers = re.findall(r"\d+", raw)
    day, year = int(numbers[0]), int(numbers[-1])
    if year < _CENTURY:
        year += 1900 if year > _YOUNGEST else 2000
    month = int(numbers[1]) if len(numbers) == 3 else next(_MONTHS[word] for word in _MONTHS if word in raw)
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _document_number(raw: str) -> str:
    number = re.sub(r"\s*[-–—]\s*", "-", raw)
    number = re.sub(r"\s(?=ФЗ|ФКЗ)", "-", number)
    return number[:-2] + "ФЗ" if number.endswith("-фз") else number


def _law_number(raw: str) -> str:
    """«273-ФЗ» from «273 ФЗ», «273-фз», «ФЗ-273»."""
    letters = re.search(r"[А-Яа-я]+", raw).group().upper()  # type: ignore[union-attr]
    return f"{re.search(r'[0-9]+', raw).group()}-{letters}"  # type: ignore[union-attr]
