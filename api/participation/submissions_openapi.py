"""Submissions in the OpenAPI document of the door."""

from typing import Any

from api.participation.described import path_parameter, problems, ref
from api.participation.submissions import SubmissionReceipt, SubmissionRequest, SubmissionStatus
from api.problems import (
    BAD_REQUEST,
    CONFLICT,
    NOT_FOUND,
    NOT_SIGNED_IN,
    REFUSED,
    WRONG_MEDIA_TYPE,
    WRONG_METHOD,
)

MODES: list[Any] = [
    (SubmissionRequest, "validation"),
    (SubmissionReceipt, "serialization"),
    (SubmissionStatus, "serialization"),
]
SECURITY = {
    "organisation_code": {
        "type": "http",
        "scheme": "bearer",
        "description": "A code of the organisation, given by its administrator.",
    }
}
ID = path_parameter("submission", "The id, which the author may choose herself.", {"type": "string", "format": "uuid"})
BODY = {"required": True, "content": {"application/json": {"schema": ref("SubmissionRequest")}}}


def paths() -> dict[str, Any]:
    """The routes with every answer that they can give."""
    base = "/api/participation/v1/submissions/"
    return {
        base: {"post": _begin()},
        base + "{submission}/": {"get": _read(), "put": _put()},
        base + "{submission}/attachments/{filename}/": {"put": _attach(), "delete": _detach()},
        base + "status/{token}/": {"get": _status()},
    }


def _begin() -> dict[str, Any]:
    key = {
        "name": "Idempotency-Key",
        "in": "header",
        "required": True,
        "schema": {"type": "string", "minLength": 8, "maxLength": 200},
        "description": "New for each submission. The same key and body answer the same receipt again.",
    }
    return {
        **_operation("begin_submission", "Send in a practice", "Begins a submission. It can be changed by PUT."),
        "parameters": [key],
        "requestBody": BODY,
        "responses": {
            **_receipt("201", "200"),
            **_refusals(BAD_REQUEST, NOT_FOUND, WRONG_MEDIA_TYPE, REFUSED, CONFLICT),
        },
    }


def _read() -> dict[str, Any]:
    return {
        **_operation("read_submission", "A submission", "What is kept, to go on with."),
        "parameters": [ID],
        "responses": {**_receipt("200"), **_refusals(NOT_FOUND)},
    }


def _put() -> dict[str, Any]:
    about = "Replaces what is kept, until `finished` hands it to the editors, and again when they return it."
    return {
        **_operation("put_submission", "Begin or go on with a submission", about),
        "parameters": [ID],
        "requestBody": BODY,
        "responses": {
            **_receipt("201", "200"),
            **_refusals(BAD_REQUEST, NOT_FOUND, WRONG_MEDIA_TYPE, REFUSED, CONFLICT),
        },
    }


def _attach() -> dict[str, Any]:
    about = "Adds a picture or file, or puts another in its place. The body is its bytes; the name says its kind."
    body = {"required": True, "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}
    return {
        **_operation("put_attachment", "Attach a file", about),
        "parameters": [ID, _filename()],
        "requestBody": body,
        "responses": {**_receipt("201", "200"), **_refusals(BAD_REQUEST, NOT_FOUND, REFUSED, CONFLICT)},
    }


def _detach() -> dict[str, Any]:
    return {
        **_operation("delete_attachment", "Take a file away", "Only as long as the submission can be changed."),
        "parameters": [ID, _filename()],
        "responses": {**_receipt("200"), **_refusals(NOT_FOUND, REFUSED, CONFLICT)},
    }


def _status() -> dict[str, Any]:
    token = path_parameter("token", "From the receipt's `status_url`.", {"type": "string"})
    content = {"application/json": {"schema": ref("SubmissionStatus")}}
    return {
        "operationId": "submission_status",
        "summary": "How a submission stands",
        "description": "For whoever has the secret link; no code is needed, and no content is shown.",
        "parameters": [token],
        "responses": {"200": {"description": "The state.", "content": content}, **problems(NOT_FOUND, WRONG_METHOD)},
    }


def _operation(name: str, summary: str, about: str) -> dict[str, Any]:
    return {
        "operationId": name,
        "summary": summary,
        "description": about,
        "security": [{"organisation_code": []}],
    }


def _filename() -> dict[str, Any]:
    return path_parameter("filename", "At most 120 signs, with the extension.", {"type": "string"})


def _receipt(*statuses: str) -> dict[str, Any]:
    content = {"application/json": {"schema": ref("SubmissionReceipt")}}
    words = {"201": "Begun. The receipt.", "200": "The receipt of what is kept."}
    return {status: {"description": words[status], "content": content} for status in statuses}


def _refusals(*kinds: Any) -> dict[str, Any]:
    return problems(NOT_SIGNED_IN, WRONG_METHOD, *kinds)
