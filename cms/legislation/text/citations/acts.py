"""The act named at a token, by whatever rule names it."""

from __future__ import annotations

import itertools
from typing import Final, NamedTuple

from cms.legislation.text.citations.aliases import AliasIndex
from cms.legislation.text.citations.anaphora import annexed_at, pointed_at
from cms.legislation.text.citations.codes import Named, code_at
from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.numbered import names_law, numbered_at
from cms.legislation.text.citations.vocabulary import ANNEXED_TYPES, NAMES_DOCUMENT

_LOOKAHEAD: Final = 3
_OTHER_CASES: Final = ("ом", "ем", "ами", "ями", "ым", "им", "ыми", "ими", "ому", "ему", "казу", "кону", "нию")
_NOMINATIVES: Final = frozenset({"закон", "указ", "приказ", "постановление", "распоряжение", "письмо", "определение"})


class FoundAct(NamedTuple):
    """An act; `others` are further acts that share its type and body and have spans of their own."""

    act: str | None
    next: int
    end: int
    alone: bool
    annexed: str | None = None
    others: tuple[tuple[Named, int], ...] = ()


def act_at(text: str, tokens: list[Token], i: int, aliases: AliasIndex) -> FoundAct | None:
    """The act that is named from token `i` on; the longest reading wins."""
    if i >= len(tokens) or not (tokens[i].kind in ("word", "law") or names_law(tokens[i])):
        return None
    alias = aliases.at(text, tokens, i)
    named = numbered_at(text, tokens, i)
    if named and not named[0].act.startswith("alias:") and (alias is None or named[0].next > alias.next):
        others = tuple((more, tokens[previous.next + 1].start) for previous, more in itertools.pairwise(named))
        return FoundAct(named[0].act, named[0].next, named[0].end, True, None, others)
    code = code_at(text, tokens, i)
    if code is not None and (alias is None or code.next > alias.next):
        return _dated(text, tokens, code)
    if alias is not None:
        found = _dated(text, tokens, Named(alias.act, alias.next, alias.end, alias.alone))
        named_annex = not alias.act.startswith("alias:") and not alias.alone
        return found._replace(annexed=ANNEXED_TYPES.get(tokens[i].value)) if named_annex else found
    if named:
        return FoundAct(named[0].act, named[0].next, named[0].end, True)
    if (pointed := pointed_at(tokens, i)) is not None:
        return FoundAct(pointed.act, pointed.next, pointed.end, False, pointed.annexed)
    return None


def annexed_act_at(text: str, tokens: list[Token], i: int, aliases: AliasIndex) -> FoundAct | None:
    """«Порядка, утв. приказом …»: the approving act with `annexed`; a capitalised name without one has act None."""
    annexed = annexed_at(text, tokens, i)
    if annexed is None:
        return None
    approving = act_at(text, tokens, annexed.next, aliases) if annexed.next is not None else None
    if approving is not None and approving.act is not None:
        return approving._replace(annexed=annexed.name)
    if not text[tokens[i].start].isupper():
        return None
    following = next((index for index in range(i, len(tokens)) if tokens[index].start >= annexed.end), len(tokens))
    if following < len(tokens) and tokens[following].kind not in ("mark", "close"):
        return None
    return FoundAct(None, following, annexed.end, False, annexed.name)


def unknown_act_follows(tokens: list[Token], i: int) -> bool:
    """Whether the words at `i` name some document that no rule knows: «статьи 5 Модельного закона»."""
    for j in range(i, min(i + _LOOKAHEAD, len(tokens))):
        if tokens[j].kind != "word":
            return False
        if tokens[j].value in NAMES_DOCUMENT:
            return True
        if not tokens[j].value.endswith(("ого", "его", "ой", "ей", "ых", "их")):
            return False
    return False


def owns_levels(text: str, token: Token) -> bool:
    """Whether an act whose name begins with this token can own the levels before it: «статьи 213 Кодекса», but not
    «по статье 213 приказом …», where the order is another document."""
    if token.kind != "word" or not text[token.start : token.end].islower():
        return token.kind != "word" or not token.value.endswith(_OTHER_CASES)
    return not token.value.endswith(_OTHER_CASES) and token.value not in _NOMINATIVES


def _dated(text: str, tokens: list[Token], named: Named) -> FoundAct:
    """A code may be followed by its date and number; they add nothing to its name, but belong to the reference."""
    j, end = named.next, named.end
    if j + 1 < len(tokens) and tokens[j].value == "от" and tokens[j + 1].kind == "date":
        j, end = j + 2, tokens[j + 1].end
        if j < len(tokens) and tokens[j].kind in ("sign", "law"):
            j, end = j + 1, tokens[j].end
    elif j < len(tokens) and (tokens[j].kind == "law" or (tokens[j].kind == "sign" and tokens[j].value.endswith("ФЗ"))):
        end, j = tokens[j].end, j + 1
        if j + 1 < len(tokens) and tokens[j].value == "от" and tokens[j + 1].kind == "date":
            j, end = j + 2, tokens[j + 1].end
    return FoundAct(named.act, j, end, named.alone)
