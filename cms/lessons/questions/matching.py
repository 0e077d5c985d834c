"""Matching: to every left option one right option; several left ones may share it, and some right ones may be decoys.

Law of points: left options with the right partner / all left options. What is left open counts as not right.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal
from uuid import UUID

from pydantic import Field

from cms.lessons.questions.options import Option, count_faults, option_id, shown, text_faults
from cms.lessons.questions.parts import MAX_OPTIONS, AuthoredPart, KeyPart, Line, Note, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, OptionFeedback, Score, gettext_noop


class Match(Record):
    """One left option with the right option chosen for it."""

    left: UUID
    right: UUID


class MatchingAnswer(Record):
    """`{"pairs": [{"left": id, "right": id}, …]}`, at least one; their order means nothing."""

    pairs: tuple[Match, ...] = Field(max_length=MAX_OPTIONS)


class MatchingPublic(PublicPart):
    """Both sides, each in an order that depends on its texts alone."""

    kind: Literal["matching"] = "matching"
    left: tuple[Option, ...]
    right: tuple[Option, ...]


class MatchKey(Record):
    """A right pair, and what is said to those who matched its left option, rightly or not."""

    left: UUID
    right: UUID
    feedback: Note = ""


class MatchingKey(KeyPart):
    """The right pairs by their left ids, and the ids of all right options, decoys too."""

    kind: Literal["matching"] = "matching"
    pairs: tuple[MatchKey, ...]
    right: tuple[UUID, ...]

    def score(self, answer: object) -> Score:
        given = self._read(answer)
        feedback = tuple(
            OptionFeedback(str(pair.left), given[pair.left] == pair.right, pair.feedback)
            for pair in self.pairs
            if pair.left in given
        )
        return Score(Fraction(sum(one.correct for one in feedback), len(self.pairs)), feedback)

    def _read(self, answer: object) -> dict[UUID, UUID]:
        pairs = read_answer(MatchingAnswer, answer).pairs
        if not pairs:
            raise InvalidAnswer(Fault("/pairs", gettext_noop("Match at least one pair.")))
        known = {pair.left for pair in self.pairs}
        given: dict[UUID, UUID] = {}
        for number, pair in enumerate(pairs):
            if pair.left not in known:
                raise InvalidAnswer(Fault(f"/pairs/{number}/left", gettext_noop("This question has no such option.")))
            if pair.right not in self.right:
                raise InvalidAnswer(Fault(f"/pairs/{number}/right", gettext_noop("This question has no such option.")))
            if pair.left in given:
                raise InvalidAnswer(Fault(f"/pairs/{number}/left", gettext_noop("This option is matched twice.")))
            given[pair.left] = pair.right
        return given


class AuthoredPair(Record):
    """A right pair as written."""

    left: Line
    right: Line
    feedback: Note = ""


class AuthoredMatching(AuthoredPart):
    """Pairs as written, and decoys: right options that match nothing."""

    kind: Literal["matching"] = "matching"
    pairs: tuple[AuthoredPair, ...] = ()
    decoys: tuple[Line, ...] = ()

    def faults(self) -> Iterator[Fault]:
        yield from count_faults(len(self.pairs), "/pairs")
        yield from text_faults([pair.left for pair in self.pairs], "/pairs", "/left")
        for number, pair in enumerate(self.pairs):
            if not pair.right:
                yield Fault(f"/pairs/{number}/right", gettext_noop("Write the text of the option."))
        yield from text_faults(self.decoys, "/decoys", seen=[pair.right for pair in self.pairs])
        rights = len({*(pair.right for pair in self.pairs), *self.decoys} - {""})
        if len(self.pairs) > 1 and rights < 2:
            yield Fault("/pairs", gettext_noop("With a single right side there is nothing to match."))
        if rights > MAX_OPTIONS:
            yield Fault("/decoys", gettext_noop("Too many options: at most %(limit)s."), {"limit": MAX_OPTIONS})

    def public(self) -> MatchingPublic:
        """The part that everyone may see."""
        left = shown(self.id, "left", [pair.left for pair in self.pairs])
        right = shown(self.id, "right", self._rights())
        return MatchingPublic(id=self.id, prompt=self.prompt, points=self.points, left=left, right=right)

    def key(self) -> MatchingKey:
        """The part that stays on the server."""
        pairs = [
            MatchKey(
                left=option_id(self.id, "left", pair.left),
                right=option_id(self.id, "right", pair.right),
                feedback=pair.feedback,
            )
            for pair in self.pairs
        ]
        return MatchingKey(
            question=self.id,
            explanation=self.explanation,
            provision=self.provision,
            pairs=tuple(sorted(pairs, key=lambda pair: pair.left.hex)),
            right=tuple(option.id for option in shown(self.id, "right", self._rights())),
        )

    def _rights(self) -> list[str]:
        return [*(pair.right for pair in self.pairs), *self.decoys]
