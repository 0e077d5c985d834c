"""Answers to questions, graded for whoever asks. Nothing is kept."""

from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ConfigDict, Field

from api.participation.door import ParticipationRoute, read_body
from api.problems import REFUSED, Fault, Problem, not_found
from cms.lessons import questions
from cms.lessons.queries import PublishedQuestion, published_questions
from cms.lessons.questions import Grade, InvalidAnswer, grade


class CheckRequest(BaseModel):
    """What a reader answered. The form of ``answer`` depends on the kind of question."""

    model_config = ConfigDict(extra="forbid")

    answer: Any = Field(description="See the schemas …Answer; which one is said by the question's kind.")
    version: str = Field(default="", max_length=64, description="`version` of the question that the reader saw.")
    document: UUID | None = Field(default=None, description="The lesson; needed when the question stands in several.")
    locale: Literal["ru", "en"] = "ru"


class CheckAnswer(BaseModel):
    """A grade. ``feedback`` speaks of what was chosen only; ``explanation`` and ``provision`` come right or wrong."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    question: UUID
    document: UUID
    version: str
    grade: Grade


class CheckRoute(ParticipationRoute):
    """Grades one answer."""

    methods = ("POST",)
    rate_scope = ("check", 1)

    def post(self, request: HttpRequest, question: UUID) -> HttpResponse:
        given = read_body(request, CheckRequest)
        found = _the_one(request, question, given)
        try:
            graded = grade(found.public, found.key, given.answer)
        except InvalidAnswer as invalid:
            raise _not_an_answer(invalid) from None
        answer = CheckAnswer(question=question, document=found.lesson, version=found.version, grade=graded)
        headers = {"Cache-Control": "no-store"}
        return HttpResponse(answer.model_dump_json().encode(), "application/json", headers=headers)


def _the_one(request: HttpRequest, question: UUID, given: CheckRequest) -> PublishedQuestion:
    found = published_questions(question, given.locale, version=given.version, lesson=given.document)
    if not found:
        raise not_found(request.path)
    if len(found) > 1:
        detail = _("The question stands in several lessons: say which one by “document”.")
        allowed = tuple(str(each.lesson) for each in found)
        raise Problem(REFUSED, detail, [Fault(detail, pointer="/document", allowed=allowed)])
    return found[0]


def _not_an_answer(invalid: InvalidAnswer) -> Problem:
    faults = [Fault(_in_words(fault), pointer=f"/answer{fault.pointer}") for fault in invalid.faults]
    return Problem(REFUSED, _("This is not an answer to this question. See “errors”."), faults)


def _in_words(fault: questions.Fault) -> str:
    """The fault in the language that the answer will have: translated when it is written."""
    words: str = lazy(lambda: fault.text(gettext), str)()  # type: ignore[no-untyped-call]
    return words
