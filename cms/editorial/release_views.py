"""Releases in the admin."""

from collections.abc import Callable
from typing import Any, cast

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminDateTimeInput
from wagtail.models import Page
from wagtail.permissions import policy_registry

from cms.accounts.models import User
from cms.editorial import releases
from cms.editorial.drafts import drafts_matching
from cms.editorial.models import Release, ReleaseItem, ReleaseState
from cms.editorial.releases import Problem, ReleaseRefused
from cms.publication import registry

PER_PAGE = 30


class ReleaseForm(WagtailAdminModelForm):
    class Meta:
        model = Release
        fields = ("name", "publish_at")
        widgets = {"publish_at": AdminDateTimeInput}


@require_GET
def index(request: HttpRequest) -> HttpResponse:
    """Releases, the newest first."""
    _require_maker(request)
    found = Release.objects.annotate(size=Count("items")).select_related("created_by").order_by("-pk")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    return render(request, "editorial/releases.html", {"page": page})


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Make a release, or change the name and the moment of one that is being put together."""
    _require_maker(request)
    found = get_object_or_404(Release, pk=pk, state=ReleaseState.OPEN) if pk else None
    form = ReleaseForm(request.POST or None, instance=found, for_user=request.user)
    if request.method == "POST" and form.is_valid():
        made = form.save(commit=False)
        made.created_by = made.created_by or request.user
        made.save()
        return redirect("editorial:release", pk=made.pk)
    return render(request, "editorial/release_form.html", {"form": form, "release": found})


@require_http_methods(["GET", "POST"])
def release(request: HttpRequest, pk: int) -> HttpResponse:
    """A release with its materials; a POST with ``do`` checks, schedules, publishes or cancels it."""
    _require_maker(request)
    found = get_object_or_404(Release.objects.select_related("created_by", "published_by"), pk=pk)
    problems: dict[int, Problem] = {}
    if request.method == "POST":
        answer = _do(request, found)
        if isinstance(answer, HttpResponse):
            return answer
        problems = {problem.item: problem for problem in answer}
        found.refresh_from_db()
    words = request.GET.get("q", "").strip()
    user = cast(User, request.user)
    context = {
        "release": found,
        "rows": [_row(request, item, problems) for item in found.items.select_related("content_type", "entry")],
        "checked": request.method == "POST",
        "problems": problems,
        "words": words,
        "candidates": drafts_matching(words, user) if words and found.is_pending else [],
    }
    return render(request, "editorial/release.html", context)


@require_POST
def add_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a draft into the release; ``what`` is its content type and key."""
    _require_maker(request)
    found = get_object_or_404(Release, pk=pk)
    material = _material(request.POST.get("what", ""))
    if not releases.may_edit(cast(User, request.user), material):
        raise PermissionDenied
    try:
        item = releases.add(found, material, by=cast(User, request.user))
        messages.success(request, _("“%(title)s” is in the release.") % {"title": item.title})
    except ReleaseRefused as refused:
        messages.error(request, str(refused))
    return redirect("editorial:release", pk=pk)


@require_POST
def remove_item(request: HttpRequest, pk: int, item: int) -> HttpResponse:
    """Take a draft out of the release."""
    _require_maker(request)
    found = get_object_or_404(ReleaseItem, pk=item, release=pk)
    try:
        releases.remove(found, by=cast(User, request.user))
        messages.success(request, _("“%(title)s” is out of the release.") % {"title": found.title})
    except ReleaseRefused as refused:
        messages.error(request, str(refused))
    return redirect("editorial:release", pk=pk)


@require_GET
def choose(request: HttpRequest, content_type: int, key: str) -> HttpResponse:
    """From the editor of a material: which release it shall go with."""
    _require_maker(request)
    material = _material(f"{content_type}:{key}")
    if not releases.may_edit(cast(User, request.user), material):
        raise PermissionDenied
    pending = Release.objects.filter(state__in=(ReleaseState.OPEN, ReleaseState.SCHEDULED))
    context = {"material": material, "what": f"{content_type}:{key}", "releases": pending[:PER_PAGE]}
    return render(request, "editorial/release_choose.html", context)


def is_maker(user: Any) -> bool:
    """Whether somebody may put releases together: whoever may publish anything."""
    if user.is_superuser:
        return True
    kinds = {Page, *(kind.model for kind in registry.document_types() if not issubclass(kind.model, Page))}
    return any(policy_registry.get_by_type(kind).user_has_permission(user, "publish") for kind in kinds)


def _do(request: HttpRequest, found: Release) -> HttpResponse | list[Problem]:
    user = cast(User, request.user)
    verbs: dict[str, tuple[Callable[[], object], str]] = {
        "publish": (lambda: releases.publish(found, by=user), _("The release is published.")),
        "schedule": (lambda: releases.schedule(found, by=user), _("The release is scheduled.")),
        "unschedule": (lambda: releases.unschedule(found), _("The release waits again.")),
        "cancel": (lambda: releases.cancel(found), _("The release is given up; its drafts stay drafts.")),
    }
    verb = request.POST.get("do", "")
    if verb == "check":
        return releases.check(found, by=user)
    if verb not in verbs:
        raise Http404
    action, done = verbs[verb]
    try:
        action()
    except ReleaseRefused as refused:
        if refused.message:
            messages.error(request, str(refused.message))
        if refused.problems:
            messages.error(request, _("Nothing was published. Mend what is named below."))
        return list(refused.problems)
    messages.success(request, done)
    return redirect("editorial:release", pk=found.pk)


def _row(request: HttpRequest, item: ReleaseItem, problems: dict[int, Problem]) -> dict[str, Any]:
    material = item.material()
    specific = getattr(material, "specific", material)
    seen = specific is not None and releases.may_edit(cast(User, request.user), specific)
    return {
        "item": item,
        "kind": specific._meta.verbose_name if specific is not None else "",
        "title": item.title if seen or specific is None else _("material of another organisation"),
        "url": AdminURLFinder(request.user).get_edit_url(specific) if seen else None,
        "problem": problems.get(item.pk),
    }


def _material(what: str) -> Any:
    kind, _colon, key = what.partition(":")
    if not kind.isdigit():
        raise Http404
    model = get_object_or_404(ContentType, pk=int(kind)).model_class()
    if model is None or registry.for_model(model) is None:
        raise Http404
    return get_object_or_404(model, pk=key)


def _require_maker(request: HttpRequest) -> None:
    if not is_maker(request.user):
        raise PermissionDenied
