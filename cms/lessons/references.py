"""Choosing published documents by content id, whatever domain they come from: lessons never import the library of law."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import chooser
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser
from wagtail.blocks import FieldBlock

from cms.publication import registry
from cms.publication.models import DocumentHead, Kind

# Types that other domains register; a reference holds nothing but a content id.
LAW = ("act", "edition")
CASES = ("case-study",)
TERMS = ("glossary-term",)
READING = ("lesson", "act", "case-study", "practice-note", "glossary-term")


def published_documents(types: Sequence[str]) -> QuerySet[DocumentHead]:
    """Heads of published documents of these types, one for each content id: in Russian, the language of all of them."""
    return DocumentHead.objects.filter(type__in=types, kind=Kind.PUBLISHED, locale="ru").order_by("title", "content_id")


class DocumentChooserWidget(BaseChooser):
    """Chooses a published document; the value is its content id. What is gone is shown as gone."""

    model = DocumentHead
    show_edit_link = False
    icon = "link"

    def get_instance(self, value: Any) -> DocumentHead | None:
        if value is None or isinstance(value, DocumentHead):
            return value
        found = DocumentHead.objects.filter(content_id=value, locale=get_language() or "ru").first()
        return found or DocumentHead.objects.filter(content_id=value).first() or DocumentHead(content_id=value)

    def get_value_data_from_instance(self, instance: DocumentHead) -> dict[str, Any]:
        gone = instance.kind != Kind.PUBLISHED
        title = _("“%(title)s” (not published any more)") % {"title": instance.title} if gone else instance.title
        return {"id": str(instance.content_id), "edit_url": None, self.display_title_key: str(title)}


class TitleFilter(BaseFilterForm):
    """One field: words of the title, in any order."""

    q = forms.CharField(label=_("Words of the title"), required=False)

    def filter(self, objects: QuerySet[DocumentHead]) -> QuerySet[DocumentHead]:
        words = self.cleaned_data["q"].split()
        self.is_searching, self.search_query = bool(words), " ".join(words)
        for word in words:
            # SQLite knows upper and lower case of Latin letters only.
            forms = {word, word.lower(), word.upper(), word.capitalize()}
            objects = objects.filter(reduce(or_, (Q(title__icontains=form) for form in forms)))
        return objects


class _ById:
    """The chosen document goes back to the form by its content id."""

    filter_form_class = TitleFilter
    types: tuple[str, ...] = ()

    def get_object_list(self) -> QuerySet[DocumentHead]:
        return published_documents(self.types)

    @property
    def columns(self) -> list[Column]:
        title: Column = self.title_column  # type: ignore[attr-defined]
        title.accessor = "title"
        return [title, Column("kind", label=_("Kind"), accessor=kind_in_words)]

    def get_object_id(self, instance: DocumentHead) -> str:
        return str(instance.content_id)

    def get_display_title(self, instance: DocumentHead) -> str:
        return instance.title

    def get_edit_item_url(self, instance: DocumentHead) -> None:
        return None


def kind_in_words(head: DocumentHead) -> str:
    """What a document is, as editors call it."""
    document_type = registry.by_name(head.type)
    return str(document_type.model._meta.verbose_name) if document_type else head.type


class _Chosen(_ById, chooser.ChosenView):
    pass


class _Choose(_ById, chooser.ChooseView):
    pass


class _Results(_ById, chooser.ChooseResultsView):
    pass


class DocumentChooser(ChooserViewSet):
    """A chooser of published documents of some types."""

    model = DocumentHead
    icon = "link"
    choose_one_text = _("Choose a published material")
    choose_another_text = _("Choose another one")
    base_widget_class = DocumentChooserWidget
    register_widget = False
    chosen_view_class = _Chosen

    def __init__(self, name: str, types: Sequence[str]) -> None:
        self.choose_view_class = type("Choose", (_Choose,), {"types": tuple(types)})
        self.choose_results_view_class = type("Results", (_Results,), {"types": tuple(types)})
        super().__init__(name)


CHOOSERS: dict[tuple[str, ...], DocumentChooser] = {
    types: DocumentChooser(f"choose_{name}", types)
    for name, types in (("law", LAW), ("cases", CASES), ("terms", TERMS), ("reading", READING))
}


class DocumentReferenceBlock(FieldBlock):
    """A field that holds the content id of a published document, as text; the value is None when it is empty."""

    def __init__(self, types: tuple[str, ...], required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        widget = CHOOSERS[types].widget_class()
        self.field = forms.UUIDField(required=required, help_text=help_text, widget=widget)
        super().__init__(**kwargs)

    def value_from_form(self, value: UUID | str | None) -> str | None:
        return str(value) if value else None

    def get_form_state(self, value: str | None) -> dict[str, Any] | None:
        return self.field.widget.get_value_data(value)  # type: ignore[no-any-return]

    class Meta:
        default = None
        icon = "link"


def reference(value: str | None) -> UUID | None:
    """The content id that a field holds, or None for nothing and for what is no id."""
    try:
        return UUID(value) if value else None
    except ValueError:
        return None
