"""Single choice: one option is right. The right one earns everything, any other nothing."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal
from uuid import UUID

from cms.lessons.questions.options import (
    AuthoredOption,
    Option,
    OptionKey,
    feedback_on,
    option_faults,
    option_keys,
    public_options,
)
from cms.lessons.questions.parts import AuthoredPart, KeyPart, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, gettext_noop


class SingleChoiceAnswer(Record):
    """`{"option": id}`."""

    option: UUID


class SingleChoicePublic(PublicPart):
    """The options in the author's order."""

    kind: Literal["single_choice"] = "single_choice"
    options: tuple[Option, ...]


class SingleChoiceKey(KeyPart):
    """Every option with its rightness and feedback; exactly one is correct."""

    kind: Literal["single_choice"] = "single_choice"
    options: tuple[OptionKey, ...]

    def score(self, answer: object) -> Score:
        option = read_answer(SingleChoiceAnswer, answer).option
        chosen = tuple(one for one in self.options if one.id == option)
        if not chosen:
            raise InvalidAnswer(Fault("/option", gettext_noop("This question has no such option.")))
        return Score(Fraction(int(chosen[0].correct)), feedback_on(chosen))


class AuthoredSingleChoice(AuthoredPart):
    """A single choice as written: at least two options, one of them correct."""

    kind: Literal["single_choice"] = "single_choice"
    options: tuple[AuthoredOption, ...] = ()

    def faults(self) -> Iterator[Fault]:
        yield from option_faults(self.options)
        if sum(option.correct for option in self.options) != 1:
            yield Fault("/options", gettext_noop("Mark exactly one option as correct."))

    def public(self) -> SingleChoicePublic:
        """The part that everyone may see."""
        options = public_options(self.id, self.options)
        return SingleChoicePublic(id=self.id, prompt=self.prompt, points=self.points, options=options)

    def key(self) -> SingleChoiceKey:
        """The part that stays on the server."""
        options = option_keys(self.id, self.options)
        return SingleChoiceKey(
            question=self.id, explanation=self.explanation, provision=self.provision, options=options
        )
