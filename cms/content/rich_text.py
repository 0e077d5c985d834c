"""Editors' rich text as the small HTML that documents carry.

Tags: ``p``, ``br``, ``strong``, ``em``, ``sup``, ``sub``, ``ul``, ``ol``, ``li`` without attributes, and ``a`` in one
of three forms:

* ``<a data-ref="CONTENT_ID">`` for another document: look it up in ``references``;
* ``<a data-ref="CONTENT_ID" href="/api/v1/files/…">`` for a file;
* ``<a href="…">`` with http, https or mailto for the rest of the world.

No database id, no script, no style ever passes.
"""

import re
from typing import Annotated
from urllib.parse import urlsplit

import nh3
from django.utils.translation import gettext_lazy as _
from lxml import html
from pydantic import Field

from cms.content.edges import EdgeCollector
from cms.content.links import linked_model
from cms.publication.rendering import Role

# What the editor's toolbar offers; anything else in a text came by another way and is cut.
INLINE_FEATURES = ["bold", "italic", "superscript", "subscript", "link", "document-link"]
FEATURES = [*INLINE_FEATURES, "ol", "ul"]

INLINE_TAGS = frozenset({"br", "strong", "em", "sup", "sub", "a"})
TAGS = INLINE_TAGS | {"p", "ul", "ol", "li"}
SCHEMES = frozenset({"http", "https", "mailto"})
# Control characters and the like, which no document in XML may hold.
NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
BETWEEN_PARAGRAPHS = re.compile(r"</p>\s*<p>")
SYNONYMS = {"b": "strong", "i": "em"}
DROPPED_WITH_CONTENT = {
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "title",
    "textarea",
}


# How a shape says that a string of it is such HTML: of paragraphs, or of a line without any.
HTML = "text/html"
Html = Annotated[str, Field(json_schema_extra={"contentMediaType": HTML})]
InlineHtml = Annotated[str, Field(json_schema_extra={"contentMediaType": HTML, "x-inline": True})]


def to_html(source: str, edges: EdgeCollector) -> str:
    """The published form of a rich text in Wagtail's database format. Its links become edges; a dead one becomes text
    and is reported."""
    return _sanitised(_rewritten(source, edges), TAGS)


def to_inline_html(source: str, edges: EdgeCollector) -> str:
    """The same for a place inside a line (a list item): no paragraphs, which are joined by ``<br>``."""
    joined = BETWEEN_PARAGRAPHS.sub("<br>", to_html(source, edges))
    return _sanitised(joined, INLINE_TAGS)


def _rewritten(source: str, edges: EdgeCollector) -> str:
    """The text with links by content id. Sanitised first, so that the tree is the one that a browser would build."""
    known = nh3.clean(
        NOT_TEXT.sub("", source),
        tags=TAGS | SYNONYMS.keys(),
        clean_content_tags=DROPPED_WITH_CONTENT,
        attributes={"a": {"href", "linktype", "id"}},
        link_rel=None,
    )
    # Once more: a reference (“&#8;”) is a character by now.
    root = html.fragment_fromstring(NOT_TEXT.sub("", known), create_parent="div")
    for element in list(root.iter("a", *SYNONYMS)):
        if element.tag == "a":
            _rewrite_link(element, edges)
        else:
            element.tag = SYNONYMS[element.tag]
    return html.tostring(root, encoding="unicode")


def _rewrite_link(element: html.HtmlElement, edges: EdgeCollector) -> None:
    attributes = _attributes(dict(element.attrib), edges)
    element.attrib.clear()
    if attributes is None:
        element.drop_tag()
    else:
        element.attrib.update(attributes)


def _attributes(given: dict[str, str], edges: EdgeCollector) -> dict[str, str] | None:
    if "linktype" not in given:
        href = given.get("href", "").strip()
        return {"href": href} if _leads_outside(href) else None
    model = linked_model(given["linktype"])
    link = edges.link(model, given.get("id", "")) if model else None
    if link is None:
        edges.report(_("A link in the text leads to a page or file that does not exist any more."))
        return None
    if link.href:
        edges.embed(link.content_id)
        return {"data-ref": str(link.content_id), "href": link.href}
    edges.refer(link.content_id, Role.SEE_ALSO)
    return {"data-ref": str(link.content_id)}


def _leads_outside(href: str) -> bool:
    try:
        address = urlsplit(href)
    except ValueError:
        return False
    return address.scheme == "mailto" or (address.scheme in SCHEMES and bool(address.netloc))


def _sanitised(fragment: str, tags: frozenset[str]) -> str:
    attributes = {"a": {"href", "data-ref"}}
    return nh3.clean(fragment, tags=set(tags), attributes=attributes, url_schemes=set(SCHEMES), link_rel=None).strip()
