"""The link for reviewers in the admin: among the actions of every page and snippet with a document, and in its history."""

from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem as PageActionMenuItem
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from cms.preview.actions import REVOKED, SHARED
from cms.preview.views import links
from cms.publication import registry

LABEL = _("Link for viewing")


def _address(instance: Any) -> str:
    document_type = registry.for_model(type(instance))
    name = document_type.name if document_type else ""
    return reverse("preview_links", args=[name, instance.content_id, instance.document_locale])


def _has_draft(instance: Any) -> bool:
    return bool(instance is not None and instance.pk and registry.for_model(type(instance)) is not None)


class PageLinkItem(PageActionMenuItem):
    """In the menu of a page's edit screen."""

    name = "preview-link"
    label = LABEL
    icon_name = "link"
    order = 900

    def is_shown(self, context: dict[str, Any]) -> bool:
        return context["view"] == "edit" and _has_draft(context["page"].specific_deferred)

    def get_url(self, context: dict[str, Any]) -> str:
        return _address(context["page"].specific_deferred)


class SnippetLinkItem(SnippetActionMenuItem):
    """In the menu of a snippet's edit screen."""

    name = "preview-link"
    label = LABEL
    icon_name = "link"
    order = 900

    def is_shown(self, context: dict[str, Any]) -> bool:
        return context["view"] == "edit" and _has_draft(context["instance"])

    def get_url(self, context: dict[str, Any]) -> str:
        return _address(context["instance"])


@hooks.register("register_page_action_menu_item")
def page_link_item() -> PageLinkItem:
    return PageLinkItem()


@hooks.register("register_snippet_action_menu_item")
def snippet_link_item(model: Any) -> SnippetLinkItem | None:
    return SnippetLinkItem() if registry.for_model(model) is not None else None


@hooks.register("register_admin_urls")
def admin_urls() -> list[Any]:
    return [path("preview-links/<str:type>/<uuid:content_id>/<str:locale>/", links, name="preview_links")]


@hooks.register("register_log_actions")
def log_actions(actions: Any) -> None:
    actions.register_action(SHARED, _("Link to the draft"), _("A link to the draft was made"))
    actions.register_action(REVOKED, _("Link to the draft ended"), _("A link to the draft was taken back"))
