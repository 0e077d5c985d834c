"""The door described: OpenAPI, JSON Schemas with imaginary documents, and a page to try it."""

import json
from datetime import UTC, datetime
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
from api.openapi_form import as_bytes
from api.parameters import Parameter, Unreadable
from api.placing import tail
from api.problems import BAD_PARAMETER, NOT_FOUND, Problem, quoted
from cms.publication import registry
from cms.publication.examples import example_rendering
from cms.publication.queries import Detail
from cms.publication.rendering import canonical
from cms.publication.rows import Stored

Types = tuple[registry.DocumentType, ...]
MOST_SEED = 2**31 - 1
# An imaginary document was published at a moment that is the same for everyone who asks.
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def _seed(text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 10 or int(text) > MOST_SEED:
        raise Unreadable(_("a whole number from 0 to 2147483647 is expected."))
    return int(text)


SEED = Parameter(
    "seed",
    _seed,
    0,
    {"type": "integer", "minimum": 0, "maximum": MOST_SEED, "default": 0},
    "The same seed gives the same document.",
)


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
        "JSON Schema (2020-12) of the document as its own address serves it; `$defs` has its card and the form in which "
        "the change feed tells it. The same as the file `schemas/TYPE.json` of the contract.",
        media_types=("application/schema+json",),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, type: str) -> HttpResponse:
        self.given(request)
        content = _schema(_type(type), tuple(registry.document_types()))
        return answer(request, content, _made_from_code(content), "application/schema+json")


class ExampleRoute(DeliveryRoute):
    """An imaginary document of one type."""

    operation = Operation(
        "schema_example",
        "An imaginary document of a type",
        "A document made by chance from the schema, as its own address would serve it: for front ends that start before "
        "there is content, and for their tests. It keeps to the schema and to nothing else; what it points to is not there.",
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (SEED,)

    def get(self, request: HttpRequest, type: str) -> HttpResponse:
        seed = self.given(request)[SEED]
        content = example_document(_type(type), seed)
        return answer(request, content, _made_from_code(content))


class DocsRoute(DeliveryRoute):
    """The interactive page."""

    operation = Operation("docs", "A page to try this API", "Swagger UI, served from here.", media_types=("text/html",))

    def get(self, request: HttpRequest) -> HttpResponse:
        return render(request, "api/docs.html")


def example_document(document_type: registry.DocumentType, seed: int) -> bytes:
    """The imaginary document of a seed in the form in which a published one is served: the same seed, the same bytes."""
    rendering = example_rendering(document_type, seed)
    body = rendering.body
    stored = Stored(
        content_id=str(body.id),
        type=body.type,
        locale=body.locale,
        slug=body.slug,
        title=body.title,
        etag="",
        sequence=seed,
        published_at=LONG_AGO,
        updated_at=LONG_AGO,
        next_change_at=None,
        content=canonical(body),
    )
    return stored.content[:-1] + tail(Detail(stored, (), ()), b"null")


def _type(name: str) -> registry.DocumentType:
    document_type = registry.by_name(name)
    if document_type is None:
        known = sorted(each.name for each in registry.document_types())
        detail = format_lazy(_("There is no document type “{name}”."), name=quoted(name))
        raise Problem(NOT_FOUND, detail, members={"types": known})
    return document_type


@lru_cache(maxsize=2)
def _openapi(types: Types) -> bytes:
    return json.dumps(openapi_document(), ensure_ascii=False, indent=1).encode()


@lru_cache(maxsize=64)
def _schema(document_type: registry.DocumentType, types: Types) -> bytes:
    return as_bytes(json_schema(document_type))


def _made_from_code(content: bytes) -> Validity:
    return Validity(etag_of(content), installed_at(), ("openapi",), fresh_seconds=300)
