"""The queue of review tasks in the admin."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.editorial.actions import AlreadyDecided, Verdict, assign, decide, document_of
from cms.editorial.filters import AssignForm, QueueForm
from cms.editorial.models import ReviewTask
from cms.editorial.queries import reviews_within_reach
from cms.editorial.reviews import source_labels

VERDICTS: tuple[Verdict, ...] = ("still_correct", "fixed", "withdrawn")
PER_PAGE = 50


@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    """Tasks within the person's reach, the most urgent first; open ones unless the filter says otherwise."""
    within = reviews_within_reach(cast(User, request.user))
    form = QueueForm(request.GET, within=within)
    found = form.filtered(within, request.user).select_related("owner", "organisation", "decided_by")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    labels = dict(source_labels())
    rows = [(each, labels.get(each.source, each.source)) for each in page]
    context = {"page": page, "rows": rows, "form": form, "here": request.get_full_path(), "query": _query(request)}
    return render(request, "editorial/queue.html", context)


@require_http_methods(["GET", "POST"])
def task(request: HttpRequest, pk: int) -> HttpResponse:
    """One task with its passages; a POST with ``verdict`` decides it."""
    found = _task(request, pk)
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
        return redirect(_back(request))
    edit_url = AdminURLFinder(request.user).get_edit_url(document) if document is not None else None
    context = {
        "task": found,
        "kind": dict(source_labels()).get(found.source, found.source),
        "edit_url": edit_url,
        "may_edit": may_edit,
        "may_withdraw": may_withdraw,
        "form": AssignForm(task=found) if may_edit else None,
    }
    return render(request, "editorial/task.html", context)


@require_POST
def assign_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Say who looks, and by when."""
    found = _task(request, pk)
    if not rights(request.user, document_of(found))[0]:
        raise PermissionDenied
    form = AssignForm(request.POST, task=found)
    if form.is_valid():
        try:
            assign(found, **form.cleaned_data)
            messages.success(request, _("“%(title)s”: assigned.") % {"title": found.title})
        except AlreadyDecided:
            messages.warning(request, _("“%(title)s” has been decided by somebody else.") % {"title": found.title})
    else:
        messages.error(request, " ".join(str(text) for texts in form.errors.values() for text in texts))
    return redirect("editorial:task", pk=pk)


def rights(user: Any, document: Any) -> tuple[bool, bool]:
    """Whether the user may say that the document is right, and whether they may take it down."""
    if document is None:
        return user.is_superuser, False
    if isinstance(document, Page):
        permissions = document.permissions_for_user(user)
        return permissions.can_edit(), permissions.can_unpublish()
    policy = policy_registry.get_by_type(type(document))
    may_change = policy.user_has_permission_for_instance(user, "change", document)
    return bool(may_change), bool(policy.user_has_permission_for_instance(user, "publish", document))


def _task(request: HttpRequest, pk: int) -> ReviewTask:
    return get_object_or_404(reviews_within_reach(cast(User, request.user)), pk=pk)


def _query(request: HttpRequest) -> str:
    """The filters as they stand in the address, for the links to other pages of the list."""
    asked = request.GET.copy()
    asked.pop("p", None)
    return f"{asked.urlencode()}&" if asked else ""


def _back(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    good = url_has_allowed_host_and_scheme(wanted, allowed_hosts={request.get_host()})
    return wanted if good else reverse("editorial:queue")
