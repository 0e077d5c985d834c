"""Whether a change of words can change what the norm says.

Nobody is asked to trust this: it sorts the review queue. It errs towards `meaning`: only a change that leaves every
term, number, negation, limit, duty and right in place is `wording`.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Literal

from cms.legislation.text.diff.words import blocks
from cms.legislation.text.normalise import is_number, is_punctuation, is_stop, tokens

TextChange = Literal["unchanged", "wording", "meaning"]

_NEUTRAL = frozenset(
    """
    а в во для ее его ей ему и из им ими их к ко ли на ней нем нему ним ними них о об от перед под при с со та так
    такая такие также таких такого такое такой том тот ту у что это этого этой этом этот этому эту эти этих этими
    указанный который которая которое которые которого которой которому котором которых которым которыми данный
    настоящий свой
    """.split()  # noqa: SIM905
)
"""Words that carry no term. «не», «или», «до», «после», «более», «вправе» and their
    like are left out on purpose."""


def text_change(old: str, new: str) -> TextChange:
    """How much the words differ: `unchanged` up to presentation, `wording`, or `meaning`."""
    old_tokens, new_tokens = tokens(old), tokens(new)
    gone: list[str] = []
    come: list[str] = []
    for block in blocks(old_tokens, new_tokens):
        if not block.same:
            gone += [token.key for token in old_tokens[block.a : block.b]]
            come += [token.key for token in new_tokens[block.c : block.d]]
    if all(map(is_stop, gone + come)):
        return "unchanged"
    return "wording" if _same_terms(gone, come) else "meaning"


def _same_terms(gone: Iterable[str], come: Iterable[str]) -> bool:
    """Whether what left and what came are the same terms in another order or inflection."""
    left, right = Counter(filter(_carries, gone)), Counter(filter(_carries, come))
    only_left, only_right = list((left - right).elements()), list((right - left).elements())
    for word in only_left:
        twin = next((other for other in only_right if _same_term(word, other)), None)
        if twin is None:
            return False
        only_right.remove(twin)
    return not only_right


def _carries(key: str) -> bool:
    return not is_punctuation(key) and key not in _NEUTRAL


def _same_term(one: str, other: str) -> bool:
    """Two inflections of a word, or one word and its misprint. Numbers are never the same, in figures or in words."""
    if is_number(one) or is_number(other) or min(len(one), len(other)) < 4:
        return False
    shared = _common_beginning(one, other)
    if shared >= max(4, max(len(one), len(other)) - 3):
        return True
    return shared >= 4 and (one[shared + 1 :] == other[shared + 1 :] or _one_letter_short(one, other, shared))


def _one_letter_short(one: str, other: str, shared: int) -> bool:
    return one[shared:] == other[shared + 1 :] or one[shared + 1 :] == other[shared:]


def _common_beginning(one: str, other: str) -> int:
    return next(
        (at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )
