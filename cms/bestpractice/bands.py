"""Cost and effort in bands, so that a reader can ask for what her organisation can afford. Pure."""

from typing import Literal

CostBand = Literal["none", "low", "medium", "high"]
EffortBand = Literal["low", "medium", "high", "very_high"]

# Roubles: what a committee decides alone, what stands in the estimate of a year, and what needs a body above.
LOW_COST, MEDIUM_COST = 30_000, 150_000
# Person-hours: an evening of a committee, a month of its evenings, a school year of a circle.
LOW_EFFORT, MEDIUM_EFFORT, HIGH_EFFORT = 20, 80, 300


def cost_band(roubles: int | None) -> CostBand | None:
    """``none`` for nothing spent, ``low`` up to 30 000 roubles, ``medium`` up to 150 000, ``high`` above; None when
    nobody has counted."""
    if roubles is None:
        return None
    if roubles == 0:
        return "none"
    if roubles <= LOW_COST:
        return "low"
    return "medium" if roubles <= MEDIUM_COST else "high"


def effort_band(person_hours: int) -> EffortBand:
    """``low`` up to 20 person-hours, ``medium`` up to 80, ``high`` up to 300, ``very_high`` above."""
    if person_hours <= LOW_EFFORT:
        return "low"
    if person_hours <= MEDIUM_EFFORT:
        return "medium"
    return "high" if person_hours <= HIGH_EFFORT else "very_high"
