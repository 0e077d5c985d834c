"""The OpenAPI document of the participation door."""

import json
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from pydantic.json_schema import models_json_schema

from api.conditional import Validity, answer, etag_of
from api.participation import confirmations_openapi, submissions_openapi
from api.participation.described import COMPONENTS, path_parameter, problems, ref
from api.participation.door import ParticipationRoute
from api.participation.questions import CheckAnswer, CheckRequest
from api.problems import (
    BAD_REQUEST,
    NOT_FOUND,
    REFUSED,
    WRONG_MEDIA_TYPE,
    WRONG_METHOD,
)
from cms.lessons.questions import ANSWERS

PROBLEM = {
    "type": "object",
    "description": "RFC 9457. `type` is the address of a page that says what happened and what to do.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"pointer": {"type": "string"}, "detail": {"type": "string"}},
                "required": ["detail"],
            },
        },
    },
}


class OpenApiRoute(ParticipationRoute):
    """The description of this door."""

    methods = ("GET", "HEAD")

    def get(self, request: HttpRequest) -> HttpResponse:
        content = json.dumps(document(), ensure_ascii=False).encode()
        return answer(request, content, Validity(etag_of(content), None, ()))


@lru_cache(maxsize=1)
def document() -> dict[str, Any]:
    """OpenAPI 3.1, made of the shapes that the routes really use."""
    modes: list[Any] = [(CheckRequest, "validation"), (CheckAnswer, "serialization")]
    modes += [(shape, "validation") for shape in ANSWERS.values()]
    modes += submissions_openapi.MODES + confirmations_openapi.MODES
    _, definitions = models_json_schema(modes, ref_template=COMPONENTS + "{model}")
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Aktiv: participation",
            "version": "1",
            "description": "What readers do. Checking an answer needs no account, and nothing of it is kept. Practices are "
            "sent in with the code of an organisation.",
        },
        "paths": {
            "/api/participation/v1/questions/{question}/check/": {"post": _check()},
            "/api/v1/recordings/{content_id}/{filename}": {"get": _recording()},
            **submissions_openapi.paths(),
            **confirmations_openapi.paths(),
        },
        "components": {
            "schemas": {**definitions["$defs"], "ProblemDocument": PROBLEM},
            "securitySchemes": submissions_openapi.SECURITY,
        },
    }


def _check() -> dict[str, Any]:
    forms = ", ".join(f"`{kind}`: {shape.__name__}" for kind, shape in ANSWERS.items())
    return {
        "operationId": "check_answer",
        "summary": "Check an answer",
        "description": "Grades an answer and tells points, feedback on what was chosen, and the explanation. The key of "
        f"other options is never told. The form of `answer` by the kind of the question: {forms}.",
        "parameters": [
            path_parameter("question", "The id of the question's block.", {"type": "string", "format": "uuid"})
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": ref("CheckRequest")}}},
        "responses": {
            "200": {"description": "The grade.", "content": {"application/json": {"schema": ref("CheckAnswer")}}},
            **problems(BAD_REQUEST, NOT_FOUND, WRONG_METHOD, WRONG_MEDIA_TYPE, REFUSED),
        },
    }


def _recording() -> dict[str, Any]:
    media = {name: {"schema": {"type": "string", "format": "binary"}} for name in ("audio/*", "video/*")}
    return {
        "operationId": "recording",
        "summary": "A recording",
        "description": "The bytes of a sound or video file that a published document shows, whole or a range of them.",
        "parameters": [
            path_parameter("content_id", "The content id.", {"type": "string", "format": "uuid"}),
            path_parameter("filename", "As the document's `url` says.", {"type": "string"}),
            {"name": "Range", "in": "header", "schema": {"type": "string"}, "description": "One range: bytes=0-1023."},
        ],
        "responses": {
            "200": {"description": "The whole file.", "content": media},
            "206": {"description": "The range that was asked for.", "content": media},
            "304": {"description": "The caller has these bytes already."},
            "416": {"description": "The file has no such range."},
            **problems(NOT_FOUND, WRONG_METHOD),
        },
    }
