"""Where the units of a tree stand among the lines of the text that it was made of. Pure."""

from collections.abc import Sequence

from cms.legislation.text.structure.lines import Line
from cms.legislation.text.tree import Unit, walk

LONG, SHORT = 24, 8


def lines_of_units(lines: Sequence[Line], root: Unit) -> dict[str, int]:
    """The line in which each unit begins, by label. A unit that prints nothing, as one of a repealed range, has none."""
    printed = ["".join(line.text.split()) for line in lines]
    starts, total = [], 0
    for text in printed:
        starts.append(total)
        total += len(text)
    whole = "".join(printed)
    found: dict[str, int] = {}
    at = line = 0
    for unit in walk(root):
        own = "".join("".join((unit.mark, unit.heading, unit.text)).split())
        if not own or not unit.label:
            continue
        place = whole.find(own[:LONG], at)
        if place < 0 or place - at > len(own) + 20_000:
            # A note was taken out of its first words.
            place = whole.find(own[:SHORT], at)
        if place < 0:
            continue
        while line + 1 < len(starts) and starts[line + 1] <= place:
            line += 1
        found[unit.label] = line
        at = place + min(len(own), LONG)
    return found


def raw_lines(text: str, count: int) -> list[int] | None:
    """The numbers of the lines of a text that are not blank, from 0; None when it was printed in columns, so that a
    paragraph is several lines."""
    numbers = [at for at, line in enumerate(text.split("\n")) if line.strip()]
    return numbers if len(numbers) == count else None
