"""Which citation of a text is one that was known before: by its words, its place and what stands around it. Pure."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Protocol, TypeVar

AROUND = 60
ENOUGH = 0.6
SAME_PLACE = 4.0


class Placed(Protocol):
    """A citation as far as it can be recognised."""

    @property
    def words(self) -> str: ...
    @property
    def anchor(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...


K = TypeVar("K", bound=Placed)


def words_of(quote: str) -> str:
    """A quote with its blanks made one: how a line breaks does not count."""
    return " ".join(quote.split())


def around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind a span of a text, its blanks made one."""
    return words_of(text[max(0, start - AROUND) : start])[-AROUND:], words_of(text[end : end + AROUND])[:AROUND]


def matched(known: Sequence[K], found: Sequence[Placed]) -> list[K | None]:
    """For each citation that was found the known one that it is, or None; no known one is given out twice.

    The words must be the same. Then the block or field counts, then what stands around; words that are neither where they
    were nor among the same words are another citation.
    """
    by_words: dict[str, list[int]] = {}
    for at, one in enumerate(known):
        by_words.setdefault(one.words, []).append(at)
    scores = [
        (score, -at, -other)
        for at, each in enumerate(found)
        for other in by_words.get(each.words, ())
        if (score := _score(known[other], each)) is not None
    ]
    result: list[K | None] = [None] * len(found)
    taken: set[int] = set()
    for _score_of, at, other in sorted(scores, reverse=True):
        if result[-at] is None and -other not in taken:
            result[-at] = known[-other]
            taken.add(-other)
    return result


def _score(one: Placed, other: Placed) -> float | None:
    alike = (_ratio(one.before, other.before) + _ratio(one.after, other.after)) / 2
    if one.anchor == other.anchor:
        return SAME_PLACE + alike
    return alike if alike >= ENOUGH else None


def _ratio(one: str, other: str) -> float:
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()
