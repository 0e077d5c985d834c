"""«Настоящего Кодекса», «того же Закона», «Порядка, утверждённого приказом …»: acts that are named by pointing at them."""

from __future__ import annotations

from typing import Final, NamedTuple

from cms.legislation.text.citations.lexer import Token
from cms.legislation.text.citations.model import PREVIOUS, THIS
from cms.legislation.text.citations.vocabulary import ACT_NOUNS, ANNEXED_TYPES, PREVIOUS_WORDS, THIS_WORDS
from cms.legislation.text.citations.wordlists import words

_ADJECTIVES: Final = words(
    """
    федеральн конституционн трудов типов отраслев коллективн генеральн региональн территориальн областн основн
    межотраслев административн
    """
)
_APPROVED: Final = ("утв", "утвержд", "принят")
_FURTHEST: Final = 45


class Pointed(NamedTuple):
    """`this` or `prev`, and the annexed document when the pointing noun names one."""

    act: str
    annexed: str | None
    next: int
    end: int


class Annexed(NamedTuple):
    """A document that another act approves; `next` is the index of the approving act, None when it is not named."""

    name: str
    next: int | None
    end: int


def pointed_at(tokens: list[Token], i: int) -> Pointed | None:
    """The act that a demonstrative at token `i` points to."""
    value = tokens[i].value
    if value in THIS_WORDS:
        act, j = THIS, i + 1
    elif value in PREVIOUS_WORDS:
        act, j = PREVIOUS, i + 1
        if j < len(tokens) and tokens[j].value == "же":
            j += 1
    else:
        return None
    while j < len(tokens) and tokens[j].kind == "word" and tokens[j].value.startswith(_ADJECTIVES):
        j += 1
    if j < len(tokens) and tokens[j].value in ACT_NOUNS:
        return Pointed(act, ANNEXED_TYPES.get(tokens[j].value), j + 1, tokens[j].end)
    return None


def annexed_at(text: str, tokens: list[Token], i: int) -> Annexed | None:
    """«Порядка …, утверждённого» at token `i`; a lower-case name counts only when the approving act follows."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return None
    at = i
    if tokens[at].value.startswith((*_ADJECTIVES, "единого", "примерн", "методическ")) and at + 1 < len(tokens):
        at += 1
    name = ANNEXED_TYPES.get(tokens[at].value)
    if name is None:
        return None
    j = at + 1
    while j < len(tokens) and j - at < _FURTHEST:
        token = tokens[j]
        if token.value.startswith(_APPROVED) and token.kind == "word":
            k = j + 1
            while k < len(tokens) and tokens[k].value == ".":
                k += 1
            return Annexed(name, k, tokens[at].end)
        if token.value in (";", ".") or token.kind == "sign":
            break
        j += 1
    return Annexed(name, None, tokens[at].end) if text[tokens[i].start].isupper() else None
