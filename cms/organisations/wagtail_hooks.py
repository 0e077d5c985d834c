"""Organisations in the admin."""

from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.organisations.code_views import codes, revoke
from cms.organisations.models import Organisation, RoleGrant
from cms.organisations.permissions import Action, reach_of
from cms.organisations.policies import within_reach
from cms.organisations.viewsets import ScopedSnippetViewSet, WithinReachForm


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


class RoleGrantForm(WithinReachForm):
    """Roles are given only for organisations that whoever gives them administers."""

    needed = Action.ADMINISTER


class RoleGrantViewSet(ScopedSnippetViewSet):
    """Who does what for which part of the union."""

    model = RoleGrant
    icon = "user"
    menu_label = _("Roles")
    menu_order = 410
    add_to_admin_menu = True
    list_display = ("user", Column("role", label=_("role"), accessor="get_role_display"), "organisation")
    list_filter = ("role",)
    edit_handler = ObjectList(
        [FieldPanel("user"), FieldPanel("role"), FieldPanel("organisation")], base_form_class=RoleGrantForm
    )


register_snippet(OrganisationViewSet)
register_snippet(RoleGrantViewSet)


@hooks.register("register_admin_urls")
def code_addresses() -> list[URLPattern]:
    return [
        path("organisations/<int:pk>/codes/", codes, name="organisation_codes"),
        path("organisations/<int:pk>/codes/<int:code>/revoke/", revoke, name="organisation_code_revoke"),
    ]


@hooks.register("register_snippet_listing_buttons")
def code_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """From the list of organisations to the codes of one."""
    if isinstance(snippet, Organisation) and (
        user.is_superuser or Action.ADMINISTER in reach_of(user).get(snippet.pk, ())
    ):
        address = reverse("organisation_codes", args=[snippet.pk])
        yield Button(_("Codes for sending in practices"), address, priority=60, icon_name="key")


@hooks.register("construct_page_chooser_queryset")
def only_within_reach(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """The chooser of pages asks no policy."""
    return within_reach(request.user, pages)
