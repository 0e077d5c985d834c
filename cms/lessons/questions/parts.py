"""What every kind of question is made of: the three records of a question and the texts in them.

A question is authored as one record and lives as two: the public part, which every door may serve, and the key, which
never leaves the server. Each kind's file holds its three records, the law of its points, and the form of its answers.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Annotated, Literal, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from cms.lessons.questions.provision import ProvisionRef
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, faults_of, gettext_noop

QuestionKind = Literal[
    "single_choice", "multiple_choice", "true_false", "ordering", "matching", "numeric", "short_text"
]
MAX_OPTIONS = 20

# XML 1.0 has no place for these, so neither QTI nor SCORM could carry them.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_INLINE_TAG = re.compile(r"</?(?:a|abbr|b|code|em|i|s|small|span|strong|sub|sup|u)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def clean_html(value: str) -> str:
    """The markup without characters that XML forbids; sanitising is the business of the rich text field."""
    return _NOT_IN_XML.sub("", value).strip()


def clean_line(value: str) -> str:
    """One line of text: composed (NFC), control characters gone, runs of white space made one space."""
    return " ".join(unicodedata.normalize("NFC", _NOT_IN_XML.sub(" ", value)).split())


Line = Annotated[str, Field(max_length=500), AfterValidator(clean_line)]
Note = Annotated[str, Field(max_length=2_000), AfterValidator(clean_line)]
Markup = Annotated[str, Field(max_length=20_000), AfterValidator(clean_html)]


class Record(BaseModel):
    """A frozen record that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PublicPart(Record):
    """What everyone may see of a question. Nothing in it depends on which answer is right."""

    id: UUID
    prompt: Markup
    points: int = Field(ge=1, le=100)


class KeyPart(Record):
    """What only the server knows of a question; its `repr` is silent so that no log tells it."""

    question: UUID
    explanation: Markup = ""
    provision: ProvisionRef | None = None

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        yield "question", self.question

    def score(self, answer: object) -> Score:
        """The share an answer earns, by the law of the kind; InvalidAnswer if it is not of the kind's form."""
        raise NotImplementedError


class AuthoredPart(Record):
    """A question as its author writes it; `prompt` and `explanation` are sanitised HTML, all else is plain text."""

    id: UUID
    prompt: Markup
    points: int = Field(default=1, ge=1, le=100)
    explanation: Markup = ""
    provision: ProvisionRef | None = None

    def faults(self) -> Iterator[Fault]:
        """What keeps this question from being published, besides what `prompt_faults` says."""
        raise NotImplementedError

    def prompt_faults(self) -> Iterator[Fault]:
        """A question has to ask something in words."""
        if not plain_text(self.prompt):
            yield Fault("/prompt", gettext_noop("Write the question."))


def plain_text(markup: str) -> str:
    """The words of a piece of HTML, on one line."""
    return " ".join(html.unescape(_TAG.sub(" ", _INLINE_TAG.sub("", markup))).split())


AnswerRecord = TypeVar("AnswerRecord", bound=Record)


def read_answer(form: type[AnswerRecord], answer: object) -> AnswerRecord:
    """The answer in the form of its kind; InvalidAnswer otherwise, whatever was sent."""
    try:
        return form.model_validate(answer)
    except ValidationError as error:
        raise InvalidAnswer(*faults_of(error)) from None
    except RecursionError:
        raise InvalidAnswer(Fault("", gettext_noop("Not a valid value."))) from None
