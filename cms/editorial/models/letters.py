"""Letters that wait to be sent: written in the transaction of what they tell, sent after it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class LetterKind(models.TextChoices):
    """What a letter tells."""

    WAITING = "waiting", _("a step waits for you")
    REMINDER = "reminder", _("reminder")
    ESCALATION = "escalation", _("escalation")
    RETURNED = "returned", _("returned")
    REMARK = "remark", _("remark")
    APPROVED = "approved", _("approved")
    LINK = "link", _("link for an expert")


class Letter(models.Model):
    """One letter to one address. ``key`` says what it is about: the same is never written twice."""

    key = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=12, choices=LetterKind)
    to_user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    to_address = models.EmailField(blank=True)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    html = models.TextField()
    written_at = models.DateTimeField(auto_now_add=True)
    not_before = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=80, blank=True)

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        indexes = [
            models.Index(fields=["not_before"], condition=models.Q(sent_at=None), name="letters_to_send"),
        ]

    def __str__(self) -> str:
        return self.key
