"""The first screen of the admin: what waits for whoever looks, what has gone stale, what was published lately."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, F, IntegerField, Q, QuerySet
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.admin.views.home import HomeView
from wagtail.models import Page, TaskState, WorkflowState

from cms.bestpractice.submissions import State, Submission
from cms.editorial.models import Outcome, ReviewTask, SignOff
from cms.editorial.models.steps import FourEyesTask, LegalCheckTask, OrganisationApprovalTask
from cms.organisations.models import Organisation
from cms.organisations.permissions import Action, Work, in_reach, may, may_anywhere, roles_of
from cms.organisations.policies import within_reach
from cms.publication import registry
from cms.publication.models import DocumentHead, Facet, Kind

ROWS = 8
# Whose they are, their act says, and not they.
OF_AN_ACT = ("edition", "practice-note")
STALE = timedelta(days=60)
SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a panel: what, where to go, and why it stands here. Without an address it is no link."""

    title: str
    address: str
    note: str | Promise
    late: bool = False


def waiting(user: Any) -> list[Line]:
    """Steps of workflows that are put before the person, her own texts that came back, submissions and reviews."""
    return [*_steps(user), *_submissions(user), *_reviews(user)]


def stale(user: Any) -> list[Line]:
    """Drafts within reach that nobody has touched for long, the oldest first."""
    before = timezone.now() - STALE
    drafts = Page.objects.filter(has_unpublished_changes=True, latest_revision_created_at__lt=before)
    rows = within_reach(user, drafts, Action.EDIT).order_by("latest_revision_created_at")[:ROWS]
    return [
        Line(
            page.draft_title or page.title,
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            format_lazy(_("a draft not touched since {day}"), day=_day(page.latest_revision_created_at)),
        )
        for page in rows
    ]


def published(user: Any) -> list[Line]:
    """What was published lately within reach and by the centre, the newest first."""
    heads = DocumentHead.objects.filter(kind=Kind.PUBLISHED)
    if not may(user, Action.VIEW, None):
        own = in_reach(user, Action.VIEW, Organisation.objects.all(), "") | Organisation.objects.filter(depth=1)
        known = list(own.values_list("content_id", flat=True))
        foreign = Facet.objects.filter(name="organisation").exclude(value__in=map(str, known))
        heads = heads.exclude(Q(pk__in=foreign.values("head")) | Q(type__in=OF_AN_ACT))
        heads = heads.filter(~Q(type="organisation") | Q(content_id__in=known))
    heads = heads.order_by("-updated_at", "pk")[:ROWS]
    return [Line(head.title, "", f"{_kind(head.type)}, {_day(head.updated_at)}") for head in heads]


def _steps(user: Any) -> Iterator[Line]:
    """What is put before the person, and what came back to her. Wagtail asks each step for its own states, each with
    queries of its own; this is one question."""
    waits = Q(status=TaskState.STATUS_IN_PROGRESS, task__active=True)
    if not user.is_superuser:
        waits &= _put_before(user) & ~Q(workflow_state__requested_by=user.pk)
    returned = Q(
        workflow_state__status=WorkflowState.STATUS_NEEDS_CHANGES, workflow_state__current_task_state=F("pk")
    ) & (Q(workflow_state__requested_by=user.pk) | _sent_in_by(user))
    states = SignOff.objects.filter(waits | returned).distinct().order_by("started_at", "pk")
    for state in states.select_related("revision", "task", "workflow_state")[:ROWS]:
        if state.revision is None:
            continue
        note = format_lazy(_("step “{step}”, since {day}"), step=state.task.name, day=_day(state.started_at))
        if state.status != TaskState.STATUS_IN_PROGRESS:
            note = format_lazy(_("returned to you: {words}"), words=state.comment or "—")
        yield Line(state.revision.object_str, _edit_address(state.workflow_state), note)


def _sent_in_by(user: Any) -> Q:
    """What came in without a name, by the code of the very organisation for which the person may write."""
    places = [path for _role, path in roles_of(user)]
    sent = in_reach(user, Action.EDIT, Submission.objects.filter(organisation__path__in=places))
    pages = sent.order_by().values(key=Cast("page_id", CharField()))
    of_pages = Q(workflow_state__base_content_type=ContentType.objects.get_for_model(Page))
    return of_pages & Q(workflow_state__requested_by=None, workflow_state__object_id__in=pages)


def _put_before(user: Any) -> Q:
    found = Q(task__foureyestask__groups__user=user.pk)
    for role, path in roles_of(user):
        within = Q(addressed_to__path__startswith=path)
        if len(path) == Organisation.steplen:
            within |= Q(addressed_to=None)
        for kind in (FourEyesTask, OrganisationApprovalTask, LegalCheckTask):
            found |= Q(**{f"task__{kind._meta.model_name}__role": role}) & within
    return found


def _submissions(user: Any) -> Iterator[Line]:
    if not may_anywhere(user, Action.DECIDE, Work.PRACTICE):
        return
    # What goes by a workflow waits for whoever has the step, or for its author once it was returned.
    pages = WorkflowState.objects.active().filter(base_content_type=ContentType.objects.get_for_model(Page))
    under_way = pages.values(key=Cast("object_id", IntegerField()))
    received = Submission.objects.filter(state=State.RECEIVED, page__live=False).exclude(page__in=under_way)
    new = in_reach(user, Action.DECIDE, received)
    for submission in new.select_related("organisation").order_by("received_at")[:ROWS]:
        address = reverse("wagtailadmin_pages:edit", args=[submission.page_id])
        yield Line(submission.title, address, format_lazy(_("sent in by {name}"), name=submission.organisation))


def _reviews(user: Any) -> Iterator[Line]:
    until = timezone.localdate() + SOON
    tasks: QuerySet[ReviewTask] = ReviewTask.objects.filter(outcome=Outcome.OPEN, due_on__lte=until)
    seen = Q()
    for work in Work:
        seen |= Q(pk__in=in_reach(user, Action.EDIT, tasks.order_by(), work=work).values("pk"))
    for task in tasks.filter(seen).order_by("due_on", "pk")[:ROWS]:
        note = format_lazy(_("to review by {day}: {cause}"), day=_day(task.due_on), cause=task.cause)
        yield Line(task.title, reverse("editorial:task", args=[task.pk]), note, task.due_on < timezone.localdate())


def _edit_address(state: WorkflowState) -> str:
    model: Any = ContentType.objects.get_for_id(state.content_type_id).model_class()
    if model is None or issubclass(model, Page):
        return reverse("wagtailadmin_pages:edit", args=[state.object_id])
    return reverse(model.snippet_viewset.get_url_name("edit"), args=[state.object_id])


def _kind(name: str) -> str:
    document_type = registry.by_name(name)
    return capfirst(str(document_type.model._meta.verbose_name)) if document_type else name


def _day(moment: datetime | date | None) -> str:
    local = timezone.localtime(moment) if isinstance(moment, datetime) else moment
    return date_format(local, "SHORT_DATE_FORMAT") if local else "—"


class LinesPanel(Component):
    """A panel of lines with a heading; ``empty`` says that there is nothing."""

    template_name = "config/home_panel.html"

    def __init__(self, order: int, name: str, heading: Promise, empty: Promise, lines: list[Line]) -> None:
        self.order, self.name, self.heading, self.empty, self.lines = order, name, heading, empty, lines

    def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
        return {"panel": self}


class FirstScreen(HomeView):
    """Wagtail's first screen without its questions about sites: there is one school."""

    def get_site_details(self) -> dict[str, Any]:
        return {"root_page": None, "root_site": None, "site_name": settings.WAGTAIL_SITE_NAME}


def panels(user: Any) -> list[Component]:
    """The panels of the first screen for a person."""
    return [
        LinesPanel(100, "waiting", _("Waits for you"), _("Nothing waits for you."), waiting(user)),
        LinesPanel(200, "stale", _("Forgotten drafts"), _("No draft has been forgotten."), stale(user)),
        LinesPanel(300, "published", _("Published lately"), _("Nothing has been published yet."), published(user)),
    ]
