"""The OpenAPI document of the preview door."""

from typing import Any

from api.openapi_form import COMPONENTS, closure
from api.preview.refusals import LINK_ENDED, NOT_READY
from api.problems import (
    FAULT_OF_OURS,
    GONE,
    NOT_ALLOWED,
    NOT_FOUND,
    NOT_SIGNED_IN,
    TOO_MANY_REQUESTS,
    UNAVAILABLE,
    WRONG_METHOD,
    ProblemType,
)

Schema = dict[str, Any]
EVERYWHERE = (WRONG_METHOD, TOO_MANY_REQUESTS, FAULT_OF_OURS, UNAVAILABLE)
ABOUT = (
    "Drafts, for those who hold a signed token: it opens one document in one language until a moment, and is shown as "
    "`Authorization: Bearer …`. Nothing of this door may be kept by any cache. Read-only."
)
SHOWN = (
    "The newest draft, in the shape in which the delivery door answers the same document when it is published: "
    "`references` hold the present cards of what it points to, and those of drafts where nothing is published yet. "
    "`sequence` and `law_check` are null. Pictures, files and recordings have addresses below `/api/preview/v1/media/`, "
    "which are good as long as the token."
)
IN_PATH = {
    "seal": ("As the addresses in the draft have it.", {"type": "string"}),
    "content_id": ("The content id.", {"type": "string", "format": "uuid"}),
    "digest": ("As the addresses in the draft have it.", {"type": "string"}),
    "filename": ("The name of the file.", {"type": "string"}),
    "rendition": ("Width and format, such as 800.avif.", {"type": "string"}),
}
IMAGES = ("image/avif", "image/webp", "image/jpeg")
RANGE = {"name": "Range", "in": "header", "schema": {"type": "string"}, "description": "One range: bytes=0-1023."}


def document(shapes: dict[str, Schema]) -> Schema:
    """OpenAPI 3.1, with the delivery door's shapes of documents, which are the same here."""
    media = "/api/preview/v1/media/{seal}"
    paths = {
        "/api/preview/v1/document/": _draft(),
        f"{media}/images/{{content_id}}/{{digest}}/{{rendition}}": _medium("draft_image", "An image", IMAGES),
        f"{media}/files/{{content_id}}/{{digest}}/{{filename}}": _medium(
            "draft_file", "A file", ("application/octet-stream",)
        ),
        f"{media}/recordings/{{content_id}}/{{filename}}": _medium(
            "draft_recording", "A recording", ("audio/*", "video/*"), ranges=True
        ),
    }
    for path, item in paths.items():
        names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        own = item["get"].setdefault("parameters", [])
        item["get"]["parameters"] = [_in_path(name) for name in names] + own
    return {
        "openapi": "3.1.1",
        "info": {"title": "Aktiv preview API", "version": "1", "description": ABOUT},
        "paths": paths,
        "components": {
            "schemas": closure(shapes, "AnyDocument", "ProblemDocument"),
            "securitySchemes": {"preview": {"type": "http", "scheme": "bearer", "description": "A preview token."}},
        },
    }


def _draft() -> Schema:
    shape = {"schema": {"$ref": f"{COMPONENTS}AnyDocument"}}
    return {
        "get": {
            "operationId": "draft",
            "summary": "The draft",
            "description": SHOWN,
            "security": [{"preview": []}],
            "responses": {
                "200": {"description": "The draft.", "content": {"application/json": shape}},
                **_problems(NOT_SIGNED_IN, NOT_ALLOWED, GONE, LINK_ENDED, NOT_READY),
            },
        }
    }


def _medium(name: str, summary: str, media_types: tuple[str, ...], *, ranges: bool = False) -> Schema:
    binary = {"schema": {"type": "string", "format": "binary"}}
    content = dict.fromkeys(media_types, binary)
    found: Schema = {"200": {"description": "The bytes.", "content": content}}
    if ranges:
        found["206"] = {"description": "The range that was asked for.", "content": content}
        found["416"] = {"description": "The file has no such range."}
    return {
        "get": {
            "operationId": name,
            "summary": f"{summary} of a draft",
            "description": "Needs no header: the address itself is signed, for this medium alone.",
            **({"parameters": [RANGE]} if ranges else {}),
            "responses": {**found, **_problems(NOT_ALLOWED, NOT_FOUND, GONE, LINK_ENDED)},
        }
    }


def _in_path(name: str) -> Schema:
    about, schema = IN_PATH[name]
    return {"name": name, "in": "path", "required": True, "description": about, "schema": schema}


def _problems(*kinds: ProblemType) -> Schema:
    """Answers by status; two types of one status share theirs."""
    found: dict[str, list[str]] = {}
    for kind in (*kinds, *EVERYWHERE):
        found.setdefault(str(kind.status), []).append(f"“{kind.slug}”")
    shape = {"application/problem+json": {"schema": {"$ref": f"{COMPONENTS}ProblemDocument"}}}
    return {
        status: {"description": f"Problem type {' or '.join(slugs)}.", "content": shape}
        for status, slugs in found.items()
    }
