"""The OpenAPI document of the authoring door, made of the shapes that its routes really use."""

import json
from functools import lru_cache
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from pydantic import BaseModel, Field, create_model
from pydantic.json_schema import models_json_schema

from api.authoring import actions, batch, releases
from api.authoring.operations import OPERATIONS, Operation
from api.authoring.refusals import QUOTA_SPENT
from api.conditional import Validity, answer, etag_of
from api.openapi_form import COMPONENTS, Schema, tidy
from api.problems import FAULT_OF_OURS, NOT_ALLOWED, NOT_SIGNED_IN, UNAVAILABLE, WRONG_METHOD, ProblemType
from cms.content.authoring import history, jobs, media, moderation
from cms.content.authoring.checking import Check
from cms.content.authoring.codecs import Record
from cms.content.authoring.lists import DraftCard
from cms.content.authoring.types import authored_types

EVERYWHERE = (NOT_SIGNED_IN, NOT_ALLOWED, WRONG_METHOD, QUOTA_SPENT, FAULT_OF_OURS, UNAVAILABLE)
ABOUT = (
    "Drafts, for editors' tools and integrations: the same rights, locks and workflow as in the admin. What is read can be "
    "sent back. A change names by `If-Match` the state that it is about; `Idempotency-Key` makes a POST safe to repeat for a "
    "day. Recipes stand in docs/authoring.md."
)
UUID_SHAPE = {"type": "string", "format": "uuid"}
IN_PATH: dict[str, tuple[str, Schema]] = {
    "content_id": ("The content id.", UUID_SHAPE),
    "block": ("The id of a block.", UUID_SHAPE),
    "job": ("The id of a job.", UUID_SHAPE),
    "release": ("The id of a release.", UUID_SHAPE),
    "number": ("The number of a revision or of a material, from 1.", {"type": "integer", "minimum": 1}),
    "type_name": ("The name of a type.", {"type": "string"}),
    "form": ("The form.", {"type": "string", "enum": ["create", "patch", "draft", "published"]}),
}
IN_QUERY: dict[str, tuple[str, str, Schema]] = {
    "locale": ("locale", "The language of the document.", {"type": "string", "enum": ["ru", "en"], "default": "ru"}),
    "limit": ("limit", "How many at once.", {"type": "integer", "minimum": 1, "maximum": 100}),
    "after": ("after", "From `next` of the page before.", UUID_SHAPE),
    "after_block": ("after", "The block behind which the new one is put.", UUID_SHAPE),
    "type": ("type", "The type of the documents.", {"type": "string"}),
    "from": ("from", "The number of a revision.", {"type": "integer", "minimum": 1}),
    "to": ("to", "The number of a revision.", {"type": "integer", "minimum": 1}),
}


class TypeEntry(Record):
    """A type and where its schemas are."""

    type: str
    plural: str
    title: str
    section: str | None
    has_blocks: bool
    schemas: dict[str, str]


class Answered(Record):
    """The answer to one operation of a batch."""

    status: int
    headers: dict[str, str]
    body: Any


class Diff(Record):
    """How two revisions differ."""

    from_: int = Field(alias="from")
    to: int
    differences: list[history.Step]


class ProblemFault(BaseModel):
    """One wrong thing: at a JSON Pointer of the body, or in a parameter."""

    detail: str
    pointer: str | None = None
    parameter: str | None = None
    allowed: list[str] | None = None


class ProblemDocument(BaseModel):
    """RFC 9457. `type` is the address of a page that says what happened and what to do."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[ProblemFault] | None = None
    etag: str | None = Field(default=None, description="412 only: the present ETag.")
    differences: list[dict[str, Any]] | None = Field(
        default=None, description="412 only: `pointer`, `yours`, `theirs` of each place where both sides differ."
    )
    blocks: dict[str, str] | None = Field(default=None, description="412 only: the present ETags of the blocks.")
    locked_by: str | None = Field(default=None, description="423 only.")
    scope: str | None = Field(default=None, description="403 only: the scope that the token lacks.")
    right: str | None = Field(default=None, description="403 only: the right that the owner of the token lacks.")


def document() -> Schema:
    """OpenAPI 3.1, in English."""
    with override("en"):
        paths: dict[str, Any] = {}
        for operation in OPERATIONS:
            paths.setdefault(f"/api/authoring/v1/{operation.path}", {})[operation.method] = _operation(operation)
        made = {
            "openapi": "3.1.1",
            "info": {"title": "Aktiv authoring API", "version": "1", "description": ABOUT},
            "security": [{"token": []}],
            "paths": dict(sorted(paths.items())),
            "components": {
                "schemas": _schemas(),
                "securitySchemes": {
                    "token": {"type": "http", "scheme": "bearer", "description": "A token from the admin."}
                },
            },
        }
    return tidy(made)


@require_safe
def openapi_json(request: HttpRequest) -> HttpResponse:
    """``/api/authoring/v1/openapi.json``: open to everyone, it holds no secret."""
    content = _content()
    return answer(request, content, Validity(etag_of(content), None, ("openapi",), fresh_seconds=300))


@lru_cache(maxsize=1)
def _content() -> bytes:
    return json.dumps(document(), ensure_ascii=False, indent=1).encode()


def _schemas() -> dict[str, Any]:
    modes: list[tuple[type[BaseModel], Literal["validation", "serialization"]]] = [
        (shape, "validation") for shape in _shapes()
    ]
    _names, found = models_json_schema(modes, by_alias=True, ref_template=COMPONENTS + "{model}")
    schemas: dict[str, Any] = found["$defs"]
    for suffix in ("Create", "Patch", "Draft", "Revision"):
        names = sorted(name for name in schemas if name.endswith(suffix) and _is_typed(schemas[name]))
        schemas[f"Any{suffix}"] = {"anyOf": [{"$ref": COMPONENTS + name} for name in names]}
    schemas["JsonSchema"] = {"type": "object", "description": "JSON Schema 2020-12."}
    return dict(sorted(schemas.items()))


def _is_typed(schema: Schema) -> bool:
    return "type" in schema.get("properties", {}) and "locale" in schema.get("properties", {})


def _shapes() -> list[type[BaseModel]]:
    found: list[type[BaseModel]] = [ProblemDocument, Check, Diff, batch.Batch, jobs.JobStatus]
    found += [actions.Nothing, actions.Decided, actions.Moments, actions.Number, actions.Language]
    found += [_list("Types", TypeEntry), _list("Revisions", history.RevisionEntry), _list("History", history.Event)]
    found += [
        _list("Queue", moderation.Waiting),
        create_model("Answers", __base__=Record, answers=(list[Answered], ...)),
    ]
    found += [
        releases.Release,
        releases.NewRelease,
        releases.ReleaseChange,
        releases.NewReleaseItem,
        releases.ReleaseCheck,
    ]
    found += [create_model("Releases", __base__=_list("ReleaseList", releases.Release), next=(str | None, ...))]
    found += [create_model("Drafts", __base__=_list("DraftList", DraftCard), next=(str | None, ...))]
    for authored in authored_types():
        found += [authored.create_shape, authored.patch_shape, authored.draft_shape, _revision(authored.draft_shape)]
    for kind in media.media_kinds():
        found += [kind.send_shape, kind.patch_shape, kind.shape]
    return found + [kind.shape for kind in jobs.import_kinds()]


def _list(name: str, item: type[BaseModel]) -> type[BaseModel]:
    items: Any = list[item]  # type: ignore[valid-type]
    shape: type[BaseModel] = create_model(name, __base__=Record, items=(items, ...))
    return shape


def _revision(draft: type[BaseModel]) -> type[BaseModel]:
    """A draft without its state."""
    fields: dict[str, Any] = {
        name: (field.annotation, ...) for name, field in draft.model_fields.items() if name != "state"
    }
    name = draft.__name__.removesuffix("Draft") + "Revision"
    shape: type[BaseModel] = create_model(name, __base__=Record, **fields)
    return shape


def _operation(operation: Operation) -> Schema:
    described: Schema = {
        "operationId": operation.name,
        "summary": operation.summary,
        "description": operation.about,
        "parameters": _parameters(operation),
        "responses": _responses(operation),
    }
    if operation.form:
        shape = next(each for each in _shapes() if each.__name__ == operation.takes).model_json_schema()
        parts = {"file": {"type": "string", "format": "binary"}, **shape["properties"]}
        form = {"type": "object", "properties": parts, "required": ["file", *shape.get("required", ())]}
        described["requestBody"] = {
            "required": True,
            "description": "The file in the part `file`; each member in a part of its own, as JSON unless it is text.",
            "content": {"multipart/form-data": {"schema": form}},
        }
    elif operation.takes:
        shape = {"$ref": COMPONENTS + operation.takes}
        described["requestBody"] = {
            "required": operation.takes != "Nothing",
            "content": {"application/json": {"schema": shape}},
        }
    return described


def _parameters(operation: Operation) -> list[Schema]:
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    found = [_parameter(name, "path", *IN_PATH[name], required=True) for name in names]
    found += [
        _parameter(own, "query", about, shape) for own, about, shape in (IN_QUERY[name] for name in operation.query)
    ]
    if operation.guarded:
        about = "The ETag that was read. Without it the answer is 428."
        found.append(_parameter("If-Match", "header", about, {"type": "string"}))
    if operation.method == "post":
        about = "Makes the request safe to repeat for 24 hours: the same key and body get the first answer."
        shape = {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"}
        found.append(_parameter("Idempotency-Key", "header", about, shape))
    return found


def _parameter(name: str, place: str, about: str, shape: Schema, *, required: bool = False) -> Schema:
    return {"name": name, "in": place, "required": required, "description": about, "schema": shape}


def _responses(operation: Operation) -> Schema:
    found: Schema = {}
    for status in operation.status:
        found[str(status)] = {"description": "Done."}
        if operation.answers:
            shape = {"$ref": COMPONENTS + operation.answers}
            found[str(status)]["content"] = {"application/json": {"schema": shape}}
    if operation.method == "get":
        found["304"] = {"description": "The caller has these bytes already (If-None-Match)."}
    told: dict[int, list[ProblemType]] = {}
    for problem in (*operation.all_problems, *EVERYWHERE):
        told.setdefault(problem.status, []).append(problem)
    for status, problems in told.items():
        words = "; ".join(f"{problem.title} (“{problem.slug}”)" for problem in dict.fromkeys(problems))
        shape = {"$ref": f"{COMPONENTS}ProblemDocument"}
        found[str(status)] = {"description": words, "content": {"application/problem+json": {"schema": shape}}}
    return dict(sorted(found.items()))
