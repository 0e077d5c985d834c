"""Level groups («пунктами 5, 6 или 10») and units («пункты 5, 6 части первой статьи 81») of a reference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from .lexer import Token
from .model import PREVIOUS, THIS
from .ordinals import TENS
from .vocabulary import JOINING, MEASURES, PREPOSITIONS, PREVIOUS_WORDS, RANK, THIS_WORDS, Kind, LevelWord

DASHES: Final = frozenset("-–—‑−")
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


class _At(NamedTuple):
    value: Value
    next: int
    kind: str


def group_at(tokens: list[Token], i: int) -> tuple[Group, int] | None:
    """The group that begins at token `i` and the index after it."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.kind == "level":
        return _after_word(tokens, i, token, token.start)
    if token.kind == "ordinal" or token.value in TENS:
        return _before_word(tokens, i)
    if token.kind == "word":
        return _pointing(tokens, i)
    return None


def _after_word(tokens: list[Token], i: int, token: Token, start: int) -> tuple[Group, int] | None:
    """«пунктами 5, 6 или 10», «части первой - третьей», «приложение N 1», «преамбула»."""
    word = token.level
    assert word is not None
    if word.kind == "preamble":
        return Group("preamble", (), start, token.end, word), i + 1
    values, j = _values(tokens, i + 1, word)
    if values:
        return Group(word.kind, tuple(values), start, values[-1].end, word), j
    if word.kind in ("note", "appendix") and _is_word(tokens, i + 1, ("к", "ко")):
        return Group(word.kind, (), start, token.end, word), i + 1
    return None


def _before_word(tokens: list[Token], i: int) -> tuple[Group, int] | None:
    """«первой и второй частей»."""
    values, j = _listed(tokens, i, "ordinal")
    if not values or j >= len(tokens) or tokens[j].kind != "level" or _value_at(tokens, j + 1) is not None:
        return None
    word = tokens[j].level
    assert word is not None
    if word.kind in ("article", "chapter", "section", "note", "preamble", "appendix") and not word.plural and len(values) > 1:
        return None
    last = values[-1]
    values[-1] = last._replace(end=tokens[j].end)
    return Group(word.kind, tuple(values), values[0].start, tokens[j].end, word), j + 1


def _pointing(tokens: list[Token], i: int) -> tuple[Group, int] | None:
    """«настоящей статьи», «той же части»; «указанной статьи 81» points nowhere, its number does."""
    value = tokens[i].value
    if value in THIS_WORDS:
        target, j = THIS, i + 1
    elif value in PREVIOUS_WORDS:
        target, j = PREVIOUS, i + 2 if _is_word(tokens, i + 1, ("же",)) else i + 1
    else:
        return None
    if j >= len(tokens) or tokens[j].kind != "level":
        return None
    token = tokens[j]
    word = token.level
    assert word is not None
    if word.abbreviated and word.kind != "article":
        return None
    if (numbered := _after_word(tokens, j, token, token.start)) is not None:
        return numbered if target == PREVIOUS else None
    anaphor = Value(target, None, tokens[i].start, token.end)
    return Group(word.kind, (anaphor,), tokens[i].start, token.end, word), j + 1


def _values(tokens: list[Token], i: int, word: LevelWord) -> tuple[list[Value], int]:
    """Values after the level word: a list of one kind, or «с 1 по 5»."""
    if word.kind in ("appendix", "note") and i < len(tokens) and tokens[i].kind == "sign":
        return [Value(tokens[i].value, None, tokens[i].start, tokens[i].end)], i + 1
    if _is_word(tokens, i, ("с", "со")) and _is_word(tokens, i + 2, ("по",)):
        first, last = _value_at(tokens, i + 1), _value_at(tokens, i + 3)
        if first and last and first.kind == last.kind:
            return [Value(first.value.number, last.value.number, tokens[i].start, last.value.end)], last.next
    if word.kind == "article" and i < len(tokens) and tokens[i].kind == "sign" and tokens[i].value.isdigit():
        return [Value(tokens[i].value, None, tokens[i].start, tokens[i].end)], i + 1
    first = _value_at(tokens, i, bare_letter=word.kind in ("point", "subpoint", "points"))
    if first is None or (first.kind == "roman" and word.kind in ("point", "subpoint", "points", "paragraph")):
        return [], i
    return _listed(tokens, i, first.kind, first=first, rank=RANK[word.kind])


def _listed(
    tokens: list[Token], i: int, kind: str, *, first: _At | None = None, rank: int = 0
) -> tuple[list[Value], int]:
    """«5, 6 или 10», «третьим, пятым, девятым - одиннадцатым»: items of one kind, ranges included."""
    found = first or _value_at(tokens, i)
    if found is None or found.kind != kind:
        return [], i
    values: list[Value] = []
    while True:
        value, j = _ranged(tokens, found)
        bracketed = _bracketed(tokens, j, value, rank) if rank else None
        if bracketed is not None and (len(values) > 0 or skip_joint(tokens, bracketed[1]) > bracketed[1]):
            value, j = bracketed
        values.append(value)
        k = skip_joint(tokens, j)
        if k == j:
            return values, j
        found = _value_at(tokens, k)
        if found is None or found.kind != kind or _starts_prefixed(tokens, k, kind):
            return values, j
        if kind == "number" and _measured(tokens, found.next):
            return values, j


def _bracketed(tokens: list[Token], j: int, value: Value, rank: int) -> tuple[Value, int] | None:
    """The item with what stands in brackets right after it: «23 (часть 1)»."""
    if not (j < len(tokens) and tokens[j].value == "("):
        return None
    found = _unit(tokens, j + 1, "")
    if found is None or any(len(group.values) != 1 for group in found[0].groups):
        return None
    unit, k = found
    if max(ranks(unit.groups)) >= rank or not (k < len(tokens) and tokens[k].value == ")"):
        return None
    inner = tuple((group.kind, group.values[0].number) for group in unit.groups)
    return value._replace(end=tokens[k].end, inner=inner), k + 1


def _ranged(tokens: list[Token], found: _At) -> tuple[Value, int]:
    j = found.next
    value = found.value
    if j + 1 < len(tokens) and tokens[j].value in DASHES:
        last = _value_at(tokens, j + 1)
        if last is not None and last.kind == found.kind:
            tight = tokens[j].start == value.end and tokens[j].end == last.value.start
            return Value(value.number, last.value.number, value.start, last.value.end, tight), last.next
    return value, j


def _value_at(tokens: list[Token], i: int, *, bare_letter: bool = False) -> _At | None:
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.kind == "number":
        end, number, j = token.end, token.value, i + 1
        if j < len(tokens) and tokens[j].kind == "letter" and tokens[j].start == end and len(number) < 4:
            number, end, j = number + tokens[j].value, tokens[j].end, j + 1
        elif j < len(tokens) and tokens[j].value == "прим" and not _is_word(tokens, j + 1, ("к", "ко")):
            numbered = j + 1 < len(tokens) and tokens[j + 1].kind == "number"
            number, j = f"{number}.{tokens[j + 1].value if numbered else 1}", j + 2 if numbered else j + 1
            end = tokens[j - 1].end
        return _At(Value(number, None, token.start, end), j, "number")
    if token.kind in _VALUE_KINDS:
        return _At(Value(token.value, None, token.start, token.end), i + 1, token.kind)
    if token.value in TENS and i + 1 < len(tokens) and tokens[i + 1].kind == "ordinal" and int(tokens[i + 1].value) < 10:
        number = str(TENS[token.value] + int(tokens[i + 1].value))
        return _At(Value(number, None, token.start, tokens[i + 1].end), i + 2, "ordinal")
    if bare_letter and token.kind == "word" and token.end - token.start == 1 and i + 1 < len(tokens):
        if tokens[i + 1].kind == "level":
            return _At(Value(token.value, None, token.start, token.end), i + 1, "letter")
    return None


def _starts_prefixed(tokens: list[Token], i: int, kind: str) -> bool:
    """In «пункта 2 и второй части» the ordinal belongs to the word after it."""
    return kind == "ordinal" and i + 2 < len(tokens) and tokens[i + 1].kind == tokens[i + 2].kind == "level"


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
        elif tokens[j].value == "а" and _is_word(tokens, j + 1, ("также",)):
            j += 2
    return j


def _measured(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].kind == "word" and tokens[i].value.startswith(MEASURES)


def _is_word(tokens: list[Token], i: int, words: tuple[str, ...]) -> bool:
    return i < len(tokens) and tokens[i].value in words


def units_at(tokens: list[Token], i: int) -> tuple[list[Unit], int]:
    """All units of the chain that begins at token `i`, in order, and the index after the chain."""
    units: list[Unit] = []
    joined_by = ""
    j = i
    while True:
        found = _unit(tokens, j, joined_by)
        if found is None:
            break
        unit, i = found
        units.append(unit)
        k = skip_joint(tokens, i)
        if k == i:
            if group_at(tokens, i) is None:
                break
            joined_by, j = "", i
            continue
        joined_by = "," if k == i + 1 and tokens[i].value == "," else "и"
        j = k + 1 if k < len(tokens) and tokens[k].value in PREPOSITIONS else k
    return units, i


def _unit(tokens: list[Token], i: int, joined_by: str) -> tuple[Unit, int] | None:
    found = group_at(tokens, i)
    if found is None:
        return None
    groups = [found[0]]
    i = found[1]
    end = groups[0].end
    while True:
        inner = _inner(tokens, i, groups)
        if inner is not None:
            groups, i, end = inner
            continue
        j = i + 1 if groups[-1].kind in ("note", "appendix") and _is_word(tokens, i, ("к", "ко")) else i
        found = _lettered(tokens, j, groups[-1]) or group_at(tokens, j)
        if found is None or any(group.kind == found[0].kind for group in groups):
            return Unit(tuple(groups), groups[0].start, end, joined_by), i
        groups.append(found[0])
        i, end = found[1], found[0].end


def _lettered(tokens: list[Token], i: int, last: Group) -> tuple[Group, int] | None:
    """«п. 6 «а»»: a letter right after a numbered point is its subpoint."""
    if last.kind != "point" or len(last.values) != 1 or i >= len(tokens) or tokens[i].kind != "letter":
        return None
    if not last.values[0].number[0].isdigit() or tokens[i].start == last.end:
        return None
    values, j = _listed(tokens, i, "letter")
    word = LevelWord("subpoint", False, "", True)
    return Group("subpoint", tuple(values), values[0].start, values[-1].end, word), j


def _inner(tokens: list[Token], i: int, groups: list[Group]) -> tuple[list[Group], int, int] | None:
    """«ст. 81 (п. 3 ч. 1)»: smaller levels in brackets belong to what stands before them."""
    if not (i < len(tokens) and tokens[i].value == "("):
        return None
    found = _unit(tokens, i + 1, "")
    if found is None:
        return None
    unit, j = found
    if not (j < len(tokens) and tokens[j].value == ")"):
        return None
    if max(ranks(unit.groups)) >= min(ranks(groups)):
        return None
    inner = sorted(unit.groups, key=lambda group: -RANK[group.kind])
    return groups + inner, j + 1, tokens[j].end


def ranks(groups: list[Group] | tuple[Group, ...]) -> Iterator[int]:
    """The rank of every group: the larger the level, the higher."""
    return (RANK[group.kind] for group in groups)
