"""How well a practice is proved, computed from what its case study says. Pure: no database, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class EvidenceLevel(IntEnum):
    """What stands behind a practice, from a bare claim to a repetition by others."""

    CLAIM = 0
    DOCUMENTED = 1
    BEFORE_AFTER = 2
    COMPARISON = 3
    REPLICATED = 4


@dataclass(frozen=True, slots=True)
class Measure:
    """What one result offers as a proof.

    ``documented``: its source and method are named. ``before_and_after``: two values in numbers with their dates, the
    first earlier, and how many were counted. ``compared``: the same two values of a group where nothing was done.
    """

    documented: bool
    before_and_after: bool
    compared: bool


def evidence_level(measures: Iterable[Measure], *, confirmed_replications: int) -> EvidenceLevel:
    """The level that the best result reaches; a step counts only when those below it are there.

    A confirmed replication by another organisation gives the highest level to a practice that has at least a before and
    after: without one there is nothing that the other organisation could have confirmed.
    """
    reached = max((_level_of(measure) for measure in measures), default=EvidenceLevel.CLAIM)
    if reached >= EvidenceLevel.BEFORE_AFTER and confirmed_replications > 0:
        return EvidenceLevel.REPLICATED
    return reached


def _level_of(measure: Measure) -> EvidenceLevel:
    if not measure.documented:
        return EvidenceLevel.CLAIM
    if not measure.before_and_after:
        return EvidenceLevel.DOCUMENTED
    return EvidenceLevel.COMPARISON if measure.compared else EvidenceLevel.BEFORE_AFTER
