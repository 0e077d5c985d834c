"""The queue of review tasks in the admin."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page

from cms.editorial.actions import AlreadyDecided, Verdict, decide, document_of
from cms.editorial.models import Outcome, ReviewTask

VERDICTS: tuple[Verdict, ...] = ("still_correct", "fixed", "withdrawn")
LATEST = 20


@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    """Open tasks, the most urgent first, and what was decided last."""
    decided = ReviewTask.objects.exclude(outcome=Outcome.OPEN).select_related("decided_by").order_by("-decided_at")
    context = {"open": ReviewTask.objects.filter(outcome=Outcome.OPEN), "decided": decided[:LATEST]}
    return render(request, "editorial/queue.html", context)


@require_http_methods(["GET", "POST"])
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """One task with its passages; a POST with ``verdict`` decides it."""
    found = get_object_or_404(ReviewTask, pk=pk)
    document = document_of(found)
    may_edit, may_withdraw = rights(request.user, document)
    if request.method == "POST":
        verdict: Any = request.POST.get("verdict", "")
        if verdict not in VERDICTS or not (may_withdraw if verdict == "withdrawn" else may_edit):
            raise PermissionDenied
        try:
            decide(found, verdict, by=request.user, comment=request.POST.get("comment", ""))  # type: ignore[arg-type]
            messages.success(request, _("“%(title)s”: decided.") % {"title": found.title})
        except AlreadyDecided:
            messages.warning(request, _("“%(title)s” has been decided by somebody else.") % {"title": found.title})
        return redirect("editorial:queue")
    edit_url = AdminURLFinder(request.user).get_edit_url(document) if document is not None else None
    context = {"task": found, "edit_url": edit_url, "may_edit": may_edit, "may_withdraw": may_withdraw}
    return render(request, "editorial/task.html", context)


def rights(user: Any, document: Any) -> tuple[bool, bool]:
    """Whether the user may say that the document is right, and whether they may take it down."""
    if document is None:
        return user.is_superuser, False
    if isinstance(document, Page):
        permissions = document.permissions_for_user(user)
        return permissions.can_edit(), permissions.can_unpublish()
    names = document._meta
    change = user.has_perm(f"{names.app_label}.change_{names.model_name}")
    return change, user.has_perm(f"{names.app_label}.publish_{names.model_name}")
