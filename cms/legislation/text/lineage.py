"""Which provision of the new edition is which provision of the old one.

Identity goes with the text, not with the number: when a point is inserted and the rest are relettered, the letters
move and the provisions stay themselves. Units are matched among their siblings, articles over the whole act; what is
left over is looked for anywhere. Nothing is decided on a coin's toss: where two answers are nearly as good, the link
says `uncertain` and an editor is asked.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from cms.legislation.text.normalise import normalised
from cms.legislation.text.resemblance import Profile, profile, share, similarity, subtree
from cms.legislation.text.tree import GROUPING, Level, Unit

APPARATUS: Final[frozenset[Level]] = frozenset({"front", "contents", "footnotes", "back"})
"""What an edition says about itself: it is no norm, and no two publishers print it alike."""

LinkKind = Literal["same", "split", "merged", "replaced", "uncertain"]

_SAME = 0.5
_SAME_AT_ITS_NUMBER = 0.3
"""A printed number is evidence too: a rewritten norm at its old address needs less of its old text to be itself."""
_PERHAPS = 0.4
_RIVAL = 0.05
"""Two candidates closer than this are equally good."""
_PIECE = 0.75
_PIECE_WORDS = 6
_FEW = 40
"""Up to so many siblings everyone is compared with everyone; above, only those that share a rare pair of words."""
_RARE = 6


@dataclass(frozen=True, slots=True)
class Link:
    """Labels of the old edition and labels of the new one that are the same provision.

    `same`: one to one, the text says so (or a repealed unit kept its number). `split`: one to several. `merged`:
    several to one. `replaced`: the number is the same, the text has next to nothing in common. `uncertain`: one to
    one, for an editor to decide. Of several labels the first is the heir, which holds most of the text and so the id;
    the others follow in reading order. `score` is 0…1. A label that is in no link was removed or added.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    kind: LinkKind
    score: float


def align(old: Unit, new: Unit) -> list[Link]:
    """Links between two editions of one act, in the reading order of the new one. A label stands in at most one link
    on each side, so ids carried over by links never meet."""
    return align_profiles(profile(old), profile(new))


def align_profiles(old: Profile, new: Profile) -> list[Link]:
    """`align` for trees that are already measured."""
    matcher = _Matcher()
    matcher.siblings(_groupings(old), _groupings(new))
    matcher.siblings(_bodies(old), _bodies(new))
    matcher.apparatus(old.children, new.children)
    matcher.leftovers(list(subtree(old))[1:], list(subtree(new))[1:])
    order = {unit.unit.label: place for place, unit in enumerate(subtree(new))}
    return sorted(matcher.links, key=lambda link: order[link.new[0]])


def _bodies(root: Profile) -> list[Profile]:
    """Articles and whatever else stands beside them, out of the sections and chapters that hold them."""
    found: list[Profile] = []
    for child in root.children:
        if child.unit.level not in APPARATUS:
            found += _bodies(child) if child.unit.level in GROUPING else [child]
    return found


def _groupings(root: Profile) -> list[Profile]:
    """Sections and chapters above the articles, as headings alone: what they hold is matched by itself."""
    found: list[Profile] = []
    for unit in root.children:
        if unit.unit.level in GROUPING:
            end = unit.children[0].start if unit.children else unit.end
            found += [Profile(unit.unit, (), unit.spoken, unit.start, end), *_groupings(unit)]
    return found


class _Matcher:
    """Collects links; every unit is given away once."""

    def __init__(self) -> None:
        self.links: list[Link] = []
        self._old_taken: set[str] = set()
        self._new_taken: set[str] = set()

    def siblings(self, old: Sequence[Profile], new: Sequence[Profile]) -> None:
        """Matches two rows of siblings, then what stands below each pair."""
        pairs = _identical(old, new)
        pairs += _alike(*_without(old, new, pairs))
        pieces = list(_pieces(pairs, *_without(old, new, pairs)))
        joined = {id(member) for olds, news, _ in pieces for member in (*olds, *news)}
        pairs = [pair for pair in pairs if id(pair[0]) not in joined and id(pair[1]) not in joined]
        for olds, news, score in pieces:
            self._link(olds, news, "split" if len(news) > 1 else "merged", score)
            self.siblings(
                [c for member in olds for c in member.children], [c for member in news for c in member.children]
            )
        spent = pairs + [(member, member, 1.0, True) for olds, news, _ in pieces for member in (*olds, *news)]
        pairs += _at_the_same_number(*_without(old, new, spent))
        for one, other, score, sure in pairs:
            kind = _kind(one, other, score, sure)
            self._link([one], [other], kind, score)
            if kind != "replaced":
                self.siblings(one.children, other.children)

    def leftovers(self, old: Iterable[Profile], new: Iterable[Profile]) -> None:
        """Finds text that left its parent: whole, word for word, and long enough not to be a phrase that recurs."""
        homeless: dict[str, list[Profile]] = defaultdict(list)
        for unit in old:
            if unit.unit.label not in self._old_taken and _is_norm(unit):
                homeless[unit.digest].append(unit)
        for unit in new:
            if unit.unit.label in self._new_taken or not _is_norm(unit):
                continue
            owners = [owner for owner in homeless[unit.digest] if owner.unit.label not in self._old_taken]
            if owners and owners[0].unit.level == unit.unit.level:
                self._link([owners[0]], [unit], "same" if len(owners) == 1 else "uncertain", 1.0)
                self.siblings(owners[0].children, unit.children)

    def apparatus(self, old: Iterable[Profile], new: Iterable[Profile]) -> None:
        """Title, contents, footnotes, signature: what reads as before is the same, and nobody is asked about the
        rest."""
        there = {unit.unit.label: unit for unit in old}
        for unit in new:
            if unit.unit.level in APPARATUS and (one := there.get(unit.unit.label)):
                self._link([one], [unit], "same", similarity(one, unit))
                for left, right, score, _ in _identical(list(subtree(one))[1:], list(subtree(unit))[1:], wordless=True):
                    self._link([left], [right], "same", score)

    def _link(self, old: Sequence[Profile], new: Sequence[Profile], kind: LinkKind, score: float) -> None:
        olds, news = tuple(unit.unit.label for unit in old), tuple(unit.unit.label for unit in new)
        self._old_taken.update(olds)
        self._new_taken.update(news)
        self.links.append(Link(olds, news, kind, round(score, 3)))


_Pair = tuple[Profile, Profile, float, bool]
"""Old, new, score, whether no other candidate was nearly as good."""


def _kind(one: Profile, other: Profile, score: float, sure: bool) -> LinkKind:
    if "repealed" in (one.unit.state, other.unit.state) and one.unit.number == other.unit.number:
        return "same"
    if score < _SAME_AT_ITS_NUMBER and (one.digest or other.digest):
        return "replaced"
    return "same" if sure else "uncertain"


def _is_norm(unit: Profile) -> bool:
    return unit.end - unit.start > _PIECE_WORDS and unit.unit.state == "in_force"


def _without(
    old: Sequence[Profile], new: Sequence[Profile], pairs: Iterable[_Pair]
) -> tuple[list[Profile], list[Profile]]:
    taken = {id(member) for pair in pairs for member in pair[:2]}
    return [unit for unit in old if id(unit) not in taken], [unit for unit in new if id(unit) not in taken]


def _identical(old: Sequence[Profile], new: Sequence[Profile], *, wordless: bool = False) -> list[_Pair]:
    """Units that say the same word for word; of several alike, those with the same number, then in order. Units that
    say nothing are no evidence of anything, unless they are asked for."""
    waiting: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for unit in old:
        if unit.digest or wordless:
            waiting[unit.unit.level, unit.digest].append(unit)
    pairs: list[_Pair] = []
    for exact_number in (True, False):
        taken = {id(pair[1]) for pair in pairs}
        for unit in new:
            row = waiting[unit.unit.level, unit.digest] if id(unit) not in taken else []
            match = next((one for one in row if not exact_number or one.unit.number == unit.unit.number), None)
            if match is not None:
                row.remove(match)
                pairs.append((match, unit, 1.0, True))
    return pairs


def _alike(old: Sequence[Profile], new: Sequence[Profile]) -> list[_Pair]:
    """The best pairs first, each unit once; a pair is sure when neither side has a rival that is left over."""
    scored = [(similarity(one, other), one, other) for one, other in _candidates(old, new)]
    scored.sort(key=lambda entry: -entry[0] - _bonus(entry[1], entry[2]))
    pairs: list[_Pair] = []
    taken: set[int] = set()
    for score, one, other in scored:
        if id(one) in taken or id(other) in taken or score < _needed(one, other):
            continue
        rivals = [
            rival + _bonus(left, right)
            for rival, left, right in scored
            if (left is one) != (right is other) and id(left) not in taken and id(right) not in taken
        ]
        sure = score >= _SAME or _bonus(one, other) > 0.0
        pairs.append((one, other, score, sure and score + _bonus(one, other) - max(rivals, default=0.0) >= _RIVAL))
        taken |= {id(one), id(other)}
    return pairs


def _needed(one: Profile, other: Profile) -> float:
    return _SAME_AT_ITS_NUMBER if _same_printed(one, other) else _PERHAPS


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
    holders: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(old):
        for pair in one.pairs:
            holders[pair].append(place)
    for other in new:
        rare = (place for pair in other.pairs if len(holders.get(pair, ())) <= _RARE for place in holders.get(pair, ()))
        near = {place for place, _ in Counter(rare).most_common(_RARE)}
        near |= {place for place, one in enumerate(old) if _same_printed(one, other)}
        yield from ((old[place], other) for place in sorted(near) if old[place].digest and other.digest)


def _pieces(
    pairs: Sequence[_Pair], old: Sequence[Profile], new: Sequence[Profile]
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
    loose = [unit for unit in loose if _is_norm(unit)]
    for whole, partners in wholes if loose else ():
        if any(share(partner, whole) < _PIECE for partner in partners):
            continue
        parts, scores = list(partners), [share(partner, whole) for partner in partners]
        for unit in loose:
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


def _at_the_same_number(old: Sequence[Profile], new: Sequence[Profile]) -> list[_Pair]:
    """Who is left at one address: repealed there, or replaced by another text. Unnumbered units only where both were
    repealed."""
    waiting = {(unit.unit.level, unit.unit.number): unit for unit in old}
    pairs: list[_Pair] = []
    for unit in new:
        there = waiting.get((unit.unit.level, unit.unit.number))
        if there is not None and (_same_printed(there, unit) or _kept_its_place(there, unit)):
            pairs.append((there, unit, similarity(there, unit), True))
    return pairs


def _kept_its_place(one: Profile, other: Profile) -> bool:
    """Repealed units keep their place in the row, printed number or not; headless bodies (a preamble) are one of a
    kind."""
    return not one.unit.number or "repealed" in (one.unit.state, other.unit.state)
