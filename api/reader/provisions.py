"""The page of a provision: which one, of which act, and how it begins on the day asked for."""

from datetime import date
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils.dateparse import parse_date
from django.utils.timezone import localdate
from django.views.decorators.gzip import gzip_page

from api.conditional import Validity
from api.reader import heads, pages
from api.reader.reading import read_only
from cms.legislation import queries


@read_only
@gzip_page
def provision(request: HttpRequest, provision: UUID) -> HttpResponse:
    """404 when there is no such provision in an act that is open to everyone."""
    on = _day(request.GET.get("on", ""))
    found = queries.act_of(provision, on)
    if found is None:
        return pages.missing(request)
    passage = queries.passage_of(provision, on, with_path=False)
    title, summary = str(found.act), ""
    if passage is not None:
        first = passage.versions[0]
        name = " ".join(filter(None, (first.mark, first.heading)))
        title = f"{name} · {title}" if name else title
        summary = heads.summary_of({"summary": "\n".join(each.text for each in passage.versions)})
    address = f"{pages.host()}/provisions/{provision}/" + (f"?on={on.isoformat()}" if "on" in request.GET else "")
    head = heads.Head(title, summary, address, pages.emblem(), kind="article")
    return pages.page_with(request, head, Validity("", None, (str(found.act.content_id),)), "provision")


def _day(text: str) -> date:
    """The day asked for, today when it can not be read: the reader says what is wrong with it."""
    try:
        return parse_date(text) or localdate()
    except ValueError:
        return localdate()
