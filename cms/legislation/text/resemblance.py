"""How much two units of an act say the same, measured on their words."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import pairwise

from cms.legislation.text.normalise import is_number, is_punctuation, is_stop, keys
from cms.legislation.text.tree import Unit, own_text

_STEM = 6
"""Letters that stand for a word: Russian endings change with the sentence around it."""


@dataclass(frozen=True, eq=False)
class Profile:
    """A unit and the words of everything below it: `spoken[start:end]` of one list that the whole tree shares."""

    unit: Unit
    children: tuple["Profile", ...]
    spoken: list[str]
    start: int
    end: int

    @property
    def number(self) -> str:
        """The number where the act prints one; an unnumbered part or paragraph has only its place in the row."""
        return self.unit.number if self.unit.mark else ""

    @cached_property
    def digest(self) -> str:
        """Equal for units that say the same, designations and presentation apart; "" where nothing is said."""
        letters = "".join(key for key in self.spoken[self.start : self.end] if not is_stop(key))
        return sha256(letters.encode()).hexdigest() if letters else ""

    @cached_property
    def words(self) -> Counter[str]:
        """The stems of the words, counted."""
        return Counter(self._stems())

    @cached_property
    def pairs(self) -> Counter[str]:
        """Stems that stand side by side, counted."""
        stems = self._stems()
        return Counter(f"{left} {right}" for left, right in pairwise(stems))

    @cached_property
    def size(self) -> int:
        """How many words and pairs there are to compare."""
        return self.words.total() + self.pairs.total()

    def _stems(self) -> list[str]:
        spoken = self.spoken[self.start : self.end]
        return [key if is_number(key) else key[:_STEM] for key in spoken if not is_punctuation(key)]


def profile(unit: Unit) -> Profile:
    """The unit with everything below it, read once."""
    return _read(unit, [])


def similarity(one: Profile, other: Profile) -> float:
    """0 for nothing in common, 1 for the same words in the same order (Dice over words and pairs of neighbours)."""
    if one.digest == other.digest:
        return 1.0 if one.digest else 0.0
    total = one.size + other.size
    return 2 * (_common(one.words, other.words) + _common(one.pairs, other.pairs)) / total if total else 0.0


def share(part: Profile, whole: Profile, besides: Sequence[Profile] = ()) -> float:
    """How much of `part` is found in `whole` once what `besides` took from it is gone: 1 for all of it."""
    if not part.pairs:
        return 0.0
    rest = whole.pairs
    for taken in besides:
        rest = rest - taken.pairs
    return _common(part.pairs, rest) / part.pairs.total()


def subtree(root: Profile) -> Iterator[Profile]:
    """The profile and all below it, depth first, in reading order."""
    yield root
    for child in root.children:
        yield from subtree(child)


def _read(unit: Unit, spoken: list[str]) -> Profile:
    start = len(spoken)
    spoken += keys(own_text(unit))
    children = tuple(_read(child, spoken) for child in unit.children)
    return Profile(unit, children, spoken, start, len(spoken))


def _common(one: Counter[str], other: Counter[str]) -> int:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(min(count, large[key]) for key, count in small.items() if key in large)
