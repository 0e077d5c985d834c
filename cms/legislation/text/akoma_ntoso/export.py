"""An edition as an Akoma Ntoso 3.0 document that is valid against the standard's schema."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from lxml import etree

from cms.legislation.text.akoma_ntoso.elements import HIERARCHY, NAMESPACE, PREFACE_OF, SOURCE, tag
from cms.legislation.text.akoma_ntoso.uris import Work, act_uri, expression_uri, slug, work_uri
from cms.legislation.text.tree import Note, NoteKind, Unit, walk

_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_MODIFICATIONS: dict[NoteKind, str] = {"amended": "substitution", "introduced": "insertion", "repealed": "repeal"}


@dataclass(frozen=True, slots=True)
class Expression:
    """An edition: the act, the day it took force, and the day this document was made of it."""

    work: Work
    in_force_from: date
    made_on: date


def export(root: Unit, expression: Expression) -> bytes:
    """The edition in UTF-8 with an XML declaration. The `eId` of every element is the label of its unit.

    Raises ValueError for a tree without units, or with two units of one label: such a document could not be addressed.
    """
    if not root.children:
        raise ValueError("the act has no units")
    labels = [unit.label for unit in walk(root) if unit is not root]
    if len(labels) != len(set(labels)):
        raise ValueError("two units have one label")
    document = etree.Element(tag("akomaNtoso"), nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    act = etree.SubElement(document, tag("act"), name=expression.work.subtype, contains="singleVersion")
    act.append(_meta(root, expression))
    _write(act, root.children)
    return etree.tostring(document, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _write(act: etree._Element, children: Sequence[Unit]) -> None:
    rest = list(children)
    for level in ("front", "preamble"):
        if len(rest) > 1 and rest[0].level == level:
            act.append(_room(rest.pop(0)))
    last = rest.pop() if len(rest) > 1 and rest[-1].level == "back" else None
    body = etree.SubElement(act, tag("body"))
    for child in rest:
        body.append(_hierarchy(child))
    if last is not None:
        act.append(_room(last))


def _hierarchy(unit: Unit) -> etree._Element:
    name = HIERARCHY.get(unit.level)
    element = etree.Element(tag(name or "hcontainer"), eId=unit.label)
    if name is None:
        element.set("name", unit.level)
    if unit.state == "repealed":
        element.set("status", "removed")
    if unit.mark or unit.number != implied_number(unit.label):
        _child(element, "num", unit.mark).set("title", unit.number)
    if unit.heading:
        _child(element, "heading", unit.heading)
    if not unit.children:
        _paragraphs(_child(element, "content"), unit.text)
        return element
    if unit.text:
        _paragraphs(_child(element, "intro"), unit.text)
    element.extend(_hierarchy(child) for child in unit.children)
    return element


def _room(unit: Unit) -> etree._Element:
    """A unit of the preface, the preamble or the conclusions, which know no hierarchy but only containers."""
    name = PREFACE_OF.get(unit.level)
    return _filled(etree.Element(tag(name or "container"), eId=unit.label), unit)


def _filled(element: etree._Element, unit: Unit) -> etree._Element:
    if unit.state == "repealed":
        element.set("status", "removed")
    if unit.mark or unit.number != implied_number(unit.label):
        _child(element, "p", unit.mark, kind="num").set("title", unit.number)
    if unit.heading:
        _child(element, "p", unit.heading, kind="heading")
    if unit.text or not unit.children:
        _paragraphs(element, unit.text)
    for child in unit.children:
        container = etree.SubElement(element, tag("container"), eId=child.label, name=child.level)
        _filled(container, child)
    return element


def implied_number(label: str) -> str:
    """The number that a label says by itself: the ordinal of an unnumbered unit, `st_22__ch_2` → «2»."""
    last = label.rpartition("__")[2].rpartition("_")[2]
    return last if last.isdigit() else ""


def _paragraphs(parent: etree._Element, text: str) -> None:
    for line in text.split("\n"):
        _child(parent, "p", line)


def _child(parent: etree._Element, name: str, text: str = "", *, kind: str = "") -> etree._Element:
    element = etree.SubElement(parent, tag(name))
    if kind:
        element.set("class", kind)
    if text:
        element.text = _NOT_XML.sub("\ufffd", text)
    return element


def _meta(root: Unit, expression: Expression) -> etree._Element:
    meta = etree.Element(tag("meta"))
    noted = [(unit, note) for unit in walk(root) for note in unit.notes]
    _identification(meta, expression)
    _lifecycle(meta, expression, noted)
    _analysis(meta, noted)
    _references(meta, expression.work)
    if noted:
        notes = etree.SubElement(meta, tag("notes"), source=SOURCE)
        notes.extend(_note(index, unit, note) for index, (unit, note) in enumerate(noted, start=1))
    return meta


def _identification(meta: etree._Element, expression: Expression) -> None:
    work = expression.work
    place = etree.SubElement(meta, tag("identification"), source=SOURCE)
    address = expression_uri(work, expression.in_force_from)
    levels = (
        ("FRBRWork", work_uri(work), work.signed_on, "signed", "#author"),
        ("FRBRExpression", address, expression.in_force_from, "in-force", "#author"),
        ("FRBRManifestation", f"{address}.xml", expression.made_on, "made", SOURCE),
    )
    for name, uri, day, meaning, author in levels:
        part = etree.SubElement(place, tag(name))
        whole = uri.removesuffix(".xml")
        etree.SubElement(part, tag("FRBRthis"), value=f"{whole}/!main{uri[len(whole) :]}")
        etree.SubElement(part, tag("FRBRuri"), value=uri)
        if name == "FRBRWork":
            for alias in (work.title, *work.aliases):
                etree.SubElement(part, tag("FRBRalias"), name="title", value=alias)
        etree.SubElement(part, tag("FRBRdate"), date=day.isoformat(), name=meaning)
        etree.SubElement(part, tag("FRBRauthor"), href=author)
        if name == "FRBRWork":
            etree.SubElement(part, tag("FRBRcountry"), value="ru")
            etree.SubElement(part, tag("FRBRsubtype"), value=work.subtype)
            etree.SubElement(part, tag("FRBRnumber"), value=work.number)
        elif name == "FRBRExpression":
            etree.SubElement(part, tag("FRBRlanguage"), language="rus")


def _lifecycle(meta: etree._Element, expression: Expression, noted: Sequence[tuple[Unit, Note]]) -> None:
    cycle = etree.SubElement(meta, tag("lifecycle"), source=SOURCE)
    signed = expression.work.signed_on.isoformat()
    etree.SubElement(cycle, tag("eventRef"), date=signed, source="#original", type="generation")
    for number, (uri, day) in enumerate(
        sorted(_amending(noted).items(), key=lambda entry: (entry[1], entry[0])), start=1
    ):
        event = etree.SubElement(cycle, tag("eventRef"), date=day.isoformat(), source=uri, type="amendment")
        event.set("eId", f"event_{number}")


def _amending(noted: Sequence[tuple[Unit, Note]]) -> dict[str, date]:
    return {
        uri: act.issued_on
        for _, note in noted
        if note.kind in _MODIFICATIONS
        for act in note.acts
        if act.issued_on and (uri := act_uri(act))
    }


def _analysis(meta: etree._Element, noted: Sequence[tuple[Unit, Note]]) -> None:
    found = list(_modifications(noted))
    if not found:
        return
    analysis = etree.SubElement(meta, tag("analysis"), source=SOURCE)
    passive = etree.SubElement(analysis, tag("passiveModifications"))
    for number, (kind, uris, label) in enumerate(found, start=1):
        change = etree.SubElement(passive, tag("textualMod"), type=kind, eId=f"mod_{number}")
        for uri in uris:
            etree.SubElement(change, tag("source"), href=uri)
        etree.SubElement(change, tag("destination"), href=f"#{label}")


def _modifications(noted: Sequence[tuple[Unit, Note]]) -> Iterator[tuple[str, list[str], str]]:
    for unit, note in noted:
        uris = [uri for act in note.acts if (uri := act_uri(act))]
        if note.kind in _MODIFICATIONS and uris and unit.label:
            yield _MODIFICATIONS[note.kind], uris, unit.label


def _references(meta: etree._Element, work: Work) -> None:
    references = etree.SubElement(meta, tag("references"), source=SOURCE)
    etree.SubElement(references, tag("original"), eId="original", href=work_uri(work), showAs=work.title)
    author = work.author or "Российская Федерация"
    organisation = f"/akn/ontology/organization/ru/{slug(author)}"
    etree.SubElement(references, tag("TLCOrganization"), eId="author", href=organisation, showAs=author)
    etree.SubElement(
        references, tag("TLCOrganization"), eId=SOURCE[1:], href="/akn/ontology/organization/ru/aktiv", showAs="Aktiv"
    )


def _note(number: int, unit: Unit, note: Note) -> etree._Element:
    """A note as printed; what was read out of it stands beside it, so that a reader need not parse it again."""
    element = etree.Element(tag("note"), eId=f"note_{number}", placementBase=f"#{unit.label}")
    element.set("class", note.kind)
    if note.target:
        element.set("title", note.target)
    _paragraphs(element, note.raw)
    for act in note.acts:
        line = _child(element, "p", kind="act")
        _child(line, "docNumber", act.number)
        if act.issued_on:
            _child(line, "docDate", act.issued_on.isoformat()).set("date", act.issued_on.isoformat())
    return element
