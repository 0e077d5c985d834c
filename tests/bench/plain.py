"""The yardsticks: the same bytes from a bare WSGI application, from a Django view, and from one with a single query."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import path

BODY = Path(os.environ["BENCH_BODY"]).read_bytes() if "BENCH_BODY" in os.environ else b""
QUERY = (
    "SELECT e.body FROM publication_documenthead h JOIN publication_publisheddocument e ON e.id = h.entry_id "
    "WHERE h.type = 'lesson' AND h.locale = 'ru' AND h.slug = %s"
)


def bare(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Nothing but the bytes."""
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(BODY)))])
    return [BODY]


def constant(request: HttpRequest, slug: str) -> HttpResponse:
    return HttpResponse(BODY, content_type="application/json")


def one_query(request: HttpRequest, slug: str) -> HttpResponse:
    with connection.cursor() as cursor:
        cursor.execute(QUERY, [slug])
        (body,) = cursor.fetchone()
    return HttpResponse(bytes(body), content_type="application/json")


urlpatterns = [path("constant/<slug:slug>/", constant), path("query/<slug:slug>/", one_query)]
