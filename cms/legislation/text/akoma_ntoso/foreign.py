"""Acts that other publishers marked up. Their hierarchy is kept as far as our levels reach; no word is lost.

In many countries the basic unit is the section and there are no articles: then a section is our article, a subsection
our part.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from lxml import etree

from cms.legislation.text.akoma_ntoso.elements import tag
from cms.legislation.text.tree import Level, Note, Unit, join, segment

_WITH_ARTICLES: dict[str, Level] = {
    "book": "book", "tome": "book", "part": "section", "title": "section", "section": "section",
    "division": "subsection", "subsection": "subsection", "subdivision": "subsection",
    "chapter": "chapter", "subchapter": "subchapter", "article": "article",
}  # fmt: skip
_WITH_SECTIONS: dict[str, Level] = {
    **_WITH_ARTICLES,
    "section": "article",
    "subsection": "part",
    "subpart": "subsection",
}
_BELOW: dict[str, Level] = {
    "paragraph": "part", "clause": "part", "list": "part", "blockList": "part", "point": "point",
    "subparagraph": "subpoint", "subclause": "subpoint", "indent": "item", "alinea": "paragraph",
    "component": "appendix", "attachment": "appendix",
}  # fmt: skip
_ITEMS: tuple[Level, ...] = ("point", "subpoint", "item")
_HEADS = frozenset({"num", "heading", "subheading"})
_APART = frozenset({"meta", "coverPage", "authorialNote"})
_BLOCKS = frozenset({"p", "listIntroduction", "listWrapUp", "block", "li", "tocItem", "crossHeading", "longTitle"})
_ROOMS: dict[str, Level] = {"preface": "front", "preamble": "preamble", "conclusions": "back"}
_SPACES = re.compile(r"\s+")
_FIGURE = re.compile(r"\d\w*(?:[.\-–]\w+)*")
_NUMBER = re.compile(r"\w+(?:[.\-–]\w+)*")


def read_foreign(act: etree._Element) -> Unit:
    """The tree of an act and of its schedules, which may stand inside the act or beside it."""
    return _Reader(act).root()


class _Reader:
    def __init__(self, act: etree._Element) -> None:
        self._act = act
        articles = next(act.iter(tag("article")), None) is not None
        self._levels = {**_BELOW, **(_WITH_ARTICLES if articles else _WITH_SECTIONS)}
        self._used: Counter[str] = Counter()
        self._appendix = ""

    def root(self) -> Unit:
        children: list[Unit] = []
        for room in self._act:
            name = etree.QName(room).localname
            if name in _ROOMS:
                children.append(self._room(room, _ROOMS[name]))
            elif name not in _APART:
                children += self._below(room, "", "act")
        beside = self._act.getparent()
        for components in beside.iterchildren(tag("components")) if beside is not None else ():
            children += self._below(components, "", "act")
        return Unit("act", "", "", children=tuple(children))

    def _room(self, room: etree._Element, level: Level) -> Unit:
        label = self._label(segment(level))
        return Unit(level, "", label, children=tuple(self._paragraphs(_own_texts(room), label)))

    def _unit(self, element: etree._Element, level: Level, parent: str, ordinal: int) -> Unit:
        mark, heading = (
            _head(element, "num"),
            " ".join(filter(None, (_head(element, "heading"), _head(element, "subheading")))),
        )
        found = _FIGURE.search(mark) or _NUMBER.search(mark)
        number = found[0] if found else str(ordinal)
        label = self._label(join(self._appendix if level == "article" else parent, segment(level, number)))
        if level == "appendix":
            self._appendix = label
        texts = list(_own_texts(element))
        children = list(self._below(element, label, level))
        if not children and len(texts) > 1:
            children, texts = list(self._paragraphs(texts[1:], label)), texts[:1]
        notes = tuple(Note("other", text) for note in _own_notes(element) if (text := _text(note)))
        return Unit(level, number, label, mark, heading, "\n".join(texts), tuple(children), notes)

    def _below(self, element: etree._Element, parent: str, level: Level) -> Iterator[Unit]:
        ordinals: Counter[Level] = Counter()
        for child in _units_below(element, self._levels):
            name = etree.QName(child).localname
            below = _deeper(level) if name == "item" else self._levels[name]
            ordinals[below] += 1
            yield self._unit(child, below, parent, ordinals[below])

    def _paragraphs(self, texts: Iterable[str], parent: str) -> Iterator[Unit]:
        for ordinal, text in enumerate(texts, start=1):
            yield Unit(
                "paragraph", str(ordinal), self._label(join(parent, segment("paragraph", str(ordinal)))), text=text
            )

    def _label(self, wanted: str) -> str:
        """A label that no other unit has: of two units with one number the second gets a suffix."""
        self._used[wanted] += 1
        if self._used[wanted] == 1:
            return wanted
        return self._label(f"{wanted}-{self._used[wanted]}")


def _deeper(level: Level) -> Level:
    return _ITEMS[min(_ITEMS.index(level) + 1, 2)] if level in _ITEMS else "point"


def _is_unit(element: etree._Element, levels: dict[str, Level]) -> bool:
    name = etree.QName(element).localname
    if name in ("list", "blockList"):
        return False
    return name == "item" or name in levels


def _units_below(element: etree._Element, levels: dict[str, Level]) -> Iterator[etree._Element]:
    """The nearest units, through whatever holds them: bodies, contents, lists."""
    for child in element:
        if _is_unit(child, levels):
            yield child
        elif etree.QName(child).localname not in _HEADS | _APART:
            yield from _units_below(child, levels)


def _own_texts(element: etree._Element) -> Iterator[str]:
    """The blocks of a unit that are not inside a unit below it."""
    for child in element:
        name = etree.QName(child).localname
        if (
            name in _HEADS | _APART
            or name == "item"
            or (name in _WITH_SECTIONS | _BELOW and name not in ("list", "blockList"))
        ):
            continue
        if name == "tr":
            if row := " | ".join(filter(None, map(_text, child))):
                yield row
        elif name in _BLOCKS:
            if text := _text(child):
                yield text
        else:
            yield from _own_texts(child)


def _own_notes(element: etree._Element) -> Iterator[etree._Element]:
    for block in element.iterchildren(*(tag(name) for name in ("content", "intro", "p", "heading", "num"))):
        yield from block.iter(tag("authorialNote"))


def _head(element: etree._Element, name: str) -> str:
    found = element.find(tag(name))
    return _text(found) if found is not None else ""


def _text(element: etree._Element) -> str:
    """What an element reads as: marks of terms and references dropped, footnotes left out."""
    return _SPACES.sub(" ", "".join(_inline(element))).strip()


def _inline(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        breaks = " " if child.tag in (tag("br"), tag("eol"), tag("p")) else ""
        if child.tag != tag("authorialNote"):
            yield breaks
            yield from _inline(child)
            yield breaks
        yield child.tail or ""
