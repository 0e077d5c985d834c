"""Akoma Ntoso documents as trees: our own exports exactly, other publishers' acts as their hierarchy says."""

from collections import defaultdict
from datetime import date
from typing import Literal, get_args

from lxml import etree

from cms.legislation.text.akoma_ntoso.elements import LEVEL_OF, PREFACE_OF, SOURCE, tag
from cms.legislation.text.akoma_ntoso.export import implied_number
from cms.legislation.text.akoma_ntoso.foreign import read_foreign
from cms.legislation.text.tree import ActReference, Level, Note, NoteKind, State, Unit

Refusal = Literal["too_large", "not_xml", "entities", "not_akoma_ntoso", "no_act"]

_LARGEST = 40 * 1024 * 1024
_LEVEL_OF_ROOM: dict[str, Level] = {name: level for level, name in PREFACE_OF.items()}


class AkomaNtosoError(ValueError):
    """The document is refused; `code` says why, `detail` where."""

    def __init__(self, code: Refusal, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code: Refusal = code
        self.detail = detail


def read(document: bytes) -> Unit:
    """The act in a document of Akoma Ntoso 3.0. What `export` wrote gives back the tree that it was given.

    Nothing outside the document is fetched, and entities of its own are refused. Raises AkomaNtosoError.
    """
    act = _act(document)
    source = act.find(f"{tag('meta')}/{tag('identification')}")
    if source is None or source.get("source") != SOURCE:
        return read_foreign(act)
    return _Own(act).root()


def _act(document: bytes) -> etree._Element:
    if len(document) > _LARGEST:
        raise AkomaNtosoError("too_large", f"{len(document)} bytes, at most {_LARGEST}")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise AkomaNtosoError("not_xml", str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise AkomaNtosoError("entities")
    if root.tag != tag("akomaNtoso"):
        raise AkomaNtosoError("not_akoma_ntoso", str(root.tag))
    act = root.find(tag("act"))
    if act is None:
        raise AkomaNtosoError("no_act")
    return act


class _Own:
    """A document that `export` wrote."""

    def __init__(self, act: etree._Element) -> None:
        self._act = act
        self._notes: dict[str, list[Note]] = defaultdict(list)
        for note in act.iterfind(f"{tag('meta')}/{tag('notes')}/{tag('note')}"):
            self._notes[note.get("placementBase", "").removeprefix("#")].append(_note(note))

    def root(self) -> Unit:
        children: list[Unit] = []
        for room in self._act:
            name = etree.QName(room).localname
            if name == "body":
                children += map(self._hierarchy, room)
            elif name in _LEVEL_OF_ROOM:
                children.append(self._room(room, _LEVEL_OF_ROOM[name]))
        return Unit("act", "", "", children=tuple(children), notes=tuple(self._notes.get("", ())))

    def _hierarchy(self, element: etree._Element) -> Unit:
        name = etree.QName(element).localname
        number = element.find(tag("num"))
        text = element.find(tag("content"))
        if text is None:
            text = element.find(tag("intro"))
        apart = {tag("num"), tag("heading"), tag("content"), tag("intro")}
        return self._unit(
            element,
            LEVEL_OF[name] if name in LEVEL_OF else _level(element),
            number,
            element.findtext(tag("heading"), ""),
            _lines(text) if text is not None else "",
            tuple(self._hierarchy(child) for child in element if child.tag not in apart),
        )

    def _room(self, element: etree._Element, level: Level) -> Unit:
        paragraphs = element.findall(tag("p"))
        number = next((p for p in paragraphs if p.get("class") == "num"), None)
        heading = next((p.text or "" for p in paragraphs if p.get("class") == "heading"), "")
        text = "\n".join(p.text or "" for p in paragraphs if p.get("class") is None)
        children = tuple(self._room(child, _level(child)) for child in element.iterchildren(tag("container")))
        return self._unit(element, level, number, heading, text, children)

    def _unit(
        self,
        element: etree._Element,
        level: Level,
        number: etree._Element | None,
        heading: str,
        text: str,
        children: tuple[Unit, ...],
    ) -> Unit:
        label = element.get("eId", "")
        state: State = "repealed" if element.get("status") == "removed" else "in_force"
        return Unit(
            level,
            implied_number(label) if number is None else number.get("title", ""),
            label,
            "" if number is None else number.text or "",
            heading,
            text,
            children,
            tuple(self._notes.get(label, ())),
            state,
        )


def _level(element: etree._Element) -> Level:
    name = element.get("name", "")
    return name if name in get_args(Level) else "text"  # type: ignore[return-value]


def _lines(element: etree._Element) -> str:
    return "\n".join(p.text or "" for p in element.iterchildren(tag("p")))


def _note(element: etree._Element) -> Note:
    raw = "\n".join(p.text or "" for p in element.iterchildren(tag("p")) if p.get("class") != "act")
    kind = element.get("class", "")
    known: NoteKind = kind if kind in get_args(NoteKind) else "other"  # type: ignore[assignment]
    return Note(
        known, raw, element.get("title", ""), tuple(map(_reference, element.iterfind(f"{tag('p')}[@class='act']")))
    )


def _reference(line: etree._Element) -> ActReference:
    day = line.find(tag("docDate"))
    issued_on = date.fromisoformat(day.get("date", "")) if day is not None else None
    return ActReference(line.findtext(tag("docNumber"), ""), issued_on)
