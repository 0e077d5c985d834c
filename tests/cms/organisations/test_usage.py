"""What refers to something is told in a few queries, however much it is, and only by name to whom it concerns."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import ReferenceIndex

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage
from cms.organisations.models import Level, Organisation, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db
MOST = 15


@pytest.fixture
def north() -> Organisation:
    return OrganisationFactory(parent=OrganisationFactory(name="Центр"), level=Level.TERRITORIAL, name="Север")


@pytest.fixture
def case(north: Organisation) -> CaseStudyPage:
    return CaseStudyFactory(organisation=OrganisationFactory(parent=north, name="Школа"), title="Опыт школы")


def repeated(case: CaseStudyPage, below: Organisation, times: int) -> None:
    for number in range(times):
        school = OrganisationFactory(parent=below, name=f"Сад {number}", short_name=f"Сад {number}")
        # A task does it after the commit.
        ReferenceIndex.create_or_update_for_object(ReplicationFactory(case=case, organisation=school))


def asked(client: Client, address: str) -> tuple[int, list[str]]:
    """How many queries a screen takes, and the labels of its rows."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(queries), [row["label"] for row in answer.context["table"].data]


@pytest.mark.parametrize("role", [Role.TERRITORIAL_EDITOR, None])
def test_thirty_repetitions_of_a_case_take_no_more_queries_than_three(role, north, case):
    client = Client()
    client.force_login(person(role, north) if role else User.objects.create_superuser("chief@example.org", "x"))
    address = f"/admin/pages/{case.pk}/usage/"
    repeated(case, north, 3)
    few, labels = asked(client, address)
    assert sorted(labels) == [f"Сад {number}: Опыт школы" for number in range(3)]
    repeated(case, north, 27)
    many, first = asked(client, address)
    assert (many, len(first)) == (few, 20)
    assert many <= MOST
    _asked, second = asked(client, f"{address}?p=2")
    assert len({*first, *second}) == 27
    assert len(second) == 10


def test_an_organisation_names_pages_and_snippets_that_refer_to_it(north, case):
    client = Client()
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    for each in (case, OrganisationFactory(parent=case.organisation, name="Кружок", short_name="Кружок")):
        ReferenceIndex.create_or_update_for_object(each)
    address = f"/admin/snippets/organisations/organisation/usage/{case.organisation.pk}/"
    number, labels = asked(client, address)
    assert sorted(labels) == ["Кружок", "Опыт школы"]
    assert number <= MOST
    page = client.get(address).content.decode()
    assert f"/admin/pages/{case.pk}/edit/" in page


def test_what_stands_outside_ones_reach_is_not_named(north, case):
    south = OrganisationFactory(parent=Organisation.objects.get(depth=1), level=Level.TERRITORIAL, name="Юг")
    repeated(case, south, 1)
    client = Client()
    client.force_login(person(Role.TERRITORIAL_EDITOR, north))
    _number, labels = asked(client, f"/admin/pages/{case.pk}/usage/")
    (only,) = labels
    assert "Сад" not in only
    assert "Сад 0" not in client.get(f"/admin/pages/{case.pk}/usage/").content.decode()
