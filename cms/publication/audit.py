"""Does the log say what is live? Compares every live object with its head, and mends."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from cms.publication import capture, registry
from cms.publication.heads import differs, edges_differ, fold_all, locked_head
from cms.publication.log import Withdrawal, append_withdrawn, etag_of, number_pending
from cms.publication.models import DocumentHead, Kind, PublishedDocument, Reason
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Rendering, canonical

Trouble = Literal[
    "not in the log",
    "log is stale",
    "filters are stale",
    "live no more",
    "not numbered",
    "head is not the newest",
    "unrenderable",
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
        findings.extend(_orphans(document_type, seen, repair))
    return findings


def _compare(document_type: registry.DocumentType, live: Any, repair: bool) -> Finding | None:
    head = DocumentHead.objects.filter(content_id=live.content_id, locale=live.document_locale).first()
    try:
        rendering = capture.render(document_type, live)
    except PublicationRefused:
        return Finding("unrenderable", document_type.name, live.content_id, str(live), repaired=False)
    trouble = _trouble(head, rendering)
    if trouble is None:
        return None
    repaired = repair and _repaired(live, trouble)
    return Finding(trouble, document_type.name, live.content_id, str(live), repaired=repaired)


def _trouble(head: DocumentHead | None, rendering: Rendering) -> Trouble | None:
    if head is None or head.kind != Kind.PUBLISHED:
        return "not in the log"
    if head.etag != etag_of(canonical(rendering.body), canonical(rendering.card)):
        return "log is stale"
    return "filters are stale" if edges_differ(head, rendering) else None


def _repaired(live: Any, trouble: Trouble) -> bool:
    try:
        capture.observe(live, cause="audit: " + trouble)
    except PublicationRefused:
        # Erased on purpose while the object stands: that is for a person to decide.
        return False
    return True


def _orphans(document_type: registry.DocumentType, seen: set[tuple[UUID, str]], repair: bool) -> Iterator[Finding]:
    heads = DocumentHead.objects.filter(type=document_type.name, kind=Kind.PUBLISHED)
    for content_id, locale, title in list(heads.values_list("content_id", "locale", "title")):
        if (content_id, locale) in seen:
            continue
        # Looked at again under the head's lock: it may have been published since the live objects were listed.
        with transaction.atomic():
            head = locked_head(content_id, locale)
            live = document_type.model.find_document(content_id, locale)  # type: ignore[attr-defined]
            if head is None or head.kind != Kind.PUBLISHED or (live is not None and live.live):
                continue
            if repair:
                append_withdrawn(head, Withdrawal(Reason.UNPUBLISHED), cause="audit: live no more")
        yield Finding("live no more", document_type.name, content_id, title, repaired=repair)


def _unnumbered(repair: bool) -> list[Finding]:
    entries = list(PublishedDocument.objects.filter(sequence=None).defer("body", "card"))
    if repair:
        number_pending()
    return [Finding("not numbered", entry.type, entry.content_id, entry.title, repaired=repair) for entry in entries]


def _stale_heads(repair: bool) -> Iterator[Finding]:
    """Documents whose head is missing or says something else than their newest entry."""
    newest_ids = PublishedDocument.objects.values("content_id", "locale").annotate(newest=Max("id"))
    heads = {(head.content_id, head.locale): head for head in DocumentHead.objects.all()}
    for start in newest_ids.iterator(chunk_size=500):
        newest = PublishedDocument.objects.defer("body", "card").get(pk=start["newest"])
        head = heads.get((newest.content_id, newest.locale))
        if head is not None and not differs(head, newest):
            continue
        if repair:
            with transaction.atomic():
                fold_all(newest.content_id, newest.locale)
        yield Finding("head is not the newest", newest.type, newest.content_id, newest.title, repaired=repair)
