"""The admin's screen of links to a draft: make one, copy it, take it back."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, Site

from cms.preview.actions import revoke, share, token_of
from cms.preview.models import SharedLink
from cms.preview.queries import newest_draft
from cms.preview.showing import page_address
from cms.publication import registry


def may_share(user: Any, instance: Model) -> bool:
    """Whether a person may give others a draft to read: whoever may change it."""
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_edit())
    policy = instance.snippet_viewset.permission_policy  # type: ignore[attr-defined]
    return bool(policy.user_has_permission_for_instance(user, "change", instance))


@require_http_methods(["GET", "POST"])
def links(request: HttpRequest, type: str, content_id: UUID, locale: str) -> HttpResponseBase:
    """The links of one document that are still good; POST makes one or ends one."""
    document_type = registry.by_name(type)
    instance = newest_draft(document_type, content_id, locale) if document_type else None
    if instance is None:
        raise Http404
    if not may_share(request.user, instance):
        raise PermissionDenied
    open_links = SharedLink.objects.filter(content_id=content_id, locale=locale, revoked_at=None)
    open_links = open_links.filter(until__gt=timezone.now()).select_related("made_by").order_by("-made_at")
    if request.method == "POST":
        if "revoke" in request.POST:
            revoke(get_object_or_404(open_links, key=_key(request.POST["revoke"])), instance, by=request.user)
            messages.success(request, _("The link no longer opens the draft."))
        else:
            share(instance, by=request.user)
            messages.success(request, _("The link is made. Copy it and send it to the reviewer."))
        return redirect(request.path)
    return TemplateResponse(request, "preview/links.html", _context(request, instance, open_links))


def _context(request: HttpRequest, instance: Model, open_links: Any) -> dict[str, Any]:
    site = Site.find_for_request(request)
    rows = [
        {"link": link, "address": request.build_absolute_uri(page_address(token_of(link), site))} for link in open_links
    ]
    back = AdminURLFinder(request.user).get_edit_url(instance)
    return {"instance": instance, "rows": rows, "days": settings.ENV.preview_link_days, "back": back}


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None
