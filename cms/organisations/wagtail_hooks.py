"""Organisations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.organisations.models import Organisation


class OrganisationViewSet(SnippetViewSet):
    """The tree as a list that can be searched and filtered, in tree order."""

    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 400
    add_to_admin_menu = True
    list_display = (
        "name",
        Column("level", label=_("Level"), accessor="get_level_display", sort_key="level"),
        "region",
        LiveStatusTagColumn(label=_("State")),
    )
    list_filter = ("level", "setting", "region")
    search_fields = ("name", "short_name", "region")
    ordering = ("path",)
    list_per_page = 50
    panels = (
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("short_name"), FieldPanel("slug")]),
        FieldPanel("parent"),
        FieldRowPanel([FieldPanel("level"), FieldPanel("setting"), FieldPanel("size_band")]),
        FieldPanel("region"),
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("website"), FieldPanel("phone"), FieldPanel("office_email")], heading=_("Contact")),
        InlinePanel("officers", heading=_("Officers"), label=_("officer")),
        FieldPanel("audience"),
    )


register_snippet(OrganisationViewSet)
