"""«(далее - Закон об образовании)»: a name that a text gives to the act it has just named."""

from __future__ import annotations

from typing import Final, NamedTuple

from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.values import DASHES

_LONGEST: Final = 14


class Definition(NamedTuple):
    """The defined name and the index after the closing bracket."""

    name: str
    next: int


def definition_at(text: str, tokens: list[Token], i: int) -> Definition | None:
    """The definition in the brackets at token `i`."""
    if i + 2 >= len(tokens) or tokens[i].value != "(" or tokens[i + 1].value != "далее":
        return None
    j = i + 2
    while j < len(tokens) and (tokens[j].value in DASHES or tokens[j].value in ("по", "тексту", ":", "именуется")):
        j += 1
    first = j
    while j < len(tokens) and j - first < _LONGEST and tokens[j].value not in (")", ";"):
        j += 1
    if j == first or j >= len(tokens) or tokens[j].value != ")" or tokens[first].value.startswith("соответственно"):
        return None
    return Definition(text[tokens[first].start : tokens[j - 1].end], j + 1)
