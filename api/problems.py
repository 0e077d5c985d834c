"""Everything that can go wrong at a door, said as RFC 9457 problem documents.

A route raises ``Problem``; the type says what happened in general and has a page, the detail says it of this request.
"""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from rest_framework import exceptions

from api.languages import language_of

logger = logging.getLogger(__name__)

CONTENT_TYPE = "application/problem+json"
LONGEST_QUOTE = 80

Text = str | Promise


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of problem: its address ``/problems/<slug>/`` is the ``type`` of the document and a page to read."""

    slug: str
    status: int
    title: Text
    happened: Text
    remedy: Text

    @property
    def uri(self) -> str:
        return f"{settings.ENV.public_url.rstrip('/')}/problems/{self.slug}/"


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong thing in a request. Exactly one of ``parameter`` and ``pointer`` (JSON Pointer) says where it is."""

    detail: Text
    parameter: str | None = None
    pointer: str | None = None
    allowed: tuple[str, ...] | None = None

    def as_json(self) -> dict[str, object]:
        where = {"parameter": self.parameter, "pointer": self.pointer}
        found: dict[str, object] = {name: value for name, value in where.items() if value is not None}
        found["detail"] = str(self.detail)
        if self.allowed is not None:
            found["allowed"] = list(self.allowed)
        return found


@dataclass
class Problem(Exception):
    """Raised by a route; becomes the answer. ``members`` are additional members of the document."""

    type: ProblemType
    detail: Text
    faults: Sequence[Fault] = ()
    members: Mapping[str, object] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


BAD_PARAMETER = ProblemType(
    "bad-parameter",
    400,
    _("A parameter of the address is wrong"),
    _("The address has a parameter that this route does not know, or a value that it can not take."),
    _("See “errors”: each names a parameter and, where there is a list, the values that are allowed."),
)
BAD_REQUEST = ProblemType(
    "bad-request",
    400,
    _("The request can not be read"),
    _("The request is malformed: its body is not the JSON that was promised, or a header is wrong."),
    _("Correct the request as “detail” says, and send it again."),
)
NOT_SIGNED_IN = ProblemType(
    "not-signed-in",
    401,
    _("A token is needed"),
    _("This door is open only to those who show a valid token, and the request has none."),
    _("Send the header “Authorization: Bearer …” with a token that is valid."),
)
NOT_ALLOWED = ProblemType(
    "not-allowed",
    403,
    _("This is not allowed"),
    _("The request was understood, but whoever sent it may not do this."),
    _("Ask an administrator for the right, or use another token."),
)
NOT_FOUND = ProblemType(
    "not-found",
    404,
    _("There is nothing at this address"),
    _("No document, list or route has this address, and none that everyone may read ever had."),
    _("Check the address; the entry “/api/v1/” names all lists, and lists name all documents."),
)
NO_EDITION = ProblemType(
    "no-edition",
    404,
    _("The library has no edition for this day"),
    _("The act is in the library, but none of its editions there was in force on the day asked for."),
    _("Ask for a later day: “since” is the first one of which anything is known."),
)
WRONG_METHOD = ProblemType(
    "wrong-method",
    405,
    _("This address does not know the method"),
    _("The address exists, but not for the method of the request."),
    _("Use one of the methods that the header “Allow” names."),
)
CONFLICT = ProblemType(
    "conflict",
    409,
    _("This can not be done in the present state"),
    _("The request is right in itself, but what it is about has gone on meanwhile."),
    _("Read the present state, and send the request again if it still makes sense."),
)
GONE = ProblemType(
    "gone",
    410,
    _("The document is no longer published"),
    _("The document could be read here and was withdrawn, erased, or is now for a smaller circle."),
    _("Drop your copy. “reason” says why it went; “replaced_by”, when given, is what to read instead."),
)
TOO_LARGE = ProblemType(
    "too-large",
    413,
    _("The body is too large"),
    _("The body of the request is larger than any that this API takes. Nothing of it was read."),
    _("Send less at once; “detail” says how much is taken."),
)
ADDRESS_TOO_LONG = ProblemType(
    "address-too-long",
    414,
    _("The address is too long"),
    _("The address of the request is longer than any that this API needs."),
    _("Shorten it: ask for fewer ids or values at once."),
)
WRONG_MEDIA_TYPE = ProblemType(
    "wrong-media-type",
    415,
    _("The body has a type that is not read here"),
    _("The Content-Type of the request is not one that this route reads."),
    _("Send JSON with “Content-Type: application/json”."),
)
REFUSED = ProblemType(
    "refused",
    422,
    _("The content is not accepted"),
    _("The request was read, but what it says breaks a rule."),
    _("See “errors”: each points to the place and says what is expected."),
)
TOO_MANY_REQUESTS = ProblemType(
    "too-many-requests",
    429,
    _("Too many requests"),
    _("More requests came from your address than are allowed in this span of time."),
    _("Wait as long as “Retry-After” says. Use ETag and the change feed instead of fetching everything again."),
)
FAULT_OF_OURS = ProblemType(
    "internal-error",
    500,
    _("An error on our side"),
    _("The server could not answer because of an error of its own. It has been recorded."),
    _("Try again later; if it stays, tell us the time and the address of the request."),
)
UNAVAILABLE = ProblemType(
    "unavailable",
    503,
    _("The service is not available just now"),
    _("Something that the server needs, such as its database, does not answer."),
    _("Try again after the time that “Retry-After” says."),
)

PROBLEM_TYPES: dict[str, ProblemType] = {
    kind.slug: kind
    for kind in (
        BAD_PARAMETER,
        BAD_REQUEST,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        NO_EDITION,
        WRONG_METHOD,
        CONFLICT,
        GONE,
        TOO_LARGE,
        ADDRESS_TOO_LONG,
        WRONG_MEDIA_TYPE,
        REFUSED,
        TOO_MANY_REQUESTS,
        FAULT_OF_OURS,
        UNAVAILABLE,
    )
}

# How Django REST framework's own refusals are told: by the general types, whatever a door adds to them.
_OF_STATUS = {kind.status: kind for kind in PROBLEM_TYPES.values() if kind not in (BAD_PARAMETER, NO_EDITION)}


def register(kind: ProblemType) -> None:
    """Add a type of one door to those that have a page."""
    PROBLEM_TYPES[kind.slug] = kind


def quoted(text: str) -> str:
    """What the caller sent, short enough to be shown back."""
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"


def not_found(what: str) -> Problem:
    """The problem for something that is not there, and of which nothing more may be told."""
    return Problem(NOT_FOUND, format_lazy(_("Nothing is published at “{what}”."), what=quoted(what)))


def answer_problem(request: HttpRequest, problem: Problem) -> HttpResponse:
    """The problem as an answer, in the language that the request asks for."""
    language = language_of(request)
    with override(language):
        document: dict[str, object] = {
            "type": problem.type.uri,
            "title": str(problem.type.title),
            "status": problem.type.status,
            "detail": str(problem.detail),
            "instance": quoted(request.path),
        }
        if problem.faults:
            document["errors"] = [fault.as_json() for fault in problem.faults]
        document.update(problem.members)
    content = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    headers = {"Content-Language": language, "Cache-Control": "no-store", **problem.headers}
    response = HttpResponse(content, CONTENT_TYPE, problem.type.status, headers=headers)
    patch_vary_headers(response, ["Accept-Language"])
    return response


def problem_of(error: Exception) -> Problem:
    """How an exception is told to the caller. What is not foreseen is recorded and told as our own fault."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, Http404):
        return Problem(NOT_FOUND, NOT_FOUND.happened)
    if isinstance(error, PermissionDenied):
        return Problem(NOT_ALLOWED, NOT_ALLOWED.happened)
    if isinstance(error, SuspiciousOperation):
        return Problem(BAD_REQUEST, BAD_REQUEST.happened)
    if isinstance(error, exceptions.APIException):
        return _of_framework(error)
    if isinstance(error, OperationalError | InterfaceError):
        logger.exception("The database does not answer")
        return Problem(UNAVAILABLE, UNAVAILABLE.happened, headers={"Retry-After": "5"})
    logger.exception("Unforeseen error at a door")
    return Problem(FAULT_OF_OURS, FAULT_OF_OURS.happened)


def exception_handler(error: Exception, context: dict[str, Any]) -> HttpResponse:
    """For Django REST framework: every exception of a route becomes a problem document."""
    return answer_problem(context["request"], problem_of(error))


def _of_framework(error: exceptions.APIException) -> Problem:
    kind = _OF_STATUS.get(error.status_code, BAD_REQUEST)
    wait = getattr(error, "wait", None)
    headers = {"Retry-After": str(int(wait))} if wait else {}
    return Problem(kind, str(error.detail) if isinstance(error.detail, str) else kind.happened, headers=headers)
