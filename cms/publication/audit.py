"""Does the log say what is live? Compares every live object with its head, and mends."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from django.db import transaction

from cms.publication import capture, registry
from cms.publication.log import Withdrawal, append_withdrawn, etag_of, number_pending
from cms.publication.models import DocumentHead, Kind, PublishedDocument, Reason
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import canonical

Trouble = Literal[
    "not in the log", "log is stale", "live no more", "not numbered", "head is not the newest", "unrenderable"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement between what is live and what the log says."""

    trouble: Trouble
    type: str
    content_id: UUID
    title: str
    repaired: bool


def audit_publication(*, repair: bool = False) -> list[Finding]:
    """Every disagreement, empty when all is well. With ``repair`` the log is brought to say what is live."""
    findings = [*_unnumbered(repair), *_stale_heads(repair)]
    for document_type in registry.document_types():
        seen: set[tuple[UUID, str]] = set()
        for live in document_type.model._default_manager.filter(live=True).iterator(chunk_size=200):
            seen.add((live.content_id, live.document_locale))  # type: ignore[attr-defined]
            finding = _compare(document_type, live, repair)
            if finding is not None:
                findings.append(finding)
        findings.extend(_orphans(document_type.name, seen, repair))
    return findings


def _compare(document_type: registry.DocumentType, live: Any, repair: bool) -> Finding | None:
    head = DocumentHead.objects.filter(content_id=live.content_id, locale=live.document_locale).first()
    try:
        rendering = capture.render(document_type, live)
    except PublicationRefused:
        return Finding("unrenderable", document_type.name, live.content_id, str(live), repaired=False)
    etag = etag_of(canonical(rendering.body), canonical(rendering.card))
    if head is not None and head.kind == Kind.PUBLISHED and head.etag == etag:
        return None
    if head is not None and head.kind == Kind.REDACTED:
        # Erased on purpose while the object stands: that is for a person to decide.
        return None
    trouble: Trouble = "not in the log" if head is None or head.kind != Kind.PUBLISHED else "log is stale"
    if repair:
        capture.observe(live, cause="audit: " + trouble)
    return Finding(trouble, document_type.name, live.content_id, str(live), repaired=repair)


def _orphans(name: str, seen: set[tuple[UUID, str]], repair: bool) -> Iterator[Finding]:
    heads = DocumentHead.objects.filter(type=name, kind=Kind.PUBLISHED).select_related("entry").defer("entry__body")
    for head in heads:
        if (head.content_id, head.locale) in seen:
            continue
        if repair:
            with transaction.atomic():
                append_withdrawn(head, Withdrawal(Reason.UNPUBLISHED), cause="audit: live no more")
        yield Finding("live no more", name, head.content_id, head.title, repaired=repair)


def _unnumbered(repair: bool) -> list[Finding]:
    entries = list(PublishedDocument.objects.filter(sequence=None).defer("body", "card"))
    if repair:
        number_pending()
    return [Finding("not numbered", entry.type, entry.content_id, entry.title, repaired=repair) for entry in entries]


def _stale_heads(repair: bool) -> Iterator[Finding]:
    for head in DocumentHead.objects.select_related("entry").defer("entry__body", "entry__card"):
        newest = PublishedDocument.objects.filter(content_id=head.content_id, locale=head.locale).latest("id")
        if newest.pk == head.entry_id and newest.sequence == head.sequence:
            continue
        if repair:
            head.sequence = newest.sequence
            head.entry = newest
            head.save()
        yield Finding("head is not the newest", head.type, head.content_id, head.title, repaired=repair)
