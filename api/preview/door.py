"""What all routes of the preview door share: read-only, counted, kept by nobody, and every failure a problem document."""

from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from rest_framework.views import APIView

from api import rates
from api.preview.refusals import refusal_of
from api.problems import WRONG_METHOD, Problem, answer_problem, problem_of, quoted

METHODS = {"Allow": "GET, HEAD, OPTIONS"}
# A draft is for those who were given the token, and for now.
PRIVATE = {"Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}


class PreviewRoute(APIView):
    """A route of the preview door. A subclass gives ``get``."""

    rate_scope: ClassVar[tuple[str, int]] = ("preview", 1)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # type: ignore[override]
        """Answer the request, whatever happens."""
        standing = None
        response: HttpResponseBase
        try:
            scope, times = self.rate_scope
            standing = rates.count(request, scope, times=times)
            response = self._answer(request, **kwargs)
        except Exception as error:
            response = answer_problem(request, problem_of(refusal_of(error)))
        if standing is not None:
            standing.mark(response)  # type: ignore[arg-type]
        for name, value in PRIVATE.items():
            response.headers[name] = value
        return response

    def _answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        if request.method in {"GET", "HEAD"}:
            answered: HttpResponseBase = self.get(request, **kwargs)  # type: ignore[attr-defined]
            return answered
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=METHODS)
        detail = format_lazy(_("“{method}” is not possible here."), method=quoted(str(request.method)))
        raise Problem(WRONG_METHOD, detail, headers=METHODS)
