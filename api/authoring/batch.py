"""Many operations in one request. Each is done for itself: one bad item never loses the rest."""

import json
import logging
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlsplit

from django.http import QueryDict
from django.urls import Resolver404, resolve
from django.utils.translation import gettext_lazy as _
from pydantic import Field

from api.authoring.door import Answer, Asked, AuthoringRoute
from api.authoring.reading import admit, parse
from api.problems import BAD_REQUEST, FAULT_OF_OURS, REFUSED, Fault, Problem, answer_problem, not_found
from cms.content.authoring.callers import Kept, keep, release
from cms.content.authoring.codecs import Record

logger = logging.getLogger(__name__)

BASE = "/api/authoring/v1/"
MOST = 100


class Operation(Record):
    """A request of this door. ``path`` begins behind ``/api/authoring/v1/``; ``if_match`` and ``idempotency_key`` stand
    for the headers."""

    method: Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
    path: str = Field(max_length=2_000)
    if_match: str = Field(default="", max_length=200)
    idempotency_key: str = Field(default="", max_length=200)
    body: Any = None


class Batch(Record):
    """Up to 100 operations, done in their order."""

    operations: list[Operation] = Field(min_length=1, max_length=MOST)


class BatchRoute(AuthoringRoute):
    """Does them. With an Idempotency-Key every operation is kept for itself, so a batch that broke off goes on where it
    stopped when it is sent again."""

    scopes = {"POST": "read"}
    largest_body = 20 * 1024 * 1024
    one_transaction = False
    complete = True

    def post(self, asked: Asked) -> Answer:
        self.given(asked)
        if asked.in_batch:
            raise Problem(BAD_REQUEST, _("A batch within a batch is not possible."))
        value = parse(asked.body)
        batch = admit(value, Batch)
        bodies = [each.get("body") for each in value["operations"]]
        answers = [
            self._done(asked, number, operation, body)
            for number, (operation, body) in enumerate(zip(batch.operations, bodies, strict=True))
        ]
        self.complete = all(_final(answer) for answer in answers)
        return Answer(200, {"answers": answers})

    def _kept(self, asked: Asked, kwargs: Mapping[str, Any]) -> Kept:
        kept = self._told(asked, kwargs)
        if self.complete:
            keep(asked.caller.token, asked.key, kept)
        else:
            # Sent again, it does what failed on our side or was still under way; the rest is kept.
            release(asked.caller.token, asked.key)
        return kept

    def _done(self, asked: Asked, number: int, operation: Operation, body: Any) -> dict[str, Any]:
        address = urlsplit(operation.path)
        path = BASE + address.path.removeprefix(BASE).lstrip("/")
        key = operation.idempotency_key or (f"{asked.key[:180]}#{number}" if asked.key else "")
        one = Asked(
            request=asked.request,
            caller=asked.caller,
            method=operation.method,
            path=path,
            query=QueryDict(address.query),
            body=b"" if body is None else json.dumps(body).encode(),
            content_type="application/json",
            headers={"if-match": operation.if_match, "idempotency-key": key},
            in_batch=True,
            key_of_batch=bool(key) and not operation.idempotency_key,
        )
        return _shown(_answered(one, number))


def _final(answer: Mapping[str, Any]) -> bool:
    """Whether the operation would not be answered otherwise a little later."""
    return answer["status"] < 500 and "Retry-After" not in answer["headers"]


def _answered(asked: Asked, number: int) -> Kept:
    try:
        try:
            match = resolve(asked.path)
            route = match.func.cls()  # type: ignore[attr-defined]
        except (Resolver404, AttributeError):
            raise not_found(asked.path) from None
        if not isinstance(route, AuthoringRoute):
            pointer = f"/operations/{number}/path"
            raise Problem(REFUSED, _("This address is none of this door."), [Fault(_("Not here."), pointer=pointer)])
        return route.serve(asked, match.kwargs)
    except Problem as problem:
        told = answer_problem(asked.request, problem)
    except Exception:
        logger.exception("An operation of a batch failed")
        told = answer_problem(asked.request, Problem(FAULT_OF_OURS, FAULT_OF_OURS.happened))
    return Kept(told.status_code, dict(told.headers.items()), told.content)


def _shown(kept: Kept) -> dict[str, Any]:
    names = ("ETag", "Location", "Retry-After", "Idempotency-Replayed")
    headers = {name: kept.headers[name] for name in names if name in kept.headers}
    return {"status": kept.status, "headers": headers, "body": json.loads(kept.body) if kept.body else None}
