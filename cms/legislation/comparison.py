"""What differs between two days of an act, or between two acts, provision by provision and word by word.

Within an act provisions are compared by id, so a renumbered one is compared with itself, and only wordings that differ are
read: the effort goes with what changed and not with the size of the act. Two acts share no ids: they are aligned by their
words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from cms.legislation.models import Act, ProvisionVersion
from cms.legislation.queries import as_tree
from cms.legislation.text.diff import ChangeClass, ProvisionChange, Run, compare, word_runs
from cms.legislation.text.diff.meaning import text_change
from cms.legislation.text.lineage import APPARATUS
from cms.legislation.text.tree import Unit, full_text, segment, walk
from cms.legislation.timeline import on_day

Side = Literal["old", "new"]
_APPARATUS = frozenset(segment(level, "") for level in APPARATUS)


@dataclass(frozen=True, slots=True)
class Difference:
    """A provision that reads differently on two days. One side is None where it does not exist."""

    provision: UUID
    change: ChangeClass
    old: ProvisionVersion | None
    new: ProvisionVersion | None

    @property
    def article(self) -> str:
        """The label of the article, or of the provision beside articles, that it belongs to."""
        version = self.new or self.old
        return version.label.partition("__")[0] if version else ""

    @property
    def runs(self) -> list[Run]:
        """The words of both, as runs that stay, go or come."""
        return list(word_runs(words(self.old), words(self.new)))


@dataclass(frozen=True, slots=True)
class Place:
    """A provision on one side of a comparison of two acts."""

    provision: UUID
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ActDifference:
    """A provision of one act that the other has not, or has in other words."""

    change: ChangeClass
    old: Place | None
    new: Place | None

    @property
    def place(self) -> Place:
        """Where a reader finds it: in the newer act, or in the older one when it is there alone."""
        if place := self.new or self.old:
            return place
        raise ValueError("a difference of two acts that stands in neither")

    @property
    def runs(self) -> list[Run]:
        """The words of both, as runs that stay, go or come."""
        return list(word_runs(self.old.text if self.old else "", self.new.text if self.new else ""))


def differences_of_acts(old: Sequence[ProvisionVersion], new: Sequence[ProvisionVersion]) -> list[ActDifference]:
    """What the wordings of one act say that those of another do not, both whole and in reading order: first what was
    changed, then what only the newer and what only the older one has."""
    sides = [_Side(old), _Side(new)]
    found = compare(sides[0].root, sides[1].root)
    changed = [change for article in found.changed for change in article.provisions]
    return [
        *(_act_difference(change, *sides) for change in (*changed, *found.headings)),
        *(ActDifference("added", None, place) for place in map(sides[1].named, found.added)),
        *(ActDifference("repealed", place, None) for place in map(sides[0].named, found.removed)),
    ]


class _Side:
    """One of two acts that are compared."""

    def __init__(self, versions: Sequence[ProvisionVersion]) -> None:
        self.root = as_tree(versions)
        self._ids = {version.label: version.provision_id for version in versions}
        self._named: dict[str, Unit] = {}
        for unit in walk(self.root):
            self._named.setdefault(unit.number if unit.level == "article" else unit.label, unit)

    def named(self, name: str) -> Place:
        """The article with this number, or what stands beside articles at this label."""
        unit = self._named[name]
        return Place(self._ids[unit.label], unit.label, full_text(unit))

    def place(self, label: str | None, text: str) -> Place | None:
        return Place(self._ids[label], label, text) if label else None


def _act_difference(change: ProvisionChange, old: _Side, new: _Side) -> ActDifference:
    return ActDifference(change.change, old.place(change.old, change.old_text), new.place(change.new, change.new_text))


def differences(act: Act, old_day: date, new_day: date) -> list[Difference]:
    """What differs, in the reading order of the newer day; what is gone stands where it stood. Two queries.

    What an edition says about itself (title, contents, footnotes, signature) is no norm, and no two publishers print it
    alike: it is left out."""
    olds = {row.provision_id: row for row in _only_on(act, old_day, new_day)}
    news = {row.provision_id: row for row in _only_on(act, new_day, old_day)}
    found = list(_differences(olds, news))
    found.sort(key=lambda each: (each.new or each.old).position)  # type: ignore[union-attr]
    return found


def words(version: ProvisionVersion | None) -> str:
    """Heading and text of a wording; nothing of a repealed one."""
    if version is None or version.state == "repealed":
        return ""
    return "\n".join(piece for piece in (version.heading, version.text) if piece)


def _only_on(act: Act, day: date, other: date) -> list[ProvisionVersion]:
    rows = ProvisionVersion.objects.filter(on_day(day) & ~on_day(other), act=act).order_by("position")
    return [row for row in rows if not _is_apparatus(row.label)]


def _is_apparatus(label: str) -> bool:
    return any(step.partition("_dup")[0] in _APPARATUS for step in label.split("__"))


def _differences(olds: dict[UUID, ProvisionVersion], news: dict[UUID, ProvisionVersion]) -> Iterator[Difference]:
    for provision in {**olds, **news}:
        old, new = olds.get(provision), news.get(provision)
        change = _change(old, new)
        if change != "unchanged":
            yield Difference(provision, change, old, new)


def _change(old: ProvisionVersion | None, new: ProvisionVersion | None) -> ChangeClass:
    before, after = words(old), words(new)
    if old is None or new is None or bool(before) != bool(after):
        return "unchanged" if before == after == "" else "added" if after else "repealed"
    change = text_change(before, after)
    if change == "unchanged" and old.number != new.number and (old.mark or new.mark):
        return "renumbered"
    if change == "unchanged" and old.notes != new.notes and old.label == new.label and old.parent_id == new.parent_id:
        return "notes_only"
    return change
