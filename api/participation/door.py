"""What all routes of the participation door share: counted, JSON in and out, and every failure a problem document.

No transaction stands around a route: what a route calls to write opens its own, when the whole body has been read.
"""

from typing import Any, ClassVar, TypeVar

from django.db.transaction import non_atomic_requests
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ValidationError
from rest_framework.views import APIView

from api import rates
from api.problems import (
    BAD_REQUEST,
    REFUSED,
    WRONG_MEDIA_TYPE,
    WRONG_METHOD,
    Fault,
    Problem,
    answer_problem,
    problem_of,
    quoted,
)

# An answer is a few ids or a line; anything larger is not one.
LARGEST_BODY = 32 * 1024

Body = TypeVar("Body", bound=BaseModel)


class ParticipationRoute(APIView):
    """A route of the door. A subclass gives ``methods`` and a function for each of them in small letters."""

    methods: ClassVar[tuple[str, ...]] = ("GET",)
    rate_scope: ClassVar[tuple[str, int]] = ("participation", 1)

    @non_atomic_requests
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # type: ignore[override]
        """Answer the request, whatever happens."""
        standing = None
        response: HttpResponseBase
        try:
            scope, times = self.rate_scope
            standing = rates.count(request, scope, times=times)
            response = self._answer(request, **kwargs)
        except Exception as error:
            response = answer_problem(request, problem_of(error))
        if standing is not None:
            standing.mark(response)  # type: ignore[arg-type]
        return response

    def _answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        allow = {"Allow": ", ".join((*self.methods, "OPTIONS"))}
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=allow)
        if request.method not in self.methods:
            detail = format_lazy(_("“{method}” is not possible here."), method=quoted(str(request.method)))
            raise Problem(WRONG_METHOD, detail, headers=allow)
        name = "get" if request.method == "HEAD" else request.method.lower()
        response: HttpResponseBase = getattr(self, name)(request, **kwargs)
        return response


def read_body(request: HttpRequest, shape: type[Body], most: int = LARGEST_BODY) -> Body:
    """The JSON body of a request in its shape, of ``most`` bytes at most. Raises a ``Problem`` that points to every fault."""
    if request.content_type != "application/json":
        raise Problem(WRONG_MEDIA_TYPE, _("Send the answer as application/json."))
    if int(request.META.get("CONTENT_LENGTH") or 0) > most:
        raise Problem(BAD_REQUEST, format_lazy(_("The body is larger than {limit} bytes."), limit=most))
    try:
        return shape.model_validate_json(request.body)
    except ValidationError as error:
        raise _refused(error) from None


def _refused(error: ValidationError) -> Problem:
    details = error.errors(include_url=False, include_input=False)
    if any(detail["type"] == "json_invalid" for detail in details):
        return Problem(BAD_REQUEST, _("The body is not JSON."))
    faults = [Fault(lazystr(detail["msg"]), pointer=pointer(detail["loc"])) for detail in details]
    return Problem(REFUSED, _("The body has not the form that is described. See “errors”."), faults)


def pointer(steps: tuple[int | str, ...]) -> str:
    """The JSON Pointer of a place in the body."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
