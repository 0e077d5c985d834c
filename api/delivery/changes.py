"""The change feed: what was published and taken down, in order, for those who keep a copy."""

import json
import re
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.conditional import Validity, answer, etag_of, soonest
from api.delivery import splice
from api.delivery.asked import LIMIT, LOCALE
from api.delivery.door import DeliveryRoute
from api.delivery.openapi.operation import Operation
from api.parameters import Parameter, Unreadable, bad_value, some_of, whole_number, wrong_parameters
from api.problems import BAD_PARAMETER
from cms.publication import feed, registry

DEFAULT_BYTES = 1_000_000
MOST_BYTES = 10_000_000
FRESH_SECONDS = 5

ALL: tuple[str, ...] = ()


def _mark(text: str) -> str:
    if not re.fullmatch("[0-9a-f]{8}", text):
        raise Unreadable(_("a mark from “next” of this feed is expected."))
    return text


AFTER = Parameter(
    "after",
    whole_number(0, 2**63 - 1),
    0,
    {"type": "integer", "minimum": 0, "default": 0},
    "The number that the reader has; 0 starts from nothing.",
)
MARK = Parameter(
    "mark",
    _mark,
    "",
    {"type": "string", "pattern": "^[0-9a-f]{8}$"},
    "From `next`: which entry the number meant when it was given. Refused, as `after`, when the log is another one now.",
)
TYPES = Parameter(
    "types",
    some_of(lambda: [each.name for each in registry.document_types()]),
    ALL,
    {"type": "string"},
    "Names of document types with commas; all when not given.",
)
MAX_BYTES = Parameter(
    "max_bytes",
    whole_number(1, MOST_BYTES),
    DEFAULT_BYTES,
    {"type": "integer", "minimum": 1, "maximum": MOST_BYTES, "default": DEFAULT_BYTES},
    "Bodies on one page stay within this size; a single one that is larger comes alone.",
)


class ChangesRoute(DeliveryRoute):
    """A page of the change feed."""

    operation = Operation(
        "changes",
        "What has changed",
        "Only the newest entry of each document, oldest first, with `cards` of everything that its documents point to. "
        "Follow `next` until `items` is empty, keep it, and ask it again later.",
        answer=lambda shapes, _: shapes.changes,
        problems=(BAD_PARAMETER,),
    )
    parameters = (AFTER, MARK, TYPES, LOCALE, LIMIT, MAX_BYTES)

    def get(self, request: HttpRequest) -> HttpResponse:
        given = self.given(request)
        types = given[TYPES] or tuple(each.name for each in registry.document_types())
        page = feed.changes(
            after=given[AFTER],
            types=types,
            locale=given[LOCALE],
            limit=given[LIMIT],
            max_bytes=given[MAX_BYTES],
        )
        _require_same_log(given[AFTER], given[MARK], page)
        content = _page_bytes(page, _next(request, page))
        return answer(request, content, _validity(page, content))


def _page_bytes(page: feed.ChangesPage, following: str) -> bytes:
    items = b",".join(_item(change) for change in page.changes)
    tail = f',"next":{json.dumps(following)}}}'
    return b'{"items":[' + items + b'],"cards":' + splice.card_map(page.cards) + tail.encode()


def _item(change: feed.Change) -> bytes:
    gone = change.gone
    head = {
        "sequence": change.sequence,
        "kind": gone.kind if gone else "published",
        "id": change.content_id,
        "type": change.type,
        "locale": change.locale,
        "reason": gone.reason if gone else None,
        "replaced_by": gone.replaced_by if gone else None,
    }
    document = b"null" if change.document is None else splice.placed(change.document)
    return json.dumps(head, separators=(",", ":")).encode()[:-1] + b',"document":' + document + b"}"


def _validity(page: feed.ChangesPage, content: bytes) -> Validity:
    shown = [*(change.document for change in page.changes if change.document), *page.cards]
    return Validity(
        etag=etag_of(content),
        modified=page.latest_at,
        tags=("changes",),
        due=soonest(item.next_change_at for item in shown),
        fresh_seconds=FRESH_SECONDS,
    )


def _next(request: HttpRequest, page: feed.ChangesPage) -> str:
    place = {"after": str(page.upto)} | ({"mark": page.mark_upto} if page.mark_upto else {})
    asked = {name: value for name, value in request.GET.items() if value and name not in {"after", "mark"}}
    return f"{request.path}?{urlencode(place | asked)}"


def _require_same_log(after: int, mark: str, page: feed.ChangesPage) -> None:
    """A reader that is ahead of the log, or whose number means another entry here, has numbers of another log (a
    database that was restored) and must start again."""
    if after > page.latest:
        expected = format_lazy(_("the log ends at {latest}; start again with 0."), latest=page.latest)
    elif mark and mark != page.mark_after:
        expected = _("the log of this server is not the one that gave it; start again with 0.")
    else:
        return
    raise wrong_parameters([bad_value("after", str(after), Unreadable(expected))])
