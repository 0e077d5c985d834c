"""The smallest pieces of a reference: one number, letter or ordinal, and what joins it to the next."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final, NamedTuple

from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.ordinals import TENS
from cms.legislation.text.citations.vocabulary import JOINING, MEASURES, RANK, Kind, LevelWord

DASHES: Final = frozenset("-–—‑−")
_NO_PREPOSITIONS: Final = frozenset("абгдежзлмнпрт")
_VALUE_KINDS: Final = frozenset({"number", "ordinal", "letter", "roman"})


class Value(NamedTuple):
    """One item of a group; `tight` when a hyphen without spaces joins the two numbers: «261-3».

    `inner` are smaller levels in brackets that belong to this item alone: «статьи 23 (часть 1), 24».
    """

    number: str
    to: str | None
    start: int
    end: int
    tight: bool = False
    inner: tuple[tuple[Kind, str], ...] = ()


class Group(NamedTuple):
    """A level word with its values; no values for a preamble, a note or an appendix without number."""

    kind: Kind
    values: tuple[Value, ...]
    start: int
    end: int
    word: LevelWord


class Unit(NamedTuple):
    """Groups that follow each other without a joining word: together they are one address, perhaps with one list."""

    groups: tuple[Group, ...]
    start: int
    end: int
    joined_by: str = ""


class At(NamedTuple):
    value: Value
    next: int
    kind: str


def value_at(tokens: list[Token], i: int, *, bare_letter: bool = False, abbreviated: bool = False) -> At | None:
    """The value at `i`. A letter without quotes counts after a level word that takes letters; what may follow it is free
    only where the level word is abbreviated and the letter is no preposition: «подп. а и б п. 6»."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.kind == "number":
        end, number, j = token.end, token.value, i + 1
        if j < len(tokens) and tokens[j].kind == "letter" and tokens[j].start == end and len(number) < 4:
            number, end, j = number + tokens[j].value, tokens[j].end, j + 1
        elif j < len(tokens) and tokens[j].value == "прим" and not is_word(tokens, j + 1, ("к", "ко")):
            numbered = j + 1 < len(tokens) and tokens[j + 1].kind == "number"
            number, j = f"{number}.{tokens[j + 1].value if numbered else 1}", j + 2 if numbered else j + 1
            end = tokens[j - 1].end
        return At(Value(number, None, token.start, end), j, "number")
    if token.kind in _VALUE_KINDS:
        return At(Value(token.value, None, token.start, token.end), i + 1, token.kind)
    if (
        token.value in TENS
        and i + 1 < len(tokens)
        and tokens[i + 1].kind == "ordinal"
        and int(tokens[i + 1].value) < 10
    ):
        number = str(TENS[token.value] + int(tokens[i + 1].value))
        return At(Value(number, None, token.start, tokens[i + 1].end), i + 2, "ordinal")
    if not (bare_letter and token.kind == "word" and token.end - token.start == 1):
        return None
    plain = abbreviated and token.value in _NO_PREPOSITIONS
    if plain or i + 1 >= len(tokens) or tokens[i + 1].kind in ("level", "mark", "close"):
        return At(Value(token.value, None, token.start, token.end), i + 1, "letter")
    return None


def ranged(tokens: list[Token], found: At) -> tuple[Value, int]:
    j = found.next
    value = found.value
    if j + 1 < len(tokens) and tokens[j].value in DASHES:
        last = value_at(tokens, j + 1)
        if last is not None and last.kind == found.kind:
            tight = tokens[j].start == value.end and tokens[j].end == last.value.start
            return Value(value.number, last.value.number, value.start, last.value.end, tight), last.next
    return value, j


def skip_joint(tokens: list[Token], i: int) -> int:
    """The index after «,», «и», «или», «либо», «а также», «и (или)» at `i`; `i` when there is none."""
    j = i
    if j < len(tokens) and tokens[j].value == ",":
        j += 1
    if j < len(tokens) and tokens[j].kind == "word":
        if tokens[j].value in JOINING:
            j += 1
            if j + 2 < len(tokens) and tokens[j].value == "(" and tokens[j + 1].value in JOINING:
                j += 3
        elif tokens[j].value == "а" and is_word(tokens, j + 1, ("также",)):
            j += 2
    return j


def is_measured(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].kind == "word" and tokens[i].value.startswith(MEASURES)


def is_word(tokens: list[Token], i: int, words: Container[str]) -> bool:
    return i < len(tokens) and tokens[i].value in words


def ranks(groups: list[Group] | tuple[Group, ...]) -> Iterator[int]:
    """The rank of every group: the larger the level, the higher."""
    return (RANK[group.kind] for group in groups)
