"""What was published last, for feed readers: Atom and JSON Feed."""

import json
from xml.etree.ElementTree import Element, SubElement, tostring

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import override

from api.conditional import Validity, answer, etag_of, soonest
from api.delivery.asked import LOCALE
from api.delivery.door import DeliveryRoute
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.delivery.splice import BASE, address
from api.problems import BAD_PARAMETER, NOT_FOUND, not_found
from cms.publication import lists, registry
from cms.publication.rows import Stored

ITEMS = 50
ALL = "publications"
ATOM = "http://www.w3.org/2005/Atom"
CONTENT_TYPES = {"atom": "application/atom+xml", "json": "application/feed+json"}


class PublicationsFeedRoute(DeliveryRoute):
    """The newest publications of all types."""

    operation = Operation(
        "publications_feed",
        "What was published last, for feed readers",
        f"The {ITEMS} documents of all types that were published or changed last.",
        media_types=tuple(CONTENT_TYPES.values()),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (LOCALE,)

    def get(self, request: HttpRequest, form: str) -> HttpResponse:
        return _feed(request, ALL, form, self.given(request)[LOCALE])


class FeedRoute(DeliveryRoute):
    """The newest publications of one type."""

    operation = Operation(
        "feed",
        "What was published last of one type, for feed readers",
        f"The {ITEMS} documents of the type that were published or changed last.",
        media_types=tuple(CONTENT_TYPES.values()),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (LOCALE,)

    def get(self, request: HttpRequest, feed: str, form: str) -> HttpResponse:
        return _feed(request, feed, form, self.given(request)[LOCALE])


def _feed(request: HttpRequest, feed: str, form: str, locale: str) -> HttpResponse:
    types = _types(feed)
    if form not in CONTENT_TYPES or not types:
        raise not_found(request.path)
    items = lists.newest(locale, types, limit=ITEMS)
    own = _self(feed, form, locale)
    with override(locale):
        content = _atom(items, locale, own) if form == "atom" else _json_feed(items, locale, own)
    due = soonest(item.next_change_at for item in items)
    modified = max((item.updated_at for item in items), default=None)
    validity = dated(Validity(etag_of(content), modified, ("feeds",), due))
    return answer(request, content, validity, CONTENT_TYPES[form])


def _absolute(path: str) -> str:
    return f"{settings.ENV.public_url.rstrip('/')}{path}"


def _types(feed: str) -> list[str]:
    """The names of the types in a feed; none for a feed that there is not."""
    if feed == ALL:
        return [each.name for each in registry.document_types()]
    document_type = registry.by_plural(feed)
    return [document_type.name] if document_type else []


def _self(feed: str, form: str, locale: str) -> str:
    language = "" if locale == settings.LANGUAGE_CODE else f"?locale={locale}"
    return _absolute(f"{BASE}feeds/{feed}.{form}{language}")


def _address(item: Stored) -> str:
    return _absolute(str(address(item.type, item.locale, item.slug)))


def _summary(item: Stored) -> str:
    return str(json.loads(item.content).get("summary", ""))


def _atom(items: list[Stored], locale: str, own: str) -> bytes:
    root = Element("feed", {"xmlns": ATOM, "xml:lang": locale})
    SubElement(root, "title").text = _("New publications")
    SubElement(root, "id").text = own
    SubElement(root, "link", {"rel": "self", "href": own})
    newest = max((item.updated_at for item in items), default=None)
    SubElement(root, "updated").text = newest.isoformat() if newest else "1970-01-01T00:00:00+00:00"
    SubElement(SubElement(root, "author"), "name").text = settings.WAGTAIL_SITE_NAME
    for item in items:
        entry = SubElement(root, "entry")
        SubElement(entry, "id").text = f"urn:uuid:{item.content_id}"
        SubElement(entry, "title").text = item.title
        SubElement(entry, "link", {"href": _address(item), "type": "application/json"})
        SubElement(entry, "category", {"term": item.type})
        SubElement(entry, "published").text = item.published_at.isoformat()
        SubElement(entry, "updated").text = item.updated_at.isoformat()
        SubElement(entry, "summary").text = _summary(item)
    document: bytes = tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + document


def _json_feed(items: list[Stored], locale: str, own: str) -> bytes:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _("New publications"),
        "feed_url": own,
        "language": locale,
        "items": [
            {
                "id": item.content_id,
                "url": _address(item),
                "title": item.title,
                "content_text": _summary(item),
                "date_published": item.published_at.isoformat(),
                "date_modified": item.updated_at.isoformat(),
                "tags": [item.type],
            }
            for item in items
        ],
    }
    return json.dumps(feed, ensure_ascii=False).encode()
