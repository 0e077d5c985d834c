"""Stored bytes made into the answers of this door, and what caches must know of them."""

import json
from collections.abc import Iterable, Sequence

from django.conf import settings

from api.conditional import FRESH_SECONDS, Validity, etag_of, soonest, tags
from api.delivery.law.checked import law_checks, next_change
from api.delivery.openapi.shapes import LawCheck
from api.placing import BASE, address, addressable, card_map, placed, tail
from cms.publication import registry
from cms.publication.queries import Detail, Found
from cms.publication.rows import Stored

__all__ = ["BASE", "address", "card_map", "found_page", "item_list", "placed", "shown_in", "whole"]


def item_list(items: Iterable[Stored]) -> bytes:
    """A JSON array of cards."""
    return b"[" + b",".join(placed(item) for item in addressable(items)) + b"]"


def whole(detail: Detail, check: LawCheck | None = None) -> tuple[bytes, Validity]:
    """A document with references, translations and the check of its citations, and what caches must know of it."""
    document = detail.document
    ending = tail(detail, check.model_dump_json().encode() if check else b"null")
    shown = (document, *detail.references)
    moments = [*(each.updated_at for each in shown), *(each.updated_at for each in detail.translations)]
    dues = [
        next_change(check) if check else None,
        *(each.next_change_at for each in shown),
        *(each.next_change_at for each in detail.translations),
    ]
    validity = Validity(
        etag=etag_of(document.etag.encode(), ending),
        modified=max(moments),
        tags=tags([document.content_id], [each.content_id for each in shown], _plurals(shown)),
        due=soonest(dues),
        # Its number comes in a moment; nobody is to keep the bytes without it.
        fresh_seconds=0 if document.sequence is None else FRESH_SECONDS,
    )
    return document.content[:-1] + ending, validity


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


def _missing(found: Found) -> dict[str, str | None]:
    gone = found.gone
    return {
        "id": str(found.content_id),
        "kind": gone.kind if gone else "unknown",
        "reason": gone.reason if gone else None,
        "replaced_by": gone.replaced_by if gone else None,
    }


def _plurals(items: Iterable[Stored]) -> list[str]:
    types = (registry.by_name(name) for name in dict.fromkeys(item.type for item in items))
    return [document_type.plural for document_type in types if document_type is not None]
