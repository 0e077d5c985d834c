"""Which element of Akoma Ntoso is which level of ours; both ways the same, so that an export read again is the same
tree."""

from typing import Final

from cms.legislation.text.tree import Level

NAMESPACE: Final = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
SOURCE: Final = "#aktiv"

HIERARCHY: Final[dict[Level, str]] = {
    "book": "book",
    "section": "section",
    "subsection": "subsection",
    "chapter": "chapter",
    "subchapter": "subchapter",
    "article": "article",
    "part": "paragraph",
    "point": "point",
    "subpoint": "subparagraph",
    "item": "indent",
    "paragraph": "alinea",
}
"""Every other level is an `hcontainer` whose name is the level."""

LEVEL_OF: Final[dict[str, Level]] = {element: level for level, element in HIERARCHY.items()}

PREFACE_OF: Final[dict[Level, str]] = {"front": "preface", "preamble": "preamble", "back": "conclusions"}
"""Levels that have a room of their own outside the body, where they stand in its order."""


def tag(name: str) -> str:
    """An element's name with the namespace, as lxml writes it."""
    return f"{{{NAMESPACE}}}{name}"
