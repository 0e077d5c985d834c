"""The tree of an edition's text, kept for a moment: saving one edition asks for it several times."""

from dataclasses import replace
from functools import lru_cache

from cms.legislation.consolidation.corrections import Rule, rules_of, told
from cms.legislation.models import Edition
from cms.legislation.text.structure import Structure, parse_lines
from cms.legislation.text.structure.lines import Line, read_text
from cms.legislation.text.structure.one_line import is_one_line


@lru_cache(maxsize=3)
def structure_of_text(text: str, rules: tuple[Rule, ...] = ()) -> Structure:
    """What the parser recognises in a text, and what editors told it about levels."""
    return replace(parse_lines(told_lines(text, rules)), one_line=is_one_line(text))


def told_lines(text: str, rules: tuple[Rule, ...]) -> list[Line]:
    """The lines of a text as the parser takes them."""
    return told(read_text(text), rules)


def structure_of(edition: Edition) -> Structure:
    """What is recognised in the text of an edition."""
    return structure_of_text(edition.text, rules_of(edition.act))
