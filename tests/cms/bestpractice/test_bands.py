import pytest

from cms.bestpractice.bands import cost_band, effort_band


@pytest.mark.parametrize(
    ("roubles", "band"),
    [
        (None, None),
        (0, "none"),
        (1, "low"),
        (30_000, "low"),
        (30_001, "medium"),
        (150_000, "medium"),
        (150_001, "high"),
    ],
)
def test_cost(roubles, band):
    assert cost_band(roubles) == band


@pytest.mark.parametrize(
    ("hours", "band"),
    [(0, "low"), (20, "low"), (21, "medium"), (80, "medium"), (81, "high"), (300, "high"), (301, "very_high")],
)
def test_effort(hours, band):
    assert effort_band(hours) == band
