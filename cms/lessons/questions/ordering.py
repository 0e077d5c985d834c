"""Ordering: steps to be put in their order.

Law of points: (pairs of steps in the right order − pairs in the wrong order) / all pairs, never below 0. What a
procedure demands is that this comes before that, so pairs are what is counted, wherever in the list they stand: a step
that slipped by one place costs one pair, one that slipped far costs many, and the reverse order earns nothing. A blind
guess balances right and wrong pairs and so earns next to nothing, which neither "share of right places" (one step
moved to the front makes every place wrong) nor plain "share of right pairs" (a guess earns half) would give.
"""

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from typing import Literal
from uuid import UUID

from pydantic import Field

from cms.lessons.questions.options import Option, check_ids, count_faults, option_id, shown, text_faults
from cms.lessons.questions.parts import MAX_OPTIONS, AuthoredPart, KeyPart, Line, PublicPart, Record, read_answer
from cms.lessons.questions.results import Fault, InvalidAnswer, Score, gettext_noop


class OrderingAnswer(Record):
    """`{"order": [id, …]}`: every option of the question once."""

    order: tuple[UUID, ...] = Field(max_length=MAX_OPTIONS)


class OrderingPublic(PublicPart):
    """The steps in an order that depends on their texts alone."""

    kind: Literal["ordering"] = "ordering"
    options: tuple[Option, ...]


class OrderingKey(KeyPart):
    """The ids of the steps in the right order. Steps carry no feedback: every answer holds them all."""

    kind: Literal["ordering"] = "ordering"
    order: tuple[UUID, ...]

    def score(self, answer: object) -> Score:
        given = read_answer(OrderingAnswer, answer).order
        check_ids(given, self.order, "/order")
        if len(given) < len(self.order):
            raise InvalidAnswer(Fault("/order", gettext_noop("Put every option in its place.")))
        ranks = [self.order.index(one) for one in given]
        pairs = [earlier < later for earlier, later in combinations(ranks, 2)]
        right = sum(pairs)
        return Score(max(Fraction(right - (len(pairs) - right), len(pairs)), Fraction(0)))


class AuthoredOrdering(AuthoredPart):
    """Steps as written: the author's order is the right one."""

    kind: Literal["ordering"] = "ordering"
    items: tuple[Line, ...] = ()

    def faults(self) -> Iterator[Fault]:
        yield from count_faults(len(self.items), "/items")
        yield from text_faults(self.items, "/items")

    def public(self) -> OrderingPublic:
        """The part that everyone may see."""
        options = shown(self.id, "item", self.items)
        return OrderingPublic(id=self.id, prompt=self.prompt, points=self.points, options=options)

    def key(self) -> OrderingKey:
        """The part that stays on the server."""
        order = tuple(option_id(self.id, "item", text) for text in self.items)
        return OrderingKey(question=self.id, explanation=self.explanation, provision=self.provision, order=order)
