"""What others may ask of editorial work."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType

from cms.editorial.models import Outcome, Release, ReleaseState, ReviewTask


@dataclass(frozen=True, slots=True)
class OpenReview:
    """A document that waits to be looked at."""

    task: int
    content_id: UUID
    locale: str
    title: str
    cause: str
    due_on: date
    places: int


def open_reviews(*, until: date | None = None) -> list[OpenReview]:
    """Open tasks, the most urgent first; those due up to a day if one is given. One query."""
    tasks = ReviewTask.objects.filter(outcome=Outcome.OPEN)
    if until is not None:
        tasks = tasks.filter(due_on__lte=until)
    return [
        OpenReview(task.pk, task.content_id, task.locale, task.title, task.cause, task.due_on, len(task.passages))
        for task in tasks
    ]


def pending_release_of(document: Any) -> Release | None:
    """The release that a document waits for, None when it waits for none. One query."""
    specific = getattr(document, "specific", document)
    content_type = ContentType.objects.get_for_model(specific, for_concrete_model=False)
    return Release.objects.filter(
        state__in=(ReleaseState.OPEN, ReleaseState.SCHEDULED),
        items__content_type=content_type,
        items__object_id=str(document.pk),
        items__is_waiting=True,
    ).first()
