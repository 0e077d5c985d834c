"""What refers to something, at Wagtail's own addresses: the rows of one screen in a few queries, however many there are in
all. Wagtail fetches everything that refers, one by one, to show twenty of it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from wagtail.admin.views.pages import usage as pages
from wagtail.models import Page, ReferenceIndex
from wagtail.models.reference_index import ReferenceGroups
from wagtail.snippets.models import get_snippet_models
from wagtail.snippets.views import snippets

from cms.organisations.page_rows import joined, kinds_by_link, of_its_kind
from cms.organisations.permissions import scoped_models

Key = tuple[int, str]


class _InBulk(ReferenceGroups):
    """What refers, each with its references; a slice asks a query for the keys, one for the references, one for each kind."""

    def __getitem__(self, key: slice) -> list[tuple[Any, list[ReferenceIndex]]]:
        shown: list[Key] = list(self.qs.values_list("base_content_type", "object_id").distinct()[key])
        keys: dict[int, list[str]] = defaultdict(list)
        for content_type, object_id in shown:
            keys[content_type].append(object_id)
        within = Q(pk__in=())
        for content_type, object_ids in keys.items():
            within |= Q(base_content_type=content_type, object_id__in=object_ids)
        references: dict[Key, list[ReferenceIndex]] = defaultdict(list)
        for reference in self.qs.filter(within):
            references[reference.base_content_type_id, reference.object_id].append(reference)
        things = {
            (content_type, str(thing.pk)): thing
            for content_type, object_ids in keys.items()
            for thing in _things(ContentType.objects.get_for_id(content_type).model_class(), object_ids)
        }
        return [(things[each], references[each]) for each in shown if each in things]


def _things(model: Any, keys: list[str]) -> Iterable[Any]:
    """The objects with what their names and the rights on them need."""
    if model is Page:
        links = kinds_by_link()
        places = {name: scoped_models()[kind].path for name, kind in links.items() if kind in scoped_models()}
        ways = [f"{name}__{place}" for name, place in places.items() if place]
        return [of_its_kind(page) for page in joined(Page.objects.filter(pk__in=keys)).select_related(*links, *ways)]
    found = model._default_manager.filter(pk__in=keys)
    placed = scoped_models().get(model)
    related = set(getattr(model.snippet_viewset, "select_related", ()) if model in get_snippet_models() else ())
    related |= {placed.path} if placed is not None and placed.path else set()
    return found.select_related(*related) if related else found  # type: ignore[no-any-return]


class _FewQuestions:
    """Rows of a page of the list with a few queries."""

    object: Any

    def get_queryset(self) -> ReferenceGroups:
        return _InBulk(ReferenceIndex.get_references_to(self.object))


class PageUsage(_FewQuestions, pages.UsageView):
    """What refers to a page."""

    def get_object(self) -> Any:
        page = get_object_or_404(joined(Page.objects.all()), pk=self.pk)
        return of_its_kind(page).get_latest_revision_as_object()


class SnippetUsage(_FewQuestions, snippets.UsageView):
    """What refers to a snippet."""


def addresses() -> list[URLPattern]:
    """To stand before Wagtail's; of snippets the viewsets name the view."""
    return [path("pages/<int:page_id>/usage/", PageUsage.as_view())]
