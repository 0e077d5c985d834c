"""Superscripts that were lost on the way: «Статья 3517» between 351.6 and 352 is 351.7, and can be nothing else."""

from collections.abc import Sequence
from dataclasses import replace

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.marks import Style
from cms.legislation.text.structure.numbers import follows, place

_RUNNING: tuple[Style, ...] = ("article", "chapter")


def restored(entries: Sequence[Entry]) -> list[Entry]:
    """The entries, numbers that a flattened superscript made too large put right; what is printed stays as it is."""
    result = list(entries)
    for style in _RUNNING:
        at = [index for index, entry in enumerate(entries) if entry.mark and entry.mark.style == style]
        numbers = [entries[index].mark.number for index in at]  # type: ignore[union-attr]
        for order, number in enumerate(_restored(numbers)):
            entry = result[at[order]]
            if entry.mark and number != entry.mark.number:
                result[at[order]] = replace(entry, mark=replace(entry.mark, number=number))
    return result


def _restored(numbers: Sequence[str]) -> list[str]:
    right: list[str] = []
    for at, number in enumerate(numbers):
        previous = right[-1] if right else ""
        flat = flattened(number, previous)
        right.append(flat if flat and _is_proven(number, flat, previous, numbers[at + 1 :]) else number)
    return right


def flattened(number: str, previous: str) -> str | None:
    """«351.7» for a 3517 that comes where 351 or 351.6 was; None for a number that needs no explanation."""
    whole, dash, inserted = number.partition("-")
    if not whole.isdigit() or not place(previous) or follows(number, previous):
        return None
    base = str(place(previous)[0])
    suffix = whole.removeprefix(base)
    is_flat = whole.startswith(base) and suffix and suffix[0] != "0"
    return f"{base}.{suffix}{dash}{inserted}" if is_flat else None


def _is_proven(number: str, flat: str, previous: str, later: Sequence[str]) -> bool:
    """True when the numbers behind it, and behind others of the same base, go on with a smaller one."""
    base = flat.partition(".")[0]
    beyond = next((other for other in later if not other.startswith(base)), "")
    return bool(place(beyond)) and place(beyond)[0] < place(number)[0] and place(flat) > place(previous)
