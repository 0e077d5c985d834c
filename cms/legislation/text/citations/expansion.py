"""Units of a chain → one address per item: lists get their shared tail, missing upper levels come from neighbours."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from cms.legislation.text.citations.model import PREVIOUS, THIS
from cms.legislation.text.citations.values import Group, Unit, Value, ranks
from cms.legislation.text.citations.vocabulary import RANK

Address = dict[str, str]

_ANAPHORA: Final = frozenset({THIS, PREVIOUS})
_HYPHENATED: Final = "РБ"


class Item(NamedTuple):
    """An address with the code points that say it."""

    address: Address
    start: int
    end: int


def expand(units: list[Unit], act: str | None) -> list[Item]:
    """The items of a chain in text order. An item that cannot be completed from its neighbours stays incomplete."""
    merged = _nested(units)
    rows = [(unit, _items(unit, act)) for unit in merged]
    complete: list[Item] = []
    for index, (_, items) in enumerate(rows):
        missing = _inherited(merged, rows, index)
        complete += [Item({**missing, **item.address}, item.start, item.end) for item in items] if missing else items
    return [_anchored(item) for item in complete]


def _nested(units: list[Unit]) -> list[Unit]:
    """«ст. 47, ч. 5, п. 3» and «п. 3, ч. 1, ст. 81» are one address in spite of their commas."""
    merged: list[Unit] = []
    for unit in units:
        if merged and unit.joined_by == "," and _nests(merged[-1], unit):
            last = merged[-1]
            merged[-1] = Unit(last.groups + unit.groups, last.start, unit.end, last.joined_by)
        else:
            merged.append(unit)
    return merged


def _nests(first: Unit, second: Unit) -> bool:
    if any(len(group.values) > 1 for group in first.groups):
        return False
    first_ranks, second_ranks = list(ranks(first.groups)), list(ranks(second.groups))
    if min(first_ranks) > max(second_ranks):
        return len(first.groups) == 1 or first_ranks[0] > first_ranks[-1]
    if max(first_ranks) >= min(second_ranks) or len(second.groups[0].values) > 1:
        return False
    words = [group.word for group in first.groups + second.groups]
    if all(word.abbreviated for word in words):
        return True
    return second.groups[0].word.case == "gen" and first.groups[0].word.case != "gen" and not words[0].abbreviated


def _ascends(unit: Unit) -> bool:
    """Whether larger levels follow smaller ones; Belarus has parts inside points: «часть вторая пункта 3»."""
    first, last = unit.groups[0], unit.groups[-1]
    if first.kind == "part" and len(unit.groups) > 1 and unit.groups[1].kind in ("point", "subpoint"):
        return unit.groups[1].word.case == "gen"
    return RANK[first.kind] <= RANK[last.kind]


def _items(unit: Unit, act: str | None) -> list[Item]:
    listed = [index for index, group in enumerate(unit.groups) if len(group.values) > 1]
    if not listed:
        address: Address = {}
        for group in unit.groups:
            address.update(_address(group, group.values[0] if group.values else None, unit, act))
        return [Item(address, unit.start, unit.end)]
    if len(listed) > 1:
        return _product(unit, listed[0], listed[1], act)
    return _list(unit, listed[0], act)


def _list(unit: Unit, at: int, act: str | None) -> list[Item]:
    """One list in the unit: larger levels belong to every item, smaller ones to the item they stand at."""
    group = unit.groups[at]
    before, after = unit.groups[:at], unit.groups[at + 1 :]
    ascends = _ascends(unit)
    shared, own = (after, before) if ascends else (before, after)
    items: list[Item] = []
    last = len(group.values) - 1
    for index, value in enumerate(group.values):
        address: Address = {}
        for other in shared:
            address.update(_address(other, other.values[0] if other.values else None, unit, act))
        if index == (0 if ascends else last) or (ascends and group.word.plural):
            for other in own:
                address.update(_address(other, other.values[0] if other.values else None, unit, act))
        address.update(_address(group, value, unit, act))
        start = unit.start if index == 0 else value.start
        items.append(Item(address, start, unit.end if index == last else value.end))
    return items


def _product(unit: Unit, first: int, second: int, act: str | None) -> list[Item]:
    """Two lists («частями 1 и 2 статей 5 и 6»): every item of one with every item of the other."""
    outer = unit.groups[second]
    items: list[Item] = []
    for index, value in enumerate(outer.values):
        groups = tuple(
            group._replace(values=(value,)) if position == second else group
            for position, group in enumerate(unit.groups)
        )
        last = index == len(outer.values) - 1
        end = unit.end if last else value.end
        expanded = _list(Unit(groups, unit.start, end, ""), first, act)
        items += expanded if index == 0 else [item._replace(start=value.start, end=end) for item in expanded]
    return items


def _address(group: Group, value: Value | None, unit: Unit, act: str | None) -> Address:
    if group.kind == "preamble":
        return {"preamble": "yes"}
    if value is None:
        return {group.kind: ""}
    if value.inner:
        return {group.kind: value.number, **dict(value.inner)}
    kind: str = group.kind
    if kind == "points":
        lettered = value.number.isalpha() and not (act or "").startswith("Конституция")
        kind = "subpoint" if lettered or any(other.kind == "point" for other in unit.groups) else "point"
    if kind == "point" and value.to is None and value.number[:-1].isdigit() and value.number[-1].isalpha():
        return {"point": value.number[:-1], "subpoint": value.number[-1]}
    if value.to is None:
        return {kind: value.number}
    if value.tight and (joined := _inserted(value, act)) is not None:
        return {kind: joined}
    return {kind: value.number, f"{kind}_to": value.to}


def _inserted(value: Value, act: str | None) -> str | None:
    """«261-3» is one number where it cannot be a range; Russia writes it 261.3, Belarus keeps the hyphen."""
    belarus = act is not None and act.endswith(_HYPHENATED)
    if value.to is None or not (value.to.isdigit() and value.number.replace(".", "").isdigit()):
        return None
    if not belarus and "." not in value.number and int(value.to) > int(value.number):
        return None
    if "." in value.number and "." in value.to:
        return None
    if belarus or act is None or "." in value.number:
        return f"{value.number}-{value.to}"
    return f"{value.number}.{value.to}"


def _inherited(units: list[Unit], rows: list[tuple[Unit, list[Item]]], index: int) -> Address:
    """Upper levels that the unit shares with a unit to its left («ст. 81 ч. 1, ч. 2») or right («ч. 1 и ч. 2 ст.
    81»)."""
    unit = units[index]
    top = max(ranks(unit.groups))
    if top >= RANK["article"] or any(group.kind in ("preamble", "note", "appendix") for group in unit.groups):
        return {}
    if index and (address := _from_left(units, rows, index, top)):
        return address
    for right in range(index + 1, len(units)):
        donor = units[right]
        if len(donor.groups) > 1 and _ascends(donor):
            shared = {group.kind for group in donor.groups[1:] if RANK[group.kind] > top}
            if shared:
                return _above(rows[right][1][-1].address, top, shared)
        if max(ranks(donor.groups)) > top and len(donor.groups) == 1:
            return {}
    return {}


def _from_left(units: list[Unit], rows: list[tuple[Unit, list[Item]]], index: int, top: int) -> Address:
    for left in range(index - 1, -1, -1):
        donor = units[left]
        donor_ranks = list(ranks(donor.groups))
        if donor_ranks[0] > top and donor_ranks[0] >= donor_ranks[-1]:
            return _above(rows[left][1][-1].address, top, None)
        if max(donor_ranks) > top:
            return {}
    return {}


def _above(address: Address, top: int, kinds: AbstractSet[str] | None) -> Address:
    ranked: dict[str, int] = dict(RANK.items())
    return {
        kind: value
        for kind, value in address.items()
        if ranked.get(kind.removesuffix("_to"), 0) > top and (kinds is None or kind.removesuffix("_to") in kinds)
    }


def _anchored(item: Item) -> Item:
    """«настоящей части» stands in the article that speaks, «той же части» in the one just named."""
    part = item.address.get("part")
    if part in _ANAPHORA and "article" not in item.address:
        return item._replace(address={**item.address, "article": part})
    return item


def anaphora(address: Address) -> str | None:
    """`this` or `prev` when a level of the address points, else None."""
    if _ANAPHORA.isdisjoint(address.values()):
        return None
    return next(value for value in address.values() if value in _ANAPHORA)
