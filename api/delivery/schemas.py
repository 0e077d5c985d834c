"""The door described: OpenAPI, JSON Schemas, and a page to try it."""

import json
from functools import lru_cache

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.conditional import Validity, answer, etag_of
from api.delivery.door import DeliveryRoute
from api.delivery.moments import installed_at
from api.delivery.openapi.document import json_schema, openapi_document
from api.delivery.openapi.operation import Operation
from api.problems import BAD_PARAMETER, NOT_FOUND, Problem, quoted
from cms.publication import registry

Types = tuple[registry.DocumentType, ...]


class OpenApiRoute(DeliveryRoute):
    """The OpenAPI document."""

    operation = Operation("openapi", "This description", "OpenAPI 3.1.", problems=(BAD_PARAMETER,))

    def get(self, request: HttpRequest) -> HttpResponse:
        self.given(request)
        content = _openapi(tuple(registry.document_types()))
        return answer(request, content, _made_from_code(content))


class SchemaRoute(DeliveryRoute):
    """The JSON Schema of one type."""

    operation = Operation(
        "schema",
        "The JSON Schema of a type",
        "JSON Schema (2020-12) of the document as its own address serves it.",
        media_types=("application/schema+json",),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, type: str) -> HttpResponse:
        self.given(request)
        document_type = registry.by_name(type)
        if document_type is None:
            known = sorted(each.name for each in registry.document_types())
            detail = format_lazy(_("There is no document type “{name}”."), name=quoted(type))
            raise Problem(NOT_FOUND, detail, members={"types": known})
        content = _schema(document_type, tuple(registry.document_types()))
        return answer(request, content, _made_from_code(content), "application/schema+json")


class DocsRoute(DeliveryRoute):
    """The interactive page."""

    operation = Operation("docs", "A page to try this API", "Swagger UI, served from here.", media_types=("text/html",))

    def get(self, request: HttpRequest) -> HttpResponse:
        return render(request, "api/docs.html")


@lru_cache(maxsize=2)
def _openapi(types: Types) -> bytes:
    return json.dumps(openapi_document(), ensure_ascii=False, indent=1).encode()


@lru_cache(maxsize=64)
def _schema(document_type: registry.DocumentType, types: Types) -> bytes:
    return json.dumps(json_schema(document_type), ensure_ascii=False, indent=1).encode()


def _made_from_code(content: bytes) -> Validity:
    return Validity(etag_of(content), installed_at(), ("openapi",), fresh_seconds=300)
