"""Acts on a day: contents, words, differences."""

from django.http import HttpRequest, HttpResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from api.conditional import answer
from api.delivery.door import DeliveryRoute
from api.delivery.law import wording
from api.delivery.law.asked import (
    FIRST,
    FORMAT,
    FROM_DAY,
    LAST,
    ON,
    TO_DAY,
    WITH,
    no_provision,
    the_act,
    the_period,
    validity,
)
from api.delivery.law.shapes import ActDiff, ActText, ActToc, DifferenceShape, RunShape, TocLine, Wording
from api.delivery.openapi.operation import Operation
from api.parameters import Unreadable, bad_value, wrong_parameters
from api.problems import BAD_PARAMETER, NOT_FOUND
from cms.legislation import comparison, queries
from cms.legislation.comparison import ActDifference, Difference
from cms.legislation.queries import ActOnDay
from cms.legislation.timeline import Period

CONTENT_TYPES = {
    "json": "application/json",
    "html": "text/html; charset=utf-8",
    "text": "text/plain; charset=utf-8",
    "akn": "application/akn+xml",
}


class ActTocRoute(DeliveryRoute):
    """The table of contents."""

    operation = Operation(
        "act_toc",
        "The contents of an act on a day",
        "Headings and articles of the edition in force on the day, with provision ids and digests. A day before the "
        "first edition is a problem that says since when there is one.",
        answer=lambda shapes, _: ActToc,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ON,)

    def get(self, request: HttpRequest, act: str) -> HttpResponse:
        on = self.given(request)[ON]
        found = the_act(act, on)
        period = the_period(found)
        items = [
            TocLine(**entry.model_dump(), url=wording.provision_url(entry.provision, on))
            for entry in queries.toc(found)
        ]
        shown = ActToc(**_on_day(found, period), items=items)
        content = shown.model_dump_json().encode()
        return answer(request, content, validity(found, content, on))


class ActTextRoute(DeliveryRoute):
    """The words of an act."""

    operation = Operation(
        "act_text",
        "The text of an act on a day",
        "The whole text, or a range of provisions (`first`, `last`), as JSON, HTML, plain text or Akoma Ntoso.",
        answer=lambda shapes, _: ActText,
        media_types=tuple(CONTENT_TYPES.values()),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (ON, FORMAT, FIRST, LAST)

    def get(self, request: HttpRequest, act: str) -> HttpResponse:
        given = self.given(request)
        found = the_act(act, given[ON])
        period = the_period(found)
        content = _text(found, period, given[FORMAT], given[FIRST], given[LAST])
        return answer(request, content, validity(found, content, given[ON]), CONTENT_TYPES[given[FORMAT]])


class ActDiffRoute(DeliveryRoute):
    """Two days of an act, or two acts, compared."""

    operation = Operation(
        "act_diff",
        "What differs between two days of an act, or between two acts",
        "Provision by provision, word by word. Within an act provisions are compared by id: a renumbered one with itself. "
        "`with` names another act: the provisions of two acts are aligned by their words.",
        answer=lambda shapes, _: ActDiff,
        problems=(BAD_PARAMETER, NOT_FOUND),
    )
    parameters = (FROM_DAY, TO_DAY, WITH)

    def get(self, request: HttpRequest, act: str) -> HttpResponse:
        given = self.given(request)
        if given[FROM_DAY] is None and not given[WITH]:
            raise wrong_parameters([bad_value("from", "", Unreadable(_("the older day is required.")))])
        older = the_act(act, given[FROM_DAY])
        the_period(older)
        if given[WITH]:
            newer = the_act(given[WITH], given[TO_DAY])
        else:
            newer = ActOnDay(older.act, given[TO_DAY] or localdate(), older.periods)
        the_period(newer)
        content = _diff(older, newer).model_dump_json(by_alias=True).encode()
        return answer(request, content, validity(newer, content, given[TO_DAY]))


def _on_day(found: ActOnDay, period: Period) -> dict[str, object]:
    return {"act": wording.act_in_brief(found), "on": found.on, "edition": wording.edition_in_brief(period)}


def _text(found: ActOnDay, period: Period, form: str, first: str, last: str) -> bytes:
    if form == "akn":
        return wording.akn(found, period)
    versions = queries.text(found, first, last)
    if versions is None:
        raise no_provision(found, ", ".join(filter(None, (first, last))))
    if form == "html":
        return wording.html(versions).encode()
    if form == "text":
        return wording.lines(versions).encode()
    return ActText(**_on_day(found, period), units=wording.units(versions)).model_dump_json().encode()


def _diff(older: ActOnDay, newer: ActOnDay) -> ActDiff:
    is_same = older.act.pk == newer.act.pk
    if is_same:
        items = [_difference(each) for each in comparison.differences(older.act, older.on, newer.on)]
    else:
        texts = (queries.text(older) or [], queries.text(newer) or [])
        items = [_difference_of_acts(each) for each in comparison.differences_of_acts(*texts)]
    return ActDiff(
        act=wording.act_in_brief(newer if is_same else older),
        other=None if is_same else wording.act_in_brief(newer),
        from_day=older.on,
        to_day=newer.on,
        items=items,
    )


def _difference(found: Difference) -> DifferenceShape:
    sides = {
        name: Wording(label=version.label, text=comparison.words(version)) if version else None
        for name, version in (("old", found.old), ("new", found.new))
    }
    return DifferenceShape(
        provision=found.provision, article=found.article, change=found.change, runs=_runs(found), **sides
    )


def _difference_of_acts(found: ActDifference) -> DifferenceShape:
    sides = {
        name: Wording(label=place.label, text=place.text) if place else None
        for name, place in (("old", found.old), ("new", found.new))
    }
    return DifferenceShape(
        provision=found.place.provision,
        article=found.place.label.partition("__")[0],
        change=found.change,
        runs=_runs(found),
        **sides,
    )


def _runs(found: Difference | ActDifference) -> list[RunShape]:
    return [RunShape(op=run.op, text=run.text) for run in found.runs]
