"""The tree of an edition's text, kept for a moment: saving one edition asks for it several times."""

from functools import lru_cache

from cms.legislation.models import Edition
from cms.legislation.text.structure import Structure, parse_text


@lru_cache(maxsize=3)
def structure_of_text(text: str) -> Structure:
    """What the parser recognises in a text."""
    return parse_text(text)


def structure_of(edition: Edition) -> Structure:
    """What the parser recognises in the text of an edition."""
    return structure_of_text(edition.text)
