"""Tokens of the authoring door in the admin."""

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.accounts.token_views import revoke, tokens


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [
        path("tokens/", tokens, name="authoring_tokens"),
        path("tokens/<int:pk>/revoke/", revoke, name="authoring_token_revoke"),
    ]


@hooks.register("register_settings_menu_item")
def menu_item() -> MenuItem:
    """Everyone may have tokens of their own."""
    return MenuItem(_("API tokens"), reverse("authoring_tokens"), icon_name="key", order=610)
