"""The entry of the door and the controlled words."""

import json

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from api.conditional import Validity, answer, etag_of
from api.delivery.asked import LOCALE
from api.delivery.door import DeliveryRoute
from api.delivery.lists import ListRoute
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.delivery.openapi.shapes import Entry, LocaleEntry, TypeEntry, Vocabularies
from api.delivery.splice import BASE
from api.problems import BAD_PARAMETER
from cms.content.queries import vocabularies
from cms.publication import feed, registry


class EntryRoute(DeliveryRoute):
    """What there is."""

    operation = Operation(
        "entry",
        "The entry",
        "Document types with the filters of their lists, languages, the newest number of the log, and links.",
        answer=lambda shapes, _: Entry,
        problems=(BAD_PARAMETER,),
    )

    def get(self, request: HttpRequest) -> HttpResponse:
        self.given(request)
        content = _entry(feed.horizon().sequence).model_dump_json().encode()
        return answer(request, content, dated(Validity(etag_of(content), None, ("entry",), fresh_seconds=5)))


class VocabulariesRoute(DeliveryRoute):
    """The controlled words."""

    operation = Operation(
        "vocabularies",
        "Topics and categories of activist",
        "The controlled words by which documents are filtered, in the editors' order.",
        answer=lambda shapes, _: Vocabularies,
        problems=(BAD_PARAMETER,),
    )
    parameters = (LOCALE,)

    def get(self, request: HttpRequest) -> HttpResponse:
        words = vocabularies(self.given(request)[LOCALE])
        content = json.dumps(words, ensure_ascii=False, separators=(",", ":")).encode()
        return answer(request, content, dated(Validity(etag_of(content), None, ("vocabularies",))))


def _entry(sequence: int) -> Entry:
    routes = ("changes", "documents", "vocabularies", "docs")
    links = {name: f"{BASE}{name}/" for name in routes}
    feeds = {f"feed_{form}": f"{BASE}feeds/publications.{form}" for form in ("atom", "json")}
    return Entry(
        types=[_type_entry(each) for each in registry.document_types()],
        locales=[LocaleEntry(code=code, title=str(title)) for code, title in settings.LANGUAGES],
        default_locale=settings.LANGUAGE_CODE,
        sequence=sequence,
        links={**links, "openapi": f"{BASE}openapi.json", **feeds, "problems": "/problems/"},
    )


def _type_entry(document_type: registry.DocumentType) -> TypeEntry:
    return TypeEntry(
        type=document_type.name,
        plural=document_type.plural,
        url=f"{BASE}{document_type.plural}/",
        filters=[each.name for each in ListRoute.filters_of(document_type)],
        schema_version=document_type.schema_version,
        schema_url=f"{BASE}schemas/{document_type.name}/",
    )
