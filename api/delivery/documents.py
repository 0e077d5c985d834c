"""Single documents: by slug, by id, several by id."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.conditional import FRESH_SECONDS, answer
from api.delivery import splice
from api.delivery.asked import LOCALE
from api.delivery.door import DeliveryRoute, type_at
from api.delivery.hot import keep_hot
from api.delivery.law.checked import is_settled, law_checks
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.parameters import Parameter, Unreadable, bad_value, identifiers, wrong_parameters
from api.problems import BAD_PARAMETER, GONE, NOT_FOUND, Problem, not_found
from cms.publication import queries

MOST_IDS = 100
MOST_BYTES = 4_000_000
NO_IDS: tuple[UUID, ...] = ()
IDS = Parameter(
    "ids",
    identifiers(MOST_IDS),
    NO_IDS,
    {"type": "string", "examples": ["6f0c2b1e-0c57-4a3c-9d3c-0f3f5a1f6b10"]},
    f"Content ids with commas between them, at most {MOST_IDS}.",
)
FRESH = f"public, max-age={FRESH_SECONDS}"
REASONS = {
    "unpublished": _("An editor took it down."),
    "expired": _("Its time of publication has ended."),
    "consent_expired": _("The consent of the people shown in it has expired."),
    "deleted": _("It was deleted."),
    "redacted": _("It was erased."),
    "audience": _("It is no longer open to everyone."),
}


class DocumentRoute(DeliveryRoute):
    """One document with its references."""

    operation = Operation(
        "document",
        "One document",
        "The published document with the present cards of what it points to. A slug that was changed answers 301, a "
        "document that was taken down 410 with the reason.",
        answer=lambda shapes, name: shapes.documents[name],
        problems=(BAD_PARAMETER, NOT_FOUND, GONE),
        moved=True,
    )
    parameters = (LOCALE,)

    def get(self, request: HttpRequest, plural: str, key: str) -> HttpResponse:
        document_type = type_at(plural)
        locale = self.given(request)[LOCALE]
        place = as_uuid(key) or key
        detail = queries.document(document_type.name, locale, place)
        if detail is None:
            return _elsewhere(request, document_type.name, locale, place)
        check = law_checks([detail]).get(detail.document.content_id)
        content, validity = splice.whole(detail, check)
        response = answer(request, content, validity)
        return keep_hot(response, content, validity) if check is None or is_settled(check) else response


class DocumentsRoute(DeliveryRoute):
    """Several documents by content id."""

    operation = Operation(
        "documents_by_id",
        "Several documents by id",
        "Documents in the order of `ids`. Ids without a document stand in `missing`; `next` asks for those that had no "
        "room on this page.",
        answer=lambda shapes, _: shapes.by_id,
        problems=(BAD_PARAMETER,),
    )
    parameters = (IDS, LOCALE)

    def get(self, request: HttpRequest) -> HttpResponse:
        given = self.given(request)
        ids, locale = given[IDS], given[LOCALE]
        if not ids:
            raise wrong_parameters([bad_value("ids", "", Unreadable(_("ids (UUID) with commas are expected.")))])
        found = queries.find(ids, locale, max_bytes=MOST_BYTES)
        content, shown = splice.found_page(found, locale)
        return answer(request, content, dated(splice.shown_in(shown, content, ())))


def as_uuid(key: str) -> UUID | None:
    """The id, when the key is one in its usual form with hyphens; a slug otherwise."""
    if len(key) != 36:
        return None
    try:
        return UUID(key)
    except ValueError:
        return None


def _elsewhere(request: HttpRequest, type_name: str, locale: str, key: str | UUID) -> HttpResponse:
    """301 to where the document stands now. Raises a ``Problem``: 410 when it is gone, 404 when it never was."""
    now = queries.whereabouts(type_name, locale, key)
    if isinstance(now, queries.Moved):
        location = str(splice.address(type_name, locale, now.slug))
        return HttpResponse(status=301, headers={"Location": location, "Cache-Control": FRESH})
    if now is None:
        raise _only_elsewhere(type_name, key) or not_found(request.path)
    members: dict[str, Any] = {"id": now.content_id, "reason": now.reason, "replaced_by": now.replaced_by}
    headers = {"Cache-Control": FRESH, "Cache-Tag": now.content_id, "Surrogate-Key": now.content_id}
    if now.replaced_by:
        headers["Link"] = f'<{splice.BASE}documents/?ids={now.replaced_by}>; rel="successor-version"'
    detail = format_lazy(_("The document is no longer published. {why}"), why=REASONS.get(now.reason, ""))
    raise Problem(GONE, detail, members=members, headers=headers)


def _only_elsewhere(type_name: str, key: str | UUID) -> Problem | None:
    """404 with the languages in which the document stands; None when it stands in none."""
    found = queries.languages_of(type_name, key)
    if not found:
        return None
    detail = format_lazy(
        _("The document does not stand in this language. It can be had in: {languages}."),
        languages=", ".join(locale for locale, _slug in found),
    )
    addresses = [{"locale": each, "url": str(splice.address(type_name, each, slug))} for each, slug in found]
    return Problem(NOT_FOUND, detail, members={"translations": addresses}, headers={"Cache-Control": FRESH})
