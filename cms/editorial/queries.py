"""What others may ask of editorial work."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from cms.editorial.models import Outcome, ReviewTask


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
