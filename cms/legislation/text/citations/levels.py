"""Level groups («пунктами 5, 6 или 10») and units («пункты 5, 6 части первой статьи 81») of a reference."""

from __future__ import annotations

from cms.legislation.text.citations.codes import CODE_FORMS, begins_code
from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.model import PREVIOUS, THIS
from cms.legislation.text.citations.ordinals import TENS
from cms.legislation.text.citations.values import (
    At,
    Group,
    Unit,
    Value,
    is_measured,
    is_word,
    ranged,
    ranks,
    skip_joint,
    value_at,
)
from cms.legislation.text.citations.vocabulary import PREPOSITIONS, PREVIOUS_WORDS, RANK, THIS_WORDS, LevelWord


def group_at(tokens: list[Token], i: int) -> tuple[Group, int] | None:
    """The group that begins at token `i` and the index after it."""
    if i >= len(tokens):
        return None
    token = tokens[i]
    if token.level is not None:
        return _after_word(tokens, i, token.level)
    if token.kind == "ordinal" or token.value in TENS:
        return _before_word(tokens, i)
    if token.kind == "word":
        return _pointing(tokens, i)
    return None


def _after_word(tokens: list[Token], i: int, word: LevelWord) -> tuple[Group, int] | None:
    """«пунктами 5, 6 или 10», «части первой - третьей», «приложение N 1», «преамбула»."""
    token = tokens[i]
    start = token.start
    if word.kind == "preamble":
        return Group("preamble", (), start, token.end, word), i + 1
    values, j = _values(tokens, i + 1, word)
    if values:
        return Group(word.kind, tuple(values), start, values[-1].end, word), j
    if word.kind == "article" and not word.plural and i and tokens[i - 1].kind == "number":
        before = Value(tokens[i - 1].value, None, tokens[i - 1].start, tokens[i - 1].end)
        return Group(word.kind, (before,), before.start, token.end, word), i + 1
    at_end = i + 1 >= len(tokens) or tokens[i + 1].kind in ("mark", "close")
    unnumbered = word.kind == "appendix" and word.case == "gen" and at_end
    if unnumbered or (word.kind in ("note", "appendix") and is_word(tokens, i + 1, ("к", "ко"))):
        return Group(word.kind, (), start, token.end, word), i + 1
    return None


def _before_word(tokens: list[Token], i: int) -> tuple[Group, int] | None:
    """«первой и второй частей»."""
    values, j = _listed(tokens, i, "ordinal")
    word = tokens[j].level if j < len(tokens) else None
    if not values or word is None or value_at(tokens, j + 1) is not None:
        return None
    if (
        word.kind in ("article", "chapter", "section", "note", "preamble", "appendix")
        and not word.plural
        and len(values) > 1
    ):
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
        target, j = PREVIOUS, i + 2 if is_word(tokens, i + 1, ("же",)) else i + 1
    else:
        return None
    word = tokens[j].level if j < len(tokens) else None
    if word is None or (word.abbreviated and word.kind != "article"):
        return None
    token = tokens[j]
    if (numbered := _after_word(tokens, j, word)) is not None:
        return numbered if target == PREVIOUS else None
    anaphor = Value(target, None, tokens[i].start, token.end)
    return Group(word.kind, (anaphor,), tokens[i].start, token.end, word), j + 1


def _values(tokens: list[Token], i: int, word: LevelWord) -> tuple[list[Value], int]:
    """Values after the level word: a list of one kind, or «с 1 по 5»."""
    if word.kind in ("appendix", "note") and i < len(tokens) and tokens[i].kind == "sign":
        return [Value(tokens[i].value, None, tokens[i].start, tokens[i].end)], i + 1
    if is_word(tokens, i, ("с", "со")) and is_word(tokens, i + 2, ("по",)):
        first, last = value_at(tokens, i + 1), value_at(tokens, i + 3)
        if first and last and first.kind == last.kind:
            return [Value(first.value.number, last.value.number, tokens[i].start, last.value.end)], last.next
    if word.kind == "article" and i < len(tokens) and tokens[i].kind == "sign" and tokens[i].value.isdigit():
        return [Value(tokens[i].value, None, tokens[i].start, tokens[i].end)], i + 1
    if word.kind == "article" and (raised := _raised(tokens, i)) is not None:
        return raised
    lettered = word.kind in ("point", "subpoint", "points")
    first = value_at(tokens, i, bare_letter=lettered, abbreviated=word.abbreviated)
    if first is None or (first.kind == "roman" and word.kind in ("point", "subpoint", "points", "paragraph")):
        return [], i
    return _listed(tokens, i, first.kind, first=first, rank=RANK[word.kind])


def _raised(tokens: list[Token], i: int) -> tuple[list[Value], int] | None:
    """«ст. 351 7 ТК РФ», «статьями 351 7 и 351 8 настоящего Кодекса»: superscripts that lost their height. Only right before
    a code or «настоящего Кодекса»."""
    values: list[Value] = []
    j = i
    while j + 2 < len(tokens) and tokens[j].kind == tokens[j + 1].kind == "number":
        base, raised = tokens[j : j + 2]
        if (
            raised.start != base.end + 1
            or not (base.value.isdigit() and raised.value.isdigit())
            or len(raised.value) > 2
        ):
            return None
        values.append(Value(f"{base.value}.{raised.value}", None, base.start, raised.end))
        after = skip_joint(tokens, j + 2)
        if after == j + 2:
            return (values, after) if _names_code(tokens, after) else None
        j = after
    return None


def _names_code(tokens: list[Token], i: int) -> bool:
    after = tokens[i]
    if after.kind != "word":
        return False
    if after.value in THIS_WORDS:
        return is_word(tokens, i + 1, ("кодекса", "закона", "федерального"))
    return begins_code(after.value) and (after.end - after.start <= 4 or is_word(tokens, i + 1, CODE_FORMS))


def _listed(
    tokens: list[Token], i: int, kind: str, *, first: At | None = None, rank: int = 0
) -> tuple[list[Value], int]:
    """«5, 6 или 10», «третьим, пятым, девятым - одиннадцатым»: items of one kind, ranges included."""
    found = first or value_at(tokens, i)
    if found is None or found.kind != kind:
        return [], i
    values: list[Value] = []
    while True:
        value, j = ranged(tokens, found)
        bracketed = _bracketed(tokens, j, value, rank) if rank else None
        if bracketed is not None and (len(values) > 0 or skip_joint(tokens, bracketed[1]) > bracketed[1]):
            value, j = bracketed
        values.append(value)
        k = skip_joint(tokens, j)
        if k == j:
            return values, j
        found = value_at(tokens, k, bare_letter=kind == "letter")
        if found is None or found.kind != kind or _starts_prefixed(tokens, k, kind):
            return values, j
        if kind == "number" and is_measured(tokens, found.next):
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


def _starts_prefixed(tokens: list[Token], i: int, kind: str) -> bool:
    """In «пункта 2 и второй части» the ordinal belongs to the word after it."""
    return kind == "ordinal" and i + 2 < len(tokens) and tokens[i + 1].kind == tokens[i + 2].kind == "level"


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
        inside = _several_inside(tokens, i, unit)
        if inside is not None:
            units += inside[0]
            i = inside[1]
        else:
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
        j = i + 1 if groups[-1].kind in ("note", "appendix") and is_word(tokens, i, ("к", "ко")) else i
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
    """«ст. 81 (п. 3 ч. 1)» and «п. 3 (ч. 1 ст. 81)»: levels in brackets that complete what stands before them."""
    if not (i < len(tokens) and tokens[i].value == "("):
        return None
    found = _unit(tokens, i + 1, "")
    if found is None:
        return None
    unit, j = found
    if not (j < len(tokens) and tokens[j].value == ")"):
        return None
    if max(ranks(unit.groups)) < min(ranks(groups)):
        inner = sorted(unit.groups, key=lambda group: -RANK[group.kind])
    elif min(ranks(unit.groups)) > max(ranks(groups)):
        inner = sorted(unit.groups, key=lambda group: RANK[group.kind])
    else:
        return None
    return groups + inner, j + 1, tokens[j].end


def _several_inside(tokens: list[Token], i: int, outer: Unit) -> tuple[list[Unit], int] | None:
    """«ст. 81 (п. 2, п. 3 ч. 1)»: what it would be without the brackets, «п. 2, п. 3 ч. 1 ст. 81»."""
    if not (i < len(tokens) and tokens[i].value == "("):
        return None
    inner, j = units_at(tokens, i + 1)
    if len(inner) < 2 or not (j < len(tokens) and tokens[j].value == ")"):
        return None
    if max(rank for unit in inner for rank in ranks(unit.groups)) >= min(ranks(outer.groups)):
        return None
    last_ranks = list(ranks(inner[-1].groups))
    end = tokens[j].end
    if len(last_ranks) > 1 and last_ranks[0] < last_ranks[-1]:
        units = [inner[0]._replace(start=outer.start), *inner[1:]]
        units[-1] = units[-1]._replace(groups=units[-1].groups + outer.groups, end=end)
    else:
        first = Unit(outer.groups + inner[0].groups, outer.start, inner[0].end, outer.joined_by)
        units = [first, *inner[1:-1], inner[-1]._replace(end=end)]
    return units, j + 1


def with_bracketed(lower: list[Unit], tokens: list[Token], i: int) -> tuple[list[Unit], int] | None:
    """«п. 3 (ч. 1 ст. 81 ТК РФ)»: the levels before the bracket, completed by those in it, and the index of the act."""
    if not (i < len(tokens) and tokens[i].value == "("):
        return None
    inner, j = units_at(tokens, i + 1)
    if len(inner) != 1 or any(len(group.values) != 1 for group in inner[0].groups):
        return None
    if min(ranks(inner[0].groups)) <= max(rank for unit in lower for rank in ranks(unit.groups)):
        return None
    above = tuple(sorted(inner[0].groups, key=lambda group: RANK[group.kind]))
    last = lower[-1]
    return [*lower[:-1], last._replace(groups=last.groups + above, end=inner[0].end)], j
