"""The fold over the editions of an act: which wording every provision has from which day on. Pure.

A chain is one provision through time: the labels it has in one edition after the other. Chains follow the text
(``cms.legislation.text.lineage``); what an editor has decided about an uncertain link goes before.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from cms.legislation.consolidation.positions import placed
from cms.legislation.text.diff import EditionDiff, ProvisionChange, compare
from cms.legislation.text.diff.edition import Edition as Measured
from cms.legislation.text.diff.edition import acts_in_notes
from cms.legislation.text.lineage import Link
from cms.legislation.text.normalise import fingerprint
from cms.legislation.text.tree import Note, Unit, own_text, walk

DIGEST_LENGTH = 32
Decision = Literal["same", "split", "merged", "replaced", "new"]
Decisions = Mapping[tuple[tuple[str, ...], tuple[str, ...]], Decision]


@dataclass(eq=False, slots=True)
class Chain:
    """A provision. ``id`` is None until it is known that no edition has named it before."""

    born: str
    id: UUID | None = None


@dataclass(eq=False, slots=True)
class Wording:
    """What a provision says from a day on. ``valid_to`` is None while it holds."""

    chain: Chain
    parent: Chain | None
    label: str
    level: str
    number: str
    mark: str
    heading: str
    text: str
    notes: tuple[str, ...]
    digest: str
    state: str
    position: str
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One edition for the fold: its day, its name for ids, its tree, the ids that its labels had when it was told
    before, and what editors decided about its origin."""

    name: str
    in_force_from: date
    root: Unit
    known: Mapping[str, UUID] = field(default_factory=dict)
    decisions: Decisions = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """What one edition did: ``written`` and ``closed`` count wordings; ``chains`` are its provisions by label; ``diff``
    is None for the first edition."""

    told: Told
    chains: Mapping[str, Chain]
    before: Mapping[str, Chain]
    diff: EditionDiff | None
    written: int
    closed: int

    def changed(self) -> Iterator[tuple[Chain, ProvisionChange]]:
        """The changes in reading order, each with the provision that its label leads to."""
        for change in self.diff.headings if self.diff else ():
            yield self._chain(change), change
        for article in self.diff.changed if self.diff else ():
            for change in article.provisions:
                yield self._chain(change), change
        yield from self._articles()

    def _articles(self) -> Iterator[tuple[Chain, ProvisionChange]]:
        """Whole articles that only one of the editions has."""
        if self.diff is None:
            return
        measured = Measured(self.told.root)
        for name in self.diff.added:
            label = measured.bodies[name].unit.label
            yield self.chains[label], ProvisionChange("added", None, label, "", "")
        for name in self.diff.removed:
            label = next(label for label in self.before if label in (name, f"st_{name}"))
            yield self.before[label], ProvisionChange("repealed", label, None, "", "")

    def _chain(self, change: ProvisionChange) -> Chain:
        return self.chains[change.new] if change.new else self.before[change.old or ""]


def digest_of(unit: Unit) -> str:
    """Of the unit's own heading and text with presentation taken out."""
    return fingerprint(own_text(unit))[:DIGEST_LENGTH]


class Fold:
    """Takes editions from the oldest to the newest; ``wordings`` is what came of them."""

    def __init__(self, namespace: UUID, base: Unit | None = None, standing: Iterable[Wording] = ()) -> None:
        """``base`` is the tree of the edition before the first one to come, ``standing`` what it says, by label."""
        self._namespace = namespace
        self._before = base
        self._standing = {wording.label: wording for wording in standing}
        self.wordings: list[Wording] = list(self._standing.values())
        self._given = {wording.chain.id for wording in self.wordings}

    def take(self, told: Told, day_before: date) -> Step:
        """Go one edition further. ``day_before`` is the last day of what it changes."""
        diff = compare(self._before, told.root) if self._before is not None else None
        former = {label: wording.chain for label, wording in self._standing.items()}
        chains = self._chains(told, diff, former)
        now = self._wordings(told, chains, diff)
        kept = {id(wording) for wording in now}
        closed = [wording for wording in self._standing.values() if id(wording) not in kept]
        for wording in closed:
            wording.valid_to = day_before
        written = [wording for wording in now if wording.valid_from == told.in_force_from]
        self.wordings += written
        self._before, self._standing = told.root, {wording.label: wording for wording in now}
        return Step(told, chains, former, diff, len(written), len(closed))

    def give_ids(self) -> None:
        """Name the provisions that no edition has named before. The same editions always give the same ids."""
        for wording in self.wordings:
            born = wording.chain.born
            while wording.chain.id is None:
                new = uuid5(self._namespace, born)
                if new not in self._given:
                    wording.chain.id = new
                    self._given.add(new)
                born += "'"

    def _chains(self, told: Told, diff: EditionDiff | None, former: Mapping[str, Chain]) -> dict[str, Chain]:
        inherited = dict(_heirs(diff.links, told.decisions)) if diff else {}
        chains: dict[str, Chain] = {}
        for unit in _units(told.root):
            old = former.get(inherited.get(unit.label, ""))
            chains[unit.label] = old if old is not None else Chain(f"{told.name}/{unit.label}")
        for label, chain in chains.items():
            known = told.known.get(label)
            if chain.id is None and known is not None and known not in self._given:
                chain.id = known
                self._given.add(known)
        return chains

    def _wordings(self, told: Told, chains: Mapping[str, Chain], diff: EditionDiff | None) -> list[Wording]:
        standing = {id(wording.chain): wording for wording in self._standing.values()}
        before = [standing.get(id(chains[unit.label])) for unit in _units(told.root)]
        positions = placed([wording.position if wording else None for wording in before])
        parents = {child.label: unit.label for unit in walk(told.root) for child in unit.children}
        known_acts = Measured(self._before).known_acts() if diff and self._before else set()
        now = []
        for unit, old, position in zip(_units(told.root), before, positions, strict=True):
            parent = chains.get(parents[unit.label])
            new = _wording(unit, chains[unit.label], parent, position, told.in_force_from)
            news = old is not None and bool(acts_in_notes([unit]) - known_acts)
            now.append(old if old is not None and not news and _stands(old, new) else new)
        return now


def _units(root: Unit) -> list[Unit]:
    return [unit for unit in walk(root) if unit is not root]


def _heirs(links: Sequence[Link], decisions: Decisions) -> Iterator[tuple[str, str]]:
    """Pairs of a label and the old label whose provision it is."""
    for link in links:
        decision = decisions.get((link.old, link.new))
        same = decision not in ("replaced", "new") if decision else link.kind != "replaced"
        if same:
            yield link.new[0], link.old[0]


def _wording(unit: Unit, chain: Chain, parent: Chain | None, position: str, valid_from: date) -> Wording:
    return Wording(
        chain=chain,
        parent=parent,
        label=unit.label,
        level=unit.level,
        number=unit.number,
        mark=unit.mark,
        heading=unit.heading,
        text=unit.text,
        notes=tuple(note.raw for note in unit.notes),
        digest=digest_of(unit),
        state=_state(unit),
        position=position,
        valid_from=valid_from,
    )


def _state(unit: Unit) -> str:
    return "suspended" if any(_suspends(note) for note in unit.notes) else unit.state


def _suspends(note: Note) -> bool:
    return note.kind == "suspended" and not note.target


def _stands(old: Wording, new: Wording) -> bool:
    """Whether the old wording says all that the new one does; how it is printed does not count."""
    return (old.digest, old.label, old.level, old.state, old.position) == (
        new.digest,
        new.label,
        new.level,
        new.state,
        new.position,
    ) and old.parent is new.parent
