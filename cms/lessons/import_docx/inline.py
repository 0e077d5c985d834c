"""What stands within a line: the small markup of editors' rich text."""

from html import escape
from typing import Any

from django.utils.translation import gettext_lazy as _
from lxml import html

from cms.lessons.import_docx.report import Note, shortened

TAGS = {"strong": "b", "b": "b", "em": "i", "i": "i", "sup": "sup", "sub": "sub"}
# Read on their own by whoever called.
APART = {"ul", "ol", "table", "img"}
LINES = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"}
SCHEMES = ("http://", "https://", "mailto:")


def inline_markup(element: html.HtmlElement, notes: list[Note]) -> str:
    """The words of an element with their emphasis and links; paragraphs inside are parted by a line break. What does
    not lead out of the document (bookmarks) becomes text, which ``notes`` learn."""
    markup = _inside(element, notes)
    while markup.endswith("<br/>"):
        markup = markup.removesuffix("<br/>").rstrip()
    return markup.strip()


def text_of(element: html.HtmlElement) -> str:
    """The words of an element on one line."""
    return " ".join("".join(element.itertext()).split())


def is_empty(markup: str) -> bool:
    return not html.fragment_fromstring(markup, create_parent="div").text_content().strip()


def _inside(element: html.HtmlElement, notes: list[Note]) -> str:
    parts = [escape(element.text or "", quote=False)]
    for child in element:
        parts.append(_child(child, notes))
        parts.append(escape(child.tail or "", quote=False))
    return "".join(parts)


def _child(child: Any, notes: list[Note]) -> str:
    tag = child.tag if isinstance(child.tag, str) else ""
    if not tag or tag in APART:
        return ""
    if tag == "br":
        return "<br/>"
    if tag == "a":
        return _link(child, notes)
    inside = _inside(child, notes)
    if tag in LINES:
        return inside + ("<br/>" if inside.strip() else "")
    name = TAGS.get(tag)
    return f"<{name}>{inside}</{name}>" if name and inside else inside


def _link(child: html.HtmlElement, notes: list[Note]) -> str:
    inside, address = _inside(child, notes), (child.get("href") or "").strip()
    if address.startswith(("#footnote-ref-", "#endnote-ref-")):
        return ""
    if address.lower().startswith(SCHEMES):
        return f'<a href="{escape(address)}">{inside}</a>' if inside else ""
    if address and not address.startswith(("#footnote-", "#endnote-")):
        message = _("A link within the document became text: “%(text)s”")
        notes.append(Note("simplified", message % {"text": shortened(text_of(child))}))
    return inside
