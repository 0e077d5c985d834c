"""Wagtail's lists of pages of every kind (explorer, search, use of a type, chooser, menu of pages), in a few queries.

What Wagtail asks for each row is fetched for all of them at once; what this house has not got (several sites, private
pages, writing by the admin's own API) is not asked for at all.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Substr
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django_filters import DateFromToRangeFilter, MultipleChoiceFilter
from rest_framework.fields import Field
from wagtail.admin.api.serializers import AdminPageSerializer
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import chooser
from wagtail.admin.views.generic import IndexView
from wagtail.admin.views.pages.listing import ExplorableIndexView, PageListingMixin
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView
from wagtail.api.v2.serializers import PageParentField
from wagtail.models import Page, get_page_models

from cms.organisations.page_rows import (
    be_quiet,
    give_parents,
    give_states,
    give_workflows,
    joined,
    kinds_by_link,
    of_its_kind,
)


def page_kinds() -> list[tuple[int, str]]:
    """The kinds of pages by their names, with the keys of their content types."""
    kinds = [model for model in get_page_models() if model is not Page]
    found = ContentType.objects.get_for_models(*kinds)
    return sorted(((found[model].pk, str(model._meta.verbose_name)) for model in kinds), key=lambda each: each[1])


class PageFilters(WagtailFilterSet):
    """By date and by kind."""

    latest_revision_created_at = DateFromToRangeFilter(label=_("Updated"), widget=DateRangePickerWidget)
    content_type = MultipleChoiceFilter(label=_("kind of material"), choices=page_kinds, widget=CheckboxSelectMultiple)

    class Meta:
        model = Page
        fields: ClassVar[list[str]] = []

    def _add_locale_filter(self) -> None:
        """Languages have trees of their own."""


class FewQuestions(PageListingMixin):
    """Rows of all kinds with what columns and buttons show of them: three queries, however many kinds there are."""

    i18n_enabled = False
    # Wagtail's registry of page views says so: the columns of lists of pages, not those of snippets.
    list_display = None

    def annotate_queryset(self, pages: Any) -> QuerySet[Any]:
        found = joined(pages).annotate_site_root_state().annotate_approved_schedule()
        annotated: QuerySet[Any] = found.annotate_has_untranslated_locale()
        return annotated

    def paginate_queryset(self, queryset: QuerySet[Any], page_size: int) -> Any:
        paginator, page, rows, is_paginated = super().paginate_queryset(queryset, page_size)
        page.object_list = [of_its_kind(row) for row in rows]
        give_workflows(page.object_list)
        return paginator, page, page.object_list, is_paginated


class Explorer(FewQuestions, ExplorableIndexView):
    """What stands below a page. Its own state is shown where it is edited."""

    base_filterset_class = PageFilters

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponseBase:
        root = self.permission_policy.explorable_root_instance(request.user)
        page = get_object_or_404(joined(Page.objects.all()), pk=parent_page_id) if parent_page_id else None
        page = page or Page.get_first_root_node()
        if page.pk != root.pk and not page.is_descendant_of(root):
            return redirect(self.index_url_name, root.pk)
        self.parent_page = of_its_kind(page)
        be_quiet(self.parent_page)
        self.permissions = self.parent_page.permissions_for_user(request.user)
        self.locale = None
        self.translations: list[Any] = []
        answer: HttpResponseBase = IndexView.get(self, request)
        return answer

    @cached_property
    def show_locale_labels(self) -> bool:
        return bool(self.parent_page.is_root())

    def annotate_queryset(self, pages: Any) -> QuerySet[Any]:
        found = super().annotate_queryset(pages)
        return found.select_related("locale", *kinds_by_link()) if self.show_locale_labels else found

    def get_side_panels(self) -> MediaContainer:
        return MediaContainer()


@dataclass(frozen=True, slots=True)
class _Counted:
    count: int


class PageSearch(FewQuestions, SearchView):
    """Search in pages of every kind."""

    def get_queryset(self) -> QuerySet[Any]:
        found: QuerySet[Any] = super().get_queryset()
        if self.content_types:
            # The kinds have been counted one by one already.
            self.all_pages = _Counted(sum(number for _kind, number in self.content_types))
        return found


class PagesOfType(FewQuestions, ContentTypeUseView):
    """The pages of one kind."""

    base_filterset_class = PageFilters

    def annotate_queryset(self, pages: Any) -> QuerySet[Any]:
        # Rows of one kind have no need of others.
        found = pages.defer_streamfields().annotate_site_root_state().annotate_approved_schedule()
        annotated: QuerySet[Any] = found.annotate_has_untranslated_locale()
        return annotated


class _TitleWithParent(chooser.PageTitleColumn):
    """Fetches the pages above all rows of its table at once."""

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        if not hasattr(instance, "_cached_parent_obj"):
            give_parents(parent_context["table"].data)
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return context


class _WithParents:
    """The chooser of pages; where it stands in the tree is known without asking for each row."""

    is_multiple_choice: Any

    @property
    def columns(self) -> list[Column]:
        found: list[Column] = super().columns  # type: ignore[misc]
        return [
            _TitleWithParent("title", label=_("Title"), is_multiple_choice=self.is_multiple_choice)
            if column.name == "title"
            else column
            for column in found
        ]


class PageChooser(_WithParents, chooser.BrowseView):
    """Choose a page from the tree. Languages are offered where their trees begin."""

    parent_page: Any
    i18n_enabled: bool

    def get_object_list(self) -> QuerySet[Any]:
        be_quiet(self.parent_page)
        self.i18n_enabled = self.i18n_enabled and self.parent_page.is_root()
        found: QuerySet[Any] = super().get_object_list()
        return found


class PageChooserSearch(_WithParents, chooser.SearchView):
    """Choose a page that has been searched for."""


class _Children(Field):
    """How many pages below one the person may find; counted for the whole list."""

    def get_attribute(self, instance: Any) -> Any:
        return instance

    def to_representation(self, page: Any) -> dict[str, Any]:
        counted = getattr(page, "_children_in_reach", None)
        if counted is None:
            counted = self.context["base_queryset"].child_of(page).count()
        return {"count": counted, "listing_url": f"{self.context['request'].path}?child_of={page.pk}"}


class _Parent(PageParentField):
    def get_attribute(self, instance: Any) -> Any:
        if hasattr(instance, "_children_in_reach"):
            return instance._cached_parent_obj
        return super().get_attribute(instance)


class MenuPageSerializer(AdminPageSerializer):
    """A page in the menu of pages."""

    parent = _Parent(read_only=True)
    children = _Children(read_only=True)


class MenuPages(PagesAdminAPIViewSet):
    """What the menu of pages reads. Nothing is written here: the screens of the admin do that."""

    base_serializer_class = MenuPageSerializer
    actions: ClassVar[dict[str, Any]] = {}

    def paginate_queryset(self, queryset: QuerySet[Any]) -> list[Any]:
        pages = list(super().paginate_queryset(queryset))
        give_parents(pages)
        give_states(pages)
        self._give_numbers(pages)
        return pages

    def _give_numbers(self, pages: list[Any]) -> None:
        within: Any = self.get_base_queryset()
        step = Page.steplen
        below = Q(pk__in=())
        for depth in {page.depth for page in pages}:
            below |= Q(depth=depth + 1, above__in=[page.path for page in pages if page.depth == depth])
        counted = within.order_by().annotate(above=Substr("path", 1, (F("depth") - 1) * step)).filter(below)
        numbers = dict(counted.values_list("above").annotate(Count("pk")))
        for page in pages:
            page._children_in_reach = numbers.get(page.path, 0)


def addresses() -> list[URLPattern]:
    """These lists at Wagtail's own addresses, to stand before Wagtail's."""
    kind = "pages/usage/<slug:content_type_app_name>/<slug:content_type_model_name>/"
    return [
        path("pages/", Explorer.as_view()),
        path("pages/<int:parent_page_id>/", Explorer.as_view()),
        path("pages/<int:parent_page_id>/results/", Explorer.as_view(results_only=True)),
        path("pages/search/", PageSearch.as_view()),
        path("pages/search/results/", PageSearch.as_view(results_only=True)),
        path(kind, PagesOfType.as_view()),
        path(f"{kind}results/", PagesOfType.as_view(results_only=True)),
        path("choose-page/", PageChooser.as_view()),
        path("choose-page/<int:parent_page_id>/", PageChooser.as_view()),
        path("choose-page/search/", PageChooserSearch.as_view()),
    ]
