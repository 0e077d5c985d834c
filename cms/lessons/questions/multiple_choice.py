"""Multiple choice: some options are right.

Law of points: (right options chosen − wrong options chosen) / right options, never below 0. So choosing everything
does not pay, a wrong choice takes back what a right one gave, and leaving out a right option costs its share only.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal
from uuid import UUID

from pydantic import Field

from cms.lessons.questions.options import (
    AuthoredOption,
    Option,
    OptionKey,
    chosen_keys,
    feedback_on,
    option_faults,
    option_keys,
    public_options,
)
from cms.lessons.questions.parts import MAX_OPTIONS, AuthoredPart, KeyPart, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, gettext_noop


class MultipleChoiceAnswer(Record):
    """`{"options": [id, …]}`, at least one; their order means nothing."""

    options: tuple[UUID, ...] = Field(max_length=MAX_OPTIONS)


class MultipleChoicePublic(PublicPart):
    """The options in the author's order; how many are right is not told."""

    kind: Literal["multiple_choice"] = "multiple_choice"
    options: tuple[Option, ...]


class MultipleChoiceKey(KeyPart):
    """Every option with its rightness and feedback; at least one is correct."""

    kind: Literal["multiple_choice"] = "multiple_choice"
    options: tuple[OptionKey, ...]

    def score(self, answer: object) -> Score:
        ids = read_answer(MultipleChoiceAnswer, answer).options
        if not ids:
            raise InvalidAnswer(Fault("/options", gettext_noop("Choose at least one option.")))
        chosen = chosen_keys(self.options, ids, "/options")
        right = sum(option.correct for option in chosen)
        earned = Fraction(right - (len(chosen) - right), sum(option.correct for option in self.options))
        return Score(max(earned, Fraction(0)), feedback_on(chosen))


class AuthoredMultipleChoice(AuthoredPart):
    """A multiple choice as written: at least two options, at least one of them correct."""

    kind: Literal["multiple_choice"] = "multiple_choice"
    options: tuple[AuthoredOption, ...] = ()

    def faults(self) -> Iterator[Fault]:
        yield from option_faults(self.options)
        if not any(option.correct for option in self.options):
            yield Fault("/options", gettext_noop("Mark at least one option as correct."))

    def public(self) -> MultipleChoicePublic:
        """The part that everyone may see."""
        options = public_options(self.id, self.options)
        return MultipleChoicePublic(id=self.id, prompt=self.prompt, points=self.points, options=options)

    def key(self) -> MultipleChoiceKey:
        """The part that stays on the server."""
        options = option_keys(self.id, self.options)
        return MultipleChoiceKey(
            question=self.id, explanation=self.explanation, provision=self.provision, options=options
        )
