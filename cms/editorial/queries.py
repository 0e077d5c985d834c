"""What others may ask of editorial work."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, Exists, ExpressionWrapper, F, IntegerField, Q, QuerySet, Subquery, Value
from django.db.models.expressions import OuterRef
from django.db.models.functions import Coalesce
from django.utils import timezone
from wagtail.models import TaskState, WorkflowState

from cms.accounts.models import User
from cms.editorial.models import FourEyesTask, Outcome, Release, ReleaseState, ReviewTask, SignOff
from cms.organisations.models import RoleGrant
from cms.organisations.permissions import Action, in_reach

SOON = timedelta(days=7)


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


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person: ``approvals`` that she can give, and how many of them are late; her texts that were
    ``returned``; ``reviews`` within her reach, those that are hers, and those that are late; ``releases`` being made."""

    approvals: int
    late_approvals: int
    returned: int
    reviews: int
    own_reviews: int
    late_reviews: int
    releases: int


def open_reviews(*, until: date | None = None) -> list[OpenReview]:
    """Open tasks, the most urgent first; those due up to a day if one is given. One query."""
    tasks = ReviewTask.objects.filter(outcome=Outcome.OPEN)
    if until is not None:
        tasks = tasks.filter(due_on__lte=until)
    return [
        OpenReview(task.pk, task.content_id, task.locale, task.title, task.cause, task.due_on, len(task.passages))
        for task in tasks
    ]


def waiting_for(user: User) -> Waiting:
    """The numbers for a person's home page. One query, and one more for her roles once in each request."""
    signatures = approvals_waiting_for(user)
    returned = WorkflowState.objects.filter(status=WorkflowState.STATUS_NEEDS_CHANGES, requested_by=user)
    reviews = reviews_within_reach(user).filter(outcome=Outcome.OPEN)
    releases = Release.objects.filter(state__in=(ReleaseState.OPEN, ReleaseState.SCHEDULED))
    today = timezone.localdate()
    counted: tuple[QuerySet[Any], ...] = (
        signatures,
        signatures.filter(due_at__lt=timezone.now()),
        returned,
        reviews,
        reviews.filter(owner=user),
        reviews.filter(due_on__lt=today),
        releases,
    )
    numbers = User.objects.filter(pk=user.pk).values_list(*(_count(rows) for rows in counted)).get()
    return Waiting(*numbers)


def approvals_waiting_for(user: User) -> QuerySet[SignOff]:
    """The steps that a person can sign now, whatever their kind; her own submissions are not among them."""
    waiting = SignOff.objects.filter(
        status=TaskState.STATUS_IN_PROGRESS, workflow_state__status=WorkflowState.STATUS_IN_PROGRESS
    ).exclude(workflow_state__requested_by=user.pk)
    if user.is_superuser:
        return waiting
    role = Coalesce("task__foureyestask__role", "task__organisationapprovaltask__role", "task__legalchecktask__role")
    grants = RoleGrant.objects.filter(user=user.pk, role=OuterRef("needed_role"))
    above = grants.annotate(place=ExpressionWrapper(OuterRef("addressed_to__path"), output_field=CharField())).filter(
        place__startswith=F("organisation__path")
    )
    members = FourEyesTask.objects.filter(pk=OuterRef("task_id"), groups__user=user.pk)
    mine = Exists(above) | Q(Exists(grants.filter(organisation__depth=1)), addressed_to=None) | Exists(members)
    return waiting.annotate(needed_role=role).filter(mine)


def reviews_within_reach(user: User) -> QuerySet[ReviewTask]:
    """Review tasks of the organisations for which a person has a role; those of the whole union for people at its top."""
    return in_reach(user, Action.VIEW, ReviewTask.objects.all())


def signatures_within_reach(user: Any) -> QuerySet[SignOff]:
    """Steps of workflows, past and present, that were addressed to organisations for which a person has a role."""
    return in_reach(user, Action.VIEW, SignOff.objects.all(), "addressed_to")


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


def _count(rows: QuerySet[Any]) -> Coalesce:
    counted = rows.order_by().annotate(all=Value(1)).values("all").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
