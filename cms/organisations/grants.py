"""Who works for which part of the union."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from cms.organisations.folders import MediaFolder


class Role(models.TextChoices):
    """What somebody does for an organisation and everything below it."""

    AUTHOR = "author", _("author")
    TERRITORIAL_EDITOR = "territorial_editor", _("territorial editor")
    METHODOLOGIST = "methodologist", _("methodologist")
    LAWYER = "lawyer", _("lawyer")
    PUBLISHER = "publisher", _("publisher")
    ADMINISTRATOR = "administrator", _("administrator")


# Wagtail's groups behind the roles, by name: they let people into the admin, the role says where.
GROUPS: dict[Role, str] = {
    Role.AUTHOR: "Авторы",
    Role.TERRITORIAL_EDITOR: "Территориальные редакторы",
    Role.METHODOLOGIST: "Методисты",
    Role.LAWYER: "Юристы",
    Role.PUBLISHER: "Выпускающие редакторы",
    Role.ADMINISTRATOR: "Администраторы организаций",
}


class RoleGrant(models.Model):
    """A role of a person, for an organisation with its whole subtree. Who holds a role is a member of its group."""

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

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, and bring the groups of the person, and of whoever had the role before, in line."""
        with transaction.atomic():
            before = RoleGrant.objects.filter(pk=self.pk).values_list("user_id", flat=True)
            holders = {*before, self.user_id}
            super().save(*args, **kwargs)
            MediaFolder.open(self.organisation)
            follow_grants(holders)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        with transaction.atomic():
            deleted = super().delete(*args, **kwargs)
            follow_grants([self.user_id])
        return deleted


def follow_grants(users: Iterable[int] | None = None) -> None:
    """Make these users, or everyone, members of the groups of their roles and of no other group of a role."""
    groups = {role: Group.objects.get_or_create(name=name)[0].pk for role, name in GROUPS.items()}
    membership = Group.user_set.through._default_manager.filter(group__in=groups.values())  # type: ignore[attr-defined]
    grants = RoleGrant.objects.all()
    if users is not None:
        membership, grants = membership.filter(user__in=users), grants.filter(user__in=users)
    present = set(membership.values_list("user_id", "group_id"))
    wanted = {(user, groups[Role(role)]) for user, role in grants.values_list("user_id", "role")}
    for user, group in present - wanted:
        membership.filter(user_id=user, group_id=group).delete()
    rows = [membership.model(user_id=user, group_id=group) for user, group in sorted(wanted - present)]
    membership.model._default_manager.bulk_create(rows, ignore_conflicts=True)
