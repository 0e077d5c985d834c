"""A document type of tests alone, registered for as long as a test runs, and rows of it written by the real log."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Literal
from unittest.mock import patch
from uuid import UUID, uuid5

from django.contrib.auth.models import Group, Permission
from django.db import transaction

from cms.publication import log, registry
from cms.publication.models import DocumentHead, PublishedDocument, Reason
from cms.publication.rendering import Audience, DocumentBody, DocumentCard, Edge, Label, Rendering, Role

NAMESPACE = UUID("7c1c2f0e-55a1-4f0e-9a4a-0d5f3a9a6b01")


class NoteDocument(DocumentBody):
    """A note of the tests."""

    type: Literal["note"]
    text: str
    topics: tuple[Label, ...] = ()


class NoteCard(DocumentCard):
    """The card of a note."""

    type: Literal["note"]


class RuleDocument(DocumentBody):
    """A second type, so that references cross types."""

    type: Literal["rule"]


class RuleCard(DocumentCard):
    """The card of a rule."""

    type: Literal["rule"]


def _unused(instance: Any) -> Rendering:
    raise AssertionError("The tests write rows without objects.")


NOTE = registry.DocumentType("note", "notes", Group, NoteDocument, NoteCard, _unused, facets=("topic", "parent"))
RULE = registry.DocumentType("rule", "rules", Permission, RuleDocument, RuleCard, _unused)


@contextmanager
def only_these_types() -> Iterator[None]:
    """Notes and rules are the only document types inside."""
    names = ("_by_name", "_by_plural", "_by_model")
    kept = {name: dict(getattr(registry, name)) for name in names}
    for name in names:
        getattr(registry, name).clear()
    registry.register(NOTE)
    registry.register(RULE)
    try:
        yield
    finally:
        for name in names:
            getattr(registry, name).clear()
            getattr(registry, name).update(kept[name])


def id_of(name: str) -> UUID:
    """The content id of the document with this name, the same in every run."""
    return uuid5(NAMESPACE, name)


def publish(
    name: str,
    *,
    type: Literal["note", "rule"] = "note",
    locale: str = "ru",
    slug: str | None = None,
    title: str | None = None,
    text: str = "",
    audience: Audience = Audience.PUBLIC,
    topics: tuple[str, ...] = (),
    facets: dict[str, tuple[str, ...]] | None = None,
    to: tuple[str, ...] = (),
    at: datetime | None = None,
    numbered: bool = True,
) -> PublishedDocument:
    """Publish a document by the log, or publish it again in another form; ``at`` is its moment."""
    common: dict[str, Any] = {
        "id": id_of(name),
        "type": type,
        "locale": locale,
        "slug": slug or name,
        "title": title or f"Заметка {name}",
    }
    own = {"text": text, "topics": tuple(Label(slug=t, title=t.upper()) for t in topics)} if type == "note" else {}
    body = (NoteDocument if type == "note" else RuleDocument)(schema_version=1, audience=audience, **common, **own)
    card = (NoteCard if type == "note" else RuleCard)(summary=f"О {name}", **common)
    edges = tuple(Edge(id_of(target), Role.CITES) for target in to)
    facet_values = {"topic": topics, **(facets or {})} if topics or facets else {}
    rendering = Rendering(body, card, edges, facet_values)
    with transaction.atomic(), _clock(at):
        entry = log.append_published(rendering, head=head_of(name, locale), cause="test")
    return _numbered(entry) if numbered else entry


def withdraw(
    name: str, *, locale: str = "ru", reason: Reason = Reason.UNPUBLISHED, replaced_by: UUID | None = None
) -> PublishedDocument:
    """Take a document down by the log."""
    head = head_of(name, locale)
    assert head is not None
    with transaction.atomic():
        entry = log.append_withdrawn(head, log.Withdrawal(reason, replaced_by), cause="test")
    return _numbered(entry)


def redact(name: str, *, locale: str = "ru") -> PublishedDocument:
    """Erase a document by the log."""
    head = head_of(name, locale)
    assert head is not None
    return _numbered(log.redact(head.content_id, head.locale, by="тест", why="тест"))


def head_of(name: str, locale: str = "ru") -> DocumentHead | None:
    return DocumentHead.objects.select_related("entry").filter(content_id=id_of(name), locale=locale).first()


def schedule(name: str, due: datetime | None) -> None:
    """Note when the next scheduled change of a document is due, as the capture does."""
    DocumentHead.objects.filter(content_id=id_of(name)).update(next_change_at=due)


def _numbered(entry: PublishedDocument) -> PublishedDocument:
    # Inside a test's transaction nothing commits, so the numbering that follows a commit is called here.
    log.number_pending()
    entry.refresh_from_db()
    return entry


@contextmanager
def _clock(at: datetime | None) -> Iterator[None]:
    if at is None:
        yield
        return
    with patch.object(log.timezone, "now", return_value=at):
        yield
