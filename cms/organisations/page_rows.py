"""Pages of all kinds as rows of a list: what each would ask the database for is fetched for all of them at once."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, Revision, WorkflowState, get_page_models


@cache
def kinds_by_link() -> dict[str, type[Page]]:
    """The kinds of pages by the name under which a plain page leads to its kind."""
    links = {model: model._meta.get_ancestor_link(Page) for model in get_page_models() if model is not Page}
    return {link.remote_field.get_accessor_name(): model for model, link in links.items() if link is not None}


def joined(pages: Any) -> Any:
    """Plain pages with what their kinds add, but for the long texts, in one query; see ``of_its_kind``."""
    long = [
        f"{name}__{field.name}"
        for name, model in kinds_by_link().items()
        for field in model._meta.local_fields
        if isinstance(field, StreamField)
    ]
    return pages.select_related(*kinds_by_link()).defer(*long)


def of_its_kind(page: Any) -> Any:
    """A page from ``joined`` as what it is, with its annotations."""
    if isinstance(page, page.specific_class or Page) and page.specific_class is not Page:
        return page
    name = next((name for name, model in kinds_by_link().items() if model is page.specific_class), None)
    found = getattr(page, name, page) if name is not None else page
    for key, value in vars(page).items():
        found.__dict__.setdefault(key, value)
    return found


def be_quiet(page: Any) -> None:
    """Have a section say nothing of its own state above the list of what stands below it."""
    page._current_workflow_states, page._approved_schedule = [], False


def give_parents(pages: Iterable[Any]) -> None:
    """Tell pages which page stands above them, in one query at most."""
    rows = list(pages)
    found = {page.path: page for page in rows}
    missing = {page.path[: -page.steplen] for page in rows if page.depth > 1} - set(found)
    found |= {page.path: page for page in Page.objects.filter(path__in=missing)} if missing else {}
    for page in rows:
        page._cached_parent_obj = found.get(page.path[: -page.steplen])


def give_workflows(pages: list[Any]) -> None:
    """Tell pages their workflows under way, in one query."""
    rows = {str(page.pk): page for page in pages}
    for page in pages:
        page._current_workflow_states = []
    base = ContentType.objects.get_for_model(Page)
    found = WorkflowState.objects.active().filter(base_content_type=base, object_id__in=list(rows))
    for state in found.select_related("current_task_state__task"):
        rows[state.object_id]._current_workflow_states.append(state)


def give_states(pages: list[Any]) -> None:
    """Tell pages their languages, workflows under way and schedules, in three queries."""
    locales = Locale.objects.in_bulk()
    base = ContentType.objects.get_for_model(Page)
    planned = Revision.objects.filter(approved_go_live_at__isnull=False, base_content_type=base)
    waiting = set(planned.filter(object_id__in=[str(page.pk) for page in pages]).values_list("object_id", flat=True))
    for page in pages:
        page.locale, page._approved_schedule = locales[page.locale_id], str(page.pk) in waiting
    give_workflows(pages)
