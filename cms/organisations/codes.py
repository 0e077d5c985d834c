"""Codes by which an organisation sends in its practices without accounts for everyone."""

import secrets
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

# Without letters and digits that look alike when they are read aloud or copied from paper.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
GROUPS, GROUP = 4, 4
LONGEST = 80


def new_code() -> str:
    """Four groups of four signs: 80 random bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _sign in range(GROUP)) for _group in range(GROUPS))


def digest_of(code: str) -> str:
    """What is kept of a code: a keyed hash, the same for any way of writing it (case, hyphens, spaces)."""
    plain = "".join(sign for sign in code[:LONGEST].upper() if sign.isalnum())
    return salted_hmac("cms.organisations.codes", plain, algorithm="sha256").hexdigest()


class SubmissionCode(models.Model):
    """A code of an organisation. The code itself is shown once and not kept; ``hint`` is its last group."""

    organisation = models.ForeignKey("organisations.Organisation", on_delete=models.CASCADE, related_name="codes")
    label = models.CharField(
        _("for whom"), max_length=120, blank=True, help_text=_("An office or an occasion, not a person.")
    )
    digest = models.CharField(max_length=64, unique=True, editable=False)
    hint = models.CharField(max_length=GROUP, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    revoked_at: models.DateTimeField[Any, Any] = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("code of an organisation")
        verbose_name_plural = _("codes of organisations")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return f"…-{self.hint}"
