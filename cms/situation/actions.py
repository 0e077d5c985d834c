"""Writing verbs of the situation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from django.contrib.auth.base_user import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from cms.organisations.models import Organisation
from cms.situation.models import IndicatorSeries, IndicatorValue
from cms.situation.tables import BadCell, Row

Outcome = Literal["created", "changed", "unchanged", "refused"]
HEAD = ("title", "indicator", "unit", "territory_level", "territory", "source")


@dataclass(frozen=True, slots=True)
class LineReport:
    """What became of one line of a table."""

    line: int
    series: str
    period: str
    outcome: Outcome
    fault: str = ""


@transaction.atomic
def import_series(
    rows: Sequence[Row],
    *,
    by: AbstractBaseUser | None,
    publish: bool,
    may: Callable[[IndicatorSeries], bool] = lambda _series: True,
) -> list[LineReport]:
    """Create and change series from the rows of a table; answers a report for every line, in the order of the file.

    A line that can not be taken is refused and the others are stored. A series that exists needs no head; a cell
    that is given replaces what stands there. ``may`` says whether a series can be written at all. Each series that
    changed is saved once, and published if asked.
    """
    reports: list[LineReport] = []
    by_series: dict[str, list[Row]] = {}
    for row in rows:
        by_series.setdefault(row.cells["series"], []).append(row)
    for slug, lines in by_series.items():
        reports += _series(slug, lines, by, publish, may)
    return sorted(reports, key=lambda report: report.line)


def _series(
    slug: str,
    rows: Sequence[Row],
    by: AbstractBaseUser | None,
    publish: bool,
    may: Callable[[IndicatorSeries], bool],
) -> list[LineReport]:
    try:
        series, changed = _head(slug, rows, may)
    except (ValidationError, BadCell) as error:
        fault = "; ".join(error.messages) if isinstance(error, ValidationError) else str(error)
        return [LineReport(row.line, slug, row.cells["period"], "refused", fault) for row in rows]
    values = {each.period: each for each in series.values.all()}
    reports = [_line(slug, row, values) for row in rows]
    written = {report.period for report in reports if report.outcome in ("created", "changed")}
    if changed or written:
        series.values.set(values.values())
        revision = series.save_revision(user=by)
        if publish:
            revision.publish(user=by)
    return reports


def _head(slug: str, rows: Sequence[Row], may: Callable[[IndicatorSeries], bool]) -> tuple[IndicatorSeries, bool]:
    """The series, made when there is none, and whether its head differs from what stands there."""
    found = IndicatorSeries.objects.filter(slug=slug).first()
    series = found or IndicatorSeries(slug=slug, live=False)
    before = [getattr(series, name) for name in (*HEAD, "organisation_id")]
    if found is not None and not may(found):
        raise BadCell(_("This series is not yours."))
    for name in HEAD:
        given = next((row.cells[name] for row in rows if row.cells[name]), "")
        if given:
            setattr(series, name, given)
    named = next((row.cells["organisation"] for row in rows if row.cells["organisation"]), "")
    if named:
        series.organisation = Organisation.objects.filter(slug=named).first()
        if series.organisation is None:
            raise BadCell(_("There is no organisation “%(slug)s”.") % {"slug": named})
    if not may(series):
        raise BadCell(_("This series would not be yours: name an organisation of yours."))
    series.full_clean()
    if found is None:
        series.save()
    return series, found is None or before != [getattr(series, name) for name in (*HEAD, "organisation_id")]


def _line(slug: str, row: Row, values: dict[str, IndicatorValue]) -> LineReport:
    try:
        period, value = row.period, row.value
    except BadCell as error:
        return LineReport(row.line, slug, row.cells["period"], "refused", str(error))
    standing = values.get(period)
    if standing is None:
        values[period] = IndicatorValue(period=period, value=value)
        return LineReport(row.line, slug, period, "created")
    if standing.value == value:
        return LineReport(row.line, slug, period, "unchanged")
    standing.value = value
    return LineReport(row.line, slug, period, "changed")
