"""The vocabularies in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

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
