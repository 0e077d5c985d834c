"""Growth: the entries of one document become nodes, each under the unit that it belongs to."""

import re
from collections.abc import Sequence

from cms.legislation.text.structure import notes as amendments
from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.families import Ladder
from cms.legislation.text.structure.marks import HEADINGS, LISTS, Mark
from cms.legislation.text.structure.nodes import Node
from cms.legislation.text.structure.numbers import follows, is_first, place, span
from cms.legislation.text.tree import GROUPING, Level, Note

_GROUPS: tuple[Level, ...] = ("book", "section", "subsection", "chapter", "subchapter")
_LISTED: tuple[Level, ...] = ("part", "point", "subpoint", "item")
_GOES_ON = re.compile(r"[:;,]$|[:;,]\s*(?:и|или|либо|а также)$")
_UNFINISHED = re.compile(r"[\w,]$")
_CLOSERS = "»\"”'"
_HEADING_AT_MOST = 250


class Growth:
    """Grows a document under a node. `lists` are the open units below the open article, the deepest last."""

    def __init__(self, root: Node, ladder: Ladder, *, has_articles: bool, has_gaps: bool) -> None:
        self.root = root
        self.ladder = ladder
        self.has_articles = has_articles
        self.has_gaps = has_gaps
        self.groups: list[Node] = []
        self.article: Node | None = None
        self.lists: list[Node] = []
        self.last = root
        self.printed = ""
        self.in_heading = False

    def grow(self, entries: Sequence[Entry]) -> None:
        """Takes every entry, in order."""
        upcoming = _next_list_marks(entries)
        for at, entry in enumerate(entries):
            if entry.is_note:
                self._annotate(entry)
                continue
            if entry.mark and entry.mark.style in HEADINGS:
                self._begin_group(entry, entry.mark)
            elif entry.mark and entry.mark.style == "article":
                self._begin_article(entry, entry.mark, entries[at + 1 : at + 3])
            elif entry.mark and entry.mark.style in LISTS:
                self._list_item(entry, entry.mark)
            else:
                self._unnumbered(entry, upcoming[at])
            self._annotate(entry)
            self._remember(entry)

    @property
    def base(self) -> Node:
        """The article, or where there is none the innermost heading, that list units lie in."""
        return self.article or (self.groups[-1] if self.groups else self.root)

    def _begin_group(self, entry: Entry, mark: Mark) -> None:
        level: Level = "section" if mark.style == "roman" else mark.style  # type: ignore[assignment]
        # A numbered subheading («1. Полное товарищество») lies in its §, and its next one beside it.
        is_numbered = level == "subchapter" and entry.mark is not None and entry.mark.printed[:1].isdigit()
        while self.groups and not self._holds(self.groups[-1], level, is_numbered):
            self.groups.pop()
        self.article, self.lists = None, []
        parent = self.groups[-1] if self.groups else self.root
        style = "dot" if is_numbered else mark.style
        node = parent.add(Node(level, mark.number, style, mark.printed, heading=entry.text))
        self.groups.append(node)
        self.last, self.in_heading = node, True

    def _holds(self, group: Node, level: Level, is_numbered: bool) -> bool:
        if group.level == level == "subchapter":
            return is_numbered and group.style != "dot"
        return _GROUPS.index(group.level) < _GROUPS.index(level)

    def _begin_article(self, entry: Entry, mark: Mark, following: Sequence[Entry]) -> None:
        parent = self.groups[-1] if self.groups else self.root
        self.lists = []
        is_text = entry.text.endswith(":") or (
            entry.text.endswith(".") and not any(_is_body(next_entry) for next_entry in following[:1])
        )
        node = Node("article", mark.number, "article", mark.printed)
        if is_text and not self.ladder.unnumbered_parts:
            node.text = entry.text
        else:
            node.heading = entry.text
        self._add_range(parent, node, mark, entry)
        self.article, self.last = node, node
        self.in_heading = not is_text

    def _add_range(self, parent: Node, node: Node, mark: Mark, entry: Entry) -> None:
        """Adds a unit, or for «107 - 112. Утратили силу» each unit of the range; all but the first print nothing."""
        node.state = "repealed" if entry.gone else "in_force"
        parent.add(node)
        for number in span(mark.number, mark.last)[1:] if mark.last else ():
            parent.add(Node(node.level, number, node.style, state=node.state))

    def _list_item(self, entry: Entry, mark: Mark) -> None:
        parent = self._parent_of(mark)
        if parent is None:
            # A line that goes on with a sentence («… 2012, N\n53. ст. 7598») only looks like a numbered unit.
            self._owner(entry, None).add_paragraph(f"{mark.printed} {entry.text}".strip(), "text")
            return
        node = Node(self._level_in(parent, mark), mark.number, mark.style, mark.printed, text=entry.text)
        self._add_range(parent, node, mark, entry)
        self.lists.append(node)
        self.last, self.in_heading = node, False

    def _parent_of(self, mark: Mark) -> Node | None:
        """The node that a list unit belongs to, deeper open units closed; None for what is no unit at all."""
        open_one = next((at for at in range(len(self.lists) - 1, -1, -1) if self._is_sibling(self.lists[at], mark)), None)
        expected = is_first(mark.number) or (open_one is not None and follows(mark.number, self.lists[open_one].number))
        if not expected and not self.in_heading and _UNFINISHED.search(self.printed):
            return None
        if open_one is not None:
            del self.lists[open_one:]
        else:
            rank = _LISTED.index(self.ladder.level(mark.style))
            while self.lists and not self._can_hold(self.lists[-1], mark, rank):
                self.lists.pop()
        parent = self.lists[-1] if self.lists else self.base
        restarts = is_first(mark.number) and any(child.style == mark.style for child in parent.children)
        if restarts and parent.children[-1].level == "paragraph":
            self.lists.append(parent.children[-1])
            return parent.children[-1]
        return parent

    def _is_sibling(self, node: Node, mark: Mark) -> bool:
        if node.style != mark.style:
            return False
        if not self.ladder.nested or mark.style != "dot":
            return True
        here, there = place(mark.number), place(node.number)
        if len(here) > len(there) and here[: len(there)] == there:
            return self._is_inserted_after(node)
        return len(there) <= len(here) or not any(other.style == "dot" and other is not node for other in self.lists)

    def _is_inserted_after(self, node: Node) -> bool:
        """«13.1.» stands beside «13.» when that one is a whole sentence, and in it when that one opens a list or is a heading."""
        return "." not in node.number and not node.children and node.text.endswith(".") and self.ladder.dot == "point"

    def _can_hold(self, node: Node, mark: Mark, rank: int) -> bool:
        if node.level not in _LISTED:
            return not (self.ladder.unnumbered_parts and node.level == "part")
        if mark.style == node.style:
            return self.ladder.nested and mark.style == "dot"
        return _LISTED.index(node.level) < rank or (node.style is not None and _LISTED.index(node.level) == rank)

    def _level_in(self, parent: Node, mark: Mark) -> Level:
        if mark.style == "dot" and "." in mark.number and parent.style == "dot" and parent.level in _LISTED:
            return self.ladder.nested_level
        level = self.ladder.level(mark.style)
        if level == "part" and self.article is None:
            return "point"
        if parent.level in _LISTED and parent.style not in (None, mark.style):
            below = min(_LISTED.index(parent.level) + 1, len(_LISTED) - 1)
            return _LISTED[max(_LISTED.index(level), below)]
        return level

    def _unnumbered(self, entry: Entry, upcoming: Mark | None) -> None:
        if entry.gone:
            self._gone(entry, upcoming)
        elif self.in_heading and self._continues_heading(entry):
            self.last.heading = f"{self.last.heading} {entry.text}".strip()
        elif self.has_articles and self.article is None and not self.lists:
            self.last, self.in_heading = self.base.add_paragraph(entry.text, "text"), False
        else:
            self._paragraph(entry, upcoming)

    def _continues_heading(self, entry: Entry) -> bool:
        heading, text = self.last.heading, entry.text
        if entry.quoted or len(text) > _HEADING_AT_MOST or text.endswith((":", ";")):
            return False
        if text.endswith(",") and not text.isupper():
            return False
        if self.last.level == "article":
            return bool(heading) and self.has_gaps and not entry.gap and not text.endswith(".")
        if not heading:
            return self.has_articles or text.isupper() or not text.endswith(".")
        if heading.endswith(".") and not text.isupper():
            return False
        return text.isupper() or (self.has_gaps and not entry.gap and not text.endswith("."))

    def _paragraph(self, entry: Entry, upcoming: Mark | None) -> None:
        self.in_heading = False
        if self._begins_part(entry, upcoming):
            self._add_part(text=entry.text)
            return
        owner = self._owner(entry, upcoming)
        if owner is self.article and not owner.text and not owner.children:
            owner.text = entry.text
            self.last = owner
        elif not owner.text and not owner.heading and not owner.children and owner in self.lists:
            owner.text = entry.text
            self.last = owner
        else:
            self.last = owner.add_paragraph(entry.text)

    def _begins_part(self, entry: Entry, upcoming: Mark | None) -> bool:
        if not self.ladder.unnumbered_parts or self.article is None:
            return False
        if not self.lists:
            return True
        if _goes_on(self.printed) or entry.quoted or entry.text[:1].islower():
            return False
        return self._list_going_on(upcoming) is None and self.lists[0].style is None

    def _add_part(self, *, text: str = "", mark: str = "", count: int = 1) -> Node:
        """A new unnumbered part of the article, or `count` repealed ones when there is no text."""
        base = self.base
        node = self.last = base.add(Node("part", str(base.count("part") + 1), None, mark, text=text))
        for _ in range(count - 1):
            base.add(Node("part", str(base.count("part") + 1), state="repealed"))
        self.lists = [node]
        return node

    def _owner(self, entry: Entry, upcoming: Mark | None) -> Node:
        """The node that an unnumbered paragraph belongs to; units below it are closed unless their list goes on."""
        if not self.lists:
            return self.base
        if _goes_on(self.printed) or entry.text[:1].islower():
            return self.lists[-1]
        if going_on := self._list_going_on(upcoming):
            return going_on
        top = self.lists[0]
        if self.article is not None and top.style in LISTS and self.article.text and len(self.article.children) > 1:
            # «В течение срока: 1) …; 2) …. Порядок …»: the list hangs on the article's own sentence, and so does what follows.
            self.lists = []
            return self.article
        del self.lists[1:]
        return top

    def _list_going_on(self, upcoming: Mark | None) -> Node | None:
        """The deepest open unit whose list the next mark goes on with."""
        if upcoming is None:
            return None
        for node in reversed(self.lists):
            if node.style == upcoming.style and follows(upcoming.number, node.number):
                del self.lists[self.lists.index(node) + 1 :]
                return node
        return None

    def _gone(self, entry: Entry, upcoming: Mark | None) -> None:
        """Keeps the place of an unnumbered unit that was repealed."""
        assert entry.gone is not None
        printed = entry.mark.printed if entry.mark else ""
        if entry.gone.level is None and not self.last.text and not self.last.children:
            self.last.state = "repealed"
        elif entry.gone.level == "part" and self.ladder.unnumbered_parts:
            self._add_part(mark=printed, count=entry.gone.count).state = "repealed"
        else:
            owner = self._owner(entry, upcoming)
            for at in range(entry.gone.count):
                node = owner.add_paragraph("")
                node.state = "repealed"
                if not at:
                    node.mark, self.last = printed, node
        self.in_heading = False

    def _annotate(self, entry: Entry) -> None:
        for note in entry.notes:
            node = self.last if entry.gone else self._subject(note)
            node.notes.append(note)
            if note.kind == "repealed" and not node.text and _is_about(note, node):
                node.state = "repealed"

    def _subject(self, note: Note) -> Node:
        """The open node that a note is about, else the last one."""
        level = amendments.level_of(note)
        if level is None or level == "paragraph" or self.last.level == level:
            return self.last
        if level == "article" and self.article:
            return self.article
        if level in GROUPING:
            return next((group for group in reversed(self.groups) if group.level == level), self.last)
        return next((node for node in reversed(self.lists) if node.level == level), self.last)

    def _remember(self, entry: Entry) -> None:
        """Keeps what was printed last: whether it ends a sentence decides where the next paragraph belongs."""
        printed = entry.text or (entry.notes[-1].raw if entry.gone and not entry.mark and entry.notes else "")
        self.printed = (printed or (entry.mark.printed if entry.mark else "")).rstrip(_CLOSERS)


def _is_about(note: Note, node: Node) -> bool:
    """True when a note of repeal means the whole node: it names its level, or says nothing and the node is empty."""
    if amendments.level_of(note) == node.level:
        return True
    return not note.target and note.raw.startswith("(") and not (node.heading or node.children)


def _goes_on(printed: str) -> bool:
    return bool(_GOES_ON.search(printed))


def _is_body(entry: Entry) -> bool:
    return entry.is_note or entry.mark is None or entry.mark.style in LISTS


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
