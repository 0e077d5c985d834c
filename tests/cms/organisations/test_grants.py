"""Only an administrator gives roles, and only below the organisation that she administers."""

import pytest
from django.urls import reverse

from cms.accounts.models import User
from cms.organisations.models import Level, Role, RoleGrant
from tests.factories.organisations import OrganisationFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db
ADD = "wagtailsnippets_organisations_rolegrant:add"


@pytest.fixture
def places():
    centre = OrganisationFactory()
    north = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    return north, OrganisationFactory(parent=centre, level=Level.TERRITORIAL)


def test_an_administrator_gives_roles_in_her_subtree(client, places):
    north, south = places
    client.force_login(person(Role.ADMINISTRATOR, north))
    colleague = User.objects.create_user("colleague@example.org", "x")
    given = {"user": colleague.pk, "role": "author"}
    client.post(reverse(ADD), {**given, "organisation": south.pk})
    assert not RoleGrant.objects.filter(user=colleague).exists()
    client.post(reverse(ADD), {**given, "organisation": north.pk})
    assert RoleGrant.objects.get(user=colleague).organisation_id == north.pk


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_nobody_else_raises_herself(client, places, role):
    north, _south = places
    user = person(role, north)
    client.force_login(user)
    client.post(reverse(ADD), {"user": user.pk, "role": "administrator", "organisation": north.pk})
    own = RoleGrant.objects.get(user=user)
    address = reverse("wagtailsnippets_organisations_rolegrant:edit", args=[own.pk])
    client.post(address, {"user": user.pk, "role": "administrator", "organisation": north.pk})
    assert RoleGrant.objects.get(user=user).role == role
    refused = client.get(reverse("wagtailsnippets_organisations_rolegrant:list"))
    assert refused.headers["Location"] == reverse("wagtailadmin_home")
