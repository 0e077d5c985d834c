"""Periods of statistics."""

from datetime import date

import pytest

from cms.situation.periods import Span, span


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026-05-31", date(2026, 5, 31), date(2026, 5, 31)),
    ],
)
def test_the_days_of_a_period(period, first, last):
    assert span(period) == Span(first, last)


@pytest.mark.parametrize("bad", ["", "26", "2026-Q5", "2026-13", "2026-02-30", "2026-Q1-05", "май 2026"])
def test_what_is_no_period(bad):
    with pytest.raises(ValueError):
        span(bad)
