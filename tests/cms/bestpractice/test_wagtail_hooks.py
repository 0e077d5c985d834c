"""Case studies as their editors meet them: a form with everything, a draft with gaps, a refusal in words."""

from typing import Any

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, Replication
from cms.config.site import section, setup_site
from cms.organisations.models import Organisation, Role
from cms.publication.models import DocumentHead, PublishedDocument
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db

ACTION = {"when": "Октябрь", "who": "Профком", "what": "Провели беседы.", "person_hours": "10"}
RESULT = {
    "indicator": "Членов профсоюза",
    "unit": "человек",
    "value_before": "41",
    "before_on": "2025-09-15",
    "value_after": "63",
    "after_on": "2026-05-28",
    "counted": "92",
    "method": "подсчёт карточек",
    "source": "учётные карточки",
}
WHOLE = {
    "consent_covers": "case",
    "title": "Первичка выросла",
    "slug": "grown",
    "summary": "Помогли беседы.",
    "event_date": "2026-05-28",
    "problem": "Мало членов.",
    "context": "Школа.",
    "resources": "Бумага.",
    "cost": "0",
    "failures": "Не успели.",
    "preconditions": "Актив.",
    "adaptable": "Темы.",
    "fixed": "Порядок.",
    "contact": "https://union.example.org/reception/",
    "protocol_number": "12",
    "protocol_date": "2026-06-02",
    "audience": "public",
}


def form(organisation: Organisation, **fields: Any) -> dict[str, Any]:
    inlines = {
        "actions": inline_formset([ACTION]),
        "results": inline_formset([RESULT]),
        "legal_basis": inline_formset([{"citation": "ч. 3 ст. 37 ТК РФ", "act": ""}]),
        "comments": inline_formset([]),
        "body": streamfield([]),
    }
    return nested_form_data({**WHOLE, **inlines, "organisation": organisation.pk, **fields})


@pytest.fixture
def organisation() -> Organisation:
    setup_site()
    return OrganisationFactory()


@pytest.fixture
def address(organisation) -> str:
    return reverse("wagtailadmin_pages:add", args=["bestpractice", "casestudypage", section("practice").pk])


@pytest.fixture
def editor(client) -> User:
    user = User.objects.create_superuser("chief@example.org", "x")
    client.force_login(user)
    return user


def test_a_case_is_written_and_published_in_the_admin(client, editor, organisation, address):
    assert client.get(address).status_code == 200
    answer = client.post(address, form(organisation) | {"action-publish": "1"})
    assert answer.status_code == 302, answer.context and answer.context["form"].errors
    case = CaseStudyPage.objects.get()
    assert (case.live, case.results.get().counted) == (True, 92)
    assert DocumentHead.objects.get(content_id=case.content_id).title == "Первичка выросла"
    assert client.get(reverse("wagtailadmin_pages:edit", args=[case.pk])).status_code == 200


def test_what_is_missing_is_said_and_what_was_typed_is_kept(client, editor, organisation, address):
    given = form(organisation, failures="", cost="") | {"action-publish": "1"}
    answer = client.post(address, given, follow=True)
    case = CaseStudyPage.objects.get()
    assert (case.live, PublishedDocument.objects.filter(type="case-study").count()) == (False, 0)
    assert case.get_latest_revision_as_object().problem == "Мало членов."
    said = [str(message) for message in answer.context["messages"]]
    assert sum("не получилось" in each for each in said) == 1
    assert sum("денег" in each for each in said) == 1


def test_an_act_of_the_library_can_be_chosen(client, editor, organisation, address):
    head = DocumentHead.objects.get(content_id=organisation.content_id)
    DocumentHead.objects.filter(pk=head.pk).update(type="act", title="Примерный договор")
    assert (
        f'<option value="{organisation.content_id}">Примерный договор</option>' in client.get(address).content.decode()
    )
    basis = inline_formset([{"citation": "п. 1", "act": str(organisation.content_id)}])
    client.post(address, form(organisation, legal_basis=basis))
    (citation,) = CaseStudyPage.objects.get().get_latest_revision_as_object().legal_basis.all()
    assert citation.act == organisation.content_id


def test_a_draft_may_have_gaps(client, editor, organisation, address):
    empty = {name: inline_formset([]) for name in ("actions", "results", "legal_basis")}
    answer = client.post(address, form(organisation, problem="", failures="", **empty))
    assert answer.status_code == 302
    assert not CaseStudyPage.objects.get().live


def test_an_author_gives_her_case_to_no_organisation_outside(client, organisation, address):
    outside = OrganisationFactory()
    client.force_login(person(Role.AUTHOR, organisation))
    client.post(address, form(outside))
    assert not CaseStudyPage.objects.exists()
    client.post(address, form(organisation))
    assert CaseStudyPage.objects.get().organisation == organisation


def test_another_level_of_evidence_needs_a_reason(client, editor, organisation, address):
    client.post(address, form(organisation, evidence_override="3"))
    assert not CaseStudyPage.objects.exists()
    client.post(address, form(organisation, evidence_override="3", evidence_reason="Сверили с районом."))
    assert CaseStudyPage.objects.get().get_latest_revision_as_object().evidence_override == 3


def test_a_replication_is_published_in_the_admin(client, editor, organisation):
    case = CaseStudyFactory()
    add = reverse("wagtailsnippets_bestpractice_replication:add")
    assert client.get(add).status_code == 200
    given = {"case": case.pk, "organisation": organisation.pk, "stage": "abandoned", "action-publish": "1"}
    client.post(add, given)
    assert not Replication.objects.exists()
    client.post(add, given | {"obstacle": "Не решились."})
    assert Replication.objects.get().live
    assert DocumentHead.objects.get(content_id=case.content_id).facets.filter(value="abandoned").exists()
