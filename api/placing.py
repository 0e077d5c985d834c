"""Stored bytes made into documents: what the core does not know (addresses, moments, cards of others) is put in at the end
of the stored JSON object, which is never parsed. What is published and what is a draft get it in the same way."""

from collections.abc import Iterable
from urllib.parse import quote

from django.conf import settings

from cms.publication import registry
from cms.publication.queries import Detail, Translation
from cms.publication.rows import Stored

BASE = "/api/v1/"


def address(type_name: str, locale: str, slug: str) -> str | None:
    """The path of a document; None for a type that this installation no longer has."""
    document_type = registry.by_name(type_name)
    if document_type is None:
        return None
    language = "" if locale == settings.LANGUAGE_CODE else f"?locale={quote(locale, safe='')}"
    return f"{BASE}{document_type.plural}/{quote(slug, safe='')}/{language}"


def placed(item: Stored) -> bytes:
    """A stored document or card with ``url``, ``published_at``, ``updated_at`` and ``sequence``."""
    return item.content[:-1] + _place(item) + b"}"


def card_map(cards: Iterable[Stored]) -> bytes:
    """A JSON object from content id to card."""
    members = (b'"' + card.content_id.encode() + b'":' + placed(card) for card in addressable(cards))
    return b"{" + b",".join(members) + b"}"


def tail(detail: Detail, law_check: bytes) -> bytes:
    """What follows the stored bytes of a document, from its place to the closing bracket; ``law_check`` is JSON."""
    return (
        _place(detail.document)
        + b',"references":'
        + card_map(detail.references)
        + b',"translations":['
        + b",".join(_translation(each) for each in detail.translations)
        + b'],"law_check":'
        + law_check
        + b"}"
    )


def addressable(items: Iterable[Stored]) -> Iterable[Stored]:
    """Those whose type this installation has."""
    return (item for item in items if registry.by_name(item.type) is not None)


def _place(item: Stored) -> bytes:
    sequence = "null" if item.sequence is None else item.sequence
    return (
        f',"url":"{address(item.type, item.locale, item.slug)}","published_at":"{item.published_at.isoformat()}"'
        f',"updated_at":"{item.updated_at.isoformat()}","sequence":{sequence}'
    ).encode()


def _translation(translation: Translation) -> bytes:
    path = address(translation.type, translation.locale, translation.slug)
    return f'{{"locale":"{translation.locale}","url":"{path}"}}'.encode()
