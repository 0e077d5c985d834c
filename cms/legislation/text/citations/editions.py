"""«В редакции …» after a reference, and the role an act plays in an amendment note or an amending instruction."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from cms.legislation.text.citations.acts import act_at
from cms.legislation.text.citations.aliases import AliasIndex
from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.model import Role
from cms.legislation.text.citations.titles import title_end

_NOTE_REACH: Final = 160
_TARGET_REACH: Final = 260

_EDITION_WORDS: Final = frozenset({"ред", "редакции", "редакция"})
_AMENDED: Final = re.compile(r"(?:\b[Вв]\s+ред(?:\.|акции)|\bс\s+изменениями,\s+внес[её]нными)\s*$")
_REPEALED: Final = re.compile(r"[Уу]тратил[аио]?\s+силу")
_REPEALING: Final = re.compile(r"[Уу]тратил[аио]?\s+силу[^()\n]{0,60}[-–—]\s*$")
_INTRODUCED: Final = re.compile(r"[Вв]вед[её]н[аоы]?\b|[Дд]ополнен")

_BEFORE_TARGET: Final = re.compile(
    r"(?:[Вв]нести\s+(?:следующие\s+)?(?:изменени[ея]\s+)?в|[Дд]ополнить|[Ии]зложить|[Ии]сключить\s+из"
    r"|[Пп]ризнать\s+утратившими?\s+силу)\s+$"
)
_OPENS_INSTRUCTION: Final = re.compile(r"(?:^|[\s\d).:;])[Вв]\s+$|[.):;]\s+$")
_AFTER_TARGET: Final = re.compile(
    r"\bизложить\s+в\b|\bдополнить\b|\bпризнать\s+утратившими?\b"
    r"|\b(?:слов[аоу]?|словом|цифр[аыу]?|числ[ао])\b[^.;\n]{0,200}?\b(?:заменить|исключить)\b|\bисключить\b"
)
_SENTENCE: Final = re.compile(r"[.;]\s+(?=[А-ЯЁ«\"])|\n\s*\n")


class Edition(NamedTuple):
    """The edition named after a reference: a date or an amending act."""

    on: str | None
    by: str | None
    next: int
    end: int


def edition_at(text: str, tokens: list[Token], i: int, aliases: AliasIndex) -> Edition | None:
    """The edition phrase at token `i`, in brackets or without; a capital «(В редакции» is a note of its own."""
    bracketed = i < len(tokens) and tokens[i].value == "("
    j = i + 1 if bracketed else i
    if j < len(tokens) and tokens[j].value == "," and not bracketed:
        j += 1
    start = _phrase(text, tokens, j)
    if start is None:
        return None
    found = _dated(tokens, start) or _amended(text, tokens, start, aliases)
    if found is None:
        return None
    if bracketed:
        if not (found.next < len(tokens) and tokens[found.next].value == ")"):
            return None
        found = found._replace(next=found.next + 1, end=tokens[found.next].end)
    return _titled(text, tokens, found)


def _phrase(text: str, tokens: list[Token], j: int) -> int | None:
    """The index after «в редакции», «ред.», «в редакции, действующей», «по состоянию на»."""
    values = [token.value for token in tokens[j : j + 5]]
    if values[:2] == ["по", "состоянию"]:
        return j + 2
    if values[:1] == ["в"] and text[tokens[j].start] == "в":
        j, values = j + 1, values[1:]
    if not values or values[0] not in _EDITION_WORDS:
        return None
    j += 1
    while j < len(tokens) and (tokens[j].value in (".", ",") or tokens[j].value.startswith("действ")):
        j += 1
    return j


def _dated(tokens: list[Token], j: int) -> Edition | None:
    if j < len(tokens) and tokens[j].value in ("от", "на", "с"):
        j += 1
    if j < len(tokens) and tokens[j].kind == "date" and tokens[j].value:
        return Edition(tokens[j].value, None, j + 1, tokens[j].end)
    return None


def _amended(text: str, tokens: list[Token], j: int, aliases: AliasIndex) -> Edition | None:
    found = act_at(text, tokens, j, aliases)
    if found is None or not found.alone:
        return None
    last = found.others[-1][0] if found.others else None
    return Edition(
        None, last.act if last else found.act, last.next if last else found.next, last.end if last else found.end
    )


def _titled(text: str, tokens: list[Token], found: Edition) -> Edition:
    """«… N 273-ФЗ (ред. от 04.08.2023) «Об образовании …»»: the title after the edition belongs to the reference."""
    j = found.next
    if j < len(tokens) and tokens[j].kind == "open" and tokens[j].value != "(":
        end = title_end(text, tokens[j].start)
        if end is not None:
            while j < len(tokens) and tokens[j].start < end:
                j += 1
            return found._replace(next=j, end=end)
    return found


def note_role(text: str, start: int) -> Role | None:
    """The role of an act without levels at `start`: it amends, introduces or repeals what the note stands at."""
    before = text[max(0, start - _NOTE_REACH) : start]
    if _AMENDED.search(before):
        return "amended_by"
    if _REPEALING.search(before):
        return "repealed_by"
    opened = before.rfind("(")
    if opened < 0 or ")" in before[opened:]:
        return None
    note = before[opened:]
    if _REPEALED.search(note):
        return "repealed_by"
    if _INTRODUCED.search(note):
        return "introduced_by"
    return None


def is_amend_target(text: str, start: int, end: int) -> bool:
    """Whether an instruction to amend is addressed to the reference: «В части 3 статьи 41 … слова … заменить»."""
    if _BEFORE_TARGET.search(text, max(0, start - 60), start):
        return True
    before = text[max(0, start - 4) : start]
    if before.strip() and not _OPENS_INSTRUCTION.search(before):
        return False
    after = text[end : end + _TARGET_REACH]
    stop = _SENTENCE.search(after)
    return bool(_AFTER_TARGET.search(after[: stop.start()] if stop else after))
