"""The library of law in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from cms.legislation.models import Act, Edition


class ActViewSet(SnippetViewSet):
    """Acts as works."""

    model = Act
    icon = "doc-full"
    menu_label = _("Acts")
    list_display = ("__str__", "type", "number", "signed_on", "live")
    list_filter = ("type", "level")
    search_fields = ("title", "short_title", "number")
    ordering = ("-signed_on",)
    panels = (
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("short_title"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("type"), FieldPanel("level")]),
        MultiFieldPanel(
            [FieldPanel("bodies"), FieldRowPanel([FieldPanel("number"), FieldPanel("signed_on")])],
            heading=_("Adoption"),
        ),
        FieldPanel("topics"),
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("audience")]),
    )


class EditionViewSet(SnippetViewSet):
    """Editions: texts of acts in time."""

    model = Edition
    icon = "doc-full-inverse"
    menu_label = _("Editions")
    list_display = ("__str__", "in_force_from", "in_force_to", "live")
    list_filter = ("act",)
    ordering = ("-in_force_from",)
    panels = (
        FieldPanel("act"),
        FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_to")]),
        FieldPanel("basis"),
        FieldPanel("source"),
        FieldPanel("text"),
        FieldPanel("audience"),
    )


class LegislationGroup(SnippetViewSetGroup):
    """The library's place in the menu."""

    items = (ActViewSet, EditionViewSet)
    menu_label = _("Legislation")
    menu_icon = "doc-full"
    menu_order = 300


register_snippet(LegislationGroup)
