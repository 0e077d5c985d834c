"""What editors do with drafts besides writing them: show them in the panel, give a link to a reviewer, take it back."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from wagtail.log_actions import log

from cms.preview.models import NEW, SharedLink, ShownDraft
from cms.preview.tokens import PANEL, Ticket, seal
from cms.publication import registry
from cms.publication.capture import render
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import canonical

KEPT = timedelta(days=1)
SHARED = "preview.share"
REVOKED = "preview.revoke"


def show(instance: Model, *, by: Any) -> str:
    """Keep the document that an unsaved object would become, or what stands against it, for its editor's panel; answers
    the token. The row of the same form is overwritten, and rows older than a day go. ``by`` may be None."""
    document_type = registry.for_model(type(instance))
    if document_type is None:
        raise TypeError(f"{type(instance).__name__} has no document.")
    now = timezone.now()
    content_id, locale = instance.content_id, instance.document_locale  # type: ignore[attr-defined]
    subject = f"{document_type.name}:{content_id if instance.pk else NEW}:{locale}"
    found: dict[str, Any] = {"content_id": content_id, "type": document_type.name, "locale": locale, "shown_at": now}
    with transaction.atomic():
        ShownDraft.objects.filter(shown_at__lt=now - KEPT).delete()
        row, _ = ShownDraft.objects.update_or_create(
            editor=by, subject=subject, defaults={**found, **_rendered(document_type, instance)}
        )
    return seal(Ticket("shown", row.key, document_type.name, content_id, locale, now + PANEL))


def share(instance: Model, *, by: Any) -> SharedLink:
    """Make a link to the newest draft of an object, good for as many days as ``AKTIV_PREVIEW_LINK_DAYS`` says. Stands in
    the object's history."""
    document_type = registry.for_model(type(instance))
    if document_type is None:
        raise TypeError(f"{type(instance).__name__} has no document.")
    now = timezone.now()
    with transaction.atomic():
        link = SharedLink.objects.create(
            content_id=instance.content_id,  # type: ignore[attr-defined]
            type=document_type.name,
            locale=instance.document_locale,  # type: ignore[attr-defined]
            made_by=by,
            made_at=now,
            until=now + timedelta(days=settings.ENV.preview_link_days),
        )
        log(instance, SHARED, user=by, data={"until": link.until.isoformat()})
    return link


def revoke(link: SharedLink, instance: Model, *, by: Any) -> None:
    """End a link now; nothing happens to one that has ended. Stands in the object's history."""
    with transaction.atomic():
        ended = SharedLink.objects.filter(pk=link.pk, revoked_at=None).update(revoked_at=timezone.now())
        if ended:
            log(instance, REVOKED, user=by, data={"made_at": link.made_at.isoformat()})


def token_of(link: SharedLink) -> str:
    """The token of a shared link: the same each time."""
    return seal(Ticket("shared", link.key, link.type, link.content_id, link.locale, link.until))


def forget(content_id: UUID) -> None:
    """Remove what is kept of a document's drafts here, and end its links: for what was erased."""
    ShownDraft.objects.filter(content_id=content_id).delete()
    SharedLink.objects.filter(content_id=content_id, revoked_at=None).update(revoked_at=timezone.now())


def _rendered(document_type: registry.DocumentType, instance: Model) -> dict[str, Any]:
    try:
        rendering = render(document_type, instance)
    except PublicationRefused as refused:
        faults = [[fault.pointer, str(fault.message)] for fault in refused.faults]
        return {"body": b"", "edges": [], "faults": faults}
    edges = [[str(edge.target), edge.role.value] for edge in rendering.edges]
    return {"body": canonical(rendering.body), "edges": edges, "faults": []}
