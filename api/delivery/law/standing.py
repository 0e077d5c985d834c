"""How the law that documents cite stands today, for those who keep copies of the documents."""

from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from api.conditional import Validity, answer, etag_of, soonest
from api.delivery.asked import LIMIT, LOCALE
from api.delivery.door import DeliveryRoute
from api.delivery.law.asked import the_act
from api.delivery.law.checked import checks_of, next_change
from api.delivery.law.shapes import LawChecks, StandingDocument
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.delivery.splice import BASE, address
from api.parameters import Parameter, Unreadable, plain_text
from api.problems import BAD_PARAMETER, NOT_FOUND
from cms.legislation import standing
from cms.legislation.standing import CitingDocument


def _document(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        raise Unreadable(_("a cursor from “next” of this list is expected.")) from None


ACT = Parameter("act", plain_text, "", {"type": "string"}, "Only documents that cite this act: its slug or content id.")
CURSOR = Parameter("cursor", _document, None, {"type": "string"}, "Where to go on, from `next` of the page before.")


class LawChecksRoute(DeliveryRoute):
    """The checks of documents that cite."""

    operation = Operation(
        "law_checks",
        "How the law that documents cite stands today",
        "`law_check` of documents that cite an act, as their own addresses give it. It changes without a new entry of the "
        "document in `changes/`: ask here after an entry of an edition, and again on the day that `changes_on` says.",
        answer=lambda shapes, _: LawChecks,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ACT, CURSOR, LIMIT, LOCALE)

    def get(self, request: HttpRequest) -> HttpResponse:
        given = self.given(request)
        locale, limit = given[LOCALE], given[LIMIT]
        act = the_act(given[ACT], None).act if given[ACT] else None
        found = standing.citing_documents(act, locale, given[CURSOR], limit + 1)
        following = _next(given[ACT], locale, limit, found[limit - 1].content_id) if len(found) > limit else None
        items = _checked(found[:limit], locale)
        content = LawChecks(items=items, next=following).model_dump_json().encode()
        due = soonest(next_change(item.law_check) for item in items)
        return answer(request, content, dated(Validity(etag_of(content), None, ("acts", "editions"), due)))


def _checked(found: list[CitingDocument], locale: str) -> list[StandingDocument]:
    checks = checks_of([each.content_id for each in found], locale, localdate()) if found else {}
    return [
        StandingDocument(
            id=each.content_id,
            type=each.type,
            locale=locale,
            title=each.title,
            url=str(address(each.type, locale, each.slug)),
            law_check=checks[str(each.content_id)],
        )
        for each in found
        if str(each.content_id) in checks
    ]


def _next(act: str, locale: str, limit: int, after: UUID) -> str:
    asked = {"act": act, "locale": locale, "limit": str(limit), "cursor": str(after)}
    return f"{BASE}law-checks/?{urlencode({name: value for name, value in asked.items() if value})}"
