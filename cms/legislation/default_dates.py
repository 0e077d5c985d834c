"""When an act takes force if it says nothing itself: a suggestion to the editor, never applied in silence.

Federal laws: ten days after their official publication (Federal Law 5-FZ of 14.06.1994, art. 6). Decrees of the
President and resolutions of the Government of a normative kind: seven days (Decree 763 of 23.05.1996, points 5 and 6).
Orders of ministries: ten days (the same Decree, point 12).
"""

from dataclasses import dataclass
from datetime import date, timedelta

from cms.legislation.models import ActType

DAYS: dict[str, int] = {
    ActType.FEDERAL_CONSTITUTIONAL_LAW: 10,
    ActType.FEDERAL_LAW: 10,
    ActType.CODE: 10,
    ActType.LAW: 10,
    ActType.DECREE: 7,
    ActType.RESOLUTION: 7,
    ActType.ORDER: 10,
}


@dataclass(frozen=True, slots=True)
class SuggestedDay:
    """The first day in force by the general rule, and after how many days."""

    day: date
    days: int


def suggested_day(act_type: str, published_on: date | None) -> SuggestedDay | None:
    """The day after the term has run out since official publication; None when there is no general rule to suggest."""
    days = DAYS.get(act_type)
    if days is None or published_on is None:
        return None
    return SuggestedDay(published_on + timedelta(days=days + 1), days)
