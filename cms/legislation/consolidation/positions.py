"""Sort keys that leave room: something can be put between two others without touching either.

A key is a fraction between 0 and 1, written in base 36 without its leading «0.»: keys compare as plain text.
"""

from bisect import bisect_left
from collections.abc import Sequence

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def between(low: str, high: str, count: int) -> list[str]:
    """``count`` keys in rising order, evenly spread between two keys; "" stands for the very beginning or end."""
    if high and low >= high:
        raise ValueError(f"there is nothing between {low!r} and {high!r}")
    length = max(len(low), len(high), 1)
    while True:
        start = _number(low, length)
        end = _number(high, length) if high else _BASE**length
        if end - start > count:
            return [_key(start + (end - start) * place // (count + 1), length) for place in range(1, count + 1)]
        length += 1


def rising(keys: Sequence[str | None]) -> list[bool]:
    """For each key whether it can stay: a longest row of keys that rise from left to right. None never stays."""
    ends: list[str] = []
    at: list[int] = []
    before: list[int] = [-1] * len(keys)
    for index, key in enumerate(keys):
        if key is None:
            continue
        place = bisect_left(ends, key)
        before[index] = at[place - 1] if place else -1
        if place == len(ends):
            ends.append(key)
            at.append(index)
        else:
            ends[place], at[place] = key, index
    stays = [False] * len(keys)
    index = at[-1] if at else -1
    while index >= 0:
        stays[index] = True
        index = before[index]
    return stays


def placed(keys: Sequence[str | None]) -> list[str]:
    """The keys in rising order: those that can stay as they are, new ones for the rest."""
    stays = rising(keys)
    result: list[str] = []
    waiting = 0
    for key, stay in zip(keys, stays, strict=True):
        if not stay or key is None:
            waiting += 1
            continue
        result += between(result[-1] if result else "", key, waiting)
        result.append(key)
        waiting = 0
    return result + between(result[-1] if result else "", "", waiting)


def _number(key: str, length: int) -> int:
    return int(key.ljust(length, "0"), _BASE) if key else 0


def _key(number: int, length: int) -> str:
    digits = []
    for _ in range(length):
        number, digit = divmod(number, _BASE)
        digits.append(_DIGITS[digit])
    return "".join(reversed(digits)).rstrip("0")
