"""One side of a comparison: an edition's units by label, measured."""

import re
from collections.abc import Iterable

from cms.legislation.text.lineage import APPARATUS
from cms.legislation.text.normalise import fingerprint, is_stop
from cms.legislation.text.resemblance import Profile, profile, subtree
from cms.legislation.text.tree import (
    GROUPING,
    Unit,
    full_text,
    own_line,
    own_text,
    walk,
)

_PLACEHOLDERS = (["часть"], ["абзац"], ["пункт"], ["подпункт"])
_FOOTNOTE = re.compile(r"[-–—_\s]*[<*]")
_ACT_NUMBER = re.compile(r"\b\d+(?:-[А-ЯЁ]{1,3})+\b")


class Edition:
    """`units` by label, in reading order; `bodies`: articles and what stands beside them, by the name the diff gives
    them."""

    def __init__(self, root: Unit) -> None:
        self.root = profile(root)
        self.units: dict[str, Profile] = {}
        self.parents: dict[str, str] = {}
        self.bodies: dict[str, Profile] = {}
        self.body_of: dict[str, str] = {}
        for unit in subtree(self.root):
            self.units[unit.unit.label] = unit
            self.parents.update((child.unit.label, unit.unit.label) for child in unit.children)
        self._collect(self.root)

    def headings(self) -> list[Profile]:
        """Sections and chapters above the articles, in reading order."""
        return [unit for label, unit in self.units.items() if unit.unit.level in GROUPING and label not in self.body_of]

    def known_acts(self) -> set[str]:
        """Numbers of the amending acts that the edition names anywhere: in its notes or in the list at its head."""
        named = acts_in_notes(walk(self.root.unit))
        for child in self.root.unit.children:
            if child.level == "front":
                named.update(_ACT_NUMBER.findall(full_text(child)))
        return named

    def _collect(self, unit: Profile) -> None:
        for child in unit.children:
            if child.unit.level in GROUPING:
                self._collect(child)
            elif child.unit.level not in APPARATUS:
                name = name_of(child.unit)
                if name in self.bodies:
                    name = child.unit.label
                self.bodies[name] = child
                self.body_of.update((below.unit.label, name) for below in subtree(child))


def name_of(body: Unit) -> str:
    """How a diff names an article or a unit beside articles: «81.1», «preambula», «p_5»."""
    return body.number if body.level == "article" else body.label


def acts_in_notes(units: Iterable[Unit]) -> set[str]:
    """Numbers of the acts that the notes of these units name. A footnote is left out: it stands at the end of an
    article, whichever part of it it is about."""
    return {act.number for unit in units for note in unit.notes if not _FOOTNOTE.match(note.raw) for act in note.acts}


def says(unit: Profile) -> bool:
    """Whether there is a norm to read: in force, not blank, more than the word that keeps a repealed unit's place."""
    if unit.unit.state == "repealed" or unit.end == unit.start:
        return False
    words = [key for key in unit.spoken[unit.start : unit.end] if not is_stop(key)]
    return bool(words) and words not in _PLACEHOLDERS


def text_below(unit: Unit) -> str:
    """Everything a unit says, its own designation left out and those of what stands below it kept."""
    return "\n".join([own_text(unit), *(line for below in list(walk(unit))[1:] if (line := own_line(below)))]).strip()


def reads_alike(one: Unit, other: Unit) -> bool:
    """Whether two units read alike from first to last word, however they are cut into units."""
    before, after = text_below(one), text_below(other)
    return before == after or fingerprint(before) == fingerprint(after)


def cut_differently(one: Unit, other: Unit) -> bool:
    """Whether one of them has its lists in its text and the other has them as units below it."""
    return bool(one.children) != bool(other.children)
