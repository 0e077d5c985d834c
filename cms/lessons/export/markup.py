"""Sanitised HTML grafted into XML: well-formed whatever comes, with a closed list of elements."""

from typing import Any

from lxml import etree, html

from cms.lessons.questions.parts import clean_html

_BLOCKS = frozenset({"p", "ul", "ol", "blockquote", "pre", "table", "div", "h2", "h3", "h4", "hr", "figure"})
_INLINE = frozenset({"a", "b", "br", "cite", "code", "em", "i", "img", "q", "small", "span", "strong", "sub", "sup"})
_PARTS = frozenset({"li", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figcaption", "dl", "dt", "dd"})
_ALLOWED = _BLOCKS | _INLINE | _PARTS
_DROPPED = frozenset({"script", "style", "template", "iframe", "object", "embed"})
_ATTRIBUTES = {
    "a": ("href",),
    "img": ("src", "alt", "width", "height"),
    "th": ("colspan", "rowspan", "scope"),
    "td": ("colspan", "rowspan"),
}
_SCHEMES = ("http://", "https://", "mailto:", "tel:")


def namespaces(default: str, **prefixed: str) -> Any:
    """A namespace map with a default; typed loosely because the stubs of lxml know no None among prefixes."""
    return {None: default, **prefixed}


def graft(markup: str, namespace: str) -> list[etree._Element]:
    """The markup as block elements of the namespace, text and inline elements gathered into paragraphs.

    Elements outside the list lose their tags and keep their text (scripts and the like lose both), attributes but
    links, image sources and table spans are dropped, and so are links and images of other schemes than the web's.
    """
    source = html.fragment_fromstring(clean_html(markup).replace("\x00", ""), create_parent="div")
    holder = etree.Element(f"{{{namespace}}}div", nsmap=namespaces(namespace))
    _copy(source, holder, namespace)
    return _blocks(holder, namespace)


def _copy(source: etree._Element, target: etree._Element, namespace: str) -> None:
    _append_text(target, source.text)
    for child in source:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag in _ALLOWED:
            copy = etree.SubElement(target, f"{{{namespace}}}{tag}", _attributes(child))
            _copy(child, copy, namespace)
        elif tag and tag not in _DROPPED:
            _copy(child, target, namespace)
        _append_text(target, child.tail)


def _attributes(element: etree._Element) -> dict[str, str]:
    kept = {}
    for name in _ATTRIBUTES.get(element.tag, ()):
        value = clean_html(element.get(name, ""))
        relative = ":" not in value.split("/")[0] and not value.startswith("//")
        if name in ("href", "src") and not (value.lower().startswith(_SCHEMES) or relative):
            continue
        if value or name == "alt":
            kept[name] = value
    return kept


def _append_text(target: etree._Element, text: str | None) -> None:
    if not text:
        return
    text = clean_html(text) if text.strip() == text else _inner_clean(text)
    last = target[-1] if len(target) else None
    if last is None:
        target.text = (target.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def _inner_clean(text: str) -> str:
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return (" " if start else "") + clean_html(text) + (" " if end and text.strip() else "")


def _blocks(holder: etree._Element, namespace: str) -> list[etree._Element]:
    blocks: list[etree._Element] = []
    paragraph: etree._Element | None = None
    pieces: list[str | etree._Element | None] = [holder.text]
    for child in holder:
        pieces += [child, child.tail]
    for piece in pieces:
        if isinstance(piece, etree._Element):
            piece.tail = None
            if etree.QName(piece).localname in _BLOCKS:
                blocks.append(piece)
                paragraph = None
                continue
        elif not piece or (not piece.strip() and paragraph is None):
            continue
        if paragraph is None:
            paragraph = etree.Element(f"{{{namespace}}}p", nsmap=namespaces(namespace))
            blocks.append(paragraph)
        if isinstance(piece, str):
            _append_text(paragraph, piece)
        else:
            paragraph.append(piece)
    return blocks
