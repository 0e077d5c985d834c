"""Flat lists of pages under the roles, in a few queries whatever their number."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_filters import DateFromToRangeFilter
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.ui.tables.pages import BulkActionsColumn
from wagtail.admin.views.pages.listing import IndexView
from wagtail.models import Page


class ScopedPageFilters(WagtailFilterSet):
    """By what every page has."""

    latest_revision_created_at = DateFromToRangeFilter(label=_("Updated"), widget=DateRangePickerWidget)

    class Meta:
        model = Page
        fields = ["live", "latest_revision_created_at"]


class ScopedPageIndex(IndexView):
    """Pages of one type with their organisations. Wagtail's own list asks for sites, locales and privacy too."""

    i18n_enabled = False
    base_filterset_class = ScopedPageFilters
    base_columns: ClassVar[list[Column]] = [
        BulkActionsColumn("bulk_actions"),
        TitleColumn(
            "title",
            label=_("Title"),
            sort_key="title",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
        Column("organisation", label=_("organisation")),
        DateColumn("latest_revision_created_at", label=_("Updated"), sort_key="latest_revision_created_at"),
        Column("status", label=_("State"), accessor="status_string", sort_key="live"),
    ]

    def annotate_queryset(self, pages: Any) -> QuerySet[Any]:
        found: QuerySet[Any] = pages.defer_streamfields().select_related("organisation")
        return found.prefetch_workflow_states().annotate_approved_schedule()  # type: ignore[attr-defined, no-any-return]
