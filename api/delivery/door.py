"""What all routes of the delivery door share: read-only, no cookies, counted, and every failure a problem document."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from rest_framework.views import APIView

from api import rates
from api.delivery.openapi.operation import DeliverySchema, Operation
from api.parameters import Given, Parameter, read_parameters
from api.problems import (
    ADDRESS_TOO_LONG,
    NOT_FOUND,
    WRONG_METHOD,
    Problem,
    answer_problem,
    not_found,
    problem_of,
    quoted,
)
from cms.publication import registry

LONGEST_ADDRESS = 8_192
METHODS = {"Allow": "GET, HEAD, OPTIONS"}


class DeliveryRoute(APIView):
    """A route of the delivery door. A subclass gives ``operation``, ``parameters`` and ``get``.

    The dispatch is its own: of what Django REST framework does for a request, reading stored bytes needs nothing.
    """

    schema = DeliverySchema()
    operation: ClassVar[Operation]
    parameters: ClassVar[Sequence[Parameter[Any]]] = ()
    rate_scope: ClassVar[tuple[str, int]] = ("delivery", 1)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer the request, whatever happens."""
        standing = None
        try:
            _require_readable(request)
            scope, times = self.rate_scope
            standing = rates.count(request, scope, times=times)
            response = self.answer(request, **kwargs)
        except Exception as error:
            response = answer_problem(request, problem_of(error))
        if standing is not None:
            standing.mark(response)
        return response

    def answer(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Call ``get`` for what may be read; refuse the rest."""
        if request.method in {"GET", "HEAD"}:
            return self.get(request, **kwargs)  # type: ignore[attr-defined, no-any-return]
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=METHODS)
        detail = format_lazy(_("“{method}” is not possible here."), method=quoted(str(request.method)))
        raise Problem(WRONG_METHOD, detail, headers=METHODS)

    def given(self, request: HttpRequest, *more: Parameter[Any]) -> Given:
        """The parameters of the request, those of the route and ``more``."""
        return read_parameters(request.GET, (*self.parameters, *more))


def type_at(plural: str) -> registry.DocumentType:
    """The document type of an address. Raises a ``Problem`` (404) that lists those there are."""
    document_type = registry.by_plural(plural)
    if document_type is None:
        known = sorted(each.plural for each in registry.document_types())
        detail = format_lazy(_("There is no document type “{plural}”."), plural=quoted(plural))
        raise Problem(NOT_FOUND, detail, members={"types": known})
    return document_type


def _require_readable(request: HttpRequest) -> None:
    """Raises a ``Problem`` for an address that no route can take: too long, or with a NUL that no database reads."""
    if len(request.META.get("QUERY_STRING", "")) + len(request.path) > LONGEST_ADDRESS:
        detail = format_lazy(_("At most {most} characters are read."), most=LONGEST_ADDRESS)
        raise Problem(ADDRESS_TOO_LONG, detail)
    if "\0" in request.path:
        raise not_found(request.path)
