"""The OpenAPI document of the delivery door, and the JSON Schemas of the registered types."""

import copy
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.urls import include, path
from django.utils.translation import override
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.settings import patched_settings
from pydantic.json_schema import models_json_schema

from api.delivery.law.shapes import LAW_SHAPES
from api.delivery.openapi.operation import COMPONENTS
from api.delivery.openapi.shapes import Entry, ProblemDocument, Shape, Shapes, Vocabularies
from api.openapi_form import schema_of_type, tidy
from cms.publication import registry

SETTINGS = {
    "OAS_VERSION": "3.1.1",
    "TITLE": "Aktiv delivery API",
    "DESCRIPTION": "Everything that is published: documents, lists, the change feed. Read-only, open to everyone.",
    "VERSION": "1",
    "SERVERS": [],
    "SORT_OPERATIONS": True,
    "POSTPROCESSING_HOOKS": [],
}


class DeliveryGenerator(SchemaGenerator):
    """Writes the routes of any type once for each registered type, with the shapes of that type."""

    def __init__(self, shapes: Shapes, **kwargs: Any) -> None:
        super().__init__(**kwargs)  # type: ignore[no-untyped-call]
        self.shapes = shapes

    def _get_paths_and_endpoints(self) -> list[tuple[str, str, str, Any]]:
        found = []
        for route, regex, method, view in super()._get_paths_and_endpoints():  # type: ignore[no-untyped-call]
            view.shapes = self.shapes
            if "{plural}" not in route:
                found.append((route, regex, method, view))
                continue
            for document_type in self.shapes.types:
                own = copy.copy(view)
                own.document_type = document_type
                found.append((route.replace("{plural}", document_type.plural), regex, method, own))
        return found


def openapi_document() -> dict[str, Any]:
    """The OpenAPI 3.1 document for what is registered now, in English."""
    from api.delivery.urls import urlpatterns

    shapes = Shapes(registry.document_types())
    patterns = [path("api/v1/", include(urlpatterns))]
    with override("en"), patched_settings(SETTINGS):
        generator = DeliveryGenerator(shapes, patterns=patterns)
        document: dict[str, Any] = generator.get_schema(public=True)  # type: ignore[no-untyped-call]
    document["paths"] = dict(sorted(document["paths"].items()))
    document["components"] = {"schemas": _components(shapes)}
    return tidy(document)


def json_schema(document_type: registry.DocumentType) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a type's document as its address serves it: the contract's own file."""
    return schema_of_type(openapi_document()["components"]["schemas"], document_type.name)


def _components(shapes: Shapes) -> dict[str, Any]:
    """The schemas by name. Raises ``ImproperlyConfigured`` when a domain's shape has the name of one of the door's."""
    own: list[Shape] = [Entry, Vocabularies, ProblemDocument, shapes.by_id, shapes.changes, *LAW_SHAPES]
    for made in (shapes.cards, shapes.documents, shapes.lists):
        own.extend(made.values())
    names, schema = models_json_schema([(shape, "serialization") for shape in own], ref_template=COMPONENTS + "{model}")
    for shape in own:
        if names[(shape, "serialization")]["$ref"] != COMPONENTS + shape.__name__:
            raise ImproperlyConfigured(f"Two shapes of documents are called {shape.__name__!r}; rename the domain's.")
    return dict(sorted(schema["$defs"].items()))
