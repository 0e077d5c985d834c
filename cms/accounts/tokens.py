"""What a token of the authoring door may do, beside what its user may do, and until when."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    """What a token may be used for. A token never gives more than its user has."""

    READ = "read", _("read drafts")
    DRAFT = "draft", _("write drafts")
    SUBMIT = "submit", _("submit drafts for approval")
    PUBLISH = "publish", _("approve, publish and withdraw")


class TokenTerms(models.Model):
    """The terms of one of Wagtail's tokens. A token without terms opens nothing."""

    token = models.OneToOneField("wagtailcore.APIToken", on_delete=models.CASCADE, related_name="terms")
    scopes = models.JSONField(_("scopes"))
    expires_at = models.DateTimeField(_("valid until"), null=True, blank=True)
    daily_quota = models.PositiveIntegerField(
        _("changes a day"), null=True, blank=True, help_text=_("Empty: as many as the rate limit allows.")
    )
    service = models.BooleanField(
        _("of a service"), default=False, help_text=_("Used by a program of the organisation, not by a person.")
    )

    class Meta:
        verbose_name = _("terms of a token")
        verbose_name_plural = _("terms of tokens")

    def __str__(self) -> str:
        return str(self.token)

    @property
    def scope_names(self) -> str:
        """The scopes in words."""
        return ", ".join(str(Scope(scope).label) for scope in self.scopes if scope in Scope.values)


class KeptAnswer(models.Model):
    """The answer to a request with an Idempotency-Key, for whoever sends it again. Without ``answered_at`` the request
    is under way, or broke off without any effect."""

    token = models.ForeignKey("wagtailcore.APIToken", on_delete=models.CASCADE, related_name="+")
    key = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    claimed_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True)
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.BinaryField(default=b"")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["token", "key"], name="one_answer_of_key")]
        indexes = [models.Index(fields=["claimed_at"], name="kept_answers_by_age")]

    def __str__(self) -> str:
        return self.key


class JobState(models.TextChoices):
    """How a job stands."""

    QUEUED = "queued", _("waiting")
    RUNNING = "running", _("running")
    DONE = "done", _("done")
    FAILED = "failed", _("refused")


class Job(models.Model):
    """A piece of work that takes longer than a request. Its effect and its end are one transaction: a job that breaks
    off has done nothing, and whoever finds its lease expired starts it again."""

    public_id = models.UUIDField(unique=True)
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=40)
    given = models.JSONField()
    upload = models.BinaryField()
    state = models.CharField(max_length=8, choices=JobState, default=JobState.QUEUED)
    progress = models.PositiveSmallIntegerField(default=0)
    result = models.JSONField(default=dict)
    faults = models.JSONField(default=list)
    attempts = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")
        indexes = [models.Index(fields=["state", "leased_until"], name="jobs_to_do")]

    def __str__(self) -> str:
        return f"{self.kind} {self.public_id}"
