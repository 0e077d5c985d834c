"""What all routes of the authoring door share: a token, strict JSON, one effect for each Idempotency-Key, problems.

No transaction stands around a route: what a route calls to write opens its own. A request with an Idempotency-Key is one
transaction with the answer that is kept for it.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, ClassVar

from django.db import transaction
from django.db.transaction import non_atomic_requests
from django.http import HttpRequest, HttpResponse, HttpResponseBase, QueryDict
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from rest_framework.views import APIView

from api import rates
from api.authoring.refusals import IN_FLIGHT, KEY_REUSED, QUOTA_SPENT, SCOPE_MISSING, problem_for
from api.conditional import etag_of, matches
from api.languages import language_of
from api.parameters import Given, Parameter, read_parameters
from api.problems import (
    BAD_REQUEST,
    NOT_ALLOWED,
    NOT_SIGNED_IN,
    TOO_LARGE,
    WRONG_MEDIA_TYPE,
    WRONG_METHOD,
    Fault,
    Problem,
    answer_problem,
    quoted,
)
from cms.content.authoring.callers import (
    LEASE,
    Caller,
    Claim,
    Kept,
    answered,
    caller_of,
    claim,
    is_editor,
    keep,
    release,
)

LARGEST_BODY = 8 * 1024 * 1024
LONGEST_KEY = 200
# The draft's ETag also tells its state, for caches; a precondition asks only for the wording.
STATE_PART = re.compile(r'\.[0-9a-f]+"$')
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, or one operation of a batch. ``request`` is the HTTP request that brought it."""

    request: HttpRequest
    caller: Caller
    method: str
    path: str
    query: QueryDict
    body: bytes
    content_type: str
    headers: Mapping[str, str]
    in_batch: bool = False
    # The key is that of the batch, which is ours: whoever took this part of it before has gone away.
    key_of_batch: bool = False

    @property
    def if_match(self) -> str:
        return STATE_PART.sub('"', self.headers.get("if-match", "").strip().removeprefix("W/"))

    @property
    def key(self) -> str:
        return self.headers.get("idempotency-key", "").strip()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a route answers; ``content`` is written as JSON, None is an empty answer."""

    status: int
    content: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def kept(self) -> Kept:
        body = b"" if self.content is None else json.dumps(self.content, ensure_ascii=False).encode()
        return Kept(self.status, dict(self.headers), body)


class AuthoringRoute(APIView):
    """A route of the door. A subclass gives a function for each of its ``methods``, in small letters; ``scopes`` says
    what a token must allow for it."""

    scopes: ClassVar[Mapping[str, str]] = {"GET": "read"}
    parameters: ClassVar[tuple[Parameter[Any], ...]] = ()
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    largest_body: ClassVar[int] = LARGEST_BODY
    # A batch keeps an answer for each of its operations; a transaction around all of them would lock out everyone.
    one_transaction: ClassVar[bool] = True

    @non_atomic_requests
    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # type: ignore[override]
        """Answer the request, whatever happens."""
        standing = None
        with override(language_of(request)):
            try:
                if request.method == "OPTIONS":
                    return HttpResponse(status=204, headers={"Allow": self._allowed()})
                caller, standing = _admitted(request)
                response = self._respond(self._asked(request, caller), kwargs)
            except Exception as error:
                response = answer_problem(request, problem_for(error, request.path))
        if standing is not None:
            standing.mark(response)
        response.headers.setdefault("Cache-Control", "private, no-cache")
        return response

    def serve(self, asked: Asked, kwargs: Mapping[str, Any]) -> Kept:
        """The answer to one operation. Refusals are answers too; failures on our side are raised."""
        if asked.key and (asked.method == "POST" or (asked.in_batch and asked.method in UNSAFE)):
            return self._once(asked, kwargs)
        return self._told(asked, kwargs)

    def given(self, asked: Asked) -> Given:
        """The parameters of the address."""
        return read_parameters(asked.query, self.parameters)

    def _respond(self, asked: Asked, kwargs: Mapping[str, Any]) -> HttpResponse:
        kept = self.serve(asked, kwargs)
        headers = {"Content-Type": "application/json", **kept.headers}
        if asked.method == "GET" and kept.status == 200:
            headers.setdefault("ETag", etag_of(kept.body))
            if matches(asked.request, headers["ETag"]):
                return HttpResponse(status=304, headers={"ETag": headers["ETag"]})
        return HttpResponse(kept.body, status=kept.status, headers=headers)

    def _asked(self, request: HttpRequest, caller: Caller) -> Asked:
        _require_small(request, self.largest_body)
        method = "GET" if request.method == "HEAD" else str(request.method)
        multipart = request.content_type == "multipart/form-data" and "multipart/form-data" in self.media_types
        names = ("if-match", "if-none-match", "idempotency-key")
        return Asked(
            request=request,
            caller=caller,
            method=method,
            path=request.path,
            query=request.GET,
            body=b"" if method in {"GET", "DELETE"} or multipart else request.body,
            content_type=request.content_type or "",
            headers={name: request.headers.get(name, "") for name in names},
        )

    def _once(self, asked: Asked, kwargs: Mapping[str, Any]) -> Kept:
        """One effect for each key, however often and by however many it is sent."""
        token, key = asked.caller.token, asked.key
        if len(key) > LONGEST_KEY or not key.isprintable() or not key.isascii():
            raise Problem(BAD_REQUEST, _("An Idempotency-Key has 1 to 200 printable ASCII characters."))
        claimed = claim(token, key, _digest(asked), lease=timedelta(0) if asked.key_of_batch else LEASE)
        if isinstance(claimed, Kept):
            return replace(claimed, headers={**claimed.headers, "Idempotency-Replayed": "true"})
        if claimed is Claim.OTHER_REQUEST:
            raise Problem(KEY_REUSED, KEY_REUSED.happened)
        if claimed is Claim.IN_FLIGHT:
            raise Problem(IN_FLIGHT, IN_FLIGHT.happened, headers={"Retry-After": "2"})
        try:
            return self._kept(asked, kwargs)
        except Exception:
            release(token, key)
            raise

    def _kept(self, asked: Asked, kwargs: Mapping[str, Any]) -> Kept:
        token, key = asked.caller.token, asked.key
        if not self.one_transaction:
            kept = self._told(asked, kwargs)
            keep(token, key, kept)
            return kept
        with transaction.atomic():
            earlier = answered(token, key)
            if earlier is not None:
                return earlier
            kept = self._told(asked, kwargs)
            # A spent quota is no answer to this request: tomorrow it is another one.
            if kept.status == 429:
                release(token, key)
            else:
                keep(token, key, kept)
            return kept

    def _told(self, asked: Asked, kwargs: Mapping[str, Any]) -> Kept:
        """The answer; a refusal (4xx) takes back what was begun and becomes a problem document."""
        try:
            with transaction.atomic() if transaction.get_connection().in_atomic_block else _nothing():
                return self._called(asked, kwargs).kept()
        except Exception as error:
            problem = problem_for(error, asked.path)
            if problem.type.status >= 500:
                raise
            told = answer_problem(asked.request, problem)
            return Kept(told.status_code, dict(told.headers.items()), told.content)

    def _called(self, asked: Asked, kwargs: Mapping[str, Any]) -> Answer:
        if asked.method not in self.scopes:
            detail = format_lazy(_("“{method}” is not possible here."), method=quoted(asked.method))
            raise Problem(WRONG_METHOD, detail, headers={"Allow": self._allowed()})
        scope = self.scopes[asked.method]
        if not asked.caller.may(scope):
            detail = format_lazy(_("The token has not the scope “{scope}”."), scope=scope)
            raise Problem(SCOPE_MISSING, detail, members={"scope": scope})
        if asked.body and asked.content_type not in self.media_types:
            raise Problem(WRONG_MEDIA_TYPE, format_lazy(_("Send {types}."), types=" / ".join(self.media_types)))
        if asked.method in UNSAFE:
            _spend(asked.caller)
        answer: Answer = getattr(self, asked.method.lower())(asked, **kwargs)
        return answer

    def _allowed(self) -> str:
        return ", ".join((*self.scopes, *(("HEAD",) if "GET" in self.scopes else ()), "OPTIONS"))


class _nothing:  # noqa: N801  (stands where a transaction may stand)
    def __enter__(self) -> None:
        return None

    def __exit__(self, *args: object) -> None:
        return None


def _admitted(request: HttpRequest) -> tuple[Caller, rates.Standing | None]:
    """The owner of the token that the request shows, counted. Raises a ``Problem``."""
    scheme, _space, shown = request.headers.get("Authorization", "").partition(" ")
    caller = caller_of(shown.strip()) if scheme.lower() == "bearer" else None
    if caller is None:
        standing = rates.count(request, "authoring-strangers")
        headers = {"WWW-Authenticate": "Bearer", **(standing.headers() if standing else {})}
        raise Problem(NOT_SIGNED_IN, NOT_SIGNED_IN.happened, headers=headers)
    standing = rates.count_of(f"token-{caller.token}", "authoring")
    if not is_editor(caller.user):
        raise Problem(NOT_ALLOWED, _("The owner of the token may not enter the editorial rooms."))
    return caller, standing


def _spend(caller: Caller) -> None:
    """Count a change against the token's daily quota."""
    if caller.daily_quota is not None and not rates.within(f"token-{caller.token}", caller.daily_quota):
        raise Problem(QUOTA_SPENT, QUOTA_SPENT.happened)


def _require_small(request: HttpRequest, most: int) -> None:
    stated = request.META.get("CONTENT_LENGTH") or "0"
    if stated.isascii() and stated.isdigit() and int(stated) > most:
        detail = format_lazy(_("The body is larger than {limit} bytes."), limit=most)
        raise Problem(TOO_LARGE, detail, [Fault(detail, pointer="")])


def _digest(asked: Asked) -> str:
    parts = (asked.method, asked.path, asked.query.urlencode(), asked.if_match, asked.content_type)
    return hashlib.sha256("\0".join(parts).encode() + b"\0" + _content(asked)).hexdigest()


def _content(asked: Asked) -> bytes:
    if asked.body or asked.content_type != "multipart/form-data":
        return asked.body
    found = hashlib.sha256()
    for name, value in sorted(asked.request.POST.items()):
        found.update(f"{name}\0{value}\0".encode())
    for name, upload in sorted(asked.request.FILES.items()):
        found.update(f"{name}\0{upload.name}\0".encode())  # type: ignore[union-attr]
        for chunk in upload.chunks():  # type: ignore[union-attr]
            found.update(chunk)
        upload.seek(0)  # type: ignore[union-attr]
    return found.digest()
