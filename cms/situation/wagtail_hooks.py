"""The situation in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, Panel
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.permissions import policy_registry
from wagtail.snippets.models import register_snippet

from cms.organisations.viewsets import ScopedSnippetViewSet
from cms.situation.chart import HEIGHT, WIDTH, dots
from cms.situation.models import IndicatorSeries
from cms.situation.uploads import upload


class ChartPanel(Panel):
    """The saved values as a line."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "situation/chart_panel.html"

        def get_context_data(self, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            values = self.instance.values.all() if self.instance.pk else ()
            in_order = sorted((each.period, float(each.value)) for each in values)
            return {**context, "dots": dots(in_order), "width": WIDTH, "height": HEIGHT}


class IndicatorSeriesViewSet(ScopedSnippetViewSet):
    """Series of indicators."""

    model = IndicatorSeries
    icon = "table"
    menu_label = _("Situation")
    menu_order = 320
    add_to_admin_menu = True
    list_display = ("title", "indicator", "territory", "organisation", LiveStatusTagColumn(label=_("State")))
    list_filter = ("indicator", "territory_level")
    search_fields = ("title", "indicator", "territory")
    panels = (
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("indicator"), FieldPanel("unit"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("territory_level"), FieldPanel("territory"), FieldPanel("organisation")]),
        FieldPanel("source"),
        ChartPanel(heading=_("Chart")),
        InlinePanel("values", heading=_("Values"), label=_("value")),
        FieldPanel("audience"),
    )


register_snippet(IndicatorSeriesViewSet)


@hooks.register("register_admin_urls")
def register_urls() -> list[Any]:
    return [path("situation/upload/", upload, name="upload_indicators")]


class UploadItem(MenuItem):
    """For those who may add a series."""

    def is_shown(self, request: HttpRequest) -> bool:
        policy = policy_registry.get_by_type(IndicatorSeries)
        return bool(policy.user_has_permission(request.user, "add"))


@hooks.register("register_admin_menu_item")
def register_upload() -> MenuItem:
    return UploadItem(_("Indicators from a table"), reverse("upload_indicators"), icon_name="upload", order=321)
