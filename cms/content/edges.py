"""What a body points to and what is wrong with it, gathered while its blocks are rendered."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db.models import Model
from django.utils.functional import Promise

from cms.content.links import Link, find_links
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Edge, Role


class EdgeCollector:
    """Passed through the rendering of one document. Edges stay in reading order, each once."""

    def __init__(self) -> None:
        self._edges: dict[Edge, None] = {}
        self._faults: list[Fault] = []
        self._links: dict[tuple[type[Model], str], Link | None] = {}
        self._pointer = ""

    @property
    def edges(self) -> tuple[Edge, ...]:
        """The edges of the document so far."""
        return tuple(self._edges)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was left out of the document because it leads nowhere. Not an obstacle in itself: the target may have
        been deleted long after the document was published."""
        return tuple(self._faults)

    def refer(self, target: UUID, role: Role, fragment: str = "") -> None:
        """The document points to another, which keeps its own life."""
        self._edges[Edge(target, role, fragment)] = None

    def embed(self, target: UUID) -> None:
        """The document copies something: a change of the target renders it again."""
        self._edges[Edge(target, Role.EMBEDS)] = None

    def report(self, message: str | Promise) -> None:
        """Something at the present place was left out."""
        self._faults.append(Fault(self._pointer, message))

    @contextmanager
    def at(self, step: str | int) -> Iterator[None]:
        """Faults found inside, reported or raised, stand one step deeper in the document: a JSON Pointer."""
        outer, self._pointer = self._pointer, f"{self._pointer}/{step}"
        try:
            yield
        except PublicationRefused as refusal:
            faults = [Fault(f"/{step}{fault.pointer}", fault.message) for fault in refusal.faults]
            raise PublicationRefused(faults) from refusal
        finally:
            self._pointer = outer

    def look_up_links(self, targets: Iterable[tuple[type[Model], str]]) -> None:
        """Find the targets of many links at once, one query for each kind of target."""
        self._links |= find_links(set(targets) - self._links.keys())

    def link(self, model: type[Model], key: str) -> Link | None:
        """Where a link of an editor's text leads, or None when the target is gone or has no published form."""
        if (model, key) not in self._links:
            self.look_up_links([(model, key)])
        return self._links[model, key]
