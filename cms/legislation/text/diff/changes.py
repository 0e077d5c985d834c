"""Two editions of an act, provision by provision: what a reader who knows the old one has to learn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from cms.legislation.text.diff.edition import (
    Edition,
    acts_in_notes,
    cut_differently,
    reads_alike,
    says,
    text_below,
)
from cms.legislation.text.diff.meaning import text_change
from cms.legislation.text.lineage import Link, LinkKind, align_profiles
from cms.legislation.text.resemblance import Profile, subtree
from cms.legislation.text.tree import GROUPING, Unit, own_text

ChangeClass = Literal["unchanged", "notes_only", "wording", "meaning", "repealed", "added", "renumbered", "moved"]
"""`notes_only`: the text stands, a note names an amending act that the old edition as a whole does not know.
`wording`: other words, the same terms. `meaning`: numbers, terms, items of a list, negations, duties, rights.
`renumbered`: the printed designation changed. `moved`: it stands under another parent. Only what changed is reported,
so `unchanged` never is."""

_WEIGHT: dict[ChangeClass, int] = {
    "unchanged": 0,
    "notes_only": 1,
    "renumbered": 2,
    "moved": 3,
    "wording": 4,
    "added": 5,
    "meaning": 6,
    "repealed": 5,
}


@dataclass(frozen=True, slots=True)
class ProvisionChange:
    """One provision that is not what it was. `old` and `new` are its labels, None on the side where it does not exist;
    `old_text` and `new_text` are what to show a reader side by side (`word_runs`), "" where there is none. `lineage` is
    the kind of the link between the two labels, None where there is none."""

    change: ChangeClass
    old: str | None
    new: str | None
    old_text: str
    new_text: str
    lineage: LinkKind | None = None

    @property
    def label(self) -> str:
        """Where a reader finds it: in the new edition, or in the old one when it is gone."""
        return self.new or self.old or ""


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """An article (or another unit that stands beside articles) with its changed provisions, in reading order.

    `article` is its number in the new edition, its label when it is not an article; `was` is the same in the old
    edition and differs where the text stood under another number. `change` is `repealed` when the whole article is,
    else the weightiest of its provisions', where a provision added to an article or taken from it is `meaning`.
    """

    article: str
    was: str
    change: ChangeClass
    provisions: tuple[ProvisionChange, ...]


@dataclass(frozen=True, slots=True)
class EditionDiff:
    """`added` and `removed`: numbers that only one of the editions has. `changed`: the others, where they are not what
    they were. `headings`: sections and chapters. `links`: the lineage that all this rests on."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[ArticleChange, ...]
    headings: tuple[ProvisionChange, ...]
    links: tuple[Link, ...]


def compare(old: Unit, new: Unit) -> EditionDiff:
    """What changed from one edition to the other. Presentation is no change: see `cms.legislation.text.normalise`."""
    return _Comparison(Edition(old), Edition(new)).result()


class _Comparison:
    def __init__(self, old: Edition, new: Edition) -> None:
        self._old, self._new = old, new
        self._links = align_profiles(old.root, new.root)
        self._origin = {label: link for link in self._links for label in link.new}
        self._fate = {label: link for link in self._links for label in link.old}
        self._known_acts = old.known_acts()
        self._accounted_for: set[str] = set()

    def result(self) -> EditionDiff:
        old, new = self._old.bodies, self._new.bodies
        changed = [self._body(name, body) for name, body in new.items() if name in old]
        headings = [self._own_change(unit) for unit in self._new.headings()]
        return EditionDiff(
            added=tuple(name for name, body in new.items() if name not in old and says(body)),
            removed=tuple(name for name, body in old.items() if name not in new and says(body)),
            changed=tuple(change for change in changed if change),
            headings=tuple(change for change in headings if change),
            links=tuple(self._links),
        )

    def _body(self, name: str, body: Profile) -> ArticleChange | None:
        link = self._origin.get(body.unit.label)
        was = self._old.body_of.get(link.old[0], name) if link else name
        found = [*self._unit(body), *self._gone(self._old.bodies[was])]
        if was != name:
            found += self._orphan(self._old.bodies[name])
        found = _without_explained_notes(found)
        if not found:
            return None
        whole = {change.change for change in found if change.new == body.unit.label}
        heaviest = max((change.change for change in found), key=_WEIGHT.__getitem__)
        if heaviest == "added" or (heaviest == "repealed" and "repealed" not in whole):
            heaviest = "meaning"
        return ArticleChange(name, was, heaviest, tuple(found))

    def _unit(self, unit: Profile) -> Iterator[ProvisionChange]:
        """Changes of a unit and of all below it."""
        link = self._origin.get(unit.unit.label)
        if link is None:
            yield from self._newcomer(unit)
            return
        olds = [self._old.units[label] for label in link.old]
        if unit.unit.state == "repealed" or not any(map(says, olds)):
            yield from self._changed_state(olds, unit, link)
        elif len(link.old) > 1 or len(link.new) > 1:
            yield from self._regrouped(olds, unit, link)
        elif reads_alike(olds[0].unit, unit.unit):
            self._account_for(olds)
            yield from self._same_words(unit)
        elif link.kind == "replaced" or cut_differently(olds[0].unit, unit.unit):
            self._account_for(olds)
            before, after = text_below(olds[0].unit), text_below(unit.unit)
            change: ChangeClass = "meaning" if link.kind == "replaced" else text_change(before, after)
            if change != "unchanged":
                yield ProvisionChange(change, link.old[0], unit.unit.label, before, after, link.kind)
        else:
            if own := self._own_change(unit):
                yield own
            for child in unit.children:
                yield from self._unit(child)

    def _newcomer(self, unit: Profile) -> Iterator[ProvisionChange]:
        """A unit from nowhere, once, with all that came with it; what came from elsewhere in the act is told apart."""
        if not says(unit):
            return
        yield ProvisionChange("added", None, unit.unit.label, "", text_below(unit.unit))
        for below in subtree(unit):
            if below.unit.label in self._origin:
                yield from self._unit(below)

    def _changed_state(self, olds: Sequence[Profile], unit: Profile, link: Link) -> Iterator[ProvisionChange]:
        self._account_for(olds)
        before = "\n".join(text_below(one.unit) for one in olds if says(one))
        if unit.unit.state == "repealed" and before:
            yield ProvisionChange("repealed", link.old[0], unit.unit.label, before, "", link.kind)
        elif unit.unit.state == "in_force" and says(unit):
            yield ProvisionChange("added", link.old[0], unit.unit.label, "", text_below(unit.unit), link.kind)

    def _regrouped(self, olds: Sequence[Profile], unit: Profile, link: Link) -> Iterator[ProvisionChange]:
        """One unit became several, or several one: all the pieces are compared together, once, at the heir."""
        self._account_for(olds)
        if unit.unit.label != link.new[0]:
            yield ProvisionChange("moved", link.old[0], unit.unit.label, "", text_below(unit.unit), link.kind)
            return
        before = "\n".join(text_below(one.unit) for label, one in self._old.units.items() if label in link.old)
        after = "\n".join(text_below(one.unit) for label, one in self._new.units.items() if label in link.new)
        change: ChangeClass = text_change(before, after)
        yield ProvisionChange(
            "moved" if change == "unchanged" else change, link.old[0], unit.unit.label, before, after, link.kind
        )

    def _same_words(self, unit: Profile) -> Iterator[ProvisionChange]:
        """The words stand, however they are cut into units; designations and notes may not."""
        for below in subtree(unit):
            link = self._origin.get(below.unit.label)
            if link and len(link.old) == len(link.new) == 1:
                one, text = self._old.units[link.old[0]], own_text(below.unit)
                change = self._change_of_place(one, below, link) if below is unit else _renumbered(one, below)
                if change == "unchanged" and self._news_in_notes(below):
                    change = "notes_only"
                if change != "unchanged":
                    yield ProvisionChange(change, link.old[0], below.unit.label, own_text(one.unit), text, link.kind)

    def _own_change(self, unit: Profile) -> ProvisionChange | None:
        """How the unit itself changed, what stands below it left aside."""
        link = self._origin.get(unit.unit.label)
        after = own_text(unit.unit)
        if link is None:
            return ProvisionChange("added", None, unit.unit.label, "", after) if says(unit) else None
        one = self._old.units[link.old[0]]
        before = own_text(one.unit)
        change: ChangeClass = "unchanged" if before == after else text_change(before, after)
        if change == "unchanged":
            change = self._change_of_place(one, unit, link)
        if change == "unchanged" and self._news_in_notes(unit):
            change = "notes_only"
        if change == "unchanged":
            return None
        return ProvisionChange(change, link.old[0], unit.unit.label, before, after, link.kind)

    def _news_in_notes(self, unit: Profile) -> bool:
        return bool(acts_in_notes([unit.unit]) - self._known_acts)

    def _change_of_place(self, one: Profile, unit: Profile, link: Link) -> ChangeClass:
        """An article under another chapter has the address it had; any other unit under another parent has not."""
        parent = self._origin.get(self._new.parents.get(unit.unit.label, ""))
        is_body = self._new.bodies.get(self._new.body_of.get(unit.unit.label, "")) is unit
        if (
            parent
            and not is_body
            and unit.unit.level not in GROUPING
            and self._old.parents[link.old[0]] not in parent.old
        ):
            return "moved"
        return _renumbered(one, unit)

    def _orphan(self, body: Profile) -> Iterator[ProvisionChange]:
        """An article that is gone although another norm has its number now."""
        if body.unit.label not in self._fate and says(body):
            yield ProvisionChange("repealed", body.unit.label, None, text_below(body.unit), "")

    def _gone(self, unit: Profile) -> Iterator[ProvisionChange]:
        for child in unit.children:
            if child.unit.label in self._accounted_for:
                continue
            if child.unit.label in self._fate:
                yield from self._gone(child)
            elif says(child):
                yield ProvisionChange("repealed", child.unit.label, None, text_below(child.unit), "")

    def _account_for(self, olds: Sequence[Profile]) -> None:
        self._accounted_for.update(below.unit.label for one in olds for below in subtree(one))


def _renumbered(one: Profile, unit: Profile) -> ChangeClass:
    """Only what is printed can be renumbered: an unnumbered part that moved down the row is what it was."""
    return "renumbered" if one.number and unit.number and one.number != unit.number else "unchanged"


def _without_explained_notes(found: list[ProvisionChange]) -> list[ProvisionChange]:
    """A note is told by itself only where nothing that it can be about has changed."""
    changed = [change.new for change in found if change.new and change.change != "notes_only"]
    return [
        change
        for change in found
        if change.change != "notes_only" or not any(label.startswith(f"{change.new}__") for label in changed)
    ]
