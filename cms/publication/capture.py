"""The one place that hears what Wagtail makes live or takes down.

Signals come doubled, late, for the wrong class or not at all, so none of them is believed: each only says "look at this
object". ``observe`` compares the object's live row with the head of its document and writes what happened to the log.
The main path needs no signal: ``Publishable.save`` looks after itself in the transaction of the save.
"""

import logging
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from pydantic import ValidationError
from wagtail.models import Page, Revision, WorkflowState
from wagtail.signals import (
    page_published,
    page_unpublished,
    post_page_move,
    published,
    unpublished,
    workflow_approved,
    workflow_rejected,
    workflow_submitted,
)

from cms.publication import gates, registry
from cms.publication.heads import edges_differ, lock_heads, locked_head, replace_edges
from cms.publication.log import Withdrawal, append_published, append_withdrawn, etag_of
from cms.publication.models import DocumentHead, Kind, PublishedDocument, Reason, Reference
from cms.publication.refusal import PublicationRefused, erased, misshapen, rendering_failed
from cms.publication.rendering import Rendering, Role, canonical

logger = logging.getLogger(__name__)


def observe(instance: Model, *, cause: str) -> PublishedDocument | None:
    """Compare an object with its head and append what changed; answers the new entry, or None when nothing did.

    Reads the live row afresh: the instance at hand may carry a draft. Raises ``PublicationRefused`` when the object can
    not be rendered; the caller's transaction must then roll back.
    """
    document_type = registry.for_model(type(instance))
    if document_type is None:
        return None
    with transaction.atomic():
        content_id, locale = instance.content_id, instance.document_locale  # type: ignore[attr-defined]
        head = locked_head(content_id, locale)
        live = document_type.model._default_manager.filter(pk=instance.pk, live=True).first()
        if live is None:
            return _withdraw(head, _reason(instance), cause)
        if head is not None and head.kind == Kind.REDACTED:
            raise PublicationRefused([erased()])
        rendering = render(document_type, live)
        entry = None
        if head is not None and _says(head, rendering):
            # The code that chooses filters or references may have changed where the bytes did not.
            differ = edges_differ(head, rendering)
            if differ:
                replace_edges(head, rendering)
            # What is kept from readers may have changed where the bytes did not.
            if differ or rendering.kept:
                _show(rendering)
        else:
            entry = append_published(rendering, head=head, cause=cause)
            _show(rendering)
        if document_type.on_published is not None:
            document_type.on_published(live)
        for reader in registry.draft_readers():
            reader.published(live)
        note_schedule(live)
        return entry


def _show(rendering: Rendering) -> None:
    for follower in registry.followers():
        follower(rendering)


def render(document_type: registry.DocumentType, live: Model) -> Rendering:
    """The published form of an object. A failure becomes ``PublicationRefused`` with words for the editor."""
    try:
        return document_type.render(live)
    except PublicationRefused:
        raise
    except ValidationError as error:
        raise PublicationRefused(misshapen(error)) from error
    except Exception as error:
        logger.exception("%s %s could not be rendered", document_type.name, live.pk)
        raise PublicationRefused([rendering_failed(error)]) from error


def observe_descendants(page: Page, *, cause: str) -> None:
    """Look at every page below: their paths follow that of their ancestor, and Wagtail changes them without a signal."""
    descendants = list(page.get_descendants().live().specific())
    documents = [one for one in descendants if registry.for_model(type(one)) is not None]
    with transaction.atomic():
        lock_heads(document.content_id for document in documents)
        for document in documents:
            observe(document, cause=cause)


def note_schedule(instance: Any) -> None:
    """Keep at the head when the next scheduled change is due: no cache may outlive it."""
    ending = instance.ending()
    moments: list[Any] = [instance.expire_at, ending.at if ending else None]
    scheduled = instance.revisions.filter(approved_go_live_at__isnull=False)
    moments.extend(scheduled.values_list("approved_go_live_at", flat=True))
    due = min((moment for moment in moments if moment is not None), default=None)
    heads = DocumentHead.objects.filter(content_id=instance.content_id, locale=instance.document_locale)
    heads.exclude(next_change_at=due).update(next_change_at=due)


def connect() -> None:
    """Start to listen. Called once, when the applications are ready."""
    _silence_letters_of_wagtail()
    for signal in (page_published, published):
        signal.connect(_on_scheduled, dispatch_uid="publication")
    for signal in (page_unpublished, unpublished):
        signal.connect(_on_unpublished, dispatch_uid="publication")
    post_page_move.connect(_on_moved, dispatch_uid="publication")
    post_save.connect(_on_revision_saved, sender=Revision, dispatch_uid="publication")
    for model in apps.get_models():
        if registry.for_model(model) is not None:
            post_delete.connect(_on_deleted, sender=model, dispatch_uid="publication")
        if registry.is_embedded(model):
            post_save.connect(_on_embedded_saved, sender=model, dispatch_uid="publication")
            post_delete.connect(_on_embedded_deleted, sender=model, dispatch_uid="publication")


def republish(heads: Iterable[DocumentHead], *, cause: str) -> int:
    """Render published documents again from their live objects; answers how many came out different."""
    changed = 0
    for head in heads:
        document_type = registry.by_name(head.type)
        if document_type is None:
            continue
        live = document_type.model.find_document(head.content_id, head.locale)  # type: ignore[attr-defined]
        if live is not None and observe(live, cause=cause) is not None:
            changed += 1
    return changed


def _says(head: DocumentHead, rendering: Rendering) -> bool:
    """Whether the head already carries these bytes and this audience."""
    return head.kind == Kind.PUBLISHED and head.etag == etag_of(canonical(rendering.body), canonical(rendering.card))


def _withdraw(head: DocumentHead | None, reason: Reason, cause: str) -> PublishedDocument | None:
    if head is None or head.kind != Kind.PUBLISHED:
        return None
    return append_withdrawn(head, Withdrawal(reason), cause=cause)


def _reason(instance: Any) -> Reason:
    ending = instance.ending()
    if ending is not None and ending.at <= timezone.now():
        return Reason(ending.reason)
    return Reason.EXPIRED if getattr(instance, "expired", False) else Reason.UNPUBLISHED


def _on_scheduled(instance: Any, **_: Any) -> None:
    # Also sent when a revision is only scheduled: the object may not be live at all.
    if registry.for_model(type(instance)) is not None:
        note_schedule(instance)


def _on_revision_saved(instance: Revision, update_fields: Any = None, **_: Any) -> None:
    # A revision scheduled over a live object sends no other signal than this.
    if update_fields and "approved_go_live_at" in update_fields:
        target = instance.content_object
        if target is not None and registry.for_model(type(target)) is not None:
            if instance.approved_go_live_at is not None:
                gates.ask_about(target, instance)
            note_schedule(target)


def _on_unpublished(instance: Any, **_: Any) -> None:
    # Expiry by Wagtail's own command unpublishes a plain Page, past the save of the specific class.
    specific = instance.specific if isinstance(instance, Page) else instance
    observe(specific, cause="unpublished")


def _on_moved(instance: Page, **_: Any) -> None:
    with transaction.atomic():
        observe(instance.specific, cause="moved")
        observe_descendants(instance, cause="moved with its section")


def _on_deleted(instance: Any, **_: Any) -> None:
    with transaction.atomic():
        head = locked_head(instance.content_id, instance.document_locale)
        _withdraw(head, Reason.DELETED, "deleted")


def _on_embedded_saved(instance: Any, created: bool, **_: Any) -> None:
    if not created:
        _render_embedding(instance, "changed")


def _on_embedded_deleted(instance: Any, **_: Any) -> None:
    _render_embedding(instance, "was deleted")


def _render_embedding(instance: Any, what: str) -> None:
    edges = Reference.objects.filter(target=instance.content_id, role=Role.EMBEDS)
    heads = DocumentHead.objects.filter(pk__in=edges.values("head"), kind=Kind.PUBLISHED)
    with transaction.atomic():
        lock_heads(heads.values_list("content_id", flat=True))
        republish(list(heads.order_by("pk")), cause=f"{instance._meta.verbose_name} “{instance}” {what}"[:200])


def _silence_letters_of_wagtail() -> None:
    # They are sent from within the transaction that publishes: a slow mail server would hold it, and what can not be sent
    # at once is lost. Editorial work has a post of its own.
    for signal, word in (
        (workflow_submitted, "submitted"),
        (workflow_rejected, "rejected"),
        (workflow_approved, "approved"),
    ):
        signal.disconnect(sender=WorkflowState, dispatch_uid=f"workflow_state_{word}_email_notification")
