"""Words of a legal text with presentation taken out: what two editions must agree on to say the same.

Sources print one law in many ways: «» and "", – and -, ё and е, № and N, no-break spaces, «30.06.2006» and «30 июня
2006 года», superscript numbers, amendment notes in brackets, two words glued together. None of that is the law. A
token keeps where it stood in the text it came from, so a reader is always shown the text itself and never its
normalised form.
"""

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_HOMOGLYPHS = str.maketrans("aceopxykmtbh", "асеорхукмтвн")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MONTHS = {
    name: number
    for number, name in enumerate(
        (
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ),
        start=1,
    )
}

_NOTE = re.compile(
    r"""\(\s*
    (?: (?:абз(?:ац|\.)|п(?:ункт|\.|п\.)|подпункт|част[ьи]|ч\.
            |стать[яи]|ст\.|глава|раздел|наименование|преамбула|примечани[ея]|позиция)
        [^()]{0,60}? )?
    (?: в\s+ред(?:\.|акции)\s
      | с\s+изм(?:\.|енениями)
      | введен[аоы]?\s+(?:Федеральн|Закон|Указ|Постановлен|Приказ|в\s+действие)
      | дополнен\w*\s+-\s | дополнение\s+\w+\s+-\s
      | утратил[аио]?\s+силу | исключен[аоы]?\s+-\s )
    [^()]*\)""",
    re.IGNORECASE | re.VERBOSE,
)

_TOKEN = re.compile(
    r"""
    (?P<footnote> <\d{1,3}> )
  | (?P<date> (?<!\d)(?P<day>\d{1,2}) (?: \.(?P<mm>\d{2})\.(?P<yyyy>\d{4})(?!\d) (?:\s*г(?:ода|\.))?
        | \s+(?P<month>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)
          \s+(?P<year>\d{4})(?!\d) (?:\s*г(?:ода|\.))? ) )
  | (?P<number_sign> № | (?<!\w)[NnHН]o?(?=\s*\d) )
  | (?P<number> (?<![\d.,]) \d{1,3} (?:\s\d{3})+ (?![\d.,]*\d) | \d+ (?:[.,]\d+)* [⁰¹²³⁴⁵⁶⁷⁸⁹]* )
  | (?P<word> [^\W\d_] (?: [^\W\d_] | [\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u0308] )* )
  | (?P<dash> [-\u2010-\u2015\u2212] )
  | (?P<mark> [.,;:()\[\]/%+=<>*&§!?|] )
    """,
    re.IGNORECASE | re.VERBOSE,
)

_STOPS = frozenset(".,;:")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301]")
_CYRILLIC = re.compile("[а-я]")


class Token(NamedTuple):
    """One word, number or punctuation mark: `key` is what is compared, `text[start:end]` is how it was printed."""

    key: str
    start: int
    end: int


def without_notes(text: str) -> str:
    """The text without amendment notes in brackets; the notes are blanked, so positions stay."""
    return _NOTE.sub(lambda note: " " * len(note[0]), text)


def tokens(text: str) -> list[Token]:
    """Words, numbers and punctuation of a text in reading order, without what is only presentation.

    Quotation marks, footnote marks, amendment notes and dashes beside a word give no token; a dash between two numbers
    does.
    """
    text = without_notes(text)
    found = _with_plain_sessions([Token(_key(match), match.start(), match.end()) for match in _TOKEN.finditer(text)])
    return [token for index, token in enumerate(found) if token.key and not _only_typography(found, index)]


def keys(text: str) -> list[str]:
    """The compared form of each token."""
    return [token.key for token in tokens(text)]


def normalised(text: str) -> str:
    """The compared form as one line, without commas, semicolons and stops.

    Publishers set those differently in the same norm, and an item of a list ends in «;» or «.» by its place alone. An
    amendment that really moves a comma still shows: its note names an act that the older edition does not know.
    """
    return " ".join(key for key in keys(text) if key not in _STOPS)


def fingerprint(text: str) -> str:
    """SHA-256 of `normalised` without its spaces: glued words have the fingerprint of the same words apart."""
    return hashlib.sha256("".join(key for key in keys(text) if key not in _STOPS).encode()).hexdigest()


def is_number(key: str) -> bool:
    """Whether a token is a number or a date."""
    return key[:1].isdigit()


def is_punctuation(key: str) -> bool:
    """Whether a token is a punctuation mark or a dash."""
    return not key[:1].isalnum() and key != "№"


def is_stop(key: str) -> bool:
    """Whether a token is a comma, a semicolon or a stop: printed differently by different publishers of one text."""
    return key in _STOPS


def _key(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if match["date"]:
        return _date(match)
    if kind == "footnote":
        return ""
    if kind == "number_sign":
        return "№"
    if kind == "number":
        return _number(match[0])
    if kind == "dash":
        return "-"
    return _word(match[0]) if kind == "word" else match[0]


def _date(match: re.Match[str]) -> str:
    month = int(match["mm"]) if match["mm"] else _MONTHS[match["month"].lower()]
    return f"{match['yyyy'] or match['year']}-{month:02d}-{int(match['day']):02d}"


def _number(printed: str) -> str:
    plain, raised = re.fullmatch(r"(.*?)([⁰¹²³⁴⁵⁶⁷⁸⁹]*)", printed, re.DOTALL).groups()  # type: ignore[union-attr]
    plain = re.sub(r"\s", "", plain)
    return f"{plain}.{raised.translate(_SUPERSCRIPTS)}" if raised else plain


@lru_cache(maxsize=65_536)
def _word(printed: str) -> str:
    word = unicodedata.normalize("NFC", _INVISIBLE.sub("", printed)).lower().replace("ё", "е")
    return word.translate(_HOMOGLYPHS) if _CYRILLIC.search(word) else word


def _with_plain_sessions(found: list[Token]) -> list[Token]:
    """Laws of the Supreme Soviet are numbered «3131-I» by one publisher and «3131-1» by another."""
    return [
        token._replace(key=str(len(token.key)))
        if token.key in ("i", "ii", "iii")
        and index > 1
        and found[index - 1].key == "-"
        and is_number(found[index - 2].key)
        else token
        for index, token in enumerate(found)
    ]


def _only_typography(found: list[Token], index: int) -> bool:
    """A dash is presentation unless a number follows it and no word stands before it."""
    if found[index].key != "-":
        return False
    before = found[index - 1].key if index else ""
    after = found[index + 1].key if index + 1 < len(found) else ""
    return not is_number(after) or before[:1].isalpha()
