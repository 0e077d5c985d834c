"""Amendment notes: found in a paragraph, taken out of its text, and read.

A note is printed in brackets («(часть вторая в ред. Федерального закона от 30.06.2006 N 90-ФЗ)») or, where a unit was
repealed, as a sentence in its place («Часть вторая утратила силу. - Федеральный закон от 30.06.2006 N 90-ФЗ.»).
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from cms.legislation.text.structure.numbers import ORDINAL, ordinal
from cms.legislation.text.tree import ActReference, Level, Note, NoteKind

_MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
_TARGET = (
    r"(?:абзац|част[ьи]|пункт|подпункт|п\.|пп\.|подп\.|ч\.|ст\.|стать|глав|раздел|подраздел|параграф|подпараграф"
    r"|наименование|название|преамбул|приложени|примечани|сноск|строк|позици|предложени|порядок|положение|кодекс)[^()]{0,80}?"
)
_VERB = (
    r"(?:в\s+ред\.|в\s+редакции|в\s+новой\s+редакции|введ[её]н|дополнен|утратил|исключ[её]н|искл\.|с\s+изм\.|с\s+изменениями|"
    r"с\s+уч[её]том|признан|приостановлен|действие|изложен|нумерация|не\s+применяется|не\s+действует)"
)
_OPENING = re.compile(rf"\((?=\s*(?:{_TARGET}\s*)?{_VERB})", re.IGNORECASE)
_BRACKET = re.compile(r"[()]")
_PROOF = re.compile(r"\bот\s+\d{1,2}[.\s]|(?:\bN|№)\s*\d", re.IGNORECASE)
_ACT = re.compile(
    r"\bот\s+(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{1,2})\s+([а-я]+)\s+(\d{4}))(?:\s*г(?:ода|\.)?)?\s*(?:N|№)\s*([\w/.\-]*[\w])"
)
_GONE = re.compile(
    rf"(?:(?P<level>часть|части|абзац|абзацы)(?:\s+(?P<first>{ORDINAL})(?:\s*[-–—]\s*(?P<last>{ORDINAL}))?)?\s+)?"
    r"(?:утратил[аио]?\s+силу|исключ[её]н[аоы]?|не\s+применя[ею]тся|признан[аоы]?\s+утративш\w+\s+силу)"
    r"(?:\s+с\s+\d{1,2}\s+[а-я]+\s+\d{4}\s+года)?"
    r"(?:\s*[.,]?\s*(?:[-–—]|поправкой\s|на\s+основании\s|в\s+соответствии\s|в\s+связи\s).*)?[.;]?",
    re.IGNORECASE | re.DOTALL,
)
_PLACEHOLDER = re.compile(r"(часть|абзац|пункт|подпункт)[.;]", re.IGNORECASE)
_FOOTNOTE = re.compile(r"<\d+>|\*")
_KINDS: tuple[tuple[re.Pattern[str], NoteKind], ...] = (
    (re.compile(r"утратил|исключ[её]н|искл\.|признан", re.IGNORECASE), "repealed"),
    (re.compile(r"введ[её]н|дополнен", re.IGNORECASE), "introduced"),
    (re.compile(r"приостановлен|не\s+применяется|не\s+действует", re.IGNORECASE), "suspended"),
    (re.compile(r"постановлени\w+\s+конституционного|определени\w+\s+конституционного", re.IGNORECASE), "interpreted"),
    (re.compile(r"редакц|ред\.|изложен|изм\.|измен[её]н|уч[её]том|нумерация", re.IGNORECASE), "amended"),
)
_LEVELS: tuple[tuple[str, Level], ...] = (
    ("абзац", "paragraph"),
    ("подпункт", "subpoint"),
    ("подп.", "subpoint"),
    ("пп.", "subpoint"),
    ("пункт", "point"),
    ("п.", "point"),
    ("част", "part"),
    ("ч.", "part"),
    ("стат", "article"),
    ("ст.", "article"),
    ("подпараграф", "subchapter"),
    ("параграф", "subchapter"),
    ("глав", "chapter"),
    ("подраздел", "subsection"),
    ("раздел", "section"),
    ("приложени", "appendix"),
)


@dataclass(frozen=True, slots=True)
class Gone:
    """Places that a sentence of repeal keeps: `count` units of a level, None when the words name no level."""

    level: Literal["part", "paragraph"] | None
    count: int


def take_out(text: str) -> tuple[str, list[Note]]:
    """The text without its bracketed notes, and the notes in order."""
    if "(" not in text:
        return text, []
    notes: list[Note] = []
    kept: list[str] = []
    at = 0
    while opening := _OPENING.search(text, at):
        # The portal forgot a closing bracket or two: a line that begins as a note is one to its end.
        end = closing(text, opening.start()) or (0 if opening.start() else len(text))
        raw = text[opening.start() : end]
        if not end or not _PROOF.search(raw):
            kept.append(text[at : opening.end()])
            at = opening.end()
            continue
        kept.append(text[at : opening.start()].rstrip())
        notes.append(read(raw))
        at = end
    return ("".join([*kept, text[at:]]).strip(), notes) if notes else (text, [])


def closing(text: str, opening: int) -> int:
    """The position behind the bracket that closes the one at `opening`; 0 when nothing closes it."""
    depth = 0
    for bracket in _BRACKET.finditer(text, opening):
        depth += 1 if bracket.group() == "(" else -1
        if depth == 0:
            return bracket.end()
    return 0


def is_open(text: str) -> bool:
    """True when a note begins in the text and does not end in it: the next line goes on with it."""
    opening = _OPENING.search(text)
    return bool(opening and not closing(text, opening.start()))


def read(raw: str) -> Note:
    """A printed note as a record."""
    target = _target(raw)
    return Note(_kind(raw), raw, target, tuple(_acts(raw)))


def gone(text: str) -> Gone | None:
    """What a sentence of repeal says is gone; None when the text is anything else."""
    match = _GONE.fullmatch(text)
    if not match:
        return None
    word, first, last = match["level"], match["first"], match["last"]
    count = 1
    if first and last:
        count = max(1, (ordinal(last) or 0) - (ordinal(first) or 0) + 1)
    if not word:
        return Gone(None, 1)
    return Gone("part" if word.lower().startswith("част") else "paragraph", count)


def placeholder(text: str) -> Literal["part", "paragraph"] | None:
    """The level of a word that the portal prints in the place of a repealed unit («Часть.», «абзац;»)."""
    match = _PLACEHOLDER.fullmatch(text)
    if not match:
        return None
    return "part" if match[1].lower() == "часть" else "paragraph"


def footnote(text: str) -> Note | None:
    """A footnote «<13> Редакция пункта "о" приведена …» that says who amended what, as a note."""
    if not _FOOTNOTE.match(text):
        return None
    acts = tuple(_acts(text))
    if not acts or not re.search(r"редакци|дополнен|исключен|наименовани", text, re.IGNORECASE):
        return None
    return Note(_kind(text), text, "", acts)


def level_of(note: Note) -> Level | None:
    """The level that a note says it is about; None when it says nothing, or speaks of a line, a name, a footnote."""
    target = note.target.lower()
    return next((level for stem, level in _LEVELS if target.startswith(stem)), None)


def _kind(raw: str) -> NoteKind:
    """The kind by the verb that comes first, so that «введена …; в ред. …» is an introduction."""
    found = [(match.start(), kind) for pattern, kind in _KINDS if (match := pattern.search(raw))]
    constitutional_court = next((item for item in found if item[1] == "interpreted"), None)
    if constitutional_court and not re.search(r"в\s+ред|редакции", raw, re.IGNORECASE):
        return "interpreted"
    return min(found)[1] if found else "other"


def _target(raw: str) -> str:
    inner = raw.strip("() ")
    if match := re.match(rf"({_TARGET})\s*{_VERB}", inner, re.IGNORECASE):
        return match[1].strip()
    if match := re.match(r"дополнени[ея]\s+(\w+)", inner, re.IGNORECASE):
        return match[1]
    return ""


def _acts(raw: str) -> list[ActReference]:
    acts = []
    for match in _ACT.finditer(raw):
        day, month, year, long_day, long_month, long_year, number = match.groups()
        if long_month:
            if long_month not in _MONTHS:
                continue
            day, month, year = long_day, str(_MONTHS.index(long_month) + 1), long_year
        acts.append(ActReference(number, _date(int(year), int(month), int(day))))
    return acts


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
