"""Short text: a word or a few, compared with the accepted variants in the form of `russian.same_form`.

An accepted variant earns everything, anything else nothing. No variant is ever told: the explanation is for that.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import Field

from cms.lessons.questions.parts import MAX_OPTIONS, AuthoredPart, KeyPart, Line, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, gettext_noop
from cms.lessons.questions.russian import same_form


class ShortTextAnswer(Record):
    """`{"text": "…"}`, at most 500 characters."""

    text: Annotated[str, Field(max_length=500)]


class ShortTextPublic(PublicPart):
    """The prompt is all there is to see."""

    kind: Literal["short_text"] = "short_text"


class ShortTextKey(KeyPart):
    """The accepted variants as the author wrote them."""

    kind: Literal["short_text"] = "short_text"
    variants: tuple[Line, ...]

    def score(self, answer: object) -> Score:
        given = same_form(read_answer(ShortTextAnswer, answer).text)
        if not given:
            raise InvalidAnswer(Fault("/text", gettext_noop("Write an answer.")))
        return Score(Fraction(int(given in {same_form(variant) for variant in self.variants})))


class AuthoredShortText(AuthoredPart):
    """Accepted variants as written, the one to be shown to colleagues first."""

    kind: Literal["short_text"] = "short_text"
    variants: tuple[Line, ...] = ()

    def faults(self) -> Iterator[Fault]:
        if not self.variants:
            yield Fault("/variants", gettext_noop("Add at least one accepted variant."))
        if len(self.variants) > MAX_OPTIONS:
            yield Fault("/variants", gettext_noop("Too many options: at most %(limit)s."), {"limit": MAX_OPTIONS})
        seen: set[str] = set()
        for number, variant in enumerate(self.variants):
            form = same_form(variant)
            if not form:
                yield Fault(f"/variants/{number}", gettext_noop("An accepted variant needs letters or digits."))
            elif form in seen:
                yield Fault(f"/variants/{number}", gettext_noop("Another variant already accepts this."))
            seen.add(form)

    def public(self) -> ShortTextPublic:
        """The part that everyone may see."""
        return ShortTextPublic(id=self.id, prompt=self.prompt, points=self.points)

    def key(self) -> ShortTextKey:
        """The part that stays on the server."""
        return ShortTextKey(
            question=self.id, explanation=self.explanation, provision=self.provision, variants=self.variants
        )
