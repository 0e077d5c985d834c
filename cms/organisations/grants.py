"""Who works for which part of the union."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What somebody does for an organisation and everything below it."""

    AUTHOR = "author", _("author")
    TERRITORIAL_EDITOR = "territorial_editor", _("territorial editor")
    METHODOLOGIST = "methodologist", _("methodologist")
    LAWYER = "lawyer", _("lawyer")
    PUBLISHER = "publisher", _("publisher")
    ADMINISTRATOR = "administrator", _("administrator")


class RoleGrant(models.Model):
    """A role of a person, for an organisation with its whole subtree."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("person"), on_delete=models.CASCADE, related_name="role_grants"
    )
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.CASCADE,
        related_name="role_grants",
        help_text=_("The role holds for it and for all organisations below it."),
    )
    role = models.CharField(_("role"), max_length=20, choices=Role)

    class Meta:
        verbose_name = _("role")
        verbose_name_plural = _("roles")
        constraints = [models.UniqueConstraint(fields=["user", "organisation", "role"], name="one_grant_of_role")]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()}, {self.organisation}"
