"""Invitations to sign one step for people without an account."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class SignLink(models.Model):
    """A link by which one expert may decide one step of one document's workflow, once. The link itself is not kept, only
    the digest of its secret."""

    sign_off = models.ForeignKey("editorial.SignOff", on_delete=models.CASCADE, related_name="links")
    digest = models.CharField(max_length=64, unique=True)
    name = models.CharField(_("name of the expert"), max_length=200)
    email = models.EmailField(_("e-mail of the expert"))
    expires_at = models.DateTimeField(_("good until"))
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    opened_at = models.DateTimeField(null=True)
    used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("link for an expert")
        verbose_name_plural = _("links for experts")
        ordering = ("-pk",)

    def __str__(self) -> str:
        return f"{self.name}: {self.sign_off_id}"

    @property
    def is_good(self) -> bool:
        """Whether it still opens the door: neither used nor revoked nor expired."""
        return self.used_at is None and self.revoked_at is None and self.expires_at > timezone.now()
