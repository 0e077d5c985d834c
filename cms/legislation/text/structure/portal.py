"""Lines of an HTML page: the official portal's first of all, and any other that keeps a paragraph to a block element.

On the portal the number of an inserted unit is a superscript: `Статья 351<span class="W9">7</span>` is статья 351.7.
Amendment marks (`span.mark`) need nothing here: their text is an amendment note in brackets like any other.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from lxml import etree
from lxml import html as markup

from cms.legislation.text.structure.lines import Line, tidy

_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "br", "center", "div", "footer", "form", "header", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "dd", "dl", "dt", "li", "ol", "ul", "main", "nav", "p", "pre", "section"),
        *("table", "tbody", "td", "th", "tr"),
    )
)
_SILENT = frozenset(
    (
        *("head", "script", "style", "title", "noscript", "template"),
        *("nav", "footer", "aside", "button", "select", "textarea", "iframe", "svg"),
    )
)
"""What is no text, and what a page says of itself and not of the act."""
_RAISED_CLASSES = frozenset({"W9", "sup", "super", "superscript"})
_RAISING_RULE = re.compile(r"\.([\w-]+)\s*\{[^}]*vertical-align\s*:\s*super", re.IGNORECASE)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HEADING_CLASSES = frozenset({"H", "T"})
_NUMBER = re.compile(r"\s*(\d+(?:[.\-]\d+)*)(\s*)")
_DESIGNATION = re.compile(r"(?:стать|глав|раздел|част|пункт|§)\w{0,3}\s*\d+\s+$", re.IGNORECASE)
_RAISED_END = "\ue000"
_GLUED = re.compile(rf"{_RAISED_END}(?=[^\W\d_])")
_BREAK = object()


class UnreadableMarkup(ValueError):
    """The page is built so that a part of it would be lost: thousands of elements in one another."""


@dataclass(frozen=True, slots=True)
class _Raised:
    """What stands in a superscript."""

    text: str


def read_html(page: str) -> list[Line]:
    """The paragraphs of a page; its head, scripts and styles are not text. A page that holds no text gives no lines.

    Raises UnreadableMarkup rather than lose text."""
    if not page.strip():
        return []
    parser = markup.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    # The declaration is dropped because lxml refuses decoded text that still declares an encoding.
    root = etree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", page), parser)
    if any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
        raise UnreadableMarkup(parser.error_log[0].message)
    if root is None:
        return []
    lines: list[Line] = []
    text = ""
    gap = heading = False
    raised_classes = _RAISED_CLASSES | set(_RAISING_RULE.findall(page))
    for piece in [*_pieces(root, raised_classes), _BREAK]:
        if isinstance(piece, str):
            text += piece
            continue
        if isinstance(piece, _Raised):
            text = _with_raised(text, piece.text)
            continue
        if content := tidy(_GLUED.sub(" ", text).replace(_RAISED_END, "")):
            lines.append(Line(content, gap, heading))
        gap = not content and (gap or bool(text))
        text, heading = "", piece is not _BREAK and _is_heading(piece)
    return lines


def _pieces(root: etree._Element, raised_classes: Set[str]) -> Iterator[object]:
    """Text in order; a block element at its start, `_BREAK` at its end. Not recursive: pages nest at will."""
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            if element.tag in _BLOCKS:
                yield _BREAK
            if element is not root and element.tail:
                yield element.tail
            continue
        if element.tag in _BLOCKS:
            yield element
        if element.tag in _SILENT:
            walker.skip_subtree()
        elif _is_superscript(element, raised_classes):
            yield _Raised("".join(element.itertext()))
            walker.skip_subtree()
        elif element.text:
            yield element.text


def _is_superscript(element: etree._Element, raised_classes: Set[str]) -> bool:
    if element.tag == "sup" or not raised_classes.isdisjoint((element.get("class") or "").split()):
        return element.tag not in _BLOCKS
    return "vertical-align:super" in (element.get("style") or "").replace(" ", "").lower()


def _with_raised(text: str, raised: str) -> str:
    """The text with a superscript behind it: «351» and 7 are «351.7», while the 2 of m² stays what it is.

    What is glued to it («312<sup>3</sup>настоящего») is parted from it when the paragraph is complete."""
    number = _NUMBER.fullmatch(raised)
    designation = _DESIGNATION.search(text)
    if not number or not (text[-1:].isdigit() or designation):
        return text + raised
    return f"{text.rstrip()}.{number[1]}{_RAISED_END}{number[2]}"


def _is_heading(element: object) -> bool:
    if not isinstance(element, etree._Element):
        return False
    return element.tag in _HEADINGS or bool(_HEADING_CLASSES & set((element.get("class") or "").split()))
