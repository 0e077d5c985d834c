"""Organisations in the admin."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LiveStatusTagColumn
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from cms.accounts.models import User
from cms.organisations.code_views import codes, revoke
from cms.organisations.deleting import before_many, refuse_what_is_in_use
from cms.organisations.explorer import MenuPages
from cms.organisations.forms import WithinReachForm
from cms.organisations.models import Organisation, RoleGrant
from cms.organisations.permissions import Action, Work, actions_for, in_reach, organisations_in_reach
from cms.organisations.policies import pages_to_refer_to
from cms.organisations.viewsets import ScopedSnippetViewSet
from cms.organisations.walls import hide_what_is_refused, remember_workflows, shut_filters


class OrganisationForm(WithinReachForm):
    """A new organisation stands below one for which its editor may add; one that is there stays where it is or goes below
    such a one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "parent" in self.fields and not self.for_user.is_superuser:
            above = organisations_in_reach(self.for_user, Action.ADD, Work.DIRECTORY)
            self.fields["parent"].queryset = above | Organisation.objects.filter(pk=self.instance.parent_id)
            self.fields["parent"].required = self.instance.pk is None or self.instance.parent_id is not None


class OrganisationViewSet(ScopedSnippetViewSet):
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
    edit_handler = ObjectList(
        [
            FieldPanel("name"),
            FieldRowPanel([FieldPanel("short_name"), FieldPanel("slug")]),
            FieldPanel("parent"),
            FieldRowPanel([FieldPanel("level"), FieldPanel("setting"), FieldPanel("size_band")]),
            FieldPanel("region"),
            FieldPanel("summary"),
            MultiFieldPanel(
                [FieldPanel("website"), FieldPanel("phone"), FieldPanel("office_email")], heading=_("Contact")
            ),
            InlinePanel("officers", heading=_("Officers"), label=_("officer")),
            FieldPanel("audience"),
        ],
        base_form_class=OrganisationForm,
    )


class RoleGrantForm(WithinReachForm):
    """Roles are given only for organisations that whoever gives them administers."""

    needed = Action.ADMINISTER

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        people = User.objects.filter(is_active=True).order_by("last_name", "first_name", "email")
        if not self.for_user.is_superuser:
            # Those whose roles she administers, and those who have none yet.
            within = in_reach(self.for_user, self.needed, RoleGrant.objects.all(), work=Work.DIRECTORY)
            people = people.filter(Q(role_grants__isnull=True) | Q(role_grants__in=within))
        self.fields["user"].queryset = people.distinct() | User.objects.filter(pk=self.instance.user_id).distinct()


class RoleGrantViewSet(ScopedSnippetViewSet):
    """Who does what for which part of the union."""

    model = RoleGrant
    icon = "user"
    menu_label = _("Roles")
    menu_order = 410
    add_to_admin_menu = True
    list_display = ("user", Column("role", label=capfirst(_("role")), accessor="get_role_display"), "organisation")
    list_filter = ("role",)
    select_related = ("user", "organisation")
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


@hooks.register("construct_reports_menu")
def whole_union_only(request: HttpRequest, items: list[Any]) -> None:
    """The report on types of pages tells of the whole union, see ``TypesReport``."""
    if not request.user.is_superuser:
        items[:] = [item for item in items if item.name != "page-types-usage"]


@hooks.register("register_snippet_listing_buttons")
def code_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """From the list of organisations to the codes of one."""
    if isinstance(snippet, Organisation) and Action.ADMINISTER in actions_for(user, snippet.pk, Work.DIRECTORY):
        address = reverse("organisation_codes", args=[snippet.pk])
        yield Button(_("Codes for sending in practices"), address, priority=60, icon_name="key")


@hooks.register("construct_page_chooser_queryset")
def only_within_reach(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """The chooser of pages asks no policy."""
    found: Any = pages_to_refer_to(request.user, pages)
    # Else Wagtail asks both for each row.
    few: QuerySet[Page] = found.prefetch_workflow_states().annotate_approved_schedule()
    return few


@hooks.register("register_admin_urls")
def shut() -> list[URLPattern]:
    """Once, when the admin's addresses are read: Wagtail's views can not be imported before all applications are ready."""
    shut_filters()
    remember_workflows()
    hide_what_is_refused()
    return []


@hooks.register("construct_admin_api")
def menu_of_pages(router: Any) -> None:
    router.register_endpoint("pages", MenuPages)


hooks.register("before_delete_snippet", refuse_what_is_in_use)
hooks.register("before_bulk_action", before_many)


@hooks.register("before_delete_page")
def keep_page_in_use(request: HttpRequest, page: Page) -> HttpResponse | None:
    return refuse_what_is_in_use(request, [page])
