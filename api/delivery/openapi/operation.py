"""What each route says of itself for the OpenAPI document."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from drf_spectacular.openapi import AutoSchema

from api.delivery.openapi.shapes import Shape, Shapes
from api.problems import ADDRESS_TOO_LONG, FAULT_OF_OURS, TOO_MANY_REQUESTS, UNAVAILABLE, WRONG_METHOD, ProblemType
from cms.publication.registry import DocumentType

COMPONENTS = "#/components/schemas/"
EVERYWHERE = (WRONG_METHOD, ADDRESS_TOO_LONG, TOO_MANY_REQUESTS, FAULT_OF_OURS, UNAVAILABLE)
HEADERS = {
    "ETag": "A strong validator; send it back in If-None-Match.",
    "Last-Modified": "When anything in the answer last changed.",
    "Cache-Control": "How long a copy may live; never beyond the next scheduled change of what is shown.",
    "Cache-Tag": "Content ids and types to purge by, with commas.",
    "RateLimit-Limit": "Requests allowed in the present window.",
    "RateLimit-Remaining": "Requests left in it.",
    "RateLimit-Reset": "Seconds until it ends.",
}
PATH_PARAMETERS = {
    "key": ("The slug of the document, or its content id.", {"type": "string"}),
    "type": ("The name of a document type.", {"type": "string"}),
    "content_id": ("The content id.", {"type": "string", "format": "uuid"}),
    "digest": ("The digest of the original's bytes, as documents give it.", {"type": "string"}),
    "rendition": ("Width and format, such as 800.avif.", {"type": "string"}),
    "filename": ("The name of the file.", {"type": "string"}),
    "act": ("The slug of the act, or its content id.", {"type": "string"}),
    "label": ("The label of a provision, such as st_81__ch_1__p_6.", {"type": "string"}),
    "provision": ("The id of a provision.", {"type": "string", "format": "uuid"}),
    "feed": ("The plural of a document type, such as `legal-updates`.", {"type": "string"}),
    "form": ("The form of the feed.", {"type": "string", "enum": ["atom", "json"]}),
}


@dataclass(frozen=True, slots=True)
class Operation:
    """The description of a route's GET. ``answer`` picks its shape, of the document type if the route has one; None is
    an answer that is not JSON, or JSON of any shape."""

    name: str
    summary: str
    description: str
    answer: Callable[[Shapes, str], Shape] | None = None
    media_types: tuple[str, ...] = ("application/json",)
    problems: tuple[ProblemType, ...] = ()
    moved: bool = False


class DeliverySchema(AutoSchema):
    """Writes a route's operation from its ``Operation`` and its ``Parameter``s."""

    def get_operation(
        self, path: str, path_regex: str, path_prefix: str, method: str, registry: Any
    ) -> dict[str, Any] | None:
        view: Any = self.view
        document_type: DocumentType | None = getattr(view, "document_type", None)
        operation: Operation = view.operation
        plural = "" if document_type is None else f"_{document_type.plural.replace('-', '_')}"
        return {
            "operationId": f"{operation.name}{plural}",
            "summary": operation.summary,
            "description": operation.description,
            "tags": [document_type.plural if document_type else "delivery"],
            "parameters": [*_path_parameters(path), *_query_parameters(view, document_type)],
            "responses": _responses(operation, view.shapes, document_type.name if document_type else ""),
        }


def _path_parameters(path: str) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "path", "required": True, "description": about, "schema": shape}
        for name in re.findall(r"{(\w+)}", path)
        for about, shape in [PATH_PARAMETERS[name]]
    ]


def _query_parameters(view: Any, document_type: DocumentType | None) -> list[dict[str, Any]]:
    more = view.filters_of(document_type) if document_type and hasattr(view, "filters_of") else ()
    return [
        {"name": each.name, "in": "query", "description": each.about, "schema": each.shape}
        for each in (*view.parameters, *more)
    ]


def _responses(operation: Operation, shapes: Shapes, type_name: str) -> dict[str, Any]:
    shape = operation.answer(shapes, type_name) if operation.answer else None
    content = {} if shape is None else {"schema": {"$ref": f"{COMPONENTS}{shape.__name__}"}}
    headers = {name: {"description": about, "schema": {"type": "string"}} for name, about in HEADERS.items()}
    found: dict[str, Any] = {
        "200": {
            "description": "The answer.",
            "headers": headers,
            "content": dict.fromkeys(operation.media_types, content),
        },
        "304": {"description": "The caller has these bytes already (If-None-Match)."},
    }
    if operation.moved:
        location = {"description": "Where it stands now.", "schema": {"type": "string"}}
        found["301"] = {"description": "The document has another slug now.", "headers": {"Location": location}}
    for problem in (*operation.problems, *EVERYWHERE):
        found[str(problem.status)] = {
            "description": f"{problem.title} (problem type “{problem.slug}”).",
            "content": {"application/problem+json": {"schema": {"$ref": f"{COMPONENTS}ProblemDocument"}}},
        }
    return dict(sorted(found.items()))
