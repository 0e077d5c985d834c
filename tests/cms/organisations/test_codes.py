"""A code is shown once, kept as a hash, and opens nothing after it was revoked."""

import re

import pytest
from django.urls import reverse

from cms.accounts.models import User
from cms.organisations.actions import issue_code
from cms.organisations.codes import SubmissionCode, digest_of, new_code
from cms.organisations.models import Level, Role
from cms.organisations.queries import sender_of_code
from tests.factories.organisations import OrganisationFactory
from tests.factories.roles import person


def test_a_code_can_be_read_aloud():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(re.fullmatch(r"([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}", code) for code in codes)


def test_any_way_of_writing_it_is_the_same_code():
    assert digest_of("ABCD-EFGH") == digest_of(" abcd efgh ")
    assert digest_of("ABCD-EFGH") != digest_of("ABCD-EFGJ")


@pytest.mark.django_db
def test_the_code_is_not_kept():
    organisation = OrganisationFactory()
    code = issue_code(organisation, label="Школа", by=None)
    kept = SubmissionCode.objects.get()
    assert code not in str(SubmissionCode.objects.values().get())
    assert (kept.hint, sender_of_code(code).content_id) == (code[-4:], organisation.content_id)
    assert sender_of_code("") is None


@pytest.mark.django_db
def test_an_administrator_issues_and_revokes_below_her_organisation_only(client):
    centre = OrganisationFactory()
    north = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    south = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    user = person(Role.ADMINISTRATOR, north)
    client.force_login(user)
    page = reverse("organisation_codes", args=[north.pk])
    assert client.get(page).status_code == 200
    answer = client.post(page, {"label": "Секретарь"})
    code = re.search(r'id="issued-code">([^<]+)<', answer.content.decode())[1]
    assert sender_of_code(code).content_id == north.content_id
    assert "no-store" in answer.headers["Cache-Control"]
    assert code not in client.get(page).content.decode()
    client.post(reverse("organisation_code_revoke", args=[north.pk, SubmissionCode.objects.get().pk]))
    assert sender_of_code(code) is None
    outside = reverse("organisation_codes", args=[south.pk])
    for method in (client.get, client.post):
        assert method(outside).headers["Location"] == reverse("wagtailadmin_home")
    assert SubmissionCode.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_other_roles_issue_no_codes(client, role):
    organisation = OrganisationFactory()
    client.force_login(person(role, organisation))
    client.post(reverse("organisation_codes", args=[organisation.pk]), {"label": ""})
    assert not SubmissionCode.objects.exists()


@pytest.mark.django_db
def test_the_list_of_organisations_leads_to_the_codes(client):
    organisation = OrganisationFactory()
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    listed = client.get(reverse("wagtailsnippets_organisations_organisation:list")).content.decode()
    assert reverse("organisation_codes", args=[organisation.pk]) in listed
