"""The provisions of an act for those who keep copies: all of a day, or only what another day did not say."""

import re
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.conditional import answer
from api.delivery.door import DeliveryRoute
from api.delivery.law import wording
from api.delivery.law.asked import ON, day, no_provision, the_act, the_period, validity
from api.delivery.law.shapes import ActProvisions
from api.delivery.openapi.operation import Operation
from api.delivery.splice import BASE
from api.parameters import Given, Parameter, Unreadable, bad_value, whole_number, wrong_parameters
from api.problems import BAD_PARAMETER, NOT_FOUND
from cms.legislation import portions
from cms.legislation.portions import Portion
from cms.legislation.queries import ActOnDay
from cms.legislation.timeline import Period

DEFAULT_BYTES = 1_000_000
MOST_BYTES = 10_000_000
MOST_LABELS = 100
POSITION = re.compile("[0-9a-z]{1,100}")


def _labels(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(text.split(",")))
    if "\0" in text or not all(found) or len(found) > MOST_LABELS:
        raise Unreadable(format_lazy(_("at most {most} labels with commas are expected."), most=MOST_LABELS))
    return found


def _position(text: str) -> str:
    if not POSITION.fullmatch(text):
        raise Unreadable(_("a cursor from “next” of this list is expected."))
    return text


NO_LABELS: tuple[str, ...] = ()
CHANGED_SINCE = Parameter(
    "changed_since",
    day,
    None,
    {"type": "string", "format": "date"},
    "Only what did not hold yet on this day: the day whose wordings the reader has.",
)
LABELS = Parameter(
    "labels",
    _labels,
    NO_LABELS,
    {"type": "string"},
    f"Only the provisions at these labels (at most {MOST_LABELS}, with commas) with all below them, on one page.",
)
CURSOR = Parameter("cursor", _position, "", {"type": "string"}, "Where to go on, from `next` of the page before.")
MAX_BYTES = Parameter(
    "max_bytes",
    whole_number(1, MOST_BYTES),
    DEFAULT_BYTES,
    {"type": "integer", "minimum": 1, "maximum": MOST_BYTES, "default": DEFAULT_BYTES},
    "Words on one page stay within this size; a single provision that is larger comes alone.",
)


class ActProvisionsRoute(DeliveryRoute):
    """The provisions of an act, in pages."""

    operation = Operation(
        "act_provisions",
        "The provisions of an act on a day, or those that changed since another day",
        "For those who keep copies. After an entry of an edition in `changes/`, ask with `changed_since` = the day whose "
        "wordings are kept and `on` = `in_force_from` of the edition; only changed wordings come. An edition that was "
        "corrected is told by the digests of its `toc`: ask for the articles whose digest is new with `labels`.",
        answer=lambda shapes, _: ActProvisions,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ON, CHANGED_SINCE, LABELS, CURSOR, MAX_BYTES)

    def get(self, request: HttpRequest, act: str) -> HttpResponse:
        given = self.given(request)
        found = the_act(act, given[ON])
        period = the_period(found)
        if given[LABELS]:
            shown = _at_labels(found, period, given)
        else:
            _require_known(found, given[CHANGED_SINCE])
            shown = _page(found, period, given)
        content = shown.model_dump_json().encode()
        return answer(request, content, validity(found, content, given[ON]))


def _require_known(found: ActOnDay, since: date | None) -> None:
    """A day without an edition is nobody's copy: raises the ``Problem`` of such a day."""
    if since is not None:
        the_period(ActOnDay(found.act, since, found.periods))


def _at_labels(found: ActOnDay, period: Period, given: Given) -> ActProvisions:
    labels: tuple[str, ...] = given[LABELS]
    if CHANGED_SINCE in given or CURSOR in given:
        raise wrong_parameters([bad_value("labels", ",".join(labels), Unreadable(_("labels stand alone.")))])
    wordings = portions.labelled(found.act, found.on, labels)
    missing = set(labels) - {version.label for version in wordings}
    if missing:
        raise no_provision(found, ", ".join(sorted(missing)))
    return _answer(found, period, None, Portion(tuple(wordings), (), "", ""), None)


def _page(found: ActOnDay, period: Period, given: Given) -> ActProvisions:
    since = given[CHANGED_SINCE]
    page = portions.portion(found.act, found.on, since, after=given[CURSOR], max_bytes=given[MAX_BYTES])
    asked = {"on": found.on.isoformat(), "cursor": page.following, "max_bytes": str(given[MAX_BYTES])}
    asked |= {"changed_since": since.isoformat()} if since else {}
    following = f"{BASE}acts/{found.act.slug}/provisions/?{urlencode(asked)}" if page.following else None
    return _answer(found, period, since, page, following)


def _answer(found: ActOnDay, period: Period, since: date | None, page: Portion, following: str | None) -> ActProvisions:
    return ActProvisions(
        act=wording.act_in_brief(found),
        on=found.on,
        edition=wording.edition_in_brief(period),
        changed_since=since,
        items=[wording.stored(version) for version in page.wordings],
        gone=list(page.gone),
        digest=page.digest or None,
        next=following,
    )
