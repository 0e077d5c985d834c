"""Every way in which readers narrow the list of case studies."""

import json
from datetime import date
from urllib.parse import parse_qsl
from uuid import uuid4

import pytest
from django.test import Client

from cms.bestpractice.confirmations import confirm
from cms.bestpractice.models import CaseStudyPage, LegalBasis
from cms.bestpractice.replications import Stage
from cms.organisations.actions import issue_code
from cms.organisations.models import Level, Setting, SizeBand
from cms.publication.models import DocumentHead
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory, case_action
from tests.factories.vocabularies import ActivistCategoryFactory, TopicFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("cold")]

ACT = uuid4()


@pytest.fixture
def talks() -> CaseStudyPage:
    """A college's case, dear and laborious, repeated and confirmed."""
    above = OrganisationFactory(level=Level.TERRITORIAL)
    college = OrganisationFactory(
        parent=above, level=Level.LOCAL, setting=Setting.COLLEGE, region="Приозёрский край", size_band=SizeBand.L
    )
    case = CaseStudyFactory(
        slug="talks",
        organisation=college,
        cost=200_000,
        actions=[case_action(person_hours=400)],
        legal_basis=[LegalBasis(citation="ст. 372 ТК РФ", act=ACT)],
    )
    case.topics = [TopicFactory(slug="growth")]
    case.categories = [ActivistCategoryFactory(slug="chair")]
    case.tags.add("беседы")
    case.save_revision().publish()
    repetition = ReplicationFactory(case=case, stage=Stage.DONE, results="Вступили восемь.")
    issue_code(repetition.organisation, label="", by=None)
    protocol = {"body": "Профком", "protocol_number": "6", "protocol_date": date(2026, 11, 16)}
    confirm(repetition, protocol, code=repetition.organisation.codes.get())
    return case


@pytest.fixture
def leaflet() -> CaseStudyPage:
    """A school's case, cheap, that nobody should repeat any more."""
    school = OrganisationFactory(setting=Setting.SCHOOL, region="Заречье", size_band=SizeBand.S)
    return CaseStudyFactory(
        slug="leaflet",
        organisation=school,
        outdated_since=date(2026, 9, 1),
        outdated_reason="Закон теперь требует другого порядка.",
    )


def found(address: str) -> list[str]:
    answer = Client().get("/api/v1/case-studies/", dict(parse_qsl(address)))
    assert answer.status_code == 200, answer.content.decode()
    return [card["slug"] for card in answer.json()["items"]]


NARROWED = {
    "topic=growth": ["talks"],
    "category=chair": ["talks"],
    "level=local": ["talks"],
    "level=central": ["leaflet"],
    "setting=college": ["talks"],
    "setting=school": ["leaflet"],
    "region=Заречье": ["leaflet"],
    "size=l": ["talks"],
    "size=s": ["leaflet"],
    "evidence=4": ["talks"],
    "evidence=2": ["leaflet"],
    "cost=high": ["talks"],
    "cost=none": ["leaflet"],
    "effort=very_high": ["talks"],
    "effort=low": ["leaflet"],
    f"act={ACT}": ["talks"],
    "replicated=confirmed": ["talks"],
    "replicated=no": ["leaflet"],
    "current=yes": ["talks"],
    "current=no": ["leaflet"],
    "tag=беседы": ["talks"],
    "current=yes&level=central": [],
}


def test_each_filter_leaves_what_it_says(talks: CaseStudyPage, leaflet: CaseStudyPage) -> None:
    assert {address: found(address) for address in NARROWED} == NARROWED
    assert found(f"organisation={leaflet.organisation.content_id}") == ["leaflet"]
    assert sorted(found("")) == ["leaflet", "talks"]


def test_readers_see_that_a_practice_is_no_longer_current_and_why(leaflet: CaseStudyPage) -> None:
    entry = DocumentHead.objects.get(content_id=leaflet.content_id).entry
    assert json.loads(bytes(entry.body))["outdated"] == {
        "since": "2026-09-01",
        "reason": "Закон теперь требует другого порядка.",
    }
    assert json.loads(bytes(entry.card))["current"] is False
    leaflet.outdated_since = None
    leaflet.save_revision().publish()
    assert json.loads(bytes(DocumentHead.objects.get(content_id=leaflet.content_id).entry.card))["current"] is True
    assert found("current=yes") == ["leaflet"]
