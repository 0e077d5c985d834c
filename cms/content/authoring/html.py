"""The small HTML of documents, on its way into Wagtail's rich text."""

from collections.abc import Iterator
from uuid import UUID

import nh3
from django.utils.translation import gettext_lazy as _
from lxml import html

from cms.content.authoring.desk import Desk
from cms.content.rich_text import (
    DROPPED_WITH_CONTENT,
    INLINE_TAGS,
    NOT_TEXT,
    SCHEMES,
    SYNONYMS,
    TAGS,
    _leads_outside,
)

# As the editor's toolbar writes them; readers get ``strong`` and ``em`` again.
STORED_AS = {"strong": "b", "em": "i"}
BLOCKS = frozenset({"p", "ul", "ol"})


def to_stored(given: str, desk: Desk, *, inline: bool = False) -> str:
    """Rich text as Wagtail stores it. What the small HTML does not know is cut and told as a warning; a reference that
    leads to nothing is a fault."""
    allowed = (INLINE_TAGS if inline else TAGS) | SYNONYMS.keys()
    for finding in dict.fromkeys(_findings(given, allowed)):
        desk.warn(finding)
    root = html.fragment_fromstring(_sanitised(given, allowed), create_parent="div")
    for element in list(root.iter("a", *STORED_AS)):
        if element.tag == "a":
            _store_link(element, desk)
        else:
            element.tag = STORED_AS[element.tag]
    _wrap(root)
    return "".join(html.tostring(child, encoding="unicode") for child in root)


def _sanitised(given: str, tags: set[str] | frozenset[str]) -> str:
    known = nh3.clean(
        NOT_TEXT.sub("", given),
        tags=set(tags),
        clean_content_tags=DROPPED_WITH_CONTENT,
        attributes={"a": {"href", "data-ref"}},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    return NOT_TEXT.sub("", known)


def _findings(given: str, allowed: set[str] | frozenset[str]) -> Iterator[object]:
    """What will be cut, in words."""
    if NOT_TEXT.search(given):
        yield _("Control characters were removed.")
    if not given.strip():
        return
    root = html.fragment_fromstring(NOT_TEXT.sub("", given), create_parent="div")
    for element in root.iterdescendants():
        if not isinstance(element.tag, str):
            yield _("A comment was removed.")
        elif element.tag not in allowed:
            yield _("The tag “%(tag)s” was removed.") % {"tag": element.tag}
        else:
            yield from _lost_attributes(element)


def _lost_attributes(element: html.HtmlElement) -> Iterator[object]:
    kept = {"href", "data-ref"} if element.tag == "a" else set()
    for name in element.attrib:
        if str(name) not in kept:
            values = {"name": str(name), "tag": element.tag}
            yield _("The attribute “%(name)s” of “%(tag)s” was removed.") % values
    if element.tag == "a" and "data-ref" not in element.attrib and not _leads_outside(element.get("href", "").strip()):
        yield _("A link with the address “%(href)s” was removed.") % {"href": element.get("href", "")[:80]}


def _store_link(element: html.HtmlElement, desk: Desk) -> None:
    given = dict(element.attrib)
    element.attrib.clear()
    if "data-ref" not in given:
        href = given.get("href", "").strip()
        if _leads_outside(href):
            element.set("href", href)
        else:
            element.drop_tag()
        return
    target = _as_id(given["data-ref"])
    link = desk.link_to(target) if target else None
    if link is None:
        desk.fault(_("There is nothing with the id “%(id)s” that a text can link to.") % {"id": given["data-ref"][:80]})
        return
    element.set("linktype", link[0])
    element.set("id", link[1])


def _as_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _wrap(root: html.HtmlElement) -> None:
    """Text that stands in no paragraph gets one: Wagtail's editor knows no other."""
    children = list(root)
    text, root.text = root.text or "", None
    for child in children:
        root.remove(child)
    paragraph: html.HtmlElement | None = None

    def loose() -> html.HtmlElement:
        nonlocal paragraph
        if paragraph is None:
            paragraph = html.Element("p")
            root.append(paragraph)
        return paragraph

    if text.strip():
        loose().text = text
    for child in children:
        tail, child.tail = child.tail or "", None
        if child.tag in BLOCKS:
            paragraph = None
            root.append(child)
        else:
            loose().append(child)
        if tail.strip() or (paragraph is not None and tail):
            place = loose()
            if len(place):
                place[-1].tail = (place[-1].tail or "") + tail
            else:
                place.text = (place.text or "") + tail
