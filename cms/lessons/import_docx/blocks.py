"""From HTML to the blocks of a lesson, in the form in which a body's column keeps them."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _
from lxml import html

from cms.lessons.import_docx.inline import inline_markup, is_empty, text_of
from cms.lessons.import_docx.report import Note, shortened
from cms.lessons.import_docx.tables import read_table

HEADINGS = {"h1": "2", "h2": "3", "h3": "4", "h4": "4", "h5": "4", "h6": "4"}
LONGEST_HEADING = 200
DATA = re.compile(r"data:(image/[\w.+-]+);base64,(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DraftImage:
    """The bytes of a picture with its description in Word, which may be empty."""

    content: bytes = field(repr=False)
    content_type: str
    alt: str


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A block to be: its type in bodies and its stored value; of an ``image`` the value is a ``DraftImage``."""

    type: str
    value: Any


def to_blocks(source: str) -> tuple[str, tuple[DraftBlock, ...], tuple[Note, ...]]:
    """The title of the document (its Title, or a first heading that stands alone), its blocks and notes."""
    root = html.fragment_fromstring(source or "<p></p>", create_parent="div")
    title = _take_title(root)
    reading = _Reading()
    for element in root:
        reading.read(element)
    return title, tuple(reading.finish()), tuple(dict.fromkeys(reading.notes))


def _take_title(root: html.HtmlElement) -> str:
    """Word's Title; else the first heading of the highest level, if there is only one and it comes first."""
    titles = root.xpath("./h1[@class='title']")
    first = [element for element in root if text_of(element)][:1]
    tops = root.xpath("./h1")
    chosen = titles[:1] or (first if len(tops) == 1 and first == tops else [])
    for element in chosen:
        if not element.xpath(".//img"):
            root.remove(element)
        return shortened(text_of(element), 255)
    return ""


class _Reading:
    """The blocks so far; neighbouring paragraphs become one block."""

    def __init__(self) -> None:
        self.blocks: list[DraftBlock] = []
        self.notes: list[Note] = []
        self._paragraphs: list[str] = []

    def finish(self) -> list[DraftBlock]:
        self._close_paragraphs()
        return self.blocks

    def read(self, element: html.HtmlElement) -> None:
        """Take one element of the top level."""
        if element.tag in HEADINGS:
            self._heading(element)
        elif element.tag in {"ul", "ol"}:
            self._list(element)
        elif element.tag == "table":
            self._table(element)
        else:
            self._paragraph(element)

    def _heading(self, element: html.HtmlElement) -> None:
        text, pictures = text_of(element), list(_pictures(element))
        if len(text) > LONGEST_HEADING:
            self.notes.append(Note("simplified", _("A heading is too long and became text: “%(text)s”") % _named(text)))
            self._paragraphs.append(f"<p><b>{inline_markup(element, self.notes)}</b></p>")
        elif text:
            self._add(DraftBlock("heading", {"text": text, "level": HEADINGS[element.tag]}))
        self._add_pictures(pictures)

    def _paragraph(self, element: html.HtmlElement) -> None:
        """A paragraph; a picture in the middle of it parts it."""
        pictures = list(_pictures(element))
        if pictures and not text_of(element):
            self._add_pictures(pictures)
            return
        if pictures:
            self.notes.append(
                Note("moved", _("A picture within a line now follows it: “%(text)s”") % _named(text_of(element)))
            )
        markup = inline_markup(element, self.notes)
        if not is_empty(markup):
            self._paragraphs.append(f"<p>{markup}</p>")
        self._add_pictures(pictures)

    def _list(self, element: html.HtmlElement) -> None:
        pictures = list(_pictures(element))
        if element.xpath("./li[starts-with(@id, 'footnote-') or starts-with(@id, 'endnote-')]"):
            self._footnotes(element)
        elif element.xpath(".//ul | .//ol | .//table"):
            self._paragraphs.append(nested_list(element, self.notes))
        else:
            items = [inline_markup(item, self.notes) for item in element.xpath("./li")]
            stored = [_item(markup) for markup in items if not is_empty(markup)]
            if stored:
                self._add(DraftBlock("list", {"ordered": element.tag == "ol", "items": stored}))
        if pictures:
            self.notes.append(Note("moved", _("Pictures of a list now follow it.")))
        self._add_pictures(pictures)

    def _footnotes(self, element: html.HtmlElement) -> None:
        items = [_item(inline_markup(item, self.notes)) for item in element.xpath("./li")]
        self._add(DraftBlock("heading", {"text": str(_("Notes")), "level": "2"}))
        self._add(DraftBlock("list", {"ordered": True, "items": items}))
        self.notes.append(Note("moved", _("Footnotes stand at the end, under a heading of their own.")))

    def _table(self, element: html.HtmlElement) -> None:
        pictures = list(_pictures(element))
        for value in read_table(element, self.notes):
            self._add(DraftBlock("table", value) if isinstance(value, dict) else DraftBlock("paragraph", value))
        if pictures:
            self.notes.append(Note("moved", _("Pictures of a table now follow it.")))
        self._add_pictures(pictures)

    def _add_pictures(self, pictures: list[DraftImage | None]) -> None:
        for picture in pictures:
            if picture is None:
                self.notes.append(Note("left_out", _("A picture could not be read.")))
            else:
                self._add(DraftBlock("image", picture))

    def _add(self, block: DraftBlock) -> None:
        self._close_paragraphs()
        self.blocks.append(block)

    def _close_paragraphs(self) -> None:
        if self._paragraphs:
            self.blocks.append(DraftBlock("paragraph", "".join(self._paragraphs)))
            self._paragraphs = []


def nested_list(element: html.HtmlElement, notes: list[Note]) -> str:
    """A list with lists inside, in the markup of a rich text."""
    parts = []
    for item in element.xpath("./li"):
        inner = "".join(nested_list(child, notes) for child in item if child.tag in {"ul", "ol"})
        parts.append(f"<li>{inline_markup(item, notes)}{inner}</li>")
    return f"<{element.tag}>{''.join(parts)}</{element.tag}>"


def _item(markup: str) -> str:
    # A bare value: the field gives it an id when it is saved.
    return f"<p>{markup}</p>"


def _pictures(element: html.HtmlElement) -> Iterator[DraftImage | None]:
    for image in element.iter("img"):
        found = DATA.fullmatch(image.get("src", ""))
        if found is None:
            yield None
            continue
        yield DraftImage(base64.b64decode(found[2]), found[1], " ".join(image.get("alt", "").split()))


def _named(text: str) -> dict[str, str]:
    return {"text": shortened(text)}
