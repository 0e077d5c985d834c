"""Publishing is one transaction with its log entry, for every request that can write.

A transaction begins only when the whole request is here: whoever sends half of one and waits must hold neither a
transaction nor, with SQLite, the write lock.
"""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.db import DEFAULT_DB_ALIAS, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import gettext as _

from cms.config.errors import API, too_large
from cms.editorial.refusals import SignOffRefused
from cms.publication.refusal import Fault, PublicationRefused

FORMS = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})
READ_ONLY_DOOR = "/api/v1/"
MEDIA_DOOR = "/api/authoring/v1/"
BESIDE_MEGABYTES = 4
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
# Buttons by which the page and snippet editors ask for more than a saved draft.
PUBLISHING_BUTTONS = ("action-publish", "action-restart-workflow", "action-workflow-action")


class AtomicUnsafeRequests:
    """Wraps unsafe requests in a transaction that rolls back on a 5xx answer or a refusal to publish.

    Django's ATOMIC_REQUESTS would do it for GET too, and with SQLite's IMMEDIATE transactions each GET would then wait for
    the write lock. The read-only door has none, nor have views that are marked ``non_atomic_requests``: they open their own.

    When publishing is refused, nothing that the editor typed is lost: the same form is sent once more as a draft, and the
    reason is shown above it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method in SAFE_METHODS:
            return self.get_response(request)
        if request.path_info.startswith(API) and _size(request) > _most(request):
            return too_large(request, _most(request))
        if not _wants_transaction(request):
            return self.get_response(request)
        _receive(request)
        response = self._in_transaction(request)
        refused = getattr(request, "publication_refused", None)
        if refused is None:
            return response
        return self._keep_as_draft(request, refused)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn a refusal into a marked response; the transaction is rolled back in ``__call__``."""
        if not isinstance(exception, PublicationRefused) or request.method in SAFE_METHODS:
            return None
        request.publication_refused = exception  # type: ignore[attr-defined]
        return HttpResponse(status=409)

    def _in_transaction(self, request: HttpRequest) -> HttpResponseBase:
        with transaction.atomic():
            response = self.get_response(request)
            if response.status_code >= 500 or hasattr(request, "publication_refused"):
                transaction.set_rollback(True)
        return response

    def _keep_as_draft(self, request: HttpRequest, refused: PublicationRefused) -> HttpResponseBase:
        asked = [button for button in PUBLISHING_BUTTONS if button in request.POST]
        response: HttpResponseBase | None = None
        if asked:
            del request.publication_refused  # type: ignore[attr-defined]
            draft = request.POST.copy()
            for button in asked:
                del draft[button]
            request.POST = draft  # type: ignore[assignment]
            for file in request.FILES.values():
                file.seek(0)  # type: ignore[union-attr]
            response = self._in_transaction(request)
        for fault in refused.faults:
            # A decision that is not taken says why by itself: nobody had asked to publish.
            words = str(fault.message) if isinstance(refused, SignOffRefused) else ""
            messages.error(request, words or _in_words(fault, "" if asked else refused.about))
        if response is None or hasattr(request, "publication_refused"):
            return redirect(request.headers.get("Referer") or reverse("wagtailadmin_home"))
        return response


def _in_words(fault: Fault, about: str) -> str:
    if not about:
        return _("Not published. %(why)s") % {"why": fault.message}
    return _("“%(title)s” was not published. %(why)s") % {"title": about, "why": fault.message}


def _size(request: HttpRequest) -> int:
    """The size of the body in bytes, as the caller states it; no more than that is ever read."""
    stated = request.META.get("CONTENT_LENGTH") or ""
    return int(stated) if stated.isascii() and stated.isdigit() else 0


def _most(request: HttpRequest) -> int:
    """How large a body may be at all. Forms with files go to disk, and the authoring door says for each kind how large."""
    if request.content_type == "multipart/form-data" and request.path_info.startswith(MEDIA_DOOR):
        return (settings.ENV.recording_megabytes + BESIDE_MEGABYTES) * 1024 * 1024
    return int(settings.DATA_UPLOAD_MAX_MEMORY_SIZE)


def _wants_transaction(request: HttpRequest) -> bool:
    if request.path_info.startswith(READ_ONLY_DOOR):
        return False
    try:
        view = resolve(request.path_info).func
    except Resolver404:
        return False
    return DEFAULT_DB_ALIAS not in getattr(view, "_non_atomic_requests", ())


def _receive(request: HttpRequest) -> None:
    """Wait for the whole request: forms with their files, which go to disk when they are large; anything else as bytes."""
    if request.method == "POST" and request.content_type in FORMS:
        request.POST  # noqa: B018  (reads it)
    else:
        request.body  # noqa: B018
