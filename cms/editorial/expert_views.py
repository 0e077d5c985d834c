"""What an expert without an account sees by a link: the draft, and three buttons."""

import logging
from time import time
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_GET, require_http_methods

from cms.editorial import links
from cms.editorial.models import SignLink
from cms.publication.refusal import PublicationRefused

logger = logging.getLogger(__name__)

VERDICTS = ("approve", "reject", "comment")
REQUESTS_A_MINUTE = 60


@require_http_methods(["GET", "POST"])
def sign(request: HttpRequest, token: str) -> HttpResponse:
    """The text of a link with the decision about it. A POST decides: ``verdict``, ``comment``, ``seen``."""
    if not _has_room(request):
        return _private(render(request, "editorial/expert_closed.html", {"busy": True}, status=429))
    with translation.override(settings.LANGUAGE_CODE):
        link = links.find(token)
        if link is None:
            return _private(render(request, "editorial/expert_closed.html", status=404))
        if not link.is_good or not _waits(link):
            done = link.used_at is not None
            return _private(render(request, "editorial/expert_closed.html", {"done": done}, status=410))
        if request.method == "POST":
            return _private(_decide(request, link, token))
        links.note_opened(link)
        return _private(_form(request, link, token))


@require_GET
def text(request: HttpRequest, token: str) -> HttpResponse:
    """On to the draft itself, exactly this version, as the page above shows it in a frame."""
    if not _has_room(request):
        return _private(HttpResponse(status=429))
    link = links.find(token)
    if link is None or not link.is_good or not _waits(link):
        return _private(HttpResponse(status=404))
    draft = link.sign_off.latest().as_object()
    return _private(draft.serve_preview(request, getattr(draft, "default_preview_mode", "")))


def _decide(request: HttpRequest, link: SignLink, token: str) -> HttpResponse:
    verdict = request.POST.get("verdict", "")
    comment = request.POST.get("comment", "")[:5_000]
    if verdict not in VERDICTS:
        return _form(request, link, token, status=400)
    try:
        links.decide(link, verdict, comment=comment, seen=request.POST.get("seen", "-"))
    except PublicationRefused as refused:
        faults = [fault.message for fault in refused.faults]
        return _form(request, link, token, status=409, faults=faults, comment=comment)
    return render(request, "editorial/expert_thanks.html", {"link": link, "verdict": verdict, "token": token})


def _form(request: HttpRequest, link: SignLink, token: str, *, status: int = 200, **more: Any) -> HttpResponse:
    state = link.sign_off
    context = {
        "link": link,
        "token": token,
        "title": state.latest().object_str,
        "step": state.task.name,
        "seen": state.present_hash,
        **more,
    }
    return render(request, "editorial/expert.html", context, status=status)


def _waits(link: SignLink) -> bool:
    return bool(link.sign_off.status == link.sign_off.STATUS_IN_PROGRESS)


def _private(response: Any) -> Any:
    response.headers["Cache-Control"] = "no-store, private"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    # The address is the key: no other site may learn it, nor may Django write it into its log of refused requests.
    response._has_been_logged = True
    response.headers["Referrer-Policy"] = "same-origin"
    return response


def _has_room(request: HttpRequest) -> bool:
    """Whether this address may ask once more in this minute. When the cache does not answer, it may."""
    key = f"sign:{_address(request)}:{int(time() // 60)}"
    try:
        cache.add(key, 0, timeout=120)
        return int(cache.incr(key)) <= REQUESTS_A_MINUTE
    except Exception:
        logger.warning("The cache does not count the openings of links")
        return True


def _address(request: HttpRequest) -> str:
    proxies = settings.ENV.trusted_proxies
    forwarded = [part.strip() for part in request.headers.get("X-Forwarded-For", "").split(",") if part.strip()]
    if proxies and len(forwarded) >= proxies:
        return forwarded[-proxies][:60]
    return str(request.META.get("REMOTE_ADDR", ""))
