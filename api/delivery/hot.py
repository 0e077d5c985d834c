"""Documents that are read often, kept ready by each process: headers and bytes, answered before anything else runs.

A kept answer is good as long as nothing at all was published: the newest number of the log is read again when it is
older than a quarter of a second, and when it moved, everything kept is dropped. The same is done when a scheduled
change is added, moved or becomes overdue: a schedule has no number in the log. Because an answer keeps the max-age it was
made with, nothing is answered from here in the last minute before any scheduled change.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import inf
from threading import Lock
from time import monotonic, time
from typing import Any

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from api.conditional import FRESH_SECONDS, Validity, matches
from api.packing import takes_gzip
from cms.publication import feed
from cms.publication.feed import Horizon

PREFIX = "/api/v1/"
LEVELS = (4, 5)
# Addresses of the same form that are neither documents nor lists: no number is read for them.
OTHERS = frozenset(f"{PREFIX}{name}/" for name in ("changes", "docs", "documents", "resolve", "vocabularies"))
REREAD_SECONDS = 0.25
LARGEST = 256 * 1024
MOST_BYTES = 48 * 1024 * 1024
OF_A_BODY = frozenset({"Content-Type", "Content-Length", "Content-Encoding"})
# Of the caller who happened to come first, not of the document.
OWN_OF_CALLER = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")

Key = tuple[str, str, str, str, str, bool, bool]


@dataclass(frozen=True, slots=True)
class Kept:
    """A ready answer: its bytes, its headers, those of its 304, and until when (POSIX time) its max-age is true."""

    etag: str
    content: bytes
    headers: tuple[tuple[str, str], ...]
    bodiless: tuple[tuple[str, str], ...]
    until: float = inf


@dataclass(frozen=True, slots=True)
class WorthKeeping:
    """An answer may be kept, until when (POSIX time) its max-age is true."""

    until: float


class ReadyResponse(HttpResponse):
    """An answer whose headers are set as they were kept."""

    def __init__(self, status: int, content: bytes, headers: tuple[tuple[str, str], ...]) -> None:
        super().__init__(content, status=status)
        self.headers._store = {name.lower(): (name, value) for name, value in headers}


class Hot:
    """The store of one process: bounded in answers and bytes, the oldest go first."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.kept: dict[Key, Kept] = {}
        self.size = 0
        self.horizon: Horizon | None = None
        self.read_at = -REREAD_SECONDS
        self.until = 0.0
        self._lock = Lock()

    def find(self, key: Key) -> Kept | None:
        """The kept answer, if it is still what a fresh one would be."""
        kept = self.kept.get(key) if self.is_current() else None
        return kept if kept is not None and time() < kept.until else None

    def is_current(self) -> bool:
        """Read the horizon again if it is time; false in the minute before a scheduled change."""
        if monotonic() - self.read_at >= REREAD_SECONDS:
            self._reread()
        return time() < self.until

    def keep(self, key: Key, kept: Kept, horizon: Horizon | None) -> None:
        """Keep an answer that was made under ``horizon``."""
        with self._lock:
            if horizon is None or horizon != self.horizon or key in self.kept:
                return
            self.kept[key] = kept
            self.size += len(kept.content)
            while len(self.kept) > self.most or self.size > MOST_BYTES:
                oldest = next(iter(self.kept))
                self.size -= len(self.kept.pop(oldest).content)

    def _reread(self) -> None:
        now = monotonic()
        try:
            horizon = feed.horizon()
        except DatabaseError:
            # The routes say it better.
            self.until = 0.0
            return
        with self._lock:
            if horizon != self.horizon:
                self.kept = {}
                self.size = 0
                self.horizon = horizon
            self.until = _fresh_until(horizon.next_change_at)
            self.read_at = now


class HotDocuments:
    """Middleware, first of all: answers a kept document at once, and keeps what the routes mark as worth it.

    It stands before host checks, redirects to HTTPS, CORS and rate limits: what they look at is part of the key (but
    for the rate, see docs/decisions), and an answer that did not pass them is never kept.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.hot = Hot(settings.ENV.hot_documents)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        meta = request.META
        if request.method != "GET" or not self.hot.most or not _may_be_kept(meta["PATH_INFO"]):
            return self.get_response(request)
        key = _key(meta)
        kept = self.hot.find(key)
        if kept is not None:
            if matches(request, kept.etag):
                return ReadyResponse(304, b"", kept.bodiless)
            return ReadyResponse(200, kept.content, kept.headers)
        return self._ask_and_keep(request, key)

    def _ask_and_keep(self, request: HttpRequest, key: Key) -> HttpResponseBase:
        # Taken before the answer is made: an answer may be newer than its horizon says, never older.
        horizon = self.hot.horizon
        response = self.get_response(request)
        worth: WorthKeeping | None = getattr(response, "worth_keeping", None)
        if (
            worth is not None
            and isinstance(response, HttpResponse)
            and response.status_code == 200
            and not response.cookies
        ):
            self.hot.keep(key, _kept(response, worth), horizon)
        return response


def keep_hot(response: HttpResponse, content: bytes, validity: Validity) -> HttpResponse:
    """Mark an answer as worth keeping, if it is small and fresh for the whole time that its max-age says."""
    if len(content) <= LARGEST and validity.max_age() == FRESH_SECONDS:
        response.worth_keeping = WorthKeeping(_fresh_until(validity.due))  # type: ignore[attr-defined]
    return response


def _fresh_until(due: datetime | None) -> float:
    return inf if due is None else due.timestamp() - FRESH_SECONDS


def _may_be_kept(path: str) -> bool:
    """Whether the path has the form /api/v1/lessons/ or /api/v1/lessons/slug/."""
    return path.startswith(PREFIX) and path.endswith("/") and path.count("/") in LEVELS and path not in OTHERS


def _key(meta: dict[str, Any]) -> Key:
    """Everything of a request that an answer can depend on, or that decides whether it is answered at all."""
    return (
        meta.get("PATH_INFO", ""),
        meta.get("QUERY_STRING", ""),
        meta.get("HTTP_HOST", "") or meta.get("SERVER_NAME", ""),
        meta.get("wsgi.url_scheme", ""),
        meta.get("HTTP_X_FORWARDED_PROTO", ""),
        "HTTP_ORIGIN" in meta,
        takes_gzip(meta.get("HTTP_ACCEPT_ENCODING", "")),
    )


def _kept(response: HttpResponse, worth: WorthKeeping) -> Kept:
    headers = tuple((name, value) for name, value in response.items() if name not in OWN_OF_CALLER)
    bodiless = tuple((name, value) for name, value in headers if name not in OF_A_BODY)
    return Kept(response.headers["ETag"], response.content, headers, bodiless, worth.until)
