"""A wall before every view of a page: not each of Wagtail's asks for the right on the page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from wagtail.admin.auth import permission_denied
from wagtail.admin.views.pages.listing import GenericPageFilterSet, PageFilterSet
from wagtail.models import Page

from cms.organisations.permissions import Action, may, scoped_models
from cms.organisations.policies import organisation_of

# Wagtail's lists of pages offer everyone of the union who ever owned or changed a page; there is one site.
OPEN_FILTERS = ("owner", "edited_by", "site")
View = Callable[..., HttpResponseBase]


def only_within_reach(view: View) -> View:
    """Refuse a view of a page (``page_id``) that stands outside the subtrees of whoever asks."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        number = kwargs.get("page_id")
        user = request.user
        if number is not None and user.is_authenticated and not user.is_superuser and not _sees(user, number):
            refused: HttpResponseBase = permission_denied(request)
            return refused
        return view(request, *args, **kwargs)

    return guarded


def shut_filters() -> None:
    """Take the filters by people out of Wagtail's lists of pages. Called once, when the applications are ready."""
    for filters in (PageFilterSet, GenericPageFilterSet):
        for name in OPEN_FILTERS:
            filters.base_filters.pop(name, None)


def _sees(user: Any, number: Any) -> bool:
    page = Page.objects.filter(pk=number).first()
    placed = scoped_models().get(page.specific_class) if page is not None else None
    if page is None or placed is None:
        return True
    return may(user, Action.VIEW, organisation_of(page.specific, placed.path), placed.work)
