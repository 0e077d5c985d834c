"""The library's lists and edit screens."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList, Panel
from wagtail.admin.ui.tables import BooleanColumn, LiveStatusTagColumn
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page
from wagtail.permissions import policy_registry
from wagtail.snippets.views import snippets
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.content.pages import ContentPage
from cms.legislation.admin.act_form import ActForm
from cms.legislation.admin.citations import WithCitations
from cms.legislation.admin.edition_form import EditionForm
from cms.legislation.admin.effects import EFFECT_PANELS, EffectFilter, EffectForm
from cms.legislation.admin.structure import StructurePanel
from cms.legislation.models import Act, Edition, Effect, PracticeNote
from cms.organisations.viewsets import ScopedSnippetViewSet

EDITION_PANELS: list[Panel] = [
    FieldPanel("act"),
    FieldRowPanel([FieldPanel("in_force_from"), FieldPanel("in_force_to"), FieldPanel("rule")]),
    FieldRowPanel(
        [FieldPanel("text"), StructurePanel(heading=_("What is recognised"))], heading=_("Text and structure")
    ),
    FieldPanel("basis"),
    FieldRowPanel([FieldPanel("source"), FieldPanel("completeness"), FieldPanel("checked_by")]),
    FieldPanel("override_reason"),
]
ACT_PANELS: list[Panel] = [
    FieldPanel("title"),
    FieldRowPanel([FieldPanel("short_title"), FieldPanel("slug")]),
    InlinePanel("aliases", heading=_("What people call it"), label=_("alias")),
    FieldPanel("type"),
    FieldPanel("level"),
    InlinePanel(
        "issuing_bodies",
        heading=_("Adopted by"),
        label=_("body"),
        min_num=1,
        panels=[FieldRowPanel([FieldPanel("name"), FieldPanel("number")])],
    ),
    FieldRowPanel([FieldPanel("number"), FieldPanel("signed_on")], heading=_("Adoption")),
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
]


class ActViewSet(ScopedSnippetViewSet):
    """Acts as works."""

    model = Act
    icon = "doc-full"
    menu_label = _("Acts")
    list_display = ("__str__", "type", "number", "signed_on", LiveStatusTagColumn(label=_("State")))
    list_filter = ("type", "level")
    search_fields = ("title", "short_title", "number")
    ordering = ("-signed_on",)
    edit_handler = ObjectList(ACT_PANELS, base_form_class=ActForm)


class EditionViewSet(ScopedSnippetViewSet):
    """Editions: texts of acts in time."""

    model = Edition
    icon = "doc-full-inverse"
    menu_label = _("Editions")
    list_display = ("__str__", "in_force_from", "in_force_to", LiveStatusTagColumn(label=_("State")))
    list_filter = ("act",)
    ordering = ("-in_force_from",)
    edit_handler = ObjectList(EDITION_PANELS, base_form_class=EditionForm)


class NoteEditView(WithCitations, snippets.EditView):
    """The edit screen of a note."""


class PracticeNoteViewSet(ScopedSnippetViewSet):
    """Notes on norms."""

    model = PracticeNote
    edit_view_class = NoteEditView
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


class EffectViewSet(ScopedSnippetViewSet):
    """What amending acts did, and what they will do: also what no edition carries yet."""

    model = Effect
    icon = "history"
    menu_label = _("Amendments")
    list_display = (
        "__str__",
        "kind",
        "takes_effect_on",
        BooleanColumn("applied", label=_("In the text")),
        BooleanColumn("by_hand", label=_("noted by an editor"), sort_key="by_hand"),
    )
    filterset_class = EffectFilter
    search_fields = ("amending_number", "label")
    ordering = ("-takes_effect_on", "-pk")
    edit_handler = ObjectList(EFFECT_PANELS, base_form_class=EffectForm)


class PageWithCitations(WithCitations, EditView):
    """The edit screen of every page with a document."""


class ContentPageViewSet(PageViewSet):
    """Adds the citations to the edit screens of pages, whatever domain they are of."""

    model = ContentPage
    edit_view_class = PageWithCitations
    parent_models = ()

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """The views look for a page of any kind: the base of them all is abstract and has no rows."""
        found: dict[str, Any] = super().get_common_view_kwargs(**{"model": Page, **kwargs})
        return found


class UploadItem(MenuItem):
    """For those who may add editions."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(policy_registry.get_by_type(Edition).user_has_permission(request.user, "add"))


class LegislationGroup(SnippetViewSetGroup):
    """The library's place in the menu."""

    items = (ActViewSet, EditionViewSet, EffectViewSet, PracticeNoteViewSet)
    menu_label = _("Legislation")
    menu_icon = "doc-full"
    menu_order = 300

    def get_submenu_items(self) -> list[MenuItem]:
        """The lists, and the way from a file to an edition."""
        upload = UploadItem(_("Load from a file"), reverse("legislation:upload"), icon_name="upload", order=250)
        return [*super().get_submenu_items(), upload]
