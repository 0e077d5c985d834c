"""Answers that caches can trust: validators, freshness that ends before the next scheduled change, tags to purge by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from time import time

from django.http import HttpRequest, HttpResponse
from django.utils.http import http_date

FRESH_SECONDS = 60
# A header of 4 or 8 KB is refused by common proxies: beyond this many ids, the tags of the types stand for them.
MOST_TAGS = 20


@dataclass(frozen=True, slots=True)
class Validity:
    """What a cache must know of an answer.

    ``modified`` is when anything in it last changed; ``due`` is when anything in it will change by schedule, if known;
    ``tags`` are the ids and type plurals by which it is purged.
    """

    etag: str
    modified: datetime | None
    tags: tuple[str, ...]
    due: datetime | None = None
    fresh_seconds: int = FRESH_SECONDS

    def max_age(self) -> int:
        """Seconds that a copy may live: never beyond the next scheduled change, 0 when that is overdue."""
        if self.due is None:
            return self.fresh_seconds
        return max(0, min(self.fresh_seconds, int(self.due.timestamp() - time())))


def etag_of(*parts: bytes) -> str:
    """A strong validator over everything that the answer's bytes depend on."""
    return '"' + blake2b(b"\0".join(parts), digest_size=16).hexdigest() + '"'


def soonest(moments: Iterable[datetime | None]) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def tags(always: Iterable[str], ids: Sequence[str], plurals: Iterable[str]) -> tuple[str, ...]:
    """Tags of an answer that shows these documents. Whoever purges names both the id and the type of what changed."""
    return tuple(dict.fromkeys((*always, *(plurals if len(ids) > MOST_TAGS else ids))))


def matches(request: HttpRequest, etag: str) -> bool:
    """Whether the caller has these bytes already. If-Modified-Since is not asked: a card that goes away changes the
    bytes without any newer date."""
    given = request.META.get("HTTP_IF_NONE_MATCH")
    if not given:
        return False
    return given.strip() == "*" or etag in (part.strip().removeprefix("W/") for part in given.split(","))


def answer(
    request: HttpRequest, content: bytes, validity: Validity, content_type: str = "application/json"
) -> HttpResponse:
    """200 with the content, or 304 when the caller has it."""
    if matches(request, validity.etag):
        response = HttpResponse(status=304)
        del response.headers["Content-Type"]
    else:
        response = HttpResponse(content, content_type)
        response.headers["Content-Length"] = str(len(content))
    mark(response, validity)
    return response


def mark(response: HttpResponse, validity: Validity) -> None:
    """Set the headers for caches."""
    headers = response.headers
    headers["ETag"] = validity.etag
    headers["Cache-Control"] = f"public, max-age={validity.max_age()}"
    if validity.modified is not None:
        headers["Last-Modified"] = http_date(validity.modified.astimezone(UTC).timestamp())
    if validity.tags:
        headers["Cache-Tag"] = ",".join(validity.tags)
        headers["Surrogate-Key"] = " ".join(validity.tags)
