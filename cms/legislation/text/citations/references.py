"""Levels and an act, in either order → citations."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Final, NamedTuple

from cms.legislation.text.citations.acts import FoundAct, act_at, annexed_act_at, owns_levels, unknown_act_follows
from cms.legislation.text.citations.aliases import AliasIndex
from cms.legislation.text.citations.editions import Edition, edition_at, is_amend_target, note_role
from cms.legislation.text.citations.expansion import Address, Item, anaphora, expand
from cms.legislation.text.citations.levels import units_at, with_bracketed
from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.model import PREVIOUS, THIS, Citation
from cms.legislation.text.citations.values import DASHES, Unit
from cms.legislation.text.citations.vocabulary import JOINING, PREPOSITIONS

_FIELDS: Final = frozenset(field.name for field in fields(Citation)) - {"span", "act", "annexed", "edition", "role"}
_CODES: Final = re.compile(r"(?:[А-Яа-я]{2,4}|Конституция|ФЗ|ФКЗ) (?:Р[ФБ]|от|N)\b")
_PARTICLES: Final = ("не", "же", "что", "при", "для", "за", "без", "а", "но", "как", "если")
_VERBAL: Final = (
    "ет",
    "ит",
    "ют",
    "ут",
    "ят",
    "ат",
    "ся",
    "сь",
    "ал",
    "ил",
    "ла",
    "ло",
    "ли",
    "но",
    "ны",
    "ана",
    "ена",
)
_AFTER_HEADING: Final = re.compile(r"\.\s+[А-ЯЁ(«\"]|\.?[^\S\n]*\n|\.\s*$")


_OTHER_ARTICLES: Final = ("бюджетн", "сметн", "расходн", "доходн", "газетн", "журнальн", "научн", "словарн")
"""«Бюджетная статья 310», «газетная статья»: articles of no law."""


class Found(NamedTuple):
    """What begins at a token: its citations (none for a reference left out on purpose) and the index to go on at."""

    citations: list[Citation]
    next: int
    act: str | None = None


def levelled(text: str, tokens: list[Token], i: int, aliases: AliasIndex) -> Found | None:
    """Levels first: «п. 6 ч. 1 ст. 81 ТК РФ», «статья 81 часть 1», «п. 36 Порядка, утв. приказом …»."""
    units, j = units_at(tokens, i)
    if not units:
        return None
    act = _act_after(text, tokens, j, aliases)
    if act is None and (bracketed := with_bracketed(units, tokens, j)) is not None:
        inside = act_at(text, tokens, bracketed[1], aliases)
        if inside is not None and inside.next < len(tokens) and tokens[inside.next].value == ")":
            units, act = bracketed[0], inside._replace(next=inside.next + 1, end=tokens[inside.next].end, others=())
    if act is None:
        unknown = unknown_act_follows(tokens, _after_to(tokens, j)) and not _points(units[-1])
        if unknown or units[0].start < tokens[i].start or _is_heading(text, tokens, i, units):
            return Found([], j)
        if i and tokens[i - 1].kind == "word" and tokens[i - 1].value.startswith(_OTHER_ARTICLES):
            return Found([], j)
        return Found(_citations(text, units, None, None, units[-1].end), j)
    edition = edition_at(text, tokens, act.next, aliases) if act.act is not None and not act.others else None
    end = edition.end if edition else act.end
    citations = _citations(text, units, act, edition, end)
    citations += _others(text, act)
    following = act.others[-1][0].next if act.others else edition.next if edition else act.next
    return Found(citations, following, act.act)


def leading_act(text: str, tokens: list[Token], i: int, act: FoundAct, aliases: AliasIndex) -> Found | None:
    """The act first: «273-ФЗ, ст. 47, ч. 5, п. 3», «ТК РФ (ст. 81)»."""
    if act.act is None or act.act in (THIS, PREVIOUS) or act.others:
        return None
    edition = edition_at(text, tokens, act.next, aliases)
    j = edition.next if edition else act.next
    bracketed = j < len(tokens) and tokens[j].value == "("
    if j < len(tokens) and (tokens[j].value in ("(", ",", ":", "в", "во") or tokens[j].value in DASHES):
        j += 1
    units, k = units_at(tokens, j)
    if not units or not _leads(text, tokens, j, units, act.act):
        return None
    if _act_after(text, tokens, k, aliases) is not None or unknown_act_follows(tokens, k):
        return None
    end = units[-1].end
    if bracketed and k < len(tokens) and tokens[k].value == ")":
        end, k = tokens[k].end, k + 1
    units[0] = units[0]._replace(start=tokens[i].start)
    return Found(_citations(text, units, act, edition, end), k, act.act)


def bare_act(text: str, tokens: list[Token], i: int, act: FoundAct, aliases: AliasIndex) -> Found | None:
    """An act without levels: only a name that identifies it."""
    if not act.alone or act.act is None or _is_title(text[tokens[i].start : act.end]):
        return None
    start = tokens[i].start
    noted = note_role(text, start)
    edition = edition_at(text, tokens, act.next, aliases) if not (act.others or noted) else None
    end = edition.end if edition else act.end
    role = noted or ("amend_target" if is_amend_target(text, start, end) else None)
    citation = Citation(
        span=(start, end),
        act=act.act,
        edition=edition.on if edition else None,
        edition_by=edition.by if edition else None,
        role=role,
    )
    others = [Citation(span=(at, more.end), act=more.act, role=role) for more, at in act.others]
    following = act.others[-1][0].next if act.others else edition.next if edition else act.next
    return Found([citation, *others], following, act.act)


def _is_title(written: str) -> bool:
    """«КОНСТИТУЦИЯ РОССИЙСКОЙ ФЕДЕРАЦИИ» is the heading of the act itself."""
    return len(written) > 12 and written.isupper()


def _points(unit: Unit) -> bool:
    return any(value.number in (THIS, PREVIOUS) for group in unit.groups for value in group.values)


def _act_after(text: str, tokens: list[Token], j: int, aliases: AliasIndex) -> FoundAct | None:
    """The act that the levels before token `j` belong to."""
    to = _after_to(tokens, j)
    if to == j and j < len(tokens) and not owns_levels(text, tokens[j]):
        return None
    j = to
    found = act_at(text, tokens, j, aliases) or annexed_act_at(text, tokens, j, aliases)
    if found is not None:
        return found
    if j + 1 < len(tokens) and tokens[j].value == "(":
        inner = act_at(text, tokens, j + 1, aliases)
        if inner is not None and inner.alone and inner.next < len(tokens) and tokens[inner.next].value == ")":
            return inner._replace(next=inner.next + 1, end=tokens[inner.next].end, others=())
    return _capital_act(text, tokens, j)


def _capital_act(text: str, tokens: list[Token], j: int) -> FoundAct | None:
    """«Кодекса», «Закона» with a capital and nothing else: an act that the text has named before."""
    if j >= len(tokens) or tokens[j].kind != "word" or not text[tokens[j].start].isupper():
        return None
    if not tokens[j].value.startswith(("кодекс", "закон")) or tokens[j].value.startswith("законо"):
        return None
    following = tokens[j + 1] if j + 1 < len(tokens) else None
    if following is not None and (following.value in ("о", "об", "обо") or following.kind == "open"):
        return None
    if following is not None and (text[following.start].isupper() or _names_on(following)):
        return None
    return FoundAct(PREVIOUS, j + 1, tokens[j].end, False)


def _names_on(token: Token) -> bool:
    """Whether the word goes on naming the document: «Кодекса этики», but not «Кодекса предусматривает»."""
    if token.kind != "word" or token.value in JOINING or token.value in PREPOSITIONS:
        return False
    return token.value not in _PARTICLES and not token.value.endswith(_VERBAL)


def _after_to(tokens: list[Token], j: int) -> int:
    return j + 1 if j < len(tokens) and tokens[j].value in ("к", "ко") else j


def _leads(text: str, tokens: list[Token], j: int, units: list[Unit], act: str) -> bool:
    """Whether levels after an act belong to it: they name an article, or the act has none."""
    kinds = {group.kind for unit in units for group in unit.groups}
    if _is_heading(text, tokens, j, units):
        return False
    if any(_points(unit) for unit in units):
        return False
    return bool(kinds & {"article", "chapter", "section", "preamble"}) or not _CODES.match(act)


def _is_heading(text: str, tokens: list[Token], i: int, units: list[Unit]) -> bool:
    """«Статья 81. Расторжение трудового договора» is the article itself."""
    word = units[0].groups[0].word
    if word.abbreviated or word.plural or word.case or len(units) > 1 or len(units[0].groups) > 1:
        return False
    return text[units[0].start].isupper() and _AFTER_HEADING.match(text, units[0].end) is not None


def _citations(text: str, units: list[Unit], act: FoundAct | None, edition: Edition | None, end: int) -> list[Citation]:
    items = expand(units, act.act if act else None)
    tail = (items[-1].start, items[-1].end)
    items = [
        Item(item.address, item.start, max(item.end, end)) if (item.start, item.end) == tail else item for item in items
    ]
    target = is_amend_target(text, items[0].start, items[-1].end) if act or len(items) == 1 else False
    return [_citation(item, act, edition, target) for item in items if _is_address(item, act, len(units) > 1)]


def _is_address(item: Item, act: FoundAct | None, chained: bool) -> bool:
    """Whether the item says enough to be linked."""
    if anaphora(item.address) is not None:
        return any(value not in (THIS, PREVIOUS) for value in item.address.values())
    if act is None:
        return "article" in item.address
    if "article" in item.address or not chained or act.act is None:
        return True
    return not _CODES.match(act.act) or not item.address.keys() & {"part", "point", "subpoint", "paragraph"}


def _citation(item: Item, act: FoundAct | None, edition: Edition | None, target: bool) -> Citation:
    name = anaphora(item.address) or (act.act if act else None)
    return Citation(
        span=(item.start, item.end),
        act=name,
        annexed=act.annexed if act else None,
        edition=edition.on if edition else None,
        edition_by=edition.by if edition else None,
        role="amend_target" if target else None,
        **_levels(item.address),  # type: ignore[arg-type]
    )


def _levels(address: Address) -> dict[str, str | bool]:
    levels: dict[str, str | bool] = {key: value for key, value in address.items() if key in _FIELDS}
    if "preamble" in levels:
        levels["preamble"] = True
    return levels


def _others(text: str, act: FoundAct) -> list[Citation]:
    return [Citation(span=(start, more.end), act=more.act, role=note_role(text, start)) for more, start in act.others]
