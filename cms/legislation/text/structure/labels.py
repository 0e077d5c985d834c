"""Labels: built nodes become the frozen tree, every unit with an address that is unique in its act."""

import re
from collections import Counter
from collections.abc import Mapping

from cms.legislation.text.structure.families import Ladder
from cms.legislation.text.structure.nodes import Node
from cms.legislation.text.tree import GROUPING, Level, Unit, join, segment

_LISTED: frozenset[Level] = frozenset({"part", "point", "subpoint", "item"})
_ALWAYS_IN_PARENT: frozenset[Level] = frozenset({"subsection", "subchapter"})
_ANNEX_OF = re.compile(r"\bк\s+(поряд|полож|прави|устав|инстр|регла|прогр|требо)", re.IGNORECASE)
_ANNEXED = {
    "порядок": "poryadok",
    "положение": "polozhenie",
    "правила": "pravila",
    "перечень": "perechen",
    "устав": "ustav",
    "инструкция": "instrukciya",
    "регламент": "reglament",
    "форма": "forma",
    "список": "spisok",
    "состав": "sostav",
    "методика": "metodika",
    "требования": "trebovaniya",
    "программа": "programma",
    "план": "plan",
}


class Labelling:
    """Gives labels within one tree; a label that is taken gets a suffix by its order of appearance."""

    def __init__(self) -> None:
        self._taken: Counter[str] = Counter()

    def unique(self, label: str) -> str:
        """The label, or with `_dup2`, `_dup3` … when it was given before."""
        self._taken[label] += 1
        times = self._taken[label]
        return label if times == 1 else f"{label}_dup{times}"

    def freeze(self, node: Node, label: str, children: tuple[Unit, ...]) -> Unit:
        """The node as a unit."""
        return Unit(
            node.level,
            node.number,
            label,
            node.mark,
            node.heading,
            node.text,
            children,
            tuple(node.notes),
            node.state,
        )


class Document:
    """One numbering: the act itself or a document annexed to it, whose labels all begin with `prefix`."""

    def __init__(self, root: Node, labelling: Labelling, ladder: Ladder, prefix: str) -> None:
        self._labelling = labelling
        self._prefix = prefix
        self._nested = ladder.nested and ladder.nested_level == "point"
        self._repeated = _repeated_numbers(root)
        self._has_articles = _has_articles(root)

    def label_children(self, node: Node, parent: str) -> tuple[Unit, ...]:
        """The children of a node whose own label is `parent`, frozen, with everything below them."""
        units = []
        for child in node.children:
            label = self._labelling.unique(self._label(child, node, parent))
            units.append(self._labelling.freeze(child, label, self.label_children(child, label)))
        return tuple(units)

    def _label(self, node: Node, above: Node, parent: str) -> str:
        step = segment(node.level, node.number)
        if node.level == "article":
            return join(self._prefix, step)
        if node.level in GROUPING:
            in_parent = node.level in _ALWAYS_IN_PARENT or (node.level, node.number) in self._repeated
            return join(parent if in_parent else self._prefix, step)
        if node.level in _LISTED and above.level not in _LISTED | {"article", "paragraph"}:
            in_parent = self._has_articles or (node.level, node.number) in self._repeated
            return join(parent if in_parent else self._prefix, step)
        if self._nested and node.style == "dot" and "." in node.number:
            return join(self._prefix, step)
        return join(parent, step)


def annex_label(number: str, title: str, heading: str, annexed: Mapping[str, str]) -> str:
    """The label of an annex; one «к Порядку» lies in the label of that Порядок. `annexed`: earlier names to labels."""
    match = _ANNEX_OF.search(title)
    owner = next((label for name, label in annexed.items() if match and name.startswith(match[1].lower())), "")
    return join(owner, _annexed_segment(number, heading))


def _annexed_segment(number: str, heading: str) -> str:
    """`pril_2` by its number, else `poryadok` by its name, else `pril`."""
    if number:
        return segment("appendix", number)
    return next((step for name, step in _ANNEXED.items() if heading.lower().startswith(name)), segment("appendix"))


def _repeated_numbers(root: Node) -> frozenset[tuple[Level, str]]:
    """Every (level, number) of a level whose numbering starts again in the document: there headings are address."""
    seen: Counter[tuple[Level, str]] = Counter()
    below: list[Node] = [root]
    while below:
        node = below.pop()
        for child in node.children:
            if child.level in GROUPING:
                seen[child.level, child.number] += 1
                below.append(child)
            elif child.level in _LISTED:
                seen[child.level, child.number] += 1
    again = {level for (level, _), times in seen.items() if times > 1}
    return frozenset(key for key in seen if key[0] in again)


def _has_articles(node: Node) -> bool:
    return any(
        child.level == "article" or (child.level in GROUPING and _has_articles(child)) for child in node.children
    )
