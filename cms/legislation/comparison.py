"""What differs between two days of an act, provision by provision and word by word.

Provisions are compared by id, so a renumbered one is compared with itself. Only wordings that differ are read: the
effort goes with what changed and not with the size of the act.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal
from uuid import UUID

from cms.legislation.models import Act, ProvisionVersion
from cms.legislation.text.diff import ChangeClass, Run, word_runs
from cms.legislation.text.diff.meaning import text_change
from cms.legislation.timeline import on_day

Side = Literal["old", "new"]


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


def differences(act: Act, old_day: date, new_day: date) -> list[Difference]:
    """What differs, in the reading order of the newer day; what is gone stands where it stood. Two queries."""
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
    return list(ProvisionVersion.objects.filter(on_day(day) & ~on_day(other), act=act).order_by("position"))


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
