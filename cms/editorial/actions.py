"""Writing verbs of the review queue."""

from datetime import date
from typing import Any, Literal

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from cms.accounts.models import User
from cms.editorial.models import Outcome, ReviewTask
from cms.editorial.reviews import source_named
from cms.publication import registry

Verdict = Literal["still_correct", "fixed", "withdrawn"]


class AlreadyDecided(ValueError):
    """Somebody was faster, or what the task asked about is gone."""


@transaction.atomic
def decide(task: ReviewTask, verdict: Verdict, *, by: AbstractBaseUser | None, comment: str = "") -> ReviewTask:
    """Close a review task. ``still_correct`` and ``fixed`` say that the document may stand as it is published now;
    ``withdrawn`` unpublishes it. Raises ``AlreadyDecided``."""
    locked = ReviewTask.objects.select_for_update().get(pk=task.pk)
    if locked.outcome != Outcome.OPEN:
        raise AlreadyDecided(str(locked))
    locked.outcome, locked.comment = Outcome(verdict), comment
    locked.decided_by, locked.decided_at = by, timezone.now()  # type: ignore[assignment]
    locked.save()
    document = document_of(locked)
    if verdict == "withdrawn":
        if document is not None and document.live:
            document.unpublish(user=by)
    else:
        source = source_named(locked.source)
        if source is not None:
            source.accept(locked.content_id, locked.locale)
    if document is not None:
        told = {"outcome": str(Outcome(verdict).label), "comment": comment, "cause": locked.cause}
        log(instance=document, action="editorial.review", user=by, data=told)
    return locked


@transaction.atomic
def assign(task: ReviewTask, *, owner: User | None, due_on: date) -> ReviewTask:
    """Say who looks, and by when. Raises ``AlreadyDecided``."""
    locked = ReviewTask.objects.select_for_update().get(pk=task.pk)
    if locked.outcome != Outcome.OPEN:
        raise AlreadyDecided(str(locked))
    locked.owner, locked.due_on = owner, due_on
    locked.save(update_fields=["owner", "due_on"])
    return locked


def document_of(task: ReviewTask) -> Any:
    """The page or snippet that the task is about, None when it is gone."""
    document_type = registry.by_name(task.document_type)
    model: Any = document_type.model if document_type else None
    return model.find_document(task.content_id, task.locale) if model else None
