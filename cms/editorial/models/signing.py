"""Signatures: an approval binds to the text that was seen, and holds no longer than that text."""

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log
from wagtail.models import Revision, TaskState, WorkflowState

from cms.editorial import letters, refusals
from cms.editorial.eyes import people_behind, signers
from cms.editorial.models.links import SignLink
from cms.editorial.refusals import SignOffRefused
from cms.editorial.texts import latest_of, text_hash


class SignOff(TaskState):
    """The state of one approval step. Once decided, ``text_hash`` says on which text; for a step that was skipped, too."""

    addressed_to = models.ForeignKey(
        "organisations.Organisation", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    submitted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    due_at = models.DateTimeField(null=True)
    text_hash = models.CharField(max_length=32, blank=True)
    text_revision = models.ForeignKey(Revision, on_delete=models.SET_NULL, null=True, related_name="+")
    signer_name = models.CharField(max_length=200, blank=True)
    signer_email = models.EmailField(blank=True)
    link = models.ForeignKey(SignLink, on_delete=models.SET_NULL, null=True, related_name="+")
    voided_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)
    escalated_at = models.DateTimeField(null=True)

    exclude_fields_in_copy = ["taskstate_ptr"]

    class Meta:
        verbose_name = _("signature")
        verbose_name_plural = _("signatures")
        indexes = [models.Index(fields=["due_at"], name="signatures_due")]

    @property
    def signer(self) -> str:
        """Who signed, for people to read."""
        return self.signer_name or (str(self.finished_by) if self.finished_by else "")

    def latest(self) -> Revision:
        """The newest text of the document."""
        return latest_of(self.workflow_state)

    @property
    def present_hash(self) -> str:
        """The hash of the text as it stands now."""
        return text_hash(self.latest())

    @transaction.atomic
    def approve(
        self, user: Any = None, update: bool = True, comment: str = "", *, seen: str = "", link: SignLink | None = None
    ) -> "SignOff":
        """Sign the present text. ``seen`` is the hash of what the signer was shown. Raises ``SignOffRefused`` when it is
        another by now, for one's own text, and for a step that is addressed to others."""
        latest = self._take_up(user, seen, link)
        if link is None:
            self._require_other_eyes(user, latest)
        self._bind(latest, link)
        settle(self.workflow_state, by=user)
        self._log("editorial.sign", user, comment)
        super().approve(user=user, update=update, comment=comment)
        return self

    @transaction.atomic
    def reject(
        self, user: Any = None, update: bool = True, comment: str = "", *, seen: str = "", link: SignLink | None = None
    ) -> "SignOff":
        """Return the text to its author, with a reason. Raises ``SignOffRefused``."""
        latest = self._take_up(user, seen, link)
        if not comment.strip():
            raise SignOffRefused(refusals.COMMENT_NEEDED)
        self._bind(latest, link)
        super().reject(user=user, update=update, comment=comment)
        letters.tell_returned(self)
        return self

    @transaction.atomic
    def remark(self, user: Any, comment: str, *, link: SignLink | None = None) -> "Remark":
        """Say something about the text without a decision: the step goes on waiting. Raises ``SignOffRefused``."""
        latest = self._take_up(user, "", link)
        if not comment.strip():
            raise SignOffRefused(refusals.COMMENT_NEEDED)
        made = Remark.objects.create(
            sign_off=self,
            author=user,
            author_name=link.name if link else str(user),
            text=comment.strip(),
            text_hash=text_hash(latest),
        )
        self._log("editorial.remark", user, made.text)
        letters.tell_remark(made)
        return made

    def void(self, by: Any) -> None:
        """The text is another: this signature says nothing about it, and the step is asked anew."""
        self.status, self.voided_at = TaskState.STATUS_CANCELLED, timezone.now()
        self.save(update_fields=["status", "voided_at"])
        self._log("editorial.void", by, "")

    def _take_up(self, user: Any, seen: str, link: SignLink | None) -> Revision:
        """Lock the workflow, and make sure that this person may decide this step on the text that she has seen."""
        WorkflowState.objects.select_for_update().get(pk=self.workflow_state_id)
        status = TaskState.objects.values_list("status", flat=True).get(pk=self.pk)
        if status != TaskState.STATUS_IN_PROGRESS:
            raise SignOffRefused(refusals.NOT_WAITING)
        if link is None:
            if user is None:
                raise SignOffRefused(refusals.NOBODY)
            if not self.task.specific.is_addressed_to(self.addressed_to, user):
                raise SignOffRefused(refusals.NOT_ADDRESSED)
        latest = self.latest()
        if seen and seen != text_hash(latest):
            raise SignOffRefused(refusals.CHANGED_MEANWHILE)
        return latest

    def _require_other_eyes(self, user: Any, latest: Revision) -> None:
        if user.pk in people_behind(self.workflow_state, latest):
            raise SignOffRefused(refusals.OWN_TEXT)
        if self.task.specific.second_person and user.pk in signers(self.workflow_state):
            raise SignOffRefused(refusals.SIGNED_BEFORE)

    def _bind(self, latest: Revision, link: SignLink | None) -> None:
        self.revision = self.text_revision = latest
        self.text_hash = text_hash(latest)
        if link is not None:
            self.link, self.signer_name, self.signer_email = link, link.name, link.email

    def _log(self, action: str, user: Any, comment: str) -> None:
        step = {"id": self.task_id, "title": self.task.name, "task_state_id": self.pk}
        signer = {"signer": self.signer_name} if self.signer_name else {}
        told = {"step": step, "hash": self.text_hash or self.present_hash, "comment": comment, **signer}
        log(instance=self.revision.as_object(), action=action, user=user, data=told, revision=self.revision)


class Remark(models.Model):
    """Something said about a text on its way, that decides nothing."""

    sign_off = models.ForeignKey(SignOff, on_delete=models.CASCADE, related_name="remarks")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    author_name = models.CharField(max_length=200)
    text = models.TextField()
    text_hash = models.CharField(max_length=32)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("remark")
        verbose_name_plural = _("remarks")
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.author_name}: {self.text}"


class Approval(models.Model):
    """A text that has passed its whole workflow: what may go live of a document is the newest one's text."""

    workflow_state = models.OneToOneField(WorkflowState, on_delete=models.CASCADE, related_name="approval")
    base_content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=255)
    text_hash = models.CharField(max_length=32)
    revision = models.ForeignKey(Revision, on_delete=models.SET_NULL, null=True, related_name="+")
    approved_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        indexes = [models.Index(fields=["base_content_type", "object_id", "id"], name="approvals_of_document")]

    def __str__(self) -> str:
        return self.text_hash


def settle(workflow_state: WorkflowState, *, by: Any = None) -> list[SignOff]:
    """Bring the signatures of a workflow in line with the present text; answers those that hold no longer.

    A signature on the same words holds for the newest revision, too. Any other is void, and its step is asked anew.
    """
    latest = latest_of(workflow_state)
    present = text_hash(latest)
    decided = SignOff.objects.filter(
        workflow_state=workflow_state, status__in=(TaskState.STATUS_APPROVED, TaskState.STATUS_SKIPPED)
    )
    voided = []
    for sign_off in decided:
        if sign_off.text_hash != present:
            sign_off.void(by)
            voided.append(sign_off)
        elif sign_off.revision_id != latest.pk:
            SignOff.objects.filter(pk=sign_off.pk).update(revision=latest)
    return voided
