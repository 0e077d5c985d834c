"""What the preview door may ask: the draft behind a ticket, with the cards of what it points to, drafts' cards among them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db.models import Model
from django.utils import timezone

from cms.preview.actions import forget
from cms.preview.models import SharedLink, ShownDraft
from cms.preview.tokens import Kind, Ticket
from cms.publication import registry
from cms.publication.capture import render
from cms.publication.models import DocumentHead, Reference
from cms.publication.models import Kind as Said
from cms.publication.queries import Detail, Translation
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Audience, Edge, Role, canonical
from cms.publication.rows import Stored


class LinkEnded(Exception):
    """The ticket is in order, but its link was taken back or what it shows is kept no longer."""


class DocumentGone(Exception):
    """The document was deleted or erased; ``reason`` is ``deleted`` or ``redacted``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft in the form in which delivery reads what is published, and the media that it shows."""

    detail: Detail
    media: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A rendered draft before its relations are looked up."""

    body: bytes
    edges: tuple[tuple[UUID, Role], ...]
    at: datetime


def draft_of(ticket: Ticket) -> Draft:
    """The draft that a ticket opens. Raises ``LinkEnded``, ``DocumentGone``, or ``PublicationRefused`` when the draft has
    no document yet: with everything that stands against it."""
    if require_open(ticket.kind, ticket.key) != (ticket.content_id, ticket.locale):
        raise LinkEnded
    drawn = _shown(ticket) if ticket.kind == "shown" else _newest(ticket)
    head = DocumentHead.objects.filter(content_id=ticket.content_id, locale=ticket.locale).first()
    document = _stored(drawn.body, drawn.at, head)
    # What readers of the log have found in the published words, such as acts that are named there.
    found = Reference.objects.filter(head=head).order_by("position").values_list("target", "role") if head else ()
    known = tuple((target, Role.EMBEDS) for target, _ in found)
    cards, media = _cards((*drawn.edges, *known), ticket.locale)
    own = {target for target, role in drawn.edges if role == Role.EMBEDS}
    return Draft(Detail(document, tuple(cards), _translations(ticket)), frozenset(own | media))


def require_open(kind: Kind, key: UUID) -> tuple[UUID, str]:
    """The document of a link, by content id and language. Raises ``LinkEnded`` when there is no such link any more,
    ``DocumentGone`` when its document was deleted or erased."""
    row: ShownDraft | SharedLink | None
    if kind == "shown":
        row = ShownDraft.objects.filter(key=key).only("type", "content_id", "locale", "subject").first()
        unsaved = row is not None and row.is_new
    else:
        row = SharedLink.objects.filter(key=key, revoked_at=None, until__gt=timezone.now()).first()
        unsaved = False
    if row is None:
        raise LinkEnded
    if DocumentHead.objects.filter(content_id=row.content_id, locale=row.locale, kind=Said.REDACTED).exists():
        forget(row.content_id)
        raise DocumentGone("redacted")
    document_type = registry.by_name(row.type)
    found = document_type and document_type.model.find_document(row.content_id, row.locale)  # type: ignore[attr-defined]
    if found is None and not unsaved:
        raise DocumentGone("deleted")
    return row.content_id, row.locale


def _shown(ticket: Ticket) -> _Drawn:
    row = ShownDraft.objects.get(key=ticket.key)
    if row.faults:
        raise PublicationRefused([Fault(pointer, message) for pointer, message in row.faults])
    edges = tuple((UUID(target), Role(role)) for target, role in row.edges)
    return _Drawn(bytes(row.body), edges, row.shown_at)


def _newest(ticket: Ticket) -> _Drawn:
    document_type = registry.by_name(ticket.type)
    found = newest_draft(document_type, ticket.content_id, ticket.locale) if document_type else None
    if document_type is None or found is None:
        raise DocumentGone("deleted")
    rendering = render(document_type, found)
    return _Drawn(canonical(rendering.body), _outlined(rendering.edges), _saved_at(found))


def newest_draft(document_type: registry.DocumentType, content_id: UUID, locale: str) -> Model | None:
    """The object as its newest revision has it; None when there is none with this id in this language."""
    live = document_type.model.find_document(content_id, locale)  # type: ignore[attr-defined]
    draft: Model | None = live.get_latest_revision_as_object() if live is not None else None
    return draft


def _saved_at(instance: Any) -> datetime:
    revision = getattr(instance, "latest_revision", None)
    moment: datetime = revision.created_at if revision else timezone.now()
    return moment


def _outlined(edges: Iterable[Edge]) -> tuple[tuple[UUID, Role], ...]:
    return tuple((edge.target, edge.role) for edge in edges)


def _stored(content: bytes, at: datetime, head: DocumentHead | None) -> Stored:
    said = json.loads(content)
    published_at = head.published_at if head is not None else at
    return Stored(
        content_id=said["id"],
        type=said["type"],
        locale=said["locale"],
        slug=said["slug"],
        title=said["title"],
        etag="",
        sequence=None,
        published_at=published_at,
        updated_at=at,
        next_change_at=None,
        content=content,
    )


def _cards(edges: Iterable[tuple[UUID, Role]], locale: str) -> tuple[list[Stored], set[UUID]]:
    """The cards of what is pointed to, in reading order: the published one where there is one, else that of the draft;
    and the media of the drafts' cards."""
    targets = list(dict.fromkeys(target for target, _ in edges))
    referred = {target for target, role in edges if role != Role.EMBEDS}
    languages = dict.fromkeys((locale, settings.LANGUAGE_CODE))
    heads: dict[tuple[UUID, str], DocumentHead] = {
        (head.content_id, head.locale): head
        for head in DocumentHead.objects.filter(content_id__in=targets, locale__in=languages).select_related("entry")
    }
    cards: list[Stored] = []
    media: set[UUID] = set()
    for target in targets:
        known = [heads[target, language] for language in languages if (target, language) in heads]
        published = [head for head in known if head.kind == Said.PUBLISHED]
        if published:
            cards.extend(_card(head) for head in published[:1] if head.audience == Audience.PUBLIC)
        elif target in referred and not any(head.kind == Said.REDACTED for head in known):
            card = _card_of_draft(target, list(languages))
            if card is not None:
                cards.append(card[0])
                media |= card[1]
    return cards, media


def _card(head: DocumentHead) -> Stored:
    return Stored(
        content_id=str(head.content_id),
        type=head.type,
        locale=head.locale,
        slug=head.slug,
        title=head.title,
        etag=head.etag,
        sequence=head.sequence,
        published_at=head.published_at,
        updated_at=head.updated_at,
        next_change_at=head.next_change_at,
        content=bytes(head.entry.card),
    )


def _card_of_draft(target: UUID, languages: list[str]) -> tuple[Stored, set[UUID]] | None:
    for language in languages:
        for document_type in registry.document_types():
            draft = newest_draft(document_type, target, language)
            if draft is None:
                continue
            try:
                rendering = render(document_type, draft)
            except PublicationRefused:
                return None
            embedded = {edge.target for edge in rendering.edges if edge.role == Role.EMBEDS}
            return _stored(canonical(rendering.card), _saved_at(draft), None), embedded
    return None


def _translations(ticket: Ticket) -> tuple[Translation, ...]:
    others = DocumentHead.objects.filter(content_id=ticket.content_id, kind=Said.PUBLISHED, audience=Audience.PUBLIC)
    return tuple(
        Translation(head.type, head.locale, head.slug, None, head.updated_at)
        for head in others.exclude(locale=ticket.locale).order_by("locale")
    )
