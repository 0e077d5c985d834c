"""Kinds of steps that a workflow can be made of, in Wagtail's own machinery."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, ClassVar

from django import forms
from django.contrib.auth.models import Group
from django.core.validators import MaxValueValidator
from django.db import models, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState, WorkflowState

from cms.accounts.models import User
from cms.editorial import letters, refusals
from cms.editorial.approvers import holders, holders_here, nearest_with, organisation_of, reached_by
from cms.editorial.citing import cites_law
from cms.editorial.eyes import people_behind
from cms.editorial.forms import CommentForm, DecisionForm
from cms.editorial.models.signing import SignOff, settle
from cms.editorial.refusals import SignOffRefused
from cms.editorial.texts import latest_of
from cms.organisations.models import Level, Organisation, Role

COMMENT = "comment"


class ApprovalStep(Task):
    """A step that somebody signs: never the author, always on a certain text. Kinds say to whom it is addressed."""

    role = models.CharField(
        _("role that signs"),
        max_length=20,
        choices=Role,
        help_text=_("Holders of this role for the organisation of the material, or for one above it."),
    )
    due_days = models.PositiveSmallIntegerField(
        _("days to decide"), default=3, help_text=_("After that the step counts as late. Calendar days.")
    )
    remind_days = models.PositiveSmallIntegerField(
        _("remind, days before the end"),
        default=1,
        validators=[MaxValueValidator(60)],
        help_text=_("Once, by e-mail, everyone to whom the step is addressed. 0: at the end itself."),
    )
    escalate_days = models.PositiveSmallIntegerField(
        _("tell those above, days after the end"),
        default=2,
        help_text=_("Once, by e-mail: the publishers and administrators responsible. 0: at the end itself."),
    )
    second_person = models.BooleanField(
        _("a second person"),
        default=False,
        help_text=_("Whoever has signed an earlier step of the same workflow may not sign this one."),
    )

    task_state_class = SignOff
    admin_form_fields: ClassVar[list[str]] = [
        *Task.admin_form_fields, "role", "due_days", "remind_days", "escalate_days", "second_person",
    ]  # fmt: skip

    class Meta:
        abstract = True

    @transaction.atomic
    def start(self, workflow_state: WorkflowState, user: Any = None) -> SignOff:
        """Put the step before those to whom it is addressed. Raises ``SignOffRefused`` when an earlier step was passed
        without a signature that holds."""
        submitted = workflow_state.current_task_state is None
        settle(workflow_state, by=user)
        if not submitted:
            self._require_turn(workflow_state)
        state: SignOff = super().start(workflow_state, user=user)
        state.submitted_by = user if submitted else None
        state.addressed_to = self.addressee(workflow_state)
        state.due_at = timezone.now() + timedelta(days=self.due_days)
        state.save()
        if self.is_needed(workflow_state):
            letters.tell_waiting(state)
        else:
            _skip(state)
        return state

    def addressee(self, workflow_state: WorkflowState) -> Organisation | None:
        """The organisation whose people sign; None for the top of the union."""
        return organisation_of(latest_draft(workflow_state))

    def is_needed(self, workflow_state: WorkflowState) -> bool:
        """Whether this text needs the step at all."""
        return True

    def approvers(self, organisation: Organisation | None) -> QuerySet[User]:
        """Active people to whom a step that is addressed to this organisation is put."""
        return holders(self.role, organisation)

    def recipients(self, organisation: Organisation | None) -> QuerySet[User]:
        """Those of them who are written to."""
        return self.approvers(organisation)

    def is_addressed_to(self, organisation: Organisation | None, user: Any) -> bool:
        """Whether a person may decide a step that is addressed to this organisation. Superusers may stand in."""
        if not user.is_active:
            return False
        return bool(user.is_superuser or self.approvers(organisation).filter(pk=user.pk).exists())

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Decide. Of what comes with the request only the comment and the hash of the text that was seen are taken."""
        state: SignOff = task_state.specific
        comment, seen = str(kwargs.get("comment", "")), str(kwargs.get("seen", ""))
        if action_name == COMMENT:
            state.remark(user, comment)
        elif action_name == "reject":
            state.reject(user=user, comment=comment, seen=seen)
        elif action_name == "approve":
            state.approve(user=user, comment=comment, seen=seen)

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        """What a person can do at this step; whoever wrote the text can only remark on it or give it back."""
        state = obj.current_workflow_task_state
        if not isinstance(state, SignOff) or not self.is_addressed_to(state.addressed_to, user):
            return []
        actions = [("reject", _("Return to the author"), True), (COMMENT, _("Remark without a decision"), True)]
        if user.pk not in people_behind(state.workflow_state, state.latest()):
            actions.insert(0, ("approve", _("Approve"), True))
        return actions

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        return DecisionForm if action == "approve" else CommentForm

    def get_template_for_action(self, action: str) -> str:
        return "editorial/decision.html"

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        return not self.locked_for_user(obj, user)

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        """While a step waits, only those to whom it is addressed may change the text."""
        state = obj.current_workflow_task_state
        return not (isinstance(state, SignOff) and self.is_addressed_to(state.addressed_to, user))

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> QuerySet[TaskState]:
        waiting = TaskState.objects.filter(task=self.pk, status=TaskState.STATUS_IN_PROGRESS)
        if user.is_superuser:
            return waiting
        within = self.reached_by(user)
        if within is None:
            return waiting.none()
        return waiting.filter(within).exclude(workflow_state__requested_by=user.pk)

    def reached_by(self, user: Any) -> Q | None:
        """In a filter of task states, those that this person may decide; None for none."""
        return reached_by(user, self.role)

    def _require_turn(self, workflow_state: WorkflowState) -> None:
        cancelled = workflow_state.current_task_state.status == TaskState.STATUS_CANCELLED
        turn = workflow_state.get_next_task()
        if not cancelled and (turn is None or turn.pk != self.pk):
            raise SignOffRefused(refusals.UNSIGNED_STEP)


class FourEyesTask(ApprovalStep):
    """A colleague with the role looks over the text, or a member of one of the groups."""

    groups = models.ManyToManyField(
        Group,
        verbose_name=_("groups"),
        blank=True,
        help_text=_("Besides the role: everyone in these groups may sign, wherever the material belongs."),
    )

    admin_form_fields: ClassVar[list[str]] = [*ApprovalStep.admin_form_fields, "groups"]
    admin_form_widgets: ClassVar[dict[str, Any]] = {"groups": forms.CheckboxSelectMultiple}

    class Meta:
        verbose_name = _("four eyes")
        verbose_name_plural = _("four eyes")

    def approvers(self, organisation: Organisation | None) -> QuerySet[User]:
        members = Q(groups__in=self.groups.all(), is_active=True)
        return User.objects.filter(Q(pk__in=super().approvers(organisation)) | members).distinct()

    def reached_by(self, user: Any) -> Q | None:
        if self.groups.filter(user=user.pk).exists():
            return Q()
        return super().reached_by(user)

    @classmethod
    def get_description(cls) -> str:
        return gettext("A colleague with the chosen role signs; never the person who wrote or submitted the text.")


class OrganisationApprovalTask(ApprovalStep):
    """The nearest organisation above the document's in which somebody has the role."""

    level = models.CharField(
        _("not below the level"),
        max_length=12,
        choices=Level,
        blank=True,
        help_text=_("Left empty, the nearest organisation above that has somebody with the role decides."),
    )

    admin_form_fields: ClassVar[list[str]] = [*ApprovalStep.admin_form_fields, "level"]

    class Meta:
        verbose_name = _("approval by the organisation above")
        verbose_name_plural = _("approvals by the organisation above")

    def addressee(self, workflow_state: WorkflowState) -> Organisation | None:
        draft = latest_draft(workflow_state)
        behind: Iterable[int] = people_behind(workflow_state, latest_of(workflow_state))
        return nearest_with(self.role, organisation_of(draft), level=self.level, without=tuple(behind))

    def recipients(self, organisation: Organisation | None) -> QuerySet[User]:
        return holders_here(self.role, organisation) if organisation else self.approvers(organisation)

    @classmethod
    def get_description(cls) -> str:
        return gettext(
            "The nearest union body above the one that answers for the material and has such a person signs."
        )


class LegalCheckTask(ApprovalStep):
    """A lawyer looks over the citations; a text without any is not held up."""

    class Meta:
        verbose_name = _("legal check")
        verbose_name_plural = _("legal checks")

    def is_needed(self, workflow_state: WorkflowState) -> bool:
        return cites_law(latest_draft(workflow_state))

    @classmethod
    def get_description(cls) -> str:
        return gettext("A lawyer signs. Skipped by itself when the material cites no law.")


def latest_draft(workflow_state: WorkflowState) -> Any:
    """The document as its newest revision has it."""
    return latest_of(workflow_state).as_object()


def _skip(state: SignOff) -> None:
    latest = state.latest()
    state.status, state.finished_at = TaskState.STATUS_SKIPPED, timezone.now()
    state.text_revision, state.text_hash = latest, state.present_hash
    state.comment = gettext("The material cites no law.")
    state.save()
