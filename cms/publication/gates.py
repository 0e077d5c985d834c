"""Who else has a say before something goes live: gates are asked in the transaction of the save, whoever saves.

Wagtail publishes by many doors: the editor's button, bulk actions, schedules, copies, workflows, code. All of them end in
a save of the live row or in a revision that is given its time, and both ask here.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from wagtail.models import Revision

from cms.publication.refusal import Fault, PublicationRefused

Gate = Callable[[Any, Revision | None], Iterable[Fault]]

_gates: list[Gate] = []
_passing: ContextVar[str] = ContextVar("passing_gates", default="")


@dataclass(frozen=True, slots=True)
class Standing:
    """What of an object was live before a save."""

    live: bool
    revision: int | None


def register_gate(gate: Gate) -> None:
    """Have ``gate`` asked about every object and revision that is about to go live, or is given the time when it will. It
    answers what stands against it; a revision is None when the object goes live without one."""
    _gates.append(gate)


def standing_of(instance: Any) -> Standing | None:
    """How an object stands in the database; None when it is new or nobody will ask. One query."""
    if not _gates or not instance.live or instance.pk is None:
        return None
    rows = type(instance)._default_manager.filter(pk=instance.pk)
    row = rows.values_list("live", "live_revision_id").first()
    return Standing(*row) if row else None


def ask(instance: Any, before: Standing | None) -> None:
    """Raise ``PublicationRefused`` when a gate has something against what this save makes live. A save that leaves the
    same revision live is nobody's concern."""
    if not instance.live or before == Standing(True, instance.live_revision_id):
        return
    ask_about(instance, instance.live_revision)


def ask_about(instance: Any, revision: Revision | None) -> None:
    """Raise ``PublicationRefused`` when a gate has something against this revision of an object."""
    if _passing.get():
        return
    faults = [fault for gate in _gates for fault in gate(instance, revision)]
    if faults:
        raise PublicationRefused(faults, about=str(instance))


@contextmanager
def passed_by(command: str) -> Iterator[None]:
    """Publish without asking anybody, in the name of a command of whoever runs the system: never for a request."""
    token = _passing.set(command)
    try:
        yield
    finally:
        _passing.reset(token)
