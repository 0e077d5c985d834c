"""A file that was read and reported on, and waits for the editor to accept it: no part of the library yet."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.editions import Edition, ForceRule


class UploadState(models.TextChoices):
    """What became of a file."""

    WAITING = "waiting", _("waits for a decision")
    ACCEPTED = "accepted", _("accepted")
    DISMISSED = "dismissed", _("dismissed")


class EditionUpload(models.Model):
    """A readable file for an edition of an act. ``text`` is kept only while it waits; ``report`` has the shape of
    ``cms.legislation.text.report.ImportReport``. ``reason`` is why it was accepted although the report refuses it."""

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="uploads")
    in_force_from = models.DateField()
    rule = models.CharField(max_length=12, choices=ForceRule)
    basis = models.CharField(max_length=500, blank=True)
    origin = models.CharField(max_length=500, blank=True)
    file_name = models.CharField(max_length=255)
    file_digest = models.CharField(max_length=64)
    text = models.TextField(blank=True)
    corrected = models.PositiveIntegerField(default=0)
    report = models.JSONField()
    acceptable = models.BooleanField()
    state = models.CharField(max_length=10, choices=UploadState, default=UploadState.WAITING)
    reason = models.CharField(max_length=500, blank=True)
    edition = models.ForeignKey(Edition, on_delete=models.SET_NULL, null=True, related_name="uploads")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("uploaded edition")
        verbose_name_plural = _("uploaded editions")
        ordering = ("-pk",)

    def __str__(self) -> str:
        return f"{self.act}, {self.in_force_from:%d.%m.%Y}: {self.file_name}"
