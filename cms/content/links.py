"""Where the links that editors put into their texts lead: from Wagtail's database keys to content ids."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page
from wagtail.rich_text import features

from cms.content.media import UnionFile
from cms.publication import registry


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a link. ``href`` is given for files, which have no document: the address of their bytes."""

    content_id: UUID
    href: str = ""


def linked_model(linktype: str) -> type[Model] | None:
    """The model that Wagtail's rich text means by ``<a linktype="…">``; None for an unknown word."""
    handler = features.get_link_types().get(linktype)
    return handler.get_model() if handler else None


def linked_models() -> set[type[Model]]:
    """Everything that a link of a rich text can lead to."""
    return {handler.get_model() for handler in features.get_link_types().values()}


def find_links(targets: Iterable[tuple[type[Model], str]]) -> dict[tuple[type[Model], str], Link | None]:
    """The links behind (model, primary key) pairs, None for those that lead nowhere. One query for each model."""
    keys_by_model: dict[type[Model], set[str]] = {}
    for model, key in targets:
        keys_by_model.setdefault(model, set()).add(key)
    found: dict[tuple[type[Model], str], Link | None] = {}
    for model, keys in keys_by_model.items():
        numbers = {int(key) for key in keys if key.isascii() and key.isdigit()}
        links = _pages(numbers) if model is Page else _others(model, numbers)
        found |= {(model, key): links.get(key) for key in keys}
    return found


def _pages(keys: set[int]) -> dict[str, Link]:
    rows = Page.objects.filter(pk__in=keys).values_list("pk", "translation_key", "content_type_id")
    return {str(key): Link(content_id) for key, content_id, kind in rows if _has_document(kind)}


def _has_document(content_type_id: int) -> bool:
    model = ContentType.objects.get_for_id(content_type_id).model_class()
    return model is not None and registry.for_model(model) is not None


def _others(model: type[Model], keys: set[int]) -> dict[str, Link]:
    instances = model._default_manager.filter(pk__in=keys)
    return {
        str(instance.pk): Link(instance.content_id, instance.public_url if isinstance(instance, UnionFile) else "")
        for instance in instances
        if hasattr(instance, "content_id")
    }
