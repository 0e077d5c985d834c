"""What routes about the law are asked: days, labels, formats; and the acts and editions that answer."""

from datetime import date, datetime, time
from uuid import UUID

from django.utils.dateparse import parse_date
from django.utils.text import format_lazy
from django.utils.timezone import get_current_timezone, localdate
from django.utils.translation import gettext_lazy as _

from api.conditional import Validity, etag_of
from api.delivery.documents import as_uuid
from api.delivery.moments import dated
from api.parameters import Parameter, Unreadable, one_of, plain_text
from api.problems import NO_EDITION, NOT_FOUND, Problem, quoted
from cms.legislation import queries
from cms.legislation.queries import ActOnDay
from cms.legislation.timeline import Period

FORMATS = ("json", "html", "text", "akn")


def day(text: str) -> date:
    """Reads YYYY-MM-DD."""
    try:
        found = parse_date(text)
    except ValueError:
        found = None
    if found is None:
        raise Unreadable(_("a date such as 2026-11-22 is expected."))
    return found


ON = Parameter(
    "on", day, None, {"type": "string", "format": "date"}, "The day whose law is asked for; today when not given."
)
FORMAT = Parameter(
    "format",
    one_of(FORMATS),
    "json",
    {"type": "string", "enum": list(FORMATS), "default": "json"},
    "The form of the text; `akn` is Akoma Ntoso 3.0 and always the whole act.",
)
FIRST = Parameter("first", plain_text, "", {"type": "string"}, "The label of the provision to begin with.")
LAST = Parameter("last", plain_text, "", {"type": "string"}, "The label of the provision to end with, included.")
FROM_DAY = Parameter("from", day, None, {"type": "string", "format": "date"}, "The older day; required.")
WITH = Parameter(
    "with",
    plain_text,
    "",
    {"type": "string"},
    "Another act, its slug or content id: then `from` is a day of this act and `to` one of the other, today when not given.",
)
TO_DAY = Parameter("to", day, None, {"type": "string", "format": "date"}, "The newer day; today when not given.")


def the_act(key: str, on: date | None) -> ActOnDay:
    """The act at a slug or content id, as of a day or today. Raises a ``Problem`` (404)."""
    found = queries.act_on(as_uuid(key) or key, on or localdate())
    if found is None:
        raise Problem(NOT_FOUND, format_lazy(_("There is no act “{key}”."), key=quoted(key)))
    return found


def the_act_of(provision: UUID, on: date | None) -> ActOnDay:
    """The act that a provision belongs to. Raises a ``Problem`` (404)."""
    found = queries.act_of(provision, on or localdate())
    if found is None:
        raise Problem(NOT_FOUND, format_lazy(_("There is no provision {id}."), id=provision))
    return found


def the_period(found: ActOnDay) -> Period:
    """The edition in force on the day. Raises a ``Problem`` (404) that says since when there is one."""
    period = found.period
    if period is not None:
        return period
    if found.since is None:
        detail = format_lazy(_("No edition of “{act}” is published."), act=str(found.act))
    elif found.on < found.since:
        detail = format_lazy(
            _("The library has “{act}” since {since} only, not on {on}."),
            act=str(found.act),
            since=found.since.isoformat(),
            on=found.on.isoformat(),
        )
    else:
        detail = format_lazy(
            _("No edition of “{act}” is in force on {on}."), act=str(found.act), on=found.on.isoformat()
        )
    since = found.since.isoformat() if found.since else None
    raise Problem(NO_EDITION, detail, members={"since": since, "on": found.on.isoformat()})


def no_provision(found: ActOnDay, what: str) -> Problem:
    """The problem for a label or id that leads nowhere on the day."""
    detail = format_lazy(
        _("“{act}” has no provision “{what}” on {on}."),
        act=str(found.act),
        what=quoted(what),
        on=found.on.isoformat(),
    )
    return Problem(NOT_FOUND, detail)


def validity(found: ActOnDay, content: bytes, asked_on: date | None) -> Validity:
    """What caches must know: an answer about today changes on the day of the next edition."""
    due = found.next_change if asked_on is None else None
    moment = datetime.combine(due, time.min, get_current_timezone()) if due else None
    period = found.period
    tags = (str(found.act.content_id), *((str(period.edition),) if period else ()))
    return dated(Validity(etag_of(content), None, tags, moment))
