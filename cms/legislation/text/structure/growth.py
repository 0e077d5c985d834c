"""Growth: the entries of one document become nodes, each under the unit that it belongs to."""

import re
from collections.abc import Sequence
from dataclasses import replace

from cms.legislation.text.structure import notes as amendments
from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.families import Ladder
from cms.legislation.text.structure.headings import begins_text, continues_heading
from cms.legislation.text.structure.lines import ToldLevel
from cms.legislation.text.structure.marks import HEADINGS, LISTS, Mark
from cms.legislation.text.structure.nesting import Nesting
from cms.legislation.text.structure.nodes import Node
from cms.legislation.text.structure.notes import Gone
from cms.legislation.text.structure.numbers import span
from cms.legislation.text.tree import GROUPING, Level, Note

_GROUPS: tuple[Level, ...] = ("book", "section", "subsection", "chapter", "subchapter")
_GOES_ON = re.compile(r"[:;,]$|[:;,]\s*(?:и|или|либо|а также)$")
_UNFINISHED = re.compile(r"[\w,]$")
_CLOSERS = "»\"”'"


class Growth:
    """Grows a document under a node. `last` is the unit that the next amendment note is about; `printed` is what was
    printed last: whether it ends a sentence decides where an unnumbered paragraph belongs."""

    def __init__(self, root: Node, ladder: Ladder, *, has_articles: bool, has_gaps: bool) -> None:
        self.root = root
        self.ladder = ladder
        self.has_articles = has_articles
        self.has_gaps = has_gaps
        self.groups: list[Node] = []
        self.article: Node | None = None
        self.lists = Nesting(ladder)
        self.last = root
        self.printed = ""
        self.in_heading = False

    def grow(self, entries: Sequence[Entry]) -> None:
        """Takes every entry, in order."""
        upcoming = _next_list_marks(entries)
        for at, entry in enumerate(entries):
            if not entry.is_note:
                self._take(entry, upcoming[at], entries[at + 1 : at + 2])
                self.printed = _printed(entry)
            for note in entry.notes:
                self._annotate(note, of_entry=not entry.is_note and bool(entry.gone))

    def _take(self, entry: Entry, upcoming: Mark | None, following: Sequence[Entry]) -> None:
        mark = entry.mark
        if entry.told:
            self._as_told(entry, entry.told, upcoming)
        elif mark and mark.style in HEADINGS:
            self._begin_group(entry, mark)
        elif mark and mark.style == "article":
            self._begin_article(entry, mark, following)
        elif mark and mark.style in LISTS:
            self._list_item(entry, mark)
        elif entry.gone:
            self._gone(entry, entry.gone, upcoming)
        else:
            self._unnumbered(entry, upcoming, following)

    @property
    def base(self) -> Node:
        """The article, or where there is none the innermost heading, that list units lie in."""
        return self.article or (self.groups[-1] if self.groups else self.root)

    def _begin_group(self, entry: Entry, mark: Mark) -> None:
        level: Level = "section" if mark.style == "roman" else mark.style  # type: ignore[assignment]
        # A numbered subheading («1. Полное товарищество») lies in its §, and the next one beside it.
        style = "dot" if level == "subchapter" and mark.printed[:1].isdigit() else mark.style
        while self.groups and not _holds(self.groups[-1], level, is_numbered=style == "dot"):
            self.groups.pop()
        self.article, self.lists.open = None, []
        node = self.base.add(Node(level, mark.number, style, mark.printed, heading=entry.text))
        self.groups.append(node)
        self.last, self.in_heading = node, True

    def _begin_article(self, entry: Entry, mark: Mark, following: Sequence[Entry]) -> None:
        self.article, self.lists.open = None, []
        is_text = not self.ladder.unnumbered_parts and begins_text(entry, following)
        number = mark.number.replace(".", "-") if self.ladder.hyphenated else mark.number
        node = Node("article", number, "article", mark.printed)
        node.text, node.heading = (entry.text, "") if is_text else ("", entry.text)
        self._add(self.base, node, entry, mark)
        self.article, self.last, self.in_heading = node, node, not is_text

    def _as_told(self, entry: Entry, told: ToldLevel, upcoming: Mark | None) -> None:
        """A level that a person has told goes before every rule; where the unit lies follows from the level alone."""
        mark = entry.mark or Mark("word", "", "", entry.text)
        if told in ("section", "chapter"):
            self._begin_group(entry, replace(mark, style=told))
        elif told == "article":
            self._begin_article(entry, mark, ())
        elif told == "paragraph":
            self.in_heading = False
            self.last = self._owner(entry, upcoming).add_paragraph(entry.text)
        else:
            while self.lists.open and not self.lists.lies_above(self.lists.open[-1], told):
                self.lists.open.pop()
            parent = self.lists.open[-1] if self.lists.open else self.base
            number = mark.number or str(parent.count(told) + 1)
            node = Node(told, number, self.ladder.style(told), mark.printed, text=entry.text)
            self._add(parent, node, entry, mark)
            self.lists.open.append(node)
            self.last, self.in_heading = node, False

    def _list_item(self, entry: Entry, mark: Mark) -> None:
        if not self.lists.expects(mark) and not self.in_heading and _UNFINISHED.search(self.printed):
            # A line that goes on with a sentence («… 2012, N» and then «53. ст. 7598») only looks like a numbered unit.
            self.last = self._owner(entry, None).add_paragraph(f"{mark.printed} {entry.text}".strip(), "text")
            return
        parent = self.lists.parent_of(mark, self.base)
        level = self.lists.level_in(parent, mark)
        if level == "part" and self.article is None:
            level = "point"
        node = Node(level, mark.number, mark.style, mark.printed, text=entry.text)
        self._add(parent, node, entry, mark)
        self.lists.open.append(node)
        self.last, self.in_heading = node, False

    def _add(self, parent: Node, node: Node, entry: Entry, mark: Mark) -> None:
        """Adds a unit, or for «107 - 112. Утратили силу» each unit of the range; all but the first print nothing."""
        node.state = "repealed" if entry.gone else "in_force"
        parent.add(node)
        for number in span(mark.number, mark.last)[1:] if mark.last else ():
            parent.add(Node(node.level, number, node.style, state=node.state))

    def _unnumbered(self, entry: Entry, upcoming: Mark | None, following: Sequence[Entry]) -> None:
        if self.in_heading and continues_heading(entry, self.last, self.has_gaps, self.has_articles, following):
            self.last.heading = f"{self.last.heading} {entry.text}".strip()
            return
        self.in_heading = False
        if self.has_articles and self.article is None and not self.lists.open:
            self.last = self.base.add_paragraph(entry.text, "text")
        elif self._begins_part(entry, upcoming):
            self.last = self._add_part(Node("part", text=entry.text))
        else:
            self._add_text(self._owner(entry, upcoming), entry.text)

    def _add_text(self, owner: Node, text: str) -> None:
        """Gives an empty article or list unit its own text, and any other a paragraph."""
        is_unit = owner is self.article or (owner in self.lists.open and not owner.heading)
        if is_unit and not owner.text and not owner.children and owner.state == "in_force":
            owner.text = text
            self.last = owner
        else:
            self.last = owner.add_paragraph(text)

    def _begins_part(self, entry: Entry, upcoming: Mark | None) -> bool:
        if not self.ladder.unnumbered_parts or self.article is None:
            return False
        if not self.lists.open:
            return True
        if _goes_on(self.printed) or entry.quoted or entry.text[:1].islower():
            return False
        return self.lists.going_on(upcoming) is None and self.lists.open[0].style is None

    def _add_part(self, part: Node) -> Node:
        part.number = str(self.base.count("part") + 1)
        self.lists.open = [part]
        return self.base.add(part)

    def _owner(self, entry: Entry, upcoming: Mark | None) -> Node:
        """The node that an unnumbered paragraph belongs to; units below it are closed unless their list goes on."""
        if not self.lists.open:
            return self.base
        if _goes_on(self.printed) or entry.text[:1].islower():
            return self.lists.open[-1]
        if going_on := self.lists.going_on(upcoming):
            return going_on
        top = self.lists.open[0]
        if self.article and self.article.text and top.style in LISTS and len(self.article.children) > 1:
            # «В течение срока: 1) …; 2) …. Порядок …»: the list hangs on the article's sentence, so does what follows.
            self.lists.open = []
            return self.article
        del self.lists.open[1:]
        return top

    def _gone(self, entry: Entry, gone: Gone, upcoming: Mark | None) -> None:
        """Keeps the place of an unnumbered unit that was repealed."""
        printed = entry.mark.printed if entry.mark else ""
        self.in_heading = False
        if gone.level is None and not self.last.text and not self.last.children:
            self.last.state = "repealed"
        elif gone.level == "part" and self.ladder.unnumbered_parts:
            parts = [self._add_part(Node("part", state="repealed")) for _ in range(gone.count)]
            parts[0].mark, self.last = printed, parts[0]
        else:
            owner = self._owner(entry, upcoming)
            paragraphs = [owner.add_paragraph("") for _ in range(gone.count)]
            for paragraph in paragraphs:
                paragraph.state = "repealed"
            paragraphs[0].mark, self.last = printed, paragraphs[0]

    def _annotate(self, note: Note, *, of_entry: bool) -> None:
        node = self.last if of_entry else self._subject(note)
        node.notes.append(note)
        if note.kind == "repealed" and not node.text and _is_about(note, node):
            node.state = "repealed"

    def _subject(self, note: Note) -> Node:
        """The open node that a note is about, else the last one."""
        level = amendments.level_of(note)
        if level is None or level == "paragraph" or self.last.level == level:
            return self.last
        if level == "article":
            return self.article or self.last
        if level in GROUPING:
            return next((group for group in reversed(self.groups) if group.level == level), self.last)
        return self.lists.innermost(level) or self.last


def _holds(group: Node, level: Level, *, is_numbered: bool) -> bool:
    if group.level == level == "subchapter":
        return is_numbered and group.style != "dot"
    return _GROUPS.index(group.level) < _GROUPS.index(level)


def _is_about(note: Note, node: Node) -> bool:
    """True when a note of repeal means the whole node: it names its level, or says nothing and the node is empty."""
    if amendments.level_of(note) == node.level:
        return True
    return not note.target and note.raw.startswith("(") and not (node.heading or node.children)


def _goes_on(printed: str) -> bool:
    return bool(_GOES_ON.search(printed))


def _printed(entry: Entry) -> str:
    """The end of what an entry prints: its text, its sentence of repeal, or at least its mark."""
    if not entry.text and entry.gone and not entry.mark and entry.notes:
        return entry.notes[-1].raw
    return (entry.text or (entry.mark.printed if entry.mark else "")).rstrip(_CLOSERS)


def _next_list_marks(entries: Sequence[Entry]) -> list[Mark | None]:
    """For every entry the list mark that comes next behind it in the same article or section."""
    upcoming: list[Mark | None] = [None] * len(entries)
    mark: Mark | None = None
    for at in range(len(entries) - 1, -1, -1):
        upcoming[at] = mark
        found = entries[at].mark
        if found and found.style != "word":
            mark = found if found.style in LISTS else None
    return upcoming
