"""Replications and their confirmations in the OpenAPI document of the door."""

from typing import Any

from api.participation.confirmations import ConfirmationRequest, OwnReplication, OwnReplications
from api.participation.described import path_parameter, problems, ref
from api.problems import BAD_REQUEST, CONFLICT, NOT_FOUND, NOT_SIGNED_IN, REFUSED, WRONG_MEDIA_TYPE, WRONG_METHOD

MODES: list[Any] = [
    (ConfirmationRequest, "validation"),
    (OwnReplication, "serialization"),
    (OwnReplications, "serialization"),
]


def paths() -> dict[str, Any]:
    """The routes with every answer that they can give."""
    base = "/api/participation/v1/replications/"
    return {base: {"get": _list()}, base + "{replication}/confirmation/": {"put": _confirm()}}


def _list() -> dict[str, Any]:
    return {
        "operationId": "own_replications",
        "summary": "What the organisation has repeated",
        "description": "The published replications of the organisation whose code is shown, with what has been confirmed.",
        "security": [{"organisation_code": []}],
        "responses": {**_answer("OwnReplications"), **problems(NOT_SIGNED_IN, NOT_FOUND, WRONG_METHOD)},
    }


def _confirm() -> dict[str, Any]:
    body = {"required": True, "content": {"application/json": {"schema": ref("ConfirmationRequest")}}}
    schema = {"type": "string", "format": "uuid"}
    refusals = problems(
        *(NOT_SIGNED_IN, WRONG_METHOD, BAD_REQUEST, NOT_FOUND, WRONG_MEDIA_TYPE, REFUSED, CONFLICT),
    )
    return {
        "operationId": "confirm_replication",
        "summary": "Confirm a replication",
        "description": "An elected body of the organisation that repeated the practice confirms what came of it. Only a "
        "replication that is done and published can be confirmed; when its words change, the confirmation holds no more.",
        "security": [{"organisation_code": []}],
        "parameters": [path_parameter("replication", "The id, from the list or the published case.", schema)],
        "requestBody": body,
        "responses": {**_answer("OwnReplication"), **refusals},
    }


def _answer(shape: str) -> dict[str, Any]:
    return {"200": {"description": "What is kept.", "content": {"application/json": {"schema": ref(shape)}}}}
