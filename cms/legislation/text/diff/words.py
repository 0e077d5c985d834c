"""Two wordings, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from cms.legislation.text.normalise import Token, is_number, is_punctuation, tokens

Op = Literal["equal", "insert", "delete"]

_CRUMB = 2
"""So many short words between two changes are read as part of the change, not as an island of old text."""


_HUGE = 10**8
"""Above this product of lengths (a whole annex against another) the commonest words are no anchors: exactness there would
cost minutes."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text that is in both wordings (as the new one prints it), only in the new one, or only in the old
    one."""

    op: Op
    text: str


class Block(NamedTuple):
    """Tokens `old[a:b]` became `new[c:d]`; `same` when only their presentation differs."""

    same: bool
    a: int
    b: int
    c: int
    d: int


def word_runs(old: str, new: str) -> list[Run]:
    """How to get from one wording to the other, in reading order, a deletion before the insertion that takes its place.

    The texts of equal and insert runs, joined, are `new` character by character. Typography is no difference:
    quotation marks, dashes, «ё», spaces, forms of a date, amendment notes. Two texts without a difference give one
    equal run; two empty ones none.
    """
    old_tokens, new_tokens = tokens(old), tokens(new)
    runs: list[Run] = []
    for block in blocks(old_tokens, new_tokens):
        gone, come = _cover(old, old_tokens, block.a, block.b), _cover(new, new_tokens, block.c, block.d)
        if block.same:
            runs.append(Run("equal", come))
            continue
        if block.b > block.a:
            runs.append(Run("delete", gone))
        if block.d > block.c:
            runs.append(Run("insert", come))
    if new and not new_tokens:
        runs.append(Run("insert", new))
    return runs


def blocks(old: Sequence[Token], new: Sequence[Token]) -> list[Block]:
    """Stretches of tokens in order, same and changed in turn; together they cover both sequences."""
    raw = _opcodes([token.key for token in old], [token.key for token in new])
    glued = (block._replace(same=block.same or _glued(old, new, block)) for block in raw)
    return _joined(_without_crumbs(list(_joined(glued)), new))


def _opcodes(old: list[str], new: list[str]) -> Iterator[Block]:
    """`difflib` on what is left between the common head and the common tail: most amendments touch a few words."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old_end, new_end = len(old) - tail, len(new) - tail
    if head:
        yield Block(True, 0, head, 0, head)
    is_huge = (old_end - head) * (new_end - head) > _HUGE
    middle = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=is_huge)
    for tag, a, b, c, d in middle.get_opcodes():
        yield Block(tag == "equal", head + a, head + b, head + c, head + d)
    if tail:
        yield Block(True, old_end, len(old), new_end, len(new))


def _glued(old: Sequence[Token], new: Sequence[Token], block: Block) -> bool:
    return "".join(t.key for t in old[block.a : block.b]) == "".join(t.key for t in new[block.c : block.d])


def _without_crumbs(found: list[Block], new: Sequence[Token]) -> list[Block]:
    last = len(found) - 1
    return [
        block._replace(same=False) if block.same and 0 < index < last and _is_crumb(found, index, new) else block
        for index, block in enumerate(found)
    ]


def _is_crumb(found: list[Block], index: int, new: Sequence[Token]) -> bool:
    words = [token.key for token in new[found[index].c : found[index].d]]
    if len(words) > _CRUMB or any(is_number(word) or len(word) > 3 for word in words):
        return False
    before, after = found[index - 1], found[index + 1]
    return min(before.b - before.a + before.d - before.c, after.b - after.a + after.d - after.c) > 2 * len(words)


def _joined(found: Iterator[Block] | list[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in found:
        if joined and joined[-1].same == block.same:
            joined[-1] = joined[-1]._replace(b=block.b, d=block.d)
        else:
            joined.append(block)
    return joined


def _cover(text: str, found: Sequence[Token], start: int, end: int) -> str:
    """The text of some tokens with the spaces and quotation marks around them, so that covers side by side leave no
    gap."""
    if start == end:
        return ""
    first = _opening(text, found, start) if start else 0
    last = _opening(text, found, end) if end < len(found) else len(text)
    return text[first:last]


def _opening(text: str, found: Sequence[Token], index: int) -> int:
    """Where a token begins with the quotation mark or dash that stands before it."""
    position = found[index].start
    floor = found[index - 1].end
    while position > floor and not text[position - 1].isspace() and not is_punctuation(found[index].key):
        position -= 1
    return position
