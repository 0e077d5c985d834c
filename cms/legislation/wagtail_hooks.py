"""The library of law in the admin."""

from typing import Any

from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.legislation.admin import views
from cms.legislation.admin.structure_panel import StructurePanel
from cms.legislation.models import Act, Edition, PracticeNote
from cms.organisations.viewsets import ScopedSnippetViewSet


class ActViewSet(ScopedSnippetViewSet):
    """Acts as works."""

    model = Act
    icon = "doc-full"
    menu_label = _("Acts")
    list_display = ("__str__", "type", "number", "signed_on", LiveStatusTagColumn(label=_("State")))
    list_filter = ("type", "level")
    search_fields = ("title", "short_title", "number")
    ordering = ("-signed_on",)
    panels = (
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("short_title"), FieldPanel("slug")]),
        InlinePanel("aliases", heading=_("What people call it"), label=_("alias")),
        FieldRowPanel([FieldPanel("type"), FieldPanel("level")]),
        MultiFieldPanel(
            [FieldPanel("bodies"), FieldRowPanel([FieldPanel("number"), FieldPanel("signed_on")])],
            heading=_("Adoption"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("published_in"), FieldPanel("published_on")]),
                FieldRowPanel([FieldPanel("registration_number"), FieldPanel("registered_on")]),
            ],
            heading=_("Publication and registration"),
        ),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("ended_on"), FieldPanel("end")]), FieldPanel("ended_by")], heading=_("End")
        ),
        FieldPanel("topics"),
        FieldRowPanel([FieldPanel("territory"), FieldPanel("organisation"), FieldPanel("audience")]),
    )


class EditionViewSet(ScopedSnippetViewSet):
    """Editions: texts of acts in time."""

    model = Edition
    icon = "doc-full-inverse"
    menu_label = _("Editions")
    list_display = ("__str__", "in_force_from", "in_force_to", LiveStatusTagColumn(label=_("State")))
    list_filter = ("act",)
    ordering = ("-in_force_from",)
    panels = (
        FieldPanel("act"),
        FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_to"), FieldPanel("rule")]),
        FieldPanel("basis"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("completeness"), FieldPanel("checked_by")]),
        FieldRowPanel(
            [FieldPanel("text"), StructurePanel(heading=_("What is recognised"))],
            heading=_("Text and structure"),
        ),
        FieldPanel("override_reason"),
    )


class PracticeNoteViewSet(ScopedSnippetViewSet):
    """Notes on norms."""

    model = PracticeNote
    icon = "comment"
    menu_label = _("Practice notes")
    list_display = ("title", "kind", "act", "label", "valid_from", "review_on", LiveStatusTagColumn(label=_("State")))
    list_filter = ("kind", "act")
    search_fields = ("title", "label")
    ordering = ("-valid_from",)
    panels = (
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("act"), FieldPanel("label")]),
        FieldPanel("text"),
        FieldPanel("source"),
        FieldRowPanel([FieldPanel("author"), FieldPanel("audience")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to"), FieldPanel("review_on")]),
    )


class LegislationGroup(SnippetViewSetGroup):
    """The library's place in the menu."""

    items = (ActViewSet, EditionViewSet, PracticeNoteViewSet)
    menu_label = _("Legislation")
    menu_icon = "doc-full"
    menu_order = 300


register_snippet(LegislationGroup)

urls = ([path("origins/<int:pk>/", views.origin, name="origin")], "legislation")


@hooks.register("register_admin_urls")
def register_urls() -> list[Any]:
    return [path("legislation/", include(urls))]
