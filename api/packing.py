"""Answers of the delivery door in gzip, for callers who take it: a fifth of the bytes on a bad connection.

The packed form is a representation of its own: its strong ``ETag`` ends in ``-gzip``, and ``If-None-Match`` is
understood with and without that ending. The same answer is always packed into the same bytes.
"""

import gzip
import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers

PREFIX = "/api/v1/"
SMALLEST = 700
LEVEL = 6
ENDING = '-gzip"'
PACKED_TYPES = re.compile(r"application/(?:[a-z.-]+\+)?(?:json|xml)\b|text/")
REFUSED = re.compile(r"gzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)")


def takes_gzip(accepted: str) -> bool:
    """Whether this value of ``Accept-Encoding`` allows gzip."""
    return "gzip" in accepted and not REFUSED.search(accepted)


class Packed:
    """Middleware: packs what the routes answer. It stands behind the store of ready answers, which keeps both forms."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        takes = request.method == "GET" and takes_gzip(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        given = request.META.get("HTTP_IF_NONE_MATCH", "")
        if takes and ENDING in given:
            request.META["HTTP_IF_NONE_MATCH"] = given.replace(ENDING, '"')
        response = self.get_response(request)
        if response.streaming or not isinstance(response, HttpResponse):
            return response
        if response.status_code == 304:
            return _with_its_tag(response, given) if takes else response
        return _packed(response) if _is_worth_it(response, takes) else response


def _is_worth_it(response: HttpResponse, takes: bool) -> bool:
    if "Content-Encoding" in response.headers or not PACKED_TYPES.match(response.headers.get("Content-Type", "")):
        return False
    patch_vary_headers(response, ("Accept-Encoding",))
    return takes and len(response.content) >= SMALLEST


def _packed(response: HttpResponse) -> HttpResponse:
    response.content = gzip.compress(response.content, LEVEL, mtime=0)
    response.headers["Content-Encoding"] = "gzip"
    response.headers["Content-Length"] = str(len(response.content))
    tag = response.headers.get("ETag", "")
    if tag.startswith('"'):
        response.headers["ETag"] = tag[:-1] + ENDING
    return response


def _with_its_tag(response: HttpResponse, given: str) -> HttpResponse:
    """A 304 names the form that the caller has."""
    patch_vary_headers(response, ("Accept-Encoding",))
    tag = response.headers.get("ETag", "")
    if tag and tag not in given and tag[:-1] + ENDING in given:
        response.headers["ETag"] = tag[:-1] + ENDING
    return response
