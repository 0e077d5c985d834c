"""Matching two rows of siblings on what they say: who is who, who came out of whom, who only has the other's number."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from cms.legislation.text.normalise import normalised
from cms.legislation.text.resemblance import Profile, share, similarity

_SAME = 0.5
SAME_AT_ITS_NUMBER: Final = 0.3
"""A printed number is evidence too: a rewritten norm at its old address needs less of its old text to be itself."""
_PERHAPS = 0.4
_RIVAL = 0.05
"""Two candidates closer than this are equally good."""
_PIECE = 0.75
_PIECE_WORDS = 6
_FEW = 40
"""Up to so many siblings everyone is compared with everyone; above, only those that share a rare pair of words."""
_RARE = 6


class Pair(NamedTuple):
    """Two units that are one; `sure` when no other candidate was nearly as good."""

    old: Profile
    new: Profile
    score: float
    sure: bool


def is_norm(unit: Profile) -> bool:
    """Whether a unit says enough in its own words to be known by them."""
    return unit.end - unit.start > _PIECE_WORDS and unit.unit.state == "in_force"


def without(
    old: Sequence[Profile], new: Sequence[Profile], pairs: Iterable[Pair]
) -> tuple[list[Profile], list[Profile]]:
    """The units of both rows that no pair has."""
    taken = {id(member) for pair in pairs for member in (pair.old, pair.new)}
    return [unit for unit in old if id(unit) not in taken], [unit for unit in new if id(unit) not in taken]


def identical(old: Sequence[Profile], new: Sequence[Profile], *, wordless: bool = False) -> list[Pair]:
    """Units that say the same word for word; of several alike, those with the same number, then in order. Units that
    say nothing are no evidence of anything, unless they are asked for."""
    waiting: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for unit in old:
        if unit.digest or wordless:
            waiting[unit.unit.level, unit.digest].append(unit)
    pairs: list[Pair] = []
    for exact_number in (True, False):
        taken = {id(pair.new) for pair in pairs}
        for unit in new:
            row = waiting[unit.unit.level, unit.digest] if id(unit) not in taken else []
            match = next((one for one in row if not exact_number or one.unit.number == unit.unit.number), None)
            if match is not None:
                row.remove(match)
                pairs.append(Pair(match, unit, 1.0, True))
    return pairs


def alike(old: Sequence[Profile], new: Sequence[Profile]) -> list[Pair]:
    """The best pairs first, each unit once; a pair is sure when neither side has a rival that is left over."""
    scored = [(similarity(one, other), one, other) for one, other in _candidates(old, new)]
    scored.sort(key=lambda entry: -entry[0] - _bonus(entry[1], entry[2]))
    courted: dict[int, list[tuple[float, Profile, Profile]]] = defaultdict(list)
    for entry in scored:
        courted[id(entry[1])].append(entry)
        courted[id(entry[2])].append(entry)
    pairs: list[Pair] = []
    taken: set[int] = set()
    for score, one, other in scored:
        if id(one) in taken or id(other) in taken or score < _needed(one, other):
            continue
        rivals = (
            rival + _bonus(left, right)
            for rival, left, right in (*courted[id(one)], *courted[id(other)])
            if (left is one) != (right is other) and id(left) not in taken and id(right) not in taken
        )
        bonus = _bonus(one, other)
        sure = (score >= _SAME or bonus > 0.0) and score + bonus - max(rivals, default=0.0) >= _RIVAL
        pairs.append(Pair(one, other, score, sure))
        taken |= {id(one), id(other)}
    return pairs


def _needed(one: Profile, other: Profile) -> float:
    return SAME_AT_ITS_NUMBER if _same_printed(one, other) else _PERHAPS


def _same_printed(one: Profile, other: Profile) -> bool:
    return bool(one.number) and one.number == other.number


def _bonus(one: Profile, other: Profile) -> float:
    """What speaks for a pair besides its text: the heading, the printed number, the place in an unnumbered row."""
    if one.unit.level != other.unit.level:
        return -0.2
    bonus = 0.15 if _same_heading(one, other) else 0.0
    if one.unit.number == other.unit.number:
        bonus += 0.15 if one.number else 0.1
    return bonus


def _same_heading(one: Profile, other: Profile) -> bool:
    return bool(one.unit.heading) and normalised(one.unit.heading) == normalised(other.unit.heading)


def _candidates(old: Sequence[Profile], new: Sequence[Profile]) -> Iterator[tuple[Profile, Profile]]:
    if max(len(old), len(new)) <= _FEW:
        yield from ((one, other) for one in old for other in new if one.digest and other.digest)
        return
    holders = _holders(old)
    numbered: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(old):
        numbered[one.number].append(place)
    for other in new:
        rare = (place for pair in other.pairs if len(holders[pair]) <= _RARE for place in holders[pair])
        near = {place for place, _ in Counter(rare).most_common(_RARE)}
        if other.number:
            near.update(numbered[other.number][:_RARE])
        yield from ((old[place], other) for place in sorted(near) if old[place].digest and other.digest)


def _holders(units: Sequence[Profile]) -> dict[str, list[int]]:
    """Which units, by their places in the row, have a pair of neighbouring words."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, unit in enumerate(units):
        for pair in unit.pairs:
            holders[pair].append(place)
    return holders


def pieces(
    pairs: Sequence[Pair], old: Sequence[Profile], new: Sequence[Profile]
) -> Iterator[tuple[list[Profile], list[Profile], float]]:
    """Units that nobody matched and whose text came out of a unit that was there before, or went into one that is
    there now."""
    spent: set[int] = set()
    for whole, parts, score in _gathered(
        new, [*((one, [other]) for one, other, *_ in pairs), *((one, []) for one in old)]
    ):
        spent |= {id(whole), *map(id, parts)}
        yield [whole], parts, score
    free = [one for one in old if id(one) not in spent]
    wholes = [(other, [one]) for one, other, *_ in pairs if id(one) not in spent]
    wholes += [(other, []) for other in new if id(other) not in spent]
    for whole, parts, score in _gathered(free, wholes):
        yield parts, [whole], score


def _gathered(
    loose: Sequence[Profile], wholes: Sequence[tuple[Profile, list[Profile]]]
) -> Iterator[tuple[Profile, list[Profile], float]]:
    """For each whole: the loose units that were part of it and are not in what it is already matched with."""
    claimed: set[int] = set()
    for place, candidates in sorted(_possible_wholes(loose, [whole for whole, _ in wholes]).items()):
        whole, partners = wholes[place]
        if any(share(partner, whole) < _PIECE for partner in partners):
            continue
        parts, scores = list(partners), [share(partner, whole) for partner in partners]
        for unit in candidates:
            if id(unit) in claimed or unit.size >= whole.size:
                continue
            found = share(unit, whole, besides=parts)
            if found >= _PIECE:
                parts.append(unit)
                scores.append(found)
        if len(parts) > 1:
            claimed |= set(map(id, parts))
            heir = partners[0] if partners else max(parts, key=lambda part: part.size)
            yield whole, [heir, *(part for part in parts if part is not heir)], min(scores)


def _possible_wholes(loose: Sequence[Profile], wholes: Sequence[Profile]) -> dict[int, list[Profile]]:
    """For the place of each whole, the loose units that may be pieces of it. A piece has all but a quarter of its pairs
    in its whole, so one of its rarest pairs, a quarter of them and one more, is there."""
    loose = [unit for unit in loose if is_norm(unit)]
    holders = _holders(wholes) if loose else {}
    found: dict[int, list[Profile]] = defaultdict(list)
    for unit in loose:
        rarest = sorted(unit.pairs, key=lambda pair: len(holders.get(pair, ())))[: len(unit.pairs) // 4 + 1]
        for place in sorted({place for pair in rarest for place in holders.get(pair, ())}):
            found[place].append(unit)
    return found


def at_the_same_number(old: Sequence[Profile], new: Sequence[Profile]) -> list[Pair]:
    """Who is left at one address: repealed there, or replaced by another text."""
    waiting = {(unit.unit.level, unit.unit.number): unit for unit in old}
    pairs: list[Pair] = []
    for unit in new:
        address = (unit.unit.level, unit.unit.number)
        there = waiting.get(address)
        if there is not None and (_same_printed(there, unit) or _kept_its_place(unit)):
            del waiting[address]
            pairs.append(Pair(there, unit, similarity(there, unit), True))
    return pairs


def _kept_its_place(unit: Profile) -> bool:
    """What has no printed number is at its old address only where it was repealed there, or is one of a kind."""
    return not unit.unit.number or unit.unit.state == "repealed"
