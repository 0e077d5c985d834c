"""When editions take force, for calendars (iCalendar, RFC 5545)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import override

from api.conditional import Validity, answer, etag_of
from api.delivery.asked import LOCALE
from api.delivery.door import DeliveryRoute
from api.delivery.moments import dated
from api.delivery.openapi.operation import Operation
from api.delivery.splice import BASE
from api.problems import BAD_PARAMETER
from cms.legislation import queries
from cms.legislation.queries import EntryIntoForce

PAST_DAYS = 365
LONGEST_LINE = 75


class InForceRoute(DeliveryRoute):
    """The calendar of entry into force."""

    operation = Operation(
        "in_force_calendar",
        "When editions take force, for calendars",
        f"One all-day event for every edition that takes force, from {PAST_DAYS} days ago on.",
        media_types=("text/calendar",),
        problems=(BAD_PARAMETER,),
    )
    parameters = (LOCALE,)

    def get(self, request: HttpRequest) -> HttpResponse:
        locale = self.given(request)[LOCALE]
        entries = queries.entering_into_force(localdate() - timedelta(days=PAST_DAYS))
        with override(locale):
            content = calendar(entries)
        validity = dated(Validity(etag_of(content), None, ("editions", "acts")))
        return answer(request, content, validity, "text/calendar; charset=utf-8")


def calendar(entries: list[EntryIntoForce]) -> bytes:
    """The calendar in UTF-8 with CRLF, lines folded. Equal entries give equal bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Aktiv//in-force//RU",
        f"X-WR-CALNAME:{escaped(_('Entry into force'))}",
    ]
    for entry in entries:
        lines += _event(entry)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in fold(line)).encode()


def escaped(text: str) -> str:
    """Text as a value of a property."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\r\n", "\\n").replace("\n", "\\n")


def fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, continued ones behind a space; letters are never cut."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > LONGEST_LINE:
            yield piece
            piece = " "
        piece += letter
    yield piece


def _event(entry: EntryIntoForce) -> list[str]:
    address = f"{settings.ENV.public_url.rstrip('/')}{BASE}acts/{entry.slug}/toc/?on={entry.day.isoformat()}"
    return [
        "BEGIN:VEVENT",
        f"UID:{entry.edition}",
        f"DTSTAMP:{datetime.combine(entry.day, datetime.min.time(), UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{_day(entry.day)}",
        f"DTEND;VALUE=DATE:{_day(entry.day + timedelta(days=1))}",
        f"SUMMARY:{escaped(_('Takes force: %(act)s') % {'act': entry.title})}",
        f"DESCRIPTION:{escaped(entry.basis)}",
        f"URL:{address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"
