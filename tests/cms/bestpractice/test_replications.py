"""What others made of a case stands on its card, from the moment it is published."""

import json
from datetime import date

import pytest
from django.core.exceptions import ValidationError

from cms.accounts.models import User
from cms.bestpractice.confirmations import confirm
from cms.bestpractice.models import CaseStudyPage, Replication
from cms.bestpractice.replications import Stage
from cms.publication.models import DocumentHead, Facet, PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def case() -> CaseStudyPage:
    return CaseStudyFactory(slug="talks")


def card_of(case: CaseStudyPage) -> dict:
    return json.loads(bytes(DocumentHead.objects.get(content_id=case.content_id).entry.card))


def body_of(case: CaseStudyPage) -> dict:
    return json.loads(bytes(DocumentHead.objects.get(content_id=case.content_id).entry.body))


def replicated(case: CaseStudyPage) -> list[str]:
    facets = Facet.objects.filter(head__content_id=case.content_id, name="replicated")
    return sorted(facets.values_list("value", flat=True))


def done(case: CaseStudyPage, **fields: object) -> Replication:
    return ReplicationFactory(case=case, stage=Stage.DONE, results="Вступили восемь.", **fields)


PROTOCOL = {"body": "Профком", "protocol_number": "6", "protocol_date": date(2026, 11, 16)}


def test_the_card_counts_them_and_says_why_one_was_abandoned(case):
    done(case)
    confirm(done(case), PROTOCOL, by=User.objects.create_superuser("chief@example.org", "x"))
    ReplicationFactory(case=case, stage=Stage.ABANDONED, obstacle="Не решились начать.")
    ReplicationFactory(case=case)
    ReplicationFactory(case=case, stage=Stage.IN_PROGRESS)
    assert card_of(case)["replicated"] == {
        "repeated": 2,
        "confirmed": 1,
        "abandoned": 1,
        "obstacles": ["Не решились начать."],
        "under_way": 2,
    }
    assert card_of(case)["evidence"] == 4
    assert replicated(case) == ["abandoned", "confirmed", "yes"]
    assert_replay_equals_snapshot()


def test_publishing_one_is_a_line_of_its_case(case):
    before = PublishedDocument.objects.latest("sequence").sequence
    replication = ReplicationFactory(case=case, live=False)
    assert log_lines(before + 1) == []
    assert body_of(case)["replications"] == []
    replication.save_revision().publish()
    assert log_lines(before + 1) == [("published", "talks", "")]
    (told,) = body_of(case)["replications"]
    assert told == {
        "id": str(replication.content_id),
        "organisation": str(replication.organisation.content_id),
        "stage": "planned",
        "case_version": DocumentHead.objects.get(content_id=case.content_id).sequence - 2,
        "adaptations": "",
        "results": "",
        "obstacle": "",
        "confirmed_by": "",
        "confirmed_on": None,
    }
    assert_replay_equals_snapshot()


def test_a_draft_of_it_changes_nothing(case):
    replication = ReplicationFactory(case=case)
    newest = PublishedDocument.objects.count()
    replication.adaptations = "Тайный черновик"
    replication.save_revision()
    assert PublishedDocument.objects.count() == newest
    assert body_of(case)["replications"][0]["adaptations"] == ""


def test_it_goes_when_it_is_taken_down_or_deleted(case):
    first, second = ReplicationFactory(case=case), ReplicationFactory(case=case)
    first.unpublish()
    assert [told["id"] for told in body_of(case)["replications"]] == [str(second.content_id)]
    Replication.objects.filter(pk=second.pk).delete()
    assert body_of(case)["replications"] == []
    assert_replay_equals_snapshot()


def test_it_leaves_the_case_that_it_was_put_to_by_mistake(case):
    replication = ReplicationFactory(case=case)
    other = CaseStudyFactory()
    replication.case = other
    replication.save_revision().publish()
    assert body_of(case)["replications"] == []
    assert [told["id"] for told in body_of(other)["replications"]] == [str(replication.content_id)]
    assert_replay_equals_snapshot()


def test_a_case_goes_with_its_replications(case):
    ReplicationFactory(case=case)
    case.delete()
    assert not Replication.objects.exists()
    assert log_lines()[-1] == ("withdrawn", "talks", "deleted")
    assert_replay_equals_snapshot()


REFUSED = {
    "obstacle": {"stage": Stage.ABANDONED},
    "results": {"stage": Stage.DONE},
}


@pytest.mark.parametrize("field", REFUSED)
def test_what_is_not_whole_is_refused_in_the_form_and_behind_it(case, field):
    log = PublishedDocument.objects.count()
    organisation = OrganisationFactory(live=False)
    with pytest.raises(ValidationError) as invalid:
        Replication(case=case, organisation=organisation, **REFUSED[field]).full_clean()
    assert list(invalid.value.error_dict) == [field]
    with pytest.raises(PublicationRefused) as refused:
        ReplicationFactory(case=case, organisation=organisation, **REFUSED[field])
    assert [fault.pointer for fault in refused.value.faults] == [f"/{field}"]
    assert (Replication.objects.count(), PublishedDocument.objects.count()) == (0, log)


def test_nobody_repeats_her_own_case(case):
    with pytest.raises(PublicationRefused) as refused:
        ReplicationFactory(case=case, organisation=case.organisation)
    assert [fault.pointer for fault in refused.value.faults] == ["/organisation"]
