"""References to law in Russian prose: the walk over the tokens of every region."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from cms.legislation.text.citations.acts import act_at
from cms.legislation.text.citations.aliases import AliasIndex, alias_index
from cms.legislation.text.citations.codes import begins_code
from cms.legislation.text.citations.definitions import definition_at
from cms.legislation.text.citations.gazettes import gazette_spans
from cms.legislation.text.citations.lexer import Token, tokenise
from cms.legislation.text.citations.lookalikes import plain
from cms.legislation.text.citations.model import Citation
from cms.legislation.text.citations.numbered import begins_numbered, names_law
from cms.legislation.text.citations.references import Found, bare_act, leading_act, levelled
from cms.legislation.text.citations.regions import regions
from cms.legislation.text.citations.vocabulary import PREVIOUS_WORDS, THIS_WORDS

_NO_ALIASES: Final[Mapping[str, str]] = {}


def find_citations(text: str, *, aliases: Mapping[str, str] = _NO_ALIASES) -> list[Citation]:
    """Every reference to law in `text`, in text order; pure, never raises.

    `aliases` are the library's own names of acts: name in the nominative → what `act` shall say, "" for `alias:<name>`.
    They are found in every case, alone or after levels. Spans never overlap, but for two lists under one tail («частями 1 и
    2 статей 5 и 6»), whose later items share a span.
    A reference that names an unknown document is left out: a wrong link is worse than none.
    """
    return _Walk(plain(text), alias_index(aliases)).citations()


@lru_cache(maxsize=65536)
def _opens_act(word: str) -> bool:
    return begins_numbered(word) or begins_code(word) or word in THIS_WORDS or word in PREVIOUS_WORDS


class _Walk:
    """One pass over one text. The aliases grow with the names the text defines («далее - Закон»)."""

    def __init__(self, text: str, aliases: AliasIndex) -> None:
        self._text = text
        self._aliases = aliases
        self._pages = gazette_spans(text)
        self._page_starts = [start for start, _ in self._pages]
        self._found: list[Citation] = []
        self._done = 0

    def citations(self) -> list[Citation]:
        for start, end in regions(self._text, self._aliases.first_stems):
            tokens = tokenise(self._text, start, end)
            i = 0
            while i < len(tokens):
                i = self._step(tokens, i)
        return self._found

    def _step(self, tokens: list[Token], i: int) -> int:
        """Look at token `i`, keep what begins there, and say where to go on."""
        token = tokens[i]
        kind = token.kind
        if kind == "word":
            if not self._may_begin(token.value):
                return i + 1
        elif kind not in ("level", "ordinal", "law") and not names_law(token):
            return i + 1
        if token.start < self._done:
            return i + 1
        if self._in_gazette(token.start):
            return i + 1
        found = self._reference(tokens, i)
        if found is None:
            return i + 1
        self._keep(found)
        return self._after_definition(tokens, found, i)

    def _reference(self, tokens: list[Token], i: int) -> Found | None:
        if (
            tokens[i].kind not in ("law", "sign")
            and (found := levelled(self._text, tokens, i, self._aliases)) is not None
        ):
            return found
        act = act_at(self._text, tokens, i, self._aliases)
        if act is None:
            return None
        led = leading_act(self._text, tokens, i, act, self._aliases)
        return led if led is not None else bare_act(self._text, tokens, i, act, self._aliases)

    def _keep(self, found: Found) -> None:
        if found.citations and found.citations[0].span[0] < self._done:
            return
        for citation in found.citations:
            # «ст. 81 ст.»: a level word without its number must not take the number of the one before it.
            if citation.span[0] < self._done and citation.span != self._found[-1].span:
                continue
            self._found.append(citation)
            self._done = max(self._done, citation.span[1])

    def _after_definition(self, tokens: list[Token], found: Found, i: int) -> int:
        if found.act is None:
            return max(found.next, i + 1)
        repeated = self._repeated(tokens, found)
        if repeated is not None:
            return repeated
        defined = definition_at(self._text, tokens, found.next)
        if defined is None:
            return max(found.next, i + 1)
        self._aliases = self._aliases.with_defined(defined.name, found.act)
        return defined.next

    def _repeated(self, tokens: list[Token], found: Found) -> int | None:
        """«Трудового кодекса Российской Федерации (ТК РФ)»: the brackets name the same act again."""
        i = found.next
        if not (i + 2 < len(tokens) and tokens[i].value == "("):
            return None
        again = act_at(self._text, tokens, i + 1, self._aliases)
        if again is None or again.act != found.act or again.next >= len(tokens) or tokens[again.next].value != ")":
            return None
        return again.next + 1

    def _may_begin(self, value: str) -> bool:
        return _opens_act(value) or self._aliases.begins(value)

    def _in_gazette(self, at: int) -> bool:
        index = bisect_right(self._page_starts, at) - 1
        return index >= 0 and at < self._pages[index][1]
