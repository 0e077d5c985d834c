"""Erasing a published document for good: what stands in the log, and what would bring it back."""

from typing import Any
from uuid import UUID

from django.db import transaction

from cms.publication import log, registry
from cms.publication.models import DocumentHead, PublishedDocument


def erase(content_id: UUID, locale: str, *, by: str, why: str) -> PublishedDocument:
    """Take the object behind a document down, and empty every stored form of it, in one transaction.

    Whoever publishes the object again is refused. The editors' own drafts and revisions stay: delete the object to be
    rid of them too. Raises ``DocumentHead.DoesNotExist``.
    """
    with transaction.atomic():
        head = DocumentHead.objects.filter(content_id=content_id, locale=locale).first()
        document_type = registry.by_name(head.type) if head else None
        if document_type is not None:
            _take_down(document_type.model.find_document(content_id, locale))  # type: ignore[attr-defined]
        return log.redact(content_id, locale, by=by, why=why)


def _take_down(instance: Any) -> None:
    # Past the save, which would write a withdrawal of its own before the redaction.
    if instance is None:
        return
    rows = type(instance)._default_manager.filter(pk=instance.pk)
    rows.update(live=False, has_unpublished_changes=True, live_revision=None)
    instance.revisions.update(approved_go_live_at=None)
