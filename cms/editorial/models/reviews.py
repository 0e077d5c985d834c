"""What editors have to look at because something that their material stands on has changed."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """How a review task stands. ``void``: what it asked about is gone, before anyone looked."""

    OPEN = "open", _("open")
    STILL_CORRECT = "still_correct", _("still correct")
    FIXED = "fixed", _("fixed")
    WITHDRAWN = "withdrawn", _("withdrawn")
    VOID = "void", _("no longer needed")


class ReviewTask(models.Model):
    """One published document to be looked at by ``due_on``; at most one is open for a document and a source.

    ``passages`` say where and why, each as ``cms.editorial.reviews.ReviewPassage`` has it.
    """

    source = models.CharField(max_length=40)
    content_id = models.UUIDField()
    locale = models.CharField(max_length=12)
    document_type = models.CharField(max_length=40)
    title = models.CharField(_("title"), max_length=1000)
    cause = models.CharField(_("why"), max_length=500)
    due_on = models.DateField(_("by"))
    passages = models.JSONField()
    fingerprint = models.CharField(max_length=32, blank=True)
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who looks"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    outcome = models.CharField(_("outcome"), max_length=14, choices=Outcome, default=Outcome.OPEN)
    comment = models.TextField(_("comment"), blank=True)
    opened_at = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        verbose_name = _("review task")
        verbose_name_plural = _("review tasks")
        ordering = ("due_on", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["source", "content_id", "locale"],
                condition=models.Q(outcome="open"),
                name="one_open_review_of_document",
            )
        ]
        indexes = [
            models.Index(fields=["outcome", "due_on"], name="review_queue"),
            models.Index(fields=["source", "content_id", "locale", "fingerprint"], name="review_asked_before"),
        ]

    def __str__(self) -> str:
        return self.title


class ReviewRule(models.Model):
    """How long documents of a type are good without anybody looking at them."""

    document_type = models.CharField(_("kind of material"), max_length=40, unique=True)
    months = models.PositiveSmallIntegerField(
        _("look again after, months"),
        validators=[MinValueValidator(1), MaxValueValidator(120)],
        help_text=_("Counted from the last publication or the last decision “still correct”."),
    )

    class Meta:
        verbose_name = _("rule of reviews")
        verbose_name_plural = _("rules of reviews")

    def __str__(self) -> str:
        return f"{self.document_type}: {self.months}"
