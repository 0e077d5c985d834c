"""Stored bytes made into answers: what the core does not know (addresses, moments, cards of others) is put in at the
end of the stored JSON object, which is never parsed."""

import json
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from django.conf import settings

from api.conditional import FRESH_SECONDS, Validity, etag_of, soonest, tags
from api.delivery.law.checked import law_checks, next_change
from api.delivery.openapi.shapes import LawCheck
from cms.publication import registry
from cms.publication.queries import Detail, Found, Translation
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
    members = (b'"' + card.content_id.encode() + b'":' + placed(card) for card in _addressable(cards))
    return b"{" + b",".join(members) + b"}"


def item_list(items: Iterable[Stored]) -> bytes:
    """A JSON array of cards."""
    return b"[" + b",".join(placed(item) for item in _addressable(items)) + b"]"


def whole(detail: Detail, check: LawCheck | None = None) -> tuple[bytes, Validity]:
    """A document with references, translations and the check of its citations, and what caches must know of it."""
    document = detail.document
    tail = (
        _place(document)
        + b',"references":'
        + card_map(detail.references)
        + b',"translations":['
        + b",".join(_translation(each) for each in detail.translations)
        + b'],"law_check":'
        + (check.model_dump_json().encode() if check else b"null")
        + b"}"
    )
    shown = (document, *detail.references)
    moments = [*(each.updated_at for each in shown), *(each.updated_at for each in detail.translations)]
    dues = [
        next_change(check) if check else None,
        *(each.next_change_at for each in shown),
        *(each.next_change_at for each in detail.translations),
    ]
    validity = Validity(
        etag=etag_of(document.etag.encode(), tail),
        modified=max(moments),
        tags=tags([document.content_id], [each.content_id for each in shown], _plurals(shown)),
        due=soonest(dues),
        # Its number comes in a moment; nobody is to keep the bytes without it.
        fresh_seconds=0 if document.sequence is None else FRESH_SECONDS,
    )
    return document.content[:-1] + tail, validity


def found_page(found: Sequence[Found], locale: str) -> tuple[bytes, list[Stored]]:
    """An answer of documents by id, and everything that it shows."""
    details = [each.detail for each in found if each.detail is not None]
    later = [str(each.content_id) for each in found if each.later]
    missing = [_missing(each) for each in found if each.detail is None and not each.later]
    language = "" if locale == settings.LANGUAGE_CODE else f"&locale={locale}"
    following = f"{BASE}documents/?ids={','.join(later)}{language}" if later else None
    checks = law_checks(details)
    content = (
        b'{"items":['
        + b",".join(whole(detail, checks.get(detail.document.content_id))[0] for detail in details)
        + b'],"missing":'
        + json.dumps(missing).encode()
        + b',"next":'
        + json.dumps(following).encode()
        + b"}"
    )
    return content, [item for detail in details for item in (detail.document, *detail.references)]


def shown_in(items: Sequence[Stored], content: bytes, plurals: Iterable[str]) -> Validity:
    """What caches must know of a list of documents: it changes with any document of its types."""
    return Validity(
        etag=etag_of(content),
        modified=max((item.updated_at for item in items), default=None),
        tags=tags(plurals, [item.content_id for item in items], _plurals(items)),
        due=soonest(item.next_change_at for item in items),
    )


def _place(item: Stored) -> bytes:
    sequence = "null" if item.sequence is None else item.sequence
    return (
        f',"url":"{address(item.type, item.locale, item.slug)}","published_at":"{item.published_at.isoformat()}"'
        f',"updated_at":"{item.updated_at.isoformat()}","sequence":{sequence}'
    ).encode()


def _missing(found: Found) -> dict[str, str | None]:
    gone = found.gone
    return {
        "id": str(found.content_id),
        "kind": gone.kind if gone else "unknown",
        "reason": gone.reason if gone else None,
        "replaced_by": gone.replaced_by if gone else None,
    }


def _translation(translation: Translation) -> bytes:
    path = address(translation.type, translation.locale, translation.slug)
    return f'{{"locale":"{translation.locale}","url":"{path}"}}'.encode()


def _addressable(items: Iterable[Stored]) -> Iterable[Stored]:
    return (item for item in items if registry.by_name(item.type) is not None)


def _plurals(items: Iterable[Stored]) -> list[str]:
    types = (registry.by_name(name) for name in dict.fromkeys(item.type for item in items))
    return [document_type.plural for document_type in types if document_type is not None]
