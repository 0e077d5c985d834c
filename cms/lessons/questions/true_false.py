"""True or false: a statement that holds or does not. The right verdict earns everything, the other nothing."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from pydantic import StrictBool

from cms.lessons.questions.parts import AuthoredPart, KeyPart, Note, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, OptionFeedback, Score


class TrueFalseAnswer(Record):
    """`{"value": true}`; no other spelling of a truth value is taken."""

    value: StrictBool


class TrueFalsePublic(PublicPart):
    """The statement is the prompt; there is nothing else to see."""

    kind: Literal["true_false"] = "true_false"


class TrueFalseKey(KeyPart):
    """The verdict, and what is said to those who chose each."""

    kind: Literal["true_false"] = "true_false"
    correct: bool
    feedback_true: Note = ""
    feedback_false: Note = ""

    def score(self, answer: object) -> Score:
        value = read_answer(TrueFalseAnswer, answer).value
        right = value == self.correct
        text = self.feedback_true if value else self.feedback_false
        return Score(Fraction(int(right)), (OptionFeedback("true" if value else "false", right, text),))


class AuthoredTrueFalse(AuthoredPart):
    """A statement as written, with its verdict; there is no default verdict."""

    kind: Literal["true_false"] = "true_false"
    correct: bool
    feedback_true: Note = ""
    feedback_false: Note = ""

    def faults(self) -> Iterator[Fault]:
        yield from ()

    def public(self) -> TrueFalsePublic:
        """The part that everyone may see."""
        return TrueFalsePublic(id=self.id, prompt=self.prompt, points=self.points)

    def key(self) -> TrueFalseKey:
        """The part that stays on the server."""
        return TrueFalseKey(
            question=self.id,
            explanation=self.explanation,
            provision=self.provision,
            correct=self.correct,
            feedback_true=self.feedback_true,
            feedback_false=self.feedback_false,
        )
