"""The texts of a draft, wherever its model keeps them, read from what a revision stores: also of a draft that can not be
published yet."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from re import compile as pattern
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.translation import gettext as _
from modelcluster.models import get_all_child_relations
from wagtail.blocks import Block
from wagtail.fields import StreamField

_TAG = pattern(r"<(/?)(\w+)[^>]*>")
_BREAKS = frozenset({"p", "li", "br", "h2", "h3", "h4", "td", "tr", "ul", "ol", "blockquote"})
# Of Wagtail's pages and of the house's: bookkeeping, addresses, and what search engines get.
_NOT_PROSE = frozenset({"draft_title", "url_path", "path", "slug", "seo_title", "search_description", "content_id"})


@dataclass(frozen=True, slots=True)
class DraftText:
    """A text of a draft without markup. ``pointer`` begins with the name of the field; ``block`` is the id of the block
    of a body; ``place`` says in words where it stands; ``kind`` and ``value`` are of the block, None outside of bodies."""

    pointer: str
    block: UUID | None
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block of a body as it is stored."""

    pointer: str
    block: UUID | None
    place: str
    type: str
    value: Any


def draft_texts(instance: models.Model, content: Mapping[str, Any]) -> Iterator[DraftText | DraftBlock]:
    """Every text and every block of a draft, in the order of its fields: a block comes before its texts.

    ``content`` is what ``serializable_data`` answers for the instance. Closed choices, addresses and numbers are no text.
    """
    yield from _fields(type(instance), content, "", "")
    for relation in get_all_child_relations(type(instance)):
        name = relation.get_accessor_name() or ""
        many = str(relation.related_model._meta.verbose_name)
        for at, row in enumerate(content.get(name) or ()):
            place = _("%(what)s %(number)s") % {"what": _sentence(many), "number": at + 1}
            yield from _fields(relation.related_model, row, f"/{name}/{at}", place)


def plain(html: str) -> str:
    """A text without its markup; what begins a new line in HTML does so here."""
    if "<" not in html and "&" not in html:
        return html
    return unescape(_TAG.sub(lambda tag: "\n" if tag[2].lower() in _BREAKS else "", html)).strip()


def _fields(
    model: type[models.Model], content: Mapping[str, Any], above: str, owner: str
) -> Iterator[DraftText | DraftBlock]:
    for field in model._meta.get_fields():
        value = content.get(field.name)
        if not value or not isinstance(value, str) or field.name in _NOT_PROSE:
            continue
        if isinstance(field, StreamField):
            yield from _body(field, value, f"{above}/{field.name}")
        elif _is_prose(field):
            named = _sentence(str(field.verbose_name))  # type: ignore[union-attr]
            place = f"{owner}: {named}" if owner else named
            yield DraftText(f"{above}/{field.name}", None, place, plain(value))


def _is_prose(field: Any) -> bool:
    if not isinstance(field, models.CharField | models.TextField) or isinstance(field, models.SlugField):
        return False
    return not field.choices and not isinstance(field, models.EmailField | models.URLField)


def _body(field: StreamField, stored: str, pointer: str) -> Iterator[DraftText | DraftBlock]:
    known: Mapping[str, Block] = field.stream_block.child_blocks
    for at, child in enumerate(json.loads(stored)):
        if child.get("type") not in known:
            continue
        label = str(known[child["type"]].label)
        place = _("Block %(number)s “%(label)s”") % {"number": at + 1, "label": label}
        block, where = _uuid(child.get("id")), f"{pointer}/{at}"
        yield DraftBlock(where, block, place, child["type"], child.get("value"))
        for text in _strings(child.get("value")):
            yield DraftText(where, block, place, text)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if " " in value or "\xa0" in value:
            yield plain(value)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in ("type", "id"):
                yield from _strings(each)


def _uuid(stored: str | None) -> UUID | None:
    try:
        return UUID(stored or "")
    except ValueError:
        return None


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
