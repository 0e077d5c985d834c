"""A wall before every view of a page: not each of Wagtail's asks for the right on the page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from wagtail.admin.auth import permission_denied
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.listing import GenericPageFilterSet, PageFilterSet
from wagtail.models import Page

from cms.organisations.page_rows import joined, kinds_by_link, of_its_kind
from cms.organisations.permissions import Action, may, scoped_models
from cms.organisations.policies import organisation_of

# Wagtail's lists of pages offer everyone of the union who ever owned or changed a page; there is one site.
OPEN_FILTERS = ("owner", "edited_by", "site")
View = Callable[..., HttpResponseBase]


def only_within_reach(view: View) -> View:
    """Refuse a view of a page (``page_id``, ``parent_page_id``) that stands outside the subtrees of whoever asks."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        spare_questions(request)
        number = kwargs.get("page_id", kwargs.get("parent_page_id"))
        user = request.user
        if number is not None and user.is_authenticated and not user.is_superuser and not _sees(user, number):
            refused: HttpResponseBase = permission_denied(request)
            return refused
        return view(request, *args, **kwargs)

    return guarded


def spare_questions(request: Any) -> None:
    """Answer beforehand what Wagtail would ask the database about every page: there is one site, and none is private."""
    request._wagtail_site = None
    request.all_page_view_restriction_paths = []


def shut_filters() -> None:
    """Take the filters by people out of Wagtail's lists of pages. Called once, when the applications are ready."""
    for filters in (PageFilterSet, GenericPageFilterSet):
        for name in OPEN_FILTERS:
            filters.base_filters.pop(name, None)


def remember_workflows() -> None:
    """Have the page in Wagtail's editor keep the workflow states that have just been read for it: else each button asks for
    them once more. A request that writes reads them afresh. Called once, when the applications are ready."""
    find: Callable[[EditView], Any] = EditView.get_object

    def get_object(view: EditView) -> Any:
        page = find(view)
        if view.request.method == "GET":
            page._current_workflow_states = list(view.real_page_record._current_workflow_states)
        return page

    EditView.get_object = get_object


def hide_what_is_refused() -> None:
    """Have actions on many things name, of those that they leave out, only what the person may see. Called once, when the
    applications are ready."""
    find: Callable[[BulkAction], Any] = BulkAction.get_actionable_objects

    def get_actionable_objects(action: BulkAction) -> Any:
        objects, left_out = find(action)
        user = action.request.user
        shown = {name: [each for each in rows if _is_seen(user, each)] for name, rows in left_out.items()}
        return objects, shown

    BulkAction.get_actionable_objects = get_actionable_objects


def _is_seen(user: Any, instance: Any) -> bool:
    specific = instance.specific if isinstance(instance, Page) else instance
    placed = scoped_models().get(type(specific))
    return placed is None or may(user, Action.VIEW, organisation_of(specific, placed.path), placed.work)


def _sees(user: Any, number: Any) -> bool:
    organisations = [
        f"{name}__{placed.path}"
        for name, model in kinds_by_link().items()
        if (placed := scoped_models().get(model)) is not None and placed.path
    ]
    found = joined(Page.objects.filter(pk=number)).select_related(*kinds_by_link(), *organisations).first()
    placed = scoped_models().get(found.specific_class) if found is not None else None
    if found is None or placed is None:
        return True
    return may(user, Action.VIEW, organisation_of(of_its_kind(found), placed.path), placed.work)
