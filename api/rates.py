"""How many requests an address may send, in fixed windows counted in Django's cache.

With a cache in memory each process counts for itself; a shared cache (Redis) makes it one count. When the cache does
not answer, requests pass: the limit protects the service and must not take it down.
"""

import logging
import re
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address, ip_network
from time import time

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.problems import TOO_MANY_REQUESTS, Problem

logger = logging.getLogger(__name__)

SECONDS = {"s": 1, "sec": 1, "min": 60, "h": 3_600, "hour": 3_600, "day": 86_400}


class BadRate(ValueError):
    """The setting is not a rate."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so many seconds."""

    amount: int
    seconds: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How an address stands in the present window."""

    limit: int
    remaining: int
    reset: int

    def headers(self) -> dict[str, str]:
        return {
            "RateLimit-Limit": str(self.limit),
            "RateLimit-Remaining": str(self.remaining),
            "RateLimit-Reset": str(self.reset),
        }

    def mark(self, response: HttpResponse) -> None:
        for name, value in self.headers().items():
            response.headers[name] = value


@lru_cache(maxsize=8)
def parse_rate(text: str) -> Rate | None:
    """A rate such as ``600/min`` (s, min, h, day); None for ``off``. Raises ``BadRate``."""
    if text == "off":
        return None
    found = re.fullmatch(r"([1-9][0-9]{0,8})/([a-z]+)", text)
    if found is None or found[2] not in SECONDS:
        raise BadRate(f"{text!r} is not a rate; expected such as 600/min, 20/s, 5000/h, or off.")
    return Rate(int(found[1]), SECONDS[found[2]])


def address_of(request: HttpRequest) -> str:
    """The caller's address; of IPv6 its /64 network, which is what one caller has.

    X-Forwarded-For is believed only as far as our own proxies wrote it (``AKTIV_TRUSTED_PROXIES``).
    """
    text: str = request.META.get("REMOTE_ADDR", "")
    proxies = settings.ENV.trusted_proxies
    if proxies:
        hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",") if hop.strip()]
        text = hops[-proxies] if len(hops) >= proxies else text
    try:
        address = ip_address(text)
    except ValueError:
        return "unknown"
    return str(address) if address.version == 4 else str(ip_network(f"{address}/64", strict=False))


def count(request: HttpRequest, scope: str, *, times: int = 1) -> Standing | None:
    """Count a request; None when there is no limit. ``times`` widens the limit for a scope. Raises a ``Problem`` (429)
    when the limit is passed."""
    return count_of(address_of(request), scope, times=times)


def count_of(who: str, scope: str, *, times: int = 1) -> Standing | None:
    """The same for a caller who is known by another name than an address, such as a token."""
    rate = parse_rate(settings.ENV.delivery_rate)
    if rate is None:
        return None
    now = int(time())
    window = now // rate.seconds
    sent = _increment(f"rate:{scope}:{who}:{window}", rate.seconds)
    limit = rate.amount * times
    standing = Standing(limit, max(0, limit - sent), (window + 1) * rate.seconds - now)
    if sent > limit:
        detail = format_lazy(
            _("At most {limit} requests in {seconds} seconds are allowed. Wait {reset} seconds."),
            limit=limit,
            seconds=rate.seconds,
            reset=standing.reset,
        )
        raise Problem(TOO_MANY_REQUESTS, detail, headers={**standing.headers(), "Retry-After": str(standing.reset)})
    return standing


def within(who: str, daily: int) -> bool:
    """Count one more of today (UTC); whether it is within so many a day."""
    return _increment(f"quota:{who}:{int(time()) // SECONDS['day']}", SECONDS["day"]) <= daily


def _increment(key: str, seconds: int) -> int:
    try:
        return _counted(key, seconds)
    except Exception:
        logger.exception("The cache does not count requests")
        return 0


def _counted(key: str, seconds: int) -> int:
    try:
        return cache.incr(key)
    except ValueError:
        # The first of the window; another process may be the first at the same moment.
        return 1 if cache.add(key, 1, timeout=seconds + 1) else cache.incr(key)
