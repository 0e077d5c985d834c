"""Nesting: which open unit a numbered line lies in, or stands beside."""

from cms.legislation.text.structure.families import Ladder
from cms.legislation.text.structure.marks import Mark
from cms.legislation.text.structure.nodes import Node
from cms.legislation.text.structure.numbers import follows, is_first, place
from cms.legislation.text.tree import Level

LISTED: tuple[Level, ...] = ("part", "point", "subpoint", "item")
"""Levels of list units, the outermost first."""


class Nesting:
    """The open list units of one article (or of one section, where there are no articles), the deepest last."""

    def __init__(self, ladder: Ladder) -> None:
        self.ladder = ladder
        self.open: list[Node] = []

    def expects(self, mark: Mark) -> bool:
        """True when the mark begins a list or goes on with an open one."""
        at = self._sibling_at(mark)
        return is_first(mark.number) or (at is not None and follows(mark.number, self.open[at].number))

    def parent_of(self, mark: Mark, base: Node) -> Node:
        """The node that a numbered unit belongs to, `base` when it is in no list unit; deeper open units are closed.

        A list that starts again under the same parent lies in the unnumbered paragraph that announces it."""
        at = self._sibling_at(mark)
        if at is not None:
            del self.open[at:]
        while at is None and self.open and not self._can_hold(self.open[-1], mark):
            self.open.pop()
        parent = self.open[-1] if self.open else base
        restarts = is_first(mark.number) and any(child.style == mark.style for child in parent.children)
        if restarts and parent.children[-1].level == "paragraph":
            parent = parent.children[-1]
            self.open.append(parent)
        return parent

    def level_in(self, parent: Node, mark: Mark) -> Level:
        """The level of a numbered unit in that parent: its family's, or deeper where another list has that level."""
        if mark.style == "dot" and "." in mark.number and parent.style == "dot" and parent.level in LISTED:
            return self.ladder.nested_level
        level = self.ladder.level(mark.style)
        if parent.level not in LISTED or parent.style in (None, mark.style):
            return level
        below = min(LISTED.index(parent.level) + 1, len(LISTED) - 1)
        return LISTED[max(LISTED.index(level), below)]

    def lies_above(self, node: Node, level: Level) -> bool:
        """True when a unit of that level may lie in the node."""
        return node.level in LISTED and LISTED.index(node.level) < LISTED.index(level)

    def going_on(self, upcoming: Mark | None) -> Node | None:
        """The deepest open unit whose list the next mark goes on with, what is deeper closed; None when none does."""
        for at in range(len(self.open) - 1, -1, -1) if upcoming else ():
            node = self.open[at]
            if upcoming and node.style == upcoming.style and follows(upcoming.number, node.number):
                del self.open[at + 1 :]
                return node
        return None

    def innermost(self, level: Level) -> Node | None:
        """The deepest open unit of a level."""
        return next((node for node in reversed(self.open) if node.level == level), None)

    def _sibling_at(self, mark: Mark) -> int | None:
        """The deepest open unit that the mark stands beside."""
        return next((at for at in range(len(self.open) - 1, -1, -1) if self._is_sibling(self.open[at], mark)), None)

    def _is_sibling(self, node: Node, mark: Mark) -> bool:
        if node.style != mark.style:
            return False
        if not self.ladder.nested or mark.style != "dot":
            return True
        here, there = place(mark.number), place(node.number)
        if len(here) > len(there) and here[: len(there)] == there:
            return "(" in mark.printed or self._is_inserted_after(node)
        is_outermost = not any(other.style == "dot" and other is not node for other in self.open)
        return len(there) <= len(here) or is_outermost

    def _is_inserted_after(self, node: Node) -> bool:
        """«13.1.» stands beside «13.» when that is a sentence; it lies in it when that opens a list or is a heading."""
        return (
            self.ladder.nested_level == "point"
            and "." not in node.number
            and not node.children
            and node.text.endswith(".")
        )

    def _can_hold(self, node: Node, mark: Mark) -> bool:
        if node.level not in LISTED:
            return True
        if node.style == mark.style:
            return self.ladder.nested and mark.style == "dot"
        rank, wanted = LISTED.index(node.level), LISTED.index(self.ladder.level(mark.style))
        return rank < wanted or (rank == wanted and node.style is not None)
