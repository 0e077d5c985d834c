"""The vocabularies in the admin's menu, and the door to another language."""

from collections.abc import Iterator

from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.accounts.models import User
from cms.content.pages import ContentPage
from cms.content.translating import may_translate, untranslated
from cms.content.translating_views import translate_view
from cms.content.vocabularies import ActivistCategory, Topic
from cms.organisations.viewsets import ScopedSnippetViewSet


class TopicViewSet(ScopedSnippetViewSet):
    model = Topic
    icon = "tag"
    list_display = ("title", "title_en", "slug")
    search_fields = ("title", "title_en", "slug")


class ActivistCategoryViewSet(ScopedSnippetViewSet):
    model = ActivistCategory
    icon = "group"
    list_display = ("title", "title_en", "slug")
    search_fields = ("title", "title_en", "slug")


class VocabulariesViewSet(SnippetViewSetGroup):
    items = (TopicViewSet, ActivistCategoryViewSet)
    menu_label = _("Vocabularies")
    menu_name = "vocabularies"
    menu_icon = "list-ul"
    menu_order = 450


register_snippet(VocabulariesViewSet)


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return [path("materials/<int:page_id>/translate/", translate_view, name="translate_page")]


@hooks.register("register_page_header_buttons")
def translate_button(page: Page, user: User, **_kwargs: object) -> Iterator[Button]:
    """For whoever may translate the page, while there is a language left."""
    found = page.specific_deferred
    if isinstance(found, ContentPage) and may_translate(found, user) and untranslated(found):
        yield Button(_("Translate"), reverse("translate_page", args=[page.pk]), icon_name="globe", priority=80)
