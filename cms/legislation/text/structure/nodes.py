"""Nodes: units while they are being built."""

from dataclasses import dataclass, field

from cms.legislation.text.structure.marks import Style
from cms.legislation.text.tree import Level, Note, State


@dataclass(slots=True)
class Node:
    """A unit that still grows; `style` is how its designation is printed, None when nothing is printed."""

    level: Level
    number: str = ""
    style: Style | None = None
    mark: str = ""
    heading: str = ""
    text: str = ""
    state: State = "in_force"
    notes: list[Note] = field(default_factory=list)
    children: list["Node"] = field(default_factory=list)

    def add(self, child: "Node") -> "Node":
        """The child, now the last one of this node."""
        self.children.append(child)
        return child

    def count(self, level: Level) -> int:
        """How many children of a level there are."""
        return sum(child.level == level for child in self.children)

    def add_paragraph(self, text: str, level: Level = "paragraph") -> "Node":
        """A new unnumbered child with its ordinal: the node's own text is its first paragraph."""
        first = 2 if self.text and level == "paragraph" else 1
        return self.add(Node(level, str(first + self.count(level)), text=text))
