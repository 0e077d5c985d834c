"""Lines of an HTML page: the official portal's first of all, and any other that keeps a paragraph to a block element.

On the portal the number of an inserted unit is a superscript: `Статья 351<span class="W9">7</span>` is статья 351.7. Amendment
marks (`span.mark`) need nothing here: their text is an amendment note in brackets like any other.
"""

import re
from collections.abc import Iterator

from lxml import etree
from lxml import html as markup

from cms.legislation.text.structure.lines import Line, tidy

_BLOCKS = frozenset(
    "address article aside blockquote body br center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre "
    "section table tbody td th tr ul".split()
)
_SILENT = frozenset({"head", "script", "style", "title", "noscript", "template"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HEADING_CLASSES = frozenset({"H", "T"})
_RAISED = re.compile(r"\s*(\d+(?:[.\-]\d+)*)\s*")
_BREAK = object()


def read_html(page: str) -> list[Line]:
    """The paragraphs of a page; its head, scripts and styles are not text. A page that holds no text gives no lines."""
    if not page.strip():
        return []
    parser = markup.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    # The declaration is dropped because lxml refuses decoded text that still declares an encoding.
    root = etree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", page), parser)
    if root is None:
        return []
    lines: list[Line] = []
    pieces: list[str] = []
    gap = heading = False
    for piece in _pieces(root):
        if isinstance(piece, str):
            pieces.append(piece)
            continue
        if text := tidy("".join(pieces)):
            lines.append(Line(text, gap, heading))
            gap = False
        elif pieces:
            gap = True
        pieces = []
        heading = piece is not _BREAK and _is_heading(piece)
    if text := tidy("".join(pieces)):
        lines.append(Line(text, gap, heading))
    return lines


def _pieces(element: etree._Element) -> Iterator[object]:
    """Text in order; a block element at its start, `_BREAK` at its end."""
    if element.tag in _SILENT or not isinstance(element.tag, str):
        return
    block = element.tag in _BLOCKS
    if block:
        yield element
    raised = _raised_number(element)
    if raised:
        yield raised
    else:
        if element.text:
            yield element.text
        for child in element:
            yield from _pieces(child)
            if child.tail:
                yield _unglued(child, child.tail)
    if block:
        yield _BREAK


def _is_superscript(element: etree._Element) -> bool:
    return element.tag == "sup" or (element.tag == "span" and "W9" in (element.get("class") or "").split())


def _raised_number(element: etree._Element) -> str:
    """«.7» for a superscript 7 behind a digit, "" for any other element."""
    if not _is_superscript(element):
        return ""
    match = _RAISED.fullmatch("".join(element.itertext()))
    if not match or not _text_before(element)[-1:].isdigit():
        return ""
    return f".{match[1]}"


def _text_before(element: etree._Element) -> str:
    sibling = element.getprevious()
    if sibling is not None:
        return sibling.tail or "".join(sibling.itertext())
    parent = element.getparent()
    return (parent.text or "") if parent is not None else ""


def _unglued(element: etree._Element, tail: str) -> str:
    """The text behind a superscript, parted from its number: «312<sup>3</sup>настоящего» is two words."""
    return f" {tail}" if _is_superscript(element) and tail[:1].isalpha() else tail


def _is_heading(element: object) -> bool:
    if not isinstance(element, etree._Element):
        return False
    return element.tag in _HEADINGS or bool(_HEADING_CLASSES & set((element.get("class") or "").split()))
