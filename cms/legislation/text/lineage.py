"""Which provision of the new edition is which provision of the old one.

Identity goes with the text, not with the number: when a point is inserted and the rest are relettered, the letters
move and the provisions stay themselves. Units are matched among their siblings, articles over the whole act; what is
left over is looked for anywhere. Nothing is decided on a coin's toss: where two answers are nearly as good, the link
says `uncertain` and an editor is asked.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from cms.legislation.text.matching import (
    SAME_AT_ITS_NUMBER,
    Pair,
    alike,
    at_the_same_number,
    identical,
    is_norm,
    pieces,
    without,
)
from cms.legislation.text.resemblance import Profile, profile, similarity, subtree
from cms.legislation.text.tree import GROUPING, Level, Unit

APPARATUS: Final[frozenset[Level]] = frozenset({"front", "contents", "footnotes", "back"})
"""What an edition says about itself: it is no norm, and no two publishers print it alike."""

LinkKind = Literal["same", "split", "merged", "replaced", "uncertain"]


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
        old = [unit for unit in old if unit.unit.label not in self._old_taken]
        new = [unit for unit in new if unit.unit.label not in self._new_taken]
        pairs = identical(old, new)
        pairs += alike(*without(old, new, pairs))
        regrouped = list(pieces(pairs, *without(old, new, pairs)))
        joined = {id(member) for olds, news, _ in regrouped for member in (*olds, *news)}
        pairs = [pair for pair in pairs if id(pair.old) not in joined and id(pair.new) not in joined]
        for olds, news, score in regrouped:
            self._link(olds, news, "split" if len(news) > 1 else "merged", score)
            self.siblings(
                [c for member in olds for c in member.children], [c for member in news for c in member.children]
            )
        spent = pairs + [Pair(member, member, 1.0, True) for olds, news, _ in regrouped for member in (*olds, *news)]
        pairs += at_the_same_number(*without(old, new, spent))
        for one, other, score, sure in pairs:
            kind = _kind(one, other, score, sure)
            self._link([one], [other], kind, score)
            if kind != "replaced":
                self.siblings(one.children, other.children)

    def leftovers(self, old: Iterable[Profile], new: Iterable[Profile]) -> None:
        """Finds text that left its parent: whole, word for word, and long enough not to be a phrase that recurs."""
        homeless: dict[str, list[Profile]] = defaultdict(list)
        for unit in old:
            if unit.unit.label not in self._old_taken and is_norm(unit):
                homeless[unit.digest].append(unit)
        for unit in new:
            if unit.unit.label in self._new_taken or not is_norm(unit):
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
                for left, right, score, _ in identical(list(subtree(one))[1:], list(subtree(unit))[1:], wordless=True):
                    self._link([left], [right], "same", score)

    def _link(self, old: Sequence[Profile], new: Sequence[Profile], kind: LinkKind, score: float) -> None:
        olds, news = tuple(unit.unit.label for unit in old), tuple(unit.unit.label for unit in new)
        self._old_taken.update(olds)
        self._new_taken.update(news)
        self.links.append(Link(olds, news, kind, round(score, 3)))


def _kind(one: Profile, other: Profile, score: float, sure: bool) -> LinkKind:
    if "repealed" in (one.unit.state, other.unit.state) and one.unit.number == other.unit.number:
        return "same"
    if score < SAME_AT_ITS_NUMBER and (one.digest or other.digest):
        return "replaced"
    return "same" if sure else "uncertain"
