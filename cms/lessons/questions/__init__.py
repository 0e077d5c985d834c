"""Questions of lessons: split into a public part and a key, checked for authors, graded purely.

`split` makes of an authored question what everyone may see and what only the server knows; `validate` tells authors
what keeps a question from being published; `grade` weighs an answer. No function here reads or writes anything.
"""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Annotated, Final

from pydantic import BaseModel, Field, TypeAdapter, ValidationError

from cms.lessons.questions.matching import AuthoredMatching, MatchingAnswer, MatchingKey, MatchingPublic
from cms.lessons.questions.multiple_choice import (
    AuthoredMultipleChoice,
    MultipleChoiceAnswer,
    MultipleChoiceKey,
    MultipleChoicePublic,
)
from cms.lessons.questions.numeric import AuthoredNumeric, NumericAnswer, NumericKey, NumericPublic
from cms.lessons.questions.ordering import AuthoredOrdering, OrderingAnswer, OrderingKey, OrderingPublic
from cms.lessons.questions.parts import QuestionKind
from cms.lessons.questions.results import (
    Fault,
    Grade,
    InvalidAnswer,
    InvalidQuestion,
    faults_of,
    gettext_noop,
    outcome_of,
    points_of,
)
from cms.lessons.questions.short_text import AuthoredShortText, ShortTextAnswer, ShortTextKey, ShortTextPublic
from cms.lessons.questions.single_choice import (
    AuthoredSingleChoice,
    SingleChoiceAnswer,
    SingleChoiceKey,
    SingleChoicePublic,
)
from cms.lessons.questions.true_false import AuthoredTrueFalse, TrueFalseAnswer, TrueFalseKey, TrueFalsePublic

__all__ = [
    "ANSWERS",
    "AUTHORED",
    "KEY",
    "PUBLIC",
    "AuthoredQuestion",
    "Fault",
    "Grade",
    "InvalidAnswer",
    "InvalidQuestion",
    "PublicQuestion",
    "QuestionKey",
    "QuestionKind",
    "SplitQuestion",
    "advise",
    "grade",
    "public_hash",
    "read_authored",
    "split",
    "validate",
]

AuthoredQuestion = Annotated[
    AuthoredSingleChoice
    | AuthoredMultipleChoice
    | AuthoredTrueFalse
    | AuthoredOrdering
    | AuthoredMatching
    | AuthoredNumeric
    | AuthoredShortText,
    Field(discriminator="kind"),
]
PublicQuestion = Annotated[
    SingleChoicePublic
    | MultipleChoicePublic
    | TrueFalsePublic
    | OrderingPublic
    | MatchingPublic
    | NumericPublic
    | ShortTextPublic,
    Field(discriminator="kind"),
]
QuestionKey = Annotated[
    SingleChoiceKey | MultipleChoiceKey | TrueFalseKey | OrderingKey | MatchingKey | NumericKey | ShortTextKey,
    Field(discriminator="kind"),
]

AUTHORED: Final[TypeAdapter[AuthoredQuestion]] = TypeAdapter(AuthoredQuestion)
PUBLIC: Final[TypeAdapter[PublicQuestion]] = TypeAdapter(PublicQuestion)
KEY: Final[TypeAdapter[QuestionKey]] = TypeAdapter(QuestionKey)
ANSWERS: Final[dict[QuestionKind, type[BaseModel]]] = {
    "single_choice": SingleChoiceAnswer,
    "multiple_choice": MultipleChoiceAnswer,
    "true_false": TrueFalseAnswer,
    "ordering": OrderingAnswer,
    "matching": MatchingAnswer,
    "numeric": NumericAnswer,
    "short_text": ShortTextAnswer,
}
"""The form of an answer by kind, for schemas; `grade` reads answers itself."""


@dataclass(frozen=True)
class SplitQuestion:
    """A question in its two parts.

    `hash` (SHA-256, hex) names this version of both. It is the server's: whoever has it and the public part could try
    keys until one fits. For clients there is `public_hash`.
    """

    public: PublicQuestion
    key: QuestionKey = field(repr=False)
    hash: str = field(repr=False)


def read_authored(value: object) -> AuthoredQuestion:
    """The authored question in a value of plain types; InvalidQuestion if it has not the shape of one."""
    try:
        return AUTHORED.validate_python(value)
    except ValidationError as error:
        raise InvalidQuestion(*faults_of(error, tag="kind")) from None


def validate(authored: object) -> tuple[Fault, ...]:
    """Everything that keeps an authored question (a record or plain types) from being published; empty if nothing."""
    try:
        question = read_authored(authored)
    except InvalidQuestion as error:
        return error.faults
    return (*question.prompt_faults(), *question.faults())


def advise(authored: AuthoredQuestion) -> tuple[Fault, ...]:
    """What would make a question better for learners, though it can be published without."""
    advice = []
    if not authored.explanation:
        advice.append(Fault("/explanation", gettext_noop("Explain why the answer is right.")))
    if authored.provision is None:
        advice.append(Fault("/provision", gettext_noop("Name the provision that makes the answer right.")))
    if isinstance(authored, AuthoredMultipleChoice) and all(option.correct for option in authored.options):
        advice.append(Fault("/options", gettext_noop("Every option is correct: add a wrong one.")))
    return tuple(advice)


def split(authored: object) -> SplitQuestion:
    """The public part, the key and the hash of an authored question (a record or plain types).

    Raises InvalidQuestion with what `validate` says. Authored questions that differ in nothing but what is right
    (marks, order, pairing, number, variants, verdict) and in what is told after an answer have equal public parts.
    """
    question = read_authored(authored)
    if faults := validate(question):
        raise InvalidQuestion(*faults)
    public, key = question.public(), question.key()
    return SplitQuestion(public, key, _sha256({"key": key.model_dump(mode="json"), "public": _plain(public)}))


def public_hash(public: PublicQuestion) -> str:
    """A name (SHA-256, hex) for this version of the public part, safe to serve: the key has no share in it."""
    return _sha256(_plain(public))


def grade(public: PublicQuestion, key: QuestionKey, answer: object) -> Grade:
    """The grade of an answer in plain types, of the form in ANSWERS; the law of points stands in each kind's file.

    Raises InvalidAnswer for an answer of another form and ValueError if the key is another question's. The grade
    speaks of chosen options only; explanation and provision come with every grade, right or wrong.
    """
    if (public.id, public.kind) != (key.question, key.kind):
        raise ValueError("The key belongs to another question.")
    score = key.score(answer)
    return Grade(
        points=points_of(score.share, public.points),
        max_points=public.points,
        outcome=outcome_of(score.share),
        feedback=score.feedback,
        explanation=key.explanation,
        provision=key.provision,
    )


def _plain(public: PublicQuestion) -> object:
    return public.model_dump(mode="json")


def _sha256(value: object) -> str:
    canonical = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
