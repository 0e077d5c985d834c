"""Which documents can be written, and their schemas."""

from typing import Any

from api.authoring.door import Answer, Asked, AuthoringRoute
from api.parameters import Parameter, one_of
from api.problems import not_found
from cms.content.authoring.types import AuthoredType, authored_type, authored_types

FORMS = ("create", "patch", "draft", "published")


def _type_name(text: str) -> str:
    return one_of([authored.name for authored in authored_types()])(text)


TYPE = Parameter("type", _type_name, "lesson", {"type": "string"}, "The type of the documents.")


class TypesRoute(AuthoringRoute):
    """All types."""

    def get(self, asked: Asked) -> Answer:  # type: ignore[override]
        self.given(asked)
        return Answer(200, {"items": [_entry(authored) for authored in authored_types()]})


class SchemaRoute(AuthoringRoute):
    """The JSON Schema of one form of a type."""

    def get(self, asked: Asked, type_name: str, form: str) -> Answer:  # type: ignore[override]
        self.given(asked)
        authored = authored_type(type_name)
        if authored is None or form not in FORMS:
            raise not_found(asked.path)
        return Answer(200, json_schema(authored, form))


def json_schema(authored: AuthoredType, form: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a form: what creates, what changes, a draft as it is read, the published document."""
    shapes: dict[str, tuple[Any, Any]] = {
        "create": (authored.create_shape, "validation"),
        "patch": (authored.patch_shape, "validation"),
        "draft": (authored.draft_shape, "serialization"),
        "published": (authored.document_type.schema, "serialization"),
    }
    shape, mode = shapes[form]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **shape.model_json_schema(mode=mode)}


def _entry(authored: AuthoredType) -> dict[str, Any]:
    address = f"/api/authoring/v1/types/{authored.name}/schema/"
    return {
        "type": authored.name,
        "plural": authored.document_type.plural,
        "title": str(authored.model._meta.verbose_name),
        "section": authored.section or None,
        "has_blocks": authored.body is not None,
        "schemas": {form: f"{address}{form}/" for form in FORMS},
    }
