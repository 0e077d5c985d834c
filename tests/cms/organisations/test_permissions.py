"""Role by action by place: a right holds below the organisation for which it was granted, and nowhere else."""

from dataclasses import dataclass

import pytest
from django.contrib.auth.models import AnonymousUser

from cms.accounts.models import User
from cms.organisations.models import Level, Organisation, Role, RoleGrant
from cms.organisations.permissions import Action, in_reach, may, organisations_in_reach, reach_of
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db

V, A, E, D, P, X, M = Action
MATRIX = {
    Role.AUTHOR: {V, A, E},
    Role.TERRITORIAL_EDITOR: {V, A, E, D},
    Role.METHODOLOGIST: {V, E},
    Role.LAWYER: {V},
    Role.PUBLISHER: {V, E, D, P},
    Role.ADMINISTRATOR: {V, A, E, D, P, X, M},
}


@dataclass(frozen=True, slots=True)
class Union:
    centre: Organisation
    north: Organisation
    northern_school: Organisation
    south: Organisation


@pytest.fixture
def union() -> Union:
    centre = OrganisationFactory()
    north = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    south = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    school = OrganisationFactory(parent=north, level=Level.PRIMARY)
    return Union(*(Organisation.objects.get(pk=each.pk) for each in (centre, north, school, south)))


def person(role: Role, organisation: Organisation) -> User:
    user = User.objects.create_user(f"user-{User.objects.count()}@example.org", "x")
    RoleGrant.objects.create(user=user, organisation=organisation, role=role)
    return user


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", Role)
def test_a_right_holds_in_its_subtree_only(union, role, action):
    user = person(role, union.north)
    expected = action in MATRIX[role]
    assert may(user, action, union.north) is expected
    assert may(user, action, union.northern_school) is expected
    assert may(user, action, union.south) is False
    assert may(user, action, union.centre) is False
    assert may(user, action, None) is False
    reached = {union.north, union.northern_school} if expected else set()
    assert set(organisations_in_reach(user, action)) == reached
    assert set(in_reach(user, action, RoleGrant.objects.all())) == (set(RoleGrant.objects.all()) if expected else set())


def test_several_roles_add_up_each_where_it_holds(union):
    user = person(Role.PUBLISHER, union.north)
    RoleGrant.objects.create(user=user, organisation=union.south, role=Role.LAWYER)
    assert (may(user, P, union.northern_school), may(user, P, union.south), may(user, V, union.south)) == (
        True,
        False,
        True,
    )
    assert reach_of(user) == {
        union.north.pk: frozenset({V, E, D, P}),
        union.northern_school.pk: frozenset({V, E, D, P}),
        union.south.pk: frozenset({V}),
    }


def test_nobody_without_a_role_and_superusers_everywhere(union):
    nobody = User.objects.create_user("nobody@example.org", "x")
    chief = User.objects.create_superuser("chief@example.org", "x")
    gone = person(Role.ADMINISTRATOR, union.centre)
    gone.is_active = False
    for action in Action:
        assert not may(nobody, action, union.centre)
        assert not may(gone, action, union.centre)
        assert not may(AnonymousUser(), action, union.centre)
        assert may(chief, action, union.south)
    assert list(organisations_in_reach(nobody, V)) == list(organisations_in_reach(gone, V)) == []
    assert organisations_in_reach(chief, V).count() == 4
    assert list(in_reach(nobody, V, RoleGrant.objects.all())) == []


def test_a_sibling_whose_path_begins_alike_is_outside(union):
    user = person(Role.ADMINISTRATOR, union.north)
    assert union.south.path[: len(union.north.path) - 1] == union.north.path[:-1]
    assert not may(user, V, union.south)


def test_asking_for_many_rows_reads_once(union, django_assert_num_queries):
    user = person(Role.AUTHOR, union.centre)
    with django_assert_num_queries(2):
        for _row in range(50):
            assert V in reach_of(user)[union.south.pk]
