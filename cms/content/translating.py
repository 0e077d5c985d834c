"""A page in another language: the same material, so the same id, with words of its own."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.log_actions import LogContext
from wagtail.models import Locale, Page

from cms.content.pages import ContentPage
from cms.organisations.roles import setup_roles

HOME_DEPTH = 2


def untranslated(page: ContentPage) -> list[Locale]:
    """The languages in which the page does not stand yet, not even as a draft."""
    there = page.get_translations(inclusive=True).values("locale")
    return list(Locale.objects.exclude(pk__in=there).order_by("pk"))


def may_translate(page: ContentPage, user: Any) -> bool:
    """Whoever may edit the page and put pages beside it: the translation belongs to the same organisation."""
    beside = page.get_parent().specific.permissions_for_user(user)
    return bool(page.permissions_for_user(user).can_edit() and beside.can_add_subpage())


@transaction.atomic
def translate(page: ContentPage, locale: Locale, *, by: Any) -> ContentPage:
    """Make a draft of the page's newest words in another language and answer it. Nothing is published.

    The sections above follow when they are not there, and the roles reach them. Raises ``PermissionDenied``, and
    ``ValidationError`` when the page stands in that language already.
    """
    if not may_translate(page, by):
        raise PermissionDenied
    if page.has_translation(locale):
        raise ValidationError(_("The material stands in this language already."))
    return translated(page.get_latest_revision_as_object(), locale, by=by)


def translated(words: ContentPage, locale: Locale, *, by: Any) -> ContentPage:
    """The same for a caller who has looked at the rights; ``words`` is the page with the words to begin with."""
    home = words.get_ancestors().get(depth=HOME_DEPTH)
    opened = home.has_translation(locale)
    # Wagtail's action knows the user and does not tell the log.
    with LogContext(user=by):
        action = CopyPageForTranslationAction(words, locale, copy_parents=True, user=by)
        copy: Page = action.execute(skip_permission_checks=True)
    if not opened:
        setup_roles(home)
    return copy.specific  # type: ignore[no-any-return]
