"""Practices that organisations send in: kept as they came until they are finished, then drafts of case studies."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext_lazy as _
from wagtail.models import WorkflowState
from wagtail.search import index

from cms.bestpractice.submitted import SubmittedCase
from cms.organisations.models import RoleGrant

MAC = 32
LONGEST_NAME = 120


class State(models.TextChoices):
    """How far a submission has come."""

    STARTED = "started", _("being written")
    RECEIVED = "received", _("received")
    RETURNED = "returned", _("returned for mending")
    DECLINED = "declined", _("declined")


@dataclass(frozen=True, slots=True)
class Standing:
    """What the author is told: the state, or ``published`` or ``removed``, with the editors' words, if any."""

    state: str
    remark: str = ""
    slug: str = ""

    @property
    def open(self) -> bool:
        """Whether the author may still change it."""
        return self.state in {State.STARTED, State.RETURNED}


class Submission(index.Indexed, models.Model):
    """A practice sent in by an organisation. ``content`` is a ``SubmittedCase``, ``digest`` the SHA-256 of it.

    ``written`` is what it put last into each section of its draft, ``conflicts`` the sections that both its author and
    editors have changed since: the editors' words stand, the author's are in the revision before.
    """

    content_id = models.UUIDField(unique=True, editable=False)
    organisation = models.ForeignKey(
        "organisations.Organisation", verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="+"
    )
    content = models.JSONField(editable=False)
    digest = models.CharField(max_length=64, editable=False)
    state = models.CharField(_("state"), max_length=8, choices=State, default=State.STARTED)
    remark = models.TextField(
        _("words to the author"),
        max_length=2000,
        blank=True,
        help_text=_("The author reads them by her link: what to mend, or why it was declined."),
    )
    page = models.ForeignKey(
        "bestpractice.CaseStudyPage",
        verbose_name=_("case study"),
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
    )
    created_at = models.DateTimeField(_("begun"), auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    received_at = models.DateTimeField(_("received"), null=True, editable=False)
    written = models.JSONField(default=dict, editable=False)
    conflicts = models.JSONField(default=list, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )

    search_fields = [
        index.SearchField("title"),
        index.AutocompleteField("title"),
        index.FilterField("id"),
        index.FilterField("state"),
        index.FilterField("organisation"),
    ]

    class Meta:
        verbose_name = _("submission")
        verbose_name_plural = _("submissions")
        ordering = ("-created_at", "-pk")
        indexes = [models.Index(fields=["organisation", "created_at"], name="submission_of_day")]

    def __str__(self) -> str:
        return self.title

    @property
    def title(self) -> str:
        """As its author called it."""
        return str((self.content or {}).get("title") or self._meta.verbose_name)

    @property
    def case(self) -> SubmittedCase:
        """What was sent."""
        return SubmittedCase.model_validate(self.content, strict=False)

    @property
    def token(self) -> str:
        """The secret of the status link. It follows from the id and the installation's key, and is not kept."""
        return self.content_id.hex + _mac(self.content_id)

    def clean(self) -> None:
        super().clean()
        if self.state in {State.RETURNED, State.DECLINED} and not self.remark.strip():
            raise ValidationError({"remark": _("Give the author a reason.")})

    def standing(self) -> Standing:
        """Where the submission stands now, its page and the page's workflow included."""
        if self.state != State.RECEIVED:
            return Standing(self.state, self.remark)
        if self.page is None:
            return Standing("removed")
        if self.page.live:
            return Standing("published", slug=self.page.slug)
        workflow = self.page.current_workflow_state
        if workflow is not None and workflow.status == WorkflowState.STATUS_NEEDS_CHANGES:
            task = workflow.current_task_state
            return Standing(State.RETURNED, task.comment if task else "")
        return Standing(self.state)


def senders(workflow_state: WorkflowState) -> set[int]:
    """Keys of those who may have sent in what a workflow is about: a code names no person, so everyone with a role for the
    very organisation whose code it was."""
    found = Submission.objects.filter(
        page__content_type=workflow_state.content_type_id, page__pk=workflow_state.object_id
    )
    roles = RoleGrant.objects.filter(organisation__in=found.values("organisation"))
    return set(roles.values_list("user_id", flat=True))


def id_of_token(token: str) -> UUID | None:
    """The submission of a status link; None for a token that this installation has not made."""
    try:
        submission = UUID(token[:-MAC])
    except ValueError:
        return None
    return submission if constant_time_compare(token, submission.hex + _mac(submission)) else None


def _mac(submission: UUID) -> str:
    return salted_hmac("cms.bestpractice.submissions", submission.hex, algorithm="sha256").hexdigest()[:MAC]


def _stored_at(attached: "SubmittedFile", filename: str) -> str:
    return f"submissions/{attached.submission.content_id}/{attached.digest[:16]}{PurePath(filename).suffix.lower()}"


class SubmittedFile(models.Model):
    """A picture or file sent with a submission, checked and cleaned. Only editors see it until it is published.

    ``sent`` is the SHA-256 of the bytes as they came, ``digest`` of those that are kept.
    """

    submission = models.ForeignKey(Submission, on_delete=models.CASCADE, related_name="files")
    name = models.CharField(max_length=LONGEST_NAME)
    sent = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    file: Any = models.FileField(upload_to=_stored_at, max_length=200)
    image = models.ForeignKey("content.UnionImage", on_delete=models.SET_NULL, null=True, related_name="+")
    document = models.ForeignKey("content.UnionFile", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("pk",)
        constraints = [models.UniqueConstraint(fields=["submission", "name"], name="one_file_of_name")]

    def __str__(self) -> str:
        return self.name
