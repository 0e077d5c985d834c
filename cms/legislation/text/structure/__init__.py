"""The structure parser: the text of an act becomes a tree of units.

Nothing is dropped: every non-blank character of the source is in the tree, in order; amendment notes are kept apart, as
printed.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from cms.legislation.text.structure.contents import contents_span
from cms.legislation.text.structure.entries import Entry, entries_of
from cms.legislation.text.structure.families import LADDERS, Family, recognise
from cms.legislation.text.structure.frame import Document as Frame
from cms.legislation.text.structure.frame import split
from cms.legislation.text.structure.growth import Growth
from cms.legislation.text.structure.labels import Document, Labelling, annex_label
from cms.legislation.text.structure.lines import Line, read_text
from cms.legislation.text.structure.nodes import Node
from cms.legislation.text.structure.one_line import is_one_line
from cms.legislation.text.structure.portal import read_html
from cms.legislation.text.structure.promotion import promote, without_lone_book
from cms.legislation.text.structure.superscripts import restored
from cms.legislation.text.tree import Level, Unit, of_level, walk

__all__ = ["Family", "Structure", "parse_html", "parse_lines", "parse_text"]

COUNTED: tuple[Level, ...] = ("section", "chapter", "article", "part", "point", "subpoint")


@dataclass(frozen=True, slots=True)
class Structure:
    """What was recognised: the tree under a root of level `act`, and the family of the act. `damage`: what the file
    itself says of its being incomplete, in English. `one_line`: the text came without lines and was broken by its numbers."""

    root: Unit
    family: Family
    damage: tuple[str, ...] = ()
    one_line: bool = False

    @property
    def articles(self) -> list[str]:
        """Numbers of the articles, in order, repealed ones among them."""
        return [unit.number for unit in of_level(self.root, "article")]

    @property
    def counts(self) -> dict[Level, int]:
        """Units per level, repealed ones among them."""
        seen = Counter(unit.level for unit in walk(self.root))
        return {level: seen[level] for level in COUNTED}

    @property
    def unrecognised(self) -> int:
        """Lines that no rule recognised: they stand in the tree as units of level `text`."""
        return sum(unit.level == "text" for unit in walk(self.root))


def parse_text(text: str) -> Structure:
    """The structure of an act given as plain text, a paragraph to a line (or wrapped, with blank lines between)."""
    return replace(parse_lines(read_text(text)), one_line=is_one_line(text))


def parse_html(page: str) -> Structure:
    """The structure of an act given as a page of HTML, the official portal's or another."""
    return parse_lines(read_html(page))


def parse_lines(lines: Sequence[Line]) -> Structure:
    """The structure of an act given as paragraphs, which is what every format becomes first."""
    entries = without_lone_book(entries_of(lines))
    contents = contents_span(entries)
    documents = split(restored([*entries[: contents.start], *entries[contents.stop :]]))
    labelling = Labelling()
    act, family = _act(documents[0], entries[contents.start : contents.stop], contents.start)
    children = list(Document(act, labelling, LADDERS[family], "").label_children(act, ""))
    annexed: dict[str, str] = {}
    for document in documents[1:]:
        annex = _annex(document, labelling, annexed)
        annexed[annex.heading.lower()] = annex.label
        children.append(annex)
    return Structure(labelling.freeze(act, "", tuple(children)), family)


def _act(frame: Frame, contents: Sequence[Entry], contents_at: int) -> tuple[Node, Family]:
    root = Node("act")
    family = recognise([*frame.title, *frame.preamble, *frame.body])
    announced = _block("contents", contents) if contents else None
    front = [_paragraph(entry) for entry in frame.title]
    preamble = [_paragraph(entry) for entry in frame.preamble]
    if announced and front:
        front.insert(min(contents_at, len(front)), announced)
    elif announced:
        root.add(announced)
    for level, nodes in (("front", front), ("preamble", preamble)):
        if nodes:
            root.add(Node(level, children=_numbered(nodes)))  # type: ignore[arg-type]
    _lower(root, frame, family)
    return root, family


def _annex(frame: Frame, labelling: Labelling, annexed: dict[str, str]) -> Unit:
    number = frame.mark.number if frame.mark else ""
    title = " ".join(_printed(entry) for entry in frame.title)
    heading = " ".join(_printed(entry) for entry in frame.heading)
    node = Node("appendix", number, "appendix", title, heading)
    node.notes += [note for entry in (*frame.title, *frame.heading) for note in entry.notes]
    family = recognise(frame.body)
    _lower(node, frame, family)
    label = labelling.unique(annex_label(number, title, heading, annexed))
    return labelling.freeze(node, label, Document(node, labelling, LADDERS[family], label).label_children(node, label))


def _lower(root: Node, frame: Frame, family: Family) -> None:
    """Body, signature, footnotes and what no rule recognised below them."""
    body = promote(frame.body)
    has_articles = any(entry.mark and entry.mark.style == "article" for entry in body)
    growth = Growth(root, LADDERS[family], has_articles=has_articles, has_gaps=any(entry.gap for entry in body))
    growth.grow(body)
    if frame.back:
        root.add(_block("back", frame.back))
    if frame.footnotes:
        root.add(_block("footnotes", frame.footnotes))
    for entry in frame.tail:
        root.add_paragraph(_printed(entry), "text").notes.extend(entry.notes)


def _block(level: Level, entries: Sequence[Entry]) -> Node:
    return Node(level, children=_numbered([_paragraph(entry) for entry in entries]))


def _paragraph(entry: Entry) -> Node:
    return Node("paragraph", text=_printed(entry), notes=list(entry.notes))


def _numbered(nodes: list[Node]) -> list[Node]:
    for ordinal, node in enumerate((node for node in nodes if node.level == "paragraph"), start=1):
        node.number = str(ordinal)
    return nodes


def _printed(entry: Entry) -> str:
    """The entry as it stands on the paper, without its notes."""
    return f"{entry.mark.printed} {entry.text}".strip() if entry.mark else entry.text
