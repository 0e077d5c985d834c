"""The address of a citation as a label of the structure parser: `st_81__ch_1__p_6__pp_a`."""

from __future__ import annotations

from typing import Final

from cms.legislation.text.citations.model import LEVELS, PREVIOUS, THIS, Citation
from cms.legislation.text.tree import Level as TreeLevel
from cms.legislation.text.tree import join, segment

_GROUPING: Final[tuple[TreeLevel, ...]] = ("section", "chapter")
_LONGEST_RANGE: Final = 200


def label_of(citation: Citation) -> str | None:
    """The label of the provision, the first one of a range; None when a level points («настоящей статьи») or none is named.

    Chapters and sections are no part of an article's address: they make the label only where no smaller level is given.
    A note has no label of its own: the label is that of the unit it belongs to.
    """
    levels = citation.levels
    if any(value in (THIS, PREVIOUS) for value in levels.values()):
        return None
    head = [segment("appendix", citation.appendix)] if citation.appendix is not None else []
    head += [segment("preamble")] if citation.preamble else []
    steps = [segment(level, value) for level, value in levels.items()]
    if not steps:
        grouping = {"section": citation.section, "chapter": citation.chapter}
        steps = [segment(level, value) for level in _GROUPING if (value := grouping[level]) and value != THIS][-1:]
    return join(*head, *steps) or None


def labels_of(citation: Citation) -> list[str]:
    """Every label of a range of whole numbers («статьи 29 - 31» → st_29, st_30, st_31), else the one of `label_of`."""
    first = label_of(citation)
    if first is None:
        return []
    for level in reversed(LEVELS):
        start, to = getattr(citation, level), getattr(citation, f"{level}_to")
        if start is not None and to is not None:
            return _spread(first, level, start, to)
    return [first]


def _spread(first: str, level: TreeLevel, start: str, to: str) -> list[str]:
    step = segment(level, start)
    if start.isdigit() and to.isdigit() and int(start) < int(to) <= int(start) + _LONGEST_RANGE:
        numbers = [str(number) for number in range(int(start), int(to) + 1)]
    elif len(start) == len(to) == 1 and start.isalpha() and start < to:
        numbers = [letter for letter in "абвгдежзиклмнопрстуфхцчшщэюя" if start <= letter <= to]
    else:
        numbers = [start, to]
    head, _, tail = first.rpartition(step)
    return [head + segment(level, number) + tail for number in numbers]
