"""What editors corrected in the texts of an act: kept for the act, so that it outlives every import and edition."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.editions import Edition


class CorrectionKind(models.TextChoices):
    """What a correction is about."""

    TEXT = "text", _("text")
    LEVEL = "level", _("level")


class Correction(models.Model):
    """One line of the source, corrected: it reads ``after`` instead of ``line`` (an empty ``after`` leaves it out), or it
    is of another ``level`` than the parser recognised. ``above`` is the line before it, which tells equal lines apart.

    ``edition`` is the one on whose screen it was made. One that is taken back stays, with its day, and counts no more.
    """

    act = models.ForeignKey(Act, on_delete=models.CASCADE, related_name="corrections")
    edition = models.ForeignKey(Edition, on_delete=models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=5, choices=CorrectionKind)
    line = models.TextField()
    above = models.TextField(blank=True)
    after = models.TextField(blank=True)
    level = models.CharField(max_length=12, blank=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.kind}: {self.line[:60]}"
