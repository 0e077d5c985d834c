"""A plain chart of a series: points of a line in a box, and nothing else. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, MARGIN = 640, 200, 12


@dataclass(frozen=True, slots=True)
class Dot:
    """A value in the box, from the left and from the top."""

    x: float
    y: float
    period: str
    value: float


def dots(values: Sequence[tuple[str, float]]) -> list[Dot]:
    """The values evenly from left to right, the highest at the top; a level line stands in the middle."""
    if not values:
        return []
    low, high = min(value for _, value in values), max(value for _, value in values)
    step = (WIDTH - 2 * MARGIN) / max(1, len(values) - 1)
    return [
        Dot(round(MARGIN + place * step, 1), round(_height(value, low, high), 1), period, value)
        for place, (period, value) in enumerate(values)
    ]


def _height(value: float, low: float, high: float) -> float:
    share = (value - low) / (high - low) if high > low else 0.5
    return HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN)
