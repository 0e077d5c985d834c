"""Periods of statistics: a year, a quarter, a month or a day, as text that sorts by itself. Pure."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_PERIOD = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?")


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last day of a period."""

    first: date
    last: date


def span(period: str) -> Span:
    """The days of «2026», «2026-Q3», «2026-05» or «2026-05-31». Raises ValueError for anything else."""
    match = _PERIOD.fullmatch(period)
    if not match:
        raise ValueError(f"“{period}” is no period; write 2026, 2026-Q3, 2026-05 or 2026-05-31.")
    year, quarter, month, day = (int(part) if part else 0 for part in match.groups())
    if day:
        return Span(date(year, month, day), date(year, month, day))
    first = month or (quarter * 3 - 2 if quarter else 1)
    last = month or (quarter * 3 if quarter else 12)
    return Span(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
