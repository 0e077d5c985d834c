"""Publishing is one transaction with its log entry, for every request that can write."""

from collections.abc import Callable

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.publication.refusal import PublicationRefused

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
# Buttons by which the page and snippet editors ask for more than a saved draft.
PUBLISHING_BUTTONS = ("action-publish", "action-restart-workflow", "action-workflow-action")


class AtomicUnsafeRequests:
    """Wraps unsafe requests in a transaction that rolls back on a 5xx answer or a refusal to publish.

    Django's ATOMIC_REQUESTS would do it for GET too, and with SQLite's IMMEDIATE transactions each GET would then wait for
    the write lock.

    When publishing is refused, nothing that the editor typed is lost: the same form is sent once more as a draft, and the
    reason is shown above it.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method in SAFE_METHODS:
            return self.get_response(request)
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
            messages.error(request, _("Not published. %(why)s") % {"why": fault.message})
        if response is None or hasattr(request, "publication_refused"):
            return redirect(request.headers.get("Referer") or reverse("wagtailadmin_home"))
        return response
