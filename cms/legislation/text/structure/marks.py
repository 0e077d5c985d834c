"""Marks: how a paragraph designates the unit that it begins («Статья 81.1.», «6)», «а)», «Глава 58.»)."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.structure.notes import gone
from cms.legislation.text.structure.numbers import ORDINAL, follows, letter, ordinal, roman

Style = Literal[
    "book",
    "section",
    "subsection",
    "chapter",
    "subchapter",
    "article",
    "roman",
    "dot",
    "paren",
    "letter",
    "appendix",
    "word",
]
"""`dot` is «1.» and «5.2.3.», `paren` is «1)», `letter` is «а)», `roman` is «II.»; `word` is the portal's «Часть.» in
the place of a repealed unit; the others name their level in a word."""

HEADINGS: frozenset[Style] = frozenset({"book", "section", "subsection", "chapter", "subchapter", "roman"})
LISTS: frozenset[Style] = frozenset({"dot", "paren", "letter"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A designation. `printed` is what stands on the paper, `rest` what follows it in the same paragraph; `last` ends a
    range of repealed units («107 - 112»), else ""."""

    style: Style
    number: str
    printed: str
    rest: str
    last: str = ""


_NUMBER = r"\d{1,4}(?:[.\-]\d{1,3})*"
_ARTICLE_NUMBER = r"\d{1,6}(?:[.\-]\d{1,3})*"
"""34810 is 348.10 whose superscript was lost."""
_ARTICLE = re.compile(
    rf"(?:Статья|СТАТЬЯ|Ст\.)\s*({_ARTICLE_NUMBER}|[IVX]+)(?P<dot>[.:]|\s*[–—-](?=\s+[А-ЯЁ])|)"
    r"(?:\s+|$|(?<=\.)(?=[А-ЯЁ«\"(]))"
)
_ARTICLES = re.compile(rf"(?:Статьи|СТАТЬИ)\s*({_NUMBER})\s*([-–—,]|\sи\s)\s*({_NUMBER})\.?\s+")
_WORDS: tuple[tuple[Style, str], ...] = (
    ("book", r"(?:ЧАСТЬ|Часть)"),
    ("subsection", r"(?:ПОДРАЗДЕЛ|Подраздел)"),
    ("section", r"(?:РАЗДЕЛ|Раздел)"),
    ("chapter", r"(?:ГЛАВА|Глава)"),
    ("subchapter", r"(?:§|ПАРАГРАФ|Параграф)"),
)
_HEADING = {
    style: re.compile(rf"{word}\s*(?P<number>{_NUMBER}|[IVXІХУ]+|{ORDINAL})(?P<dot>[.:]?)(?:\s+|$)", re.IGNORECASE)
    for style, word in _WORDS
}
_FIRST_WORD = {style: re.compile(word) for style, word in _WORDS}
_ROMAN = re.compile(r"([IVXІХ]{1,7})\.\s+(?=\S)")
_DOT = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,4})\.(?:\s+|$|(?=[А-ЯЁ«\"(]))")
_RAISED_IN_BRACKETS = re.compile(r"(\d{1,3})\((\d{1,2})\)\.\s+")
"""«3(1).» is how the Government prints 3¹, the point inserted after 3."""
_DOTTED = re.compile(r"(\d{1,2}(?:\.\d{1,3}){1,4})\s+(?=[А-ЯЁ«\"])")
_RAISED = re.compile(
    r"((?:(?:Статья|СТАТЬЯ|Глава|ГЛАВА)\s*\d{1,4}|\d{1,3}))"
    r"(?: (?=\d{1,2}(?:-\d{1,2})?(?:\)\s|\.(?:\s+[А-ЯЁ«\"(]|$)))|\^(?=\d{1,2}(?!\d)))"
)
"""«Статья 351 7. Особенности», «13 1) …»: a superscript that lost its height and kept its distance; «351^7» is typed."""
_ARTICLE_IN_BRACKETS = re.compile(r"((?:Статья|СТАТЬЯ|Глава|ГЛАВА)\s*\d{1,4})\((\d{1,2})\)(?=[.:\s]|$)")
_LATIN_LETTERS = re.compile(r"(?=[A-Za-z]*[А-Яа-яЁё])[А-Яа-яЁё]*[A-Za-z][A-Za-zА-Яа-яЁё]+")
_HOMOGLYPHS = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")
"""«Cтaтья» and «Pаздел»: Latin letters that a keyboard or a scanner put into a Russian word."""
_PAREN = re.compile(r"(\d{1,3}(?:[.\-]\d{1,3}){0,3})\)\s*")
_LETTER = re.compile(r"([а-яёaeocpxyk]{1,2}(?:\.\d{1,3})?)\)\s*(?=\S|$)")
_RANGES: tuple[tuple[Style, re.Pattern[str]], ...] = (
    ("dot", re.compile(r"(\d{1,3}(?:\.\d+)*)\.?\s*[-–—]\s*(\d{1,3}(?:\.\d+)*)\.\s*")),
    ("paren", re.compile(r"(\d{1,3}(?:\.\d+)*)\)?\s*[-–—]\s*(\d{1,3}(?:\.\d+)*)\)\s*")),
    ("letter", re.compile(r"([а-яё](?:\.\d+)?)\)?\s*[-–—]\s*([а-яё](?:\.\d+)?)\)\s*")),
)
_APPENDIX = re.compile(
    r"(?:Приложение|ПРИЛОЖЕНИЕ)(?:\s*(?:N|№)?\s*(?P<number>\d{1,3}(?:\.\d+)?|[А-Я](?=\s|$)))?(?P<dot>\.?)(?:\s+|$)"
)
_APPENDIX_AT_MOST = 250
_SENTENCE_END = (".", ";", ":", ",")


def mark_of(line: Line) -> Mark | None:
    """The designation at the head of a paragraph; None for an unnumbered one."""
    if (plain := _plainly(line.text)) != line.text:
        mark = mark_of(replace(line, text=plain))
        if mark is None:
            return None
        begins = len(line.text) - len(mark.rest)
        return replace(mark, printed=line.text[:begins].strip(), rest=line.text[begins:])
    text = line.text
    first = text[:1]
    if first.isdigit() or ")" in text[1:6]:
        return _list_mark(text)
    if first in "СГРПЧ§":
        return _article(line) or _heading(line) or _appendix(text)
    if first in "IVXІХ" and (match := _ROMAN.match(text)) and (numeral := roman(match[1])):
        return _mark("roman", numeral, match, text)
    return None


def _plainly(text: str) -> str:
    """The paragraph with its designation spelled as most publishers do; what follows the designation stays as it is."""
    if mixed := _LATIN_LETTERS.match(text):
        text = mixed.group().translate(_HOMOGLYPHS) + text[mixed.end() :]
    if bracketed := _ARTICLE_IN_BRACKETS.match(text):
        return f"{bracketed[1]}.{bracketed[2]}{text[bracketed.end() :]}"
    raised = _RAISED.match(text)
    return f"{raised[1]}.{text[raised.end() :]}" if raised else text


def _mark(style: Style, number: str, match: re.Match[str], text: str, last: str = "") -> Mark:
    return Mark(style, number, match.group().strip(), text[match.end() :].strip(), last)


def _article(line: Line) -> Mark | None:
    text = line.text
    if match := _ARTICLES.match(text):
        rest = text[match.end() :]
        is_range = match[2] in "-–—" or follows(match[3], match[1])
        is_gone = bool(gone(rest)) or rest.startswith("(")
        return _mark("article", match[1], match, text, match[3]) if is_range and is_gone else None
    match = _ARTICLE.match(text)
    if not match:
        return None
    rest = text[match.end() :]
    ends = rest.endswith(_SENTENCE_END) and not gone(rest)
    is_sentence = not match["dot"] and rest and (ends or not rest[0].isupper())
    return None if is_sentence and not line.heading else _mark("article", match[1], match, text)


def _heading(line: Line) -> Mark | None:
    text = line.text
    for style, word in _FIRST_WORD.items():
        if not word.match(text):
            continue
        match = _HEADING[style].match(text)
        if not match:
            return None
        rest = text[match.end() :]
        in_words = not match["number"][:1].isdigit() and not roman(match["number"])
        is_sentence = not match["dot"] and bool(rest) and (rest[0].islower() or in_words or rest.endswith("."))
        if (is_sentence and not line.heading) or (style == "book" and rest):
            return None
        return _mark(style, _heading_number(match["number"]), match, text)
    return None


def _heading_number(printed: str) -> str:
    if printed[:1].isdigit():
        return printed
    return roman(printed) or str(ordinal(printed) or printed)


def _appendix(text: str) -> Mark | None:
    match = _APPENDIX.match(text)
    if not match or len(text) > _APPENDIX_AT_MOST or text.endswith((";", ",", ":")):
        return None
    rest, number = text[match.end() :], match["number"] or ""
    # «Приложение N 1 к настоящему Кодексу утверждается Правительством.» is a sentence about an appendix.
    is_sentence = text.endswith(".") and not match["dot"] and len(text) > len(match.group())
    names_itself = rest.startswith(("к ", "(")) or (bool(number) and not rest[:1].islower())
    return _mark("appendix", number, match, text) if not is_sentence and (not rest or names_itself) else None


def _list_mark(text: str) -> Mark | None:
    for style, pattern in _RANGES:
        if (match := pattern.match(text)) and gone(text[match.end() :]):
            return _mark(style, letter(match[1]), match, text, letter(match[2]))
    if match := _RAISED_IN_BRACKETS.match(text):
        return _mark("dot", f"{match[1]}.{match[2]}", match, text)
    if match := _DOT.match(text) or _DOTTED.match(text):
        return _mark("dot", match[1], match, text)
    if match := _PAREN.match(text):
        return _mark("paren", match[1], match, text)
    if match := _LETTER.match(text):
        return _mark("letter", letter(match[1]), match, text)
    return None
