"""People with roles for tests: Wagtail's groups let them in, the role says where."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.organisations.models import Organisation, Role, RoleGrant

OF_PAGES = ("add", "change", "publish", "bulk_delete", "lock", "unlock")
OF_MODELS = ("add", "change", "delete", "view", "publish")


def editors(*models: str) -> Group:
    """A group that may do everything with the pages of best practice and with these models."""
    setup_site()
    group, _created = Group.objects.get_or_create(name="Редакция")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for model in models:
        for action in OF_MODELS:
            group.permissions.add(*Permission.objects.filter(codename=f"{action}_{model}"))
    for action in OF_PAGES:
        permission = Permission.objects.get(content_type__model="page", codename=f"{action}_page")
        GroupPagePermission.objects.get_or_create(group=group, page=section("practice"), permission=permission)
    return group


def person(role: Role | None, organisation: Organisation | None, *models: str) -> User:
    """Somebody of that group with a role for the organisation, or with none."""
    user = User.objects.create_user(f"user-{User.objects.count()}@example.org", "x")
    user.groups.add(editors(*models))
    if role is not None:
        RoleGrant.objects.create(user=user, organisation=organisation, role=role)
    return user
