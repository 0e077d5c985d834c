"""People with roles for tests: the groups of their roles let them in, the roles say where."""

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.organisations.models import Organisation, Role, RoleGrant
from cms.organisations.roles import setup_roles


def person(role: Role | None, organisation: Organisation | None) -> User:
    """Somebody with a role for the organisation, or with none; the groups are set up."""
    setup_site()
    setup_roles(section("practice").get_parent())
    user = User.objects.create_user(f"user-{User.objects.count()}@example.org", "x")
    if role is not None:
        RoleGrant.objects.create(user=user, organisation=organisation, role=role)
    return user
