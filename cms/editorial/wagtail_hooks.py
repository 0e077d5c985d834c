"""Where editors find the queue, the releases and the report; what the editor's buttons offer of them."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import PublishMenuItem
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.action_menu import PublishMenuItem as PublishSnippetItem

from cms.editorial import link_views, log_words, release_views, views  # noqa: F401  (the log words register themselves)
from cms.editorial.audit import SignatureReport
from cms.editorial.gate import binding_workflow, is_approved
from cms.editorial.models import Outcome, ReviewRule
from cms.editorial.queries import reviews_within_reach
from cms.editorial.said import say_what_was_decided
from cms.publication import registry

urls = (
    [
        path("", views.queue, name="queue"),
        path("<int:pk>/", views.task, name="task"),
        path("<int:pk>/assign/", views.assign_task, name="assign"),
        path("steps/<int:pk>/links/", link_views.step_links, name="links"),
        path("steps/<int:pk>/links/<int:link>/revoke/", link_views.revoke_link, name="revoke_link"),
        path("releases/", release_views.index, name="releases"),
        path("releases/add/", release_views.edit, name="release_add"),
        path("releases/<int:pk>/", release_views.release, name="release"),
        path("releases/<int:pk>/edit/", release_views.edit, name="release_edit"),
        path("releases/<int:pk>/items/", release_views.add_item, name="release_add_item"),
        path("releases/<int:pk>/items/<int:item>/remove/", release_views.remove_item, name="release_remove"),
        path("releases/for/<int:content_type>/<str:key>/", release_views.choose, name="release_choose"),
        path("signatures/", SignatureReport.as_view(), name="audit"),
        path("signatures/results/", SignatureReport.as_view(results_only=True), name="audit_results"),
    ],
    "editorial",
)


class QueueMenuItem(MenuItem):
    """Shows how many tasks are open."""

    def render_component(self, request: HttpRequest) -> Any:
        waiting = reviews_within_reach(request.user).filter(outcome=Outcome.OPEN).count()  # type: ignore[arg-type]
        component = super().render_component(request)
        if waiting:
            component.label = f"{component.label} ({waiting})"
        return component


class ReleasesMenuItem(MenuItem):
    """For those who may publish."""

    def is_shown(self, request: HttpRequest) -> bool:
        return release_views.is_maker(request.user)


class ReviewRuleForm(WagtailAdminModelForm):
    """The kinds of material by their names."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [(kind.name, kind.model._meta.verbose_name) for kind in registry.document_types()]
        self.fields["document_type"] = forms.ChoiceField(label=_("kind of material"), choices=kinds)

    class Meta:
        model = ReviewRule
        fields = ("document_type", "months")


class ReviewRuleViewSet(ModelViewSet):
    """How long materials are good without anybody looking at them."""

    model = ReviewRule
    icon = "history"
    menu_label = _("Rules of reviews")
    add_to_settings_menu = True
    list_display = ("document_type", "months")

    def get_form_class(self, for_update: bool = False) -> type[ReviewRuleForm]:
        return ReviewRuleForm


@hooks.register("register_admin_viewset")
def register_rules() -> ReviewRuleViewSet:
    return ReviewRuleViewSet("review_rules", url_prefix="review-rules")


@hooks.register("register_admin_urls")
def register_urls() -> list[Any]:
    return [path("reviews/", include(urls))]


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    return QueueMenuItem(_("To review"), reverse("editorial:queue"), icon_name="check", order=250)


@hooks.register("register_admin_menu_item")
def register_releases() -> MenuItem:
    return ReleasesMenuItem(_("Releases"), reverse("editorial:releases"), icon_name="calendar-check", order=260)


@hooks.register("register_reports_menu_item")
def register_report() -> MenuItem:
    return MenuItem(_("Approvals"), reverse("editorial:audit"), icon_name="clipboard-list", order=650)


@hooks.register("construct_page_action_menu")
def no_way_past_the_workflow(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    """A button that is bound to be refused is not offered."""
    document = context.get("page") or context.get("parent_page")
    if document is not None and _is_bound(document.specific if isinstance(document, Page) else document):
        items[:] = [item for item in items if not isinstance(item, PublishMenuItem)]


@hooks.register("construct_snippet_action_menu")
def no_way_past_the_workflow_for_snippets(items: list[Any], request: HttpRequest, context: dict[str, Any]) -> None:
    document = context.get("instance") or context["model"]()
    if _is_bound(document):
        items[:] = [item for item in items if not isinstance(item, PublishSnippetItem)]


@hooks.register("register_page_header_buttons")
def release_button(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """From the editor of a page to the releases."""
    specific = page.specific_class
    if view_name == "edit" and specific and registry.for_model(specific) and release_views.is_maker(user):
        kind = ContentType.objects.get_for_model(specific, for_concrete_model=False)
        address = reverse("editorial:release_choose", args=[kind.pk, page.pk])
        yield Button(_("Add to a release"), address, icon_name="calendar-check", priority=70)


@hooks.register("register_snippet_listing_buttons")
def snippet_release_button(snippet: Any, user: Any, next_url: str | None = None) -> Iterator[Button]:
    """From the list of snippets to the releases."""
    if registry.for_model(type(snippet)) and release_views.is_maker(user):
        kind = ContentType.objects.get_for_model(snippet, for_concrete_model=False)
        address = reverse("editorial:release_choose", args=[kind.pk, snippet.pk])
        yield Button(_("Add to a release"), address, icon_name="calendar-check", priority=70)


hooks.register("after_edit_page", say_what_was_decided)
hooks.register("after_edit_snippet", say_what_was_decided)


def _is_bound(document: Any) -> bool:
    """Whether publishing would be refused: there is a workflow to pass, and the newest text has not passed it."""
    if binding_workflow(document) is None:
        return False
    latest = document.get_latest_revision() if document.pk else None
    return latest is None or not is_approved(document, latest)
