"""Headings: where one ends, and when what stands behind «Статья 5.» is text and no heading."""

from collections.abc import Sequence

from cms.legislation.text.structure.entries import Entry
from cms.legislation.text.structure.marks import LISTS
from cms.legislation.text.structure.nodes import Node

_AT_MOST = 250
_ARTICLE_AT_MOST = 1000
"""The longest heading of an article: «Статья 349.» of the Labour Code has over three hundred characters."""
_NO_END_OF_HEADING = ".;:,!?-–—"


def begins_text(entry: Entry, following: Sequence[Entry]) -> bool:
    """True when an article has no heading («Статья 2. Настоящий Закон вступает в силу со дня опубликования.»)."""
    if entry.text.endswith(":"):
        return True
    return entry.text.endswith(".") and not any(_is_body(after) for after in following)


def continues_heading(
    entry: Entry, node: Node, has_gaps: bool, has_articles: bool, following: Sequence[Entry] = ()
) -> bool:
    """True when an unnumbered line behind a heading is more of it: lines of a heading stand together, or are capitals;
    below a bare «Статья 5.» it is the heading itself, when no sentence ends with it and a text follows.

    `has_gaps`: the source parts its paragraphs with blank lines, so that their absence says something."""
    text, heading = entry.text, node.heading
    if _is_cut(heading, text) and not (entry.quoted or node.text or node.children):
        return True
    at_most = _AT_MOST if heading or node.level != "article" else _ARTICLE_AT_MOST
    if entry.quoted or len(text) > at_most or text.endswith((":", ";")) or (text.endswith(",") and not text.isupper()):
        return False
    stands_together = has_gaps and not entry.gap and not text.endswith(".")
    if node.level == "article":
        if heading or node.text or node.children:
            return bool(heading) and (stands_together or _stands_above_list(entry, node, following))
        return text[0].isupper() and text[-1] not in _NO_END_OF_HEADING and any(map(_is_body, following))
    if not heading:
        return has_articles or text.isupper() or not text.endswith(".")
    return text.isupper() or (stands_together and not heading.endswith("."))


def _is_cut(heading: str, text: str) -> bool:
    """True when a heading stops in the middle of its sentence, and a line in small letters goes on with it."""
    goes_on = text[0].islower() and text[1:2] != ")" and text[-1] not in ":;"
    return (
        bool(heading)
        and not heading.isupper()
        and goes_on
        and (heading[-1].isalnum() or heading[-1] in ",»)")
        and len(text) <= 2 * _AT_MOST
    )


def _stands_above_list(entry: Entry, node: Node, following: Sequence[Entry]) -> bool:
    """True for a line that ends without a stop and has «1.» right below it: what introduces a list ends with a colon."""
    if node.text or node.children or entry.text[-1] in _NO_END_OF_HEADING or not following:
        return False
    return following[0].mark is not None and following[0].mark.style == "dot"


def _is_body(entry: Entry) -> bool:
    return entry.is_note or entry.mark is None or entry.mark.style in LISTS
