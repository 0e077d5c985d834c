"""Only a whole case is published, by whatever way; and it goes by itself when the consent of its people ends."""

import json
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import timezone
from wagtail.models import Collection, GroupApprovalTask, Workflow, WorkflowTask

from cms.accounts.models import User
from cms.bestpractice.models import CaseStudyPage, LegalBasis
from cms.organisations.models import Level, Setting, SizeBand
from cms.publication import due
from cms.publication.models import DocumentHead, Facet, PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.media import ImageFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, case_action, case_result
from tests.replay import assert_replay_equals_snapshot, log_lines

pytestmark = pytest.mark.django_db
committed = pytest.mark.django_db(transaction=True)


@pytest.fixture
def collection() -> None:
    """A test that commits begins in an empty database, without even Wagtail's first collection."""
    if not Collection.objects.exists():
        Collection.add_root(name="Root")


def body_of(case: CaseStudyPage) -> dict:
    return json.loads(bytes(DocumentHead.objects.get(content_id=case.content_id).entry.body))


def facets_of(case: CaseStudyPage) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for facet in Facet.objects.filter(head__content_id=case.content_id).order_by("name", "value"):
        found.setdefault(facet.name, []).append(facet.value)
    return found


def fresh(case: CaseStudyPage) -> CaseStudyPage:
    return CaseStudyPage.objects.get(pk=case.pk)


@committed
def test_a_whole_case_says_what_was_measured():
    act = uuid4()
    organisation = OrganisationFactory(
        level=Level.CENTRAL, setting=Setting.SCHOOL, size_band=SizeBand.M, region="Приозёрская область"
    )
    case = CaseStudyFactory(
        organisation=organisation,
        cost=46_000,
        actions=[case_action(person_hours=5), case_action(what="Проверили.", person_hours=16)],
        legal_basis=[LegalBasis(citation="ч. 2 ст. 372 ТК РФ", act=act)],
    )
    body = body_of(case)
    assert body["results"] == [
        {
            "indicator": "Членов профсоюза",
            "unit": "человек",
            "value_before": 41.0,
            "before_on": "2025-09-15",
            "value_after": 63.0,
            "after_on": "2026-05-28",
            "n": 92,
            "method": "подсчёт карточек",
            "source": "учётные карточки",
            "qualitative": False,
            "account": "",
            "comparison": None,
        }
    ]
    assert [action["what"] for action in body["actions"]] == ["Провели беседы.", "Проверили."]
    assert (body["person_hours"], body["effort"], body["cost_roubles"], body["cost"]) == (
        21,
        "medium",
        46_000,
        "medium",
    )
    assert body["legal_basis"] == [{"citation": "ч. 2 ст. 372 ТК РФ", "act": str(act)}]
    assert body["evidence"] == {"level": 2, "computed": 2, "reason": ""}
    assert body["replicated"] == {"repeated": 0, "confirmed": 0, "abandoned": 0, "obstacles": [], "under_way": 0}
    assert facets_of(case) == {
        "act": [str(act)],
        "cost": ["medium"],
        "current": ["yes"],
        "effort": ["medium"],
        "evidence": ["2"],
        "level": ["central"],
        "organisation": [str(organisation.content_id)],
        "region": ["Приозёрская область"],
        "replicated": ["no"],
        "setting": ["school"],
        "size": ["m"],
    }
    assert_replay_equals_snapshot()


def test_what_stays_inside_does_not_come_out():
    case = CaseStudyFactory(
        shows_people=True, consent_until=timezone.localdate() + timedelta(days=9), photo_rights="Сняла Иванова И. И."
    )
    entry = DocumentHead.objects.get(content_id=case.content_id).entry
    for stored in (bytes(entry.body).decode(), bytes(entry.card).decode()):
        assert "Иванова" not in stored
        assert str(case.consent_until) not in stored


def gap(**fields: object) -> dict[str, object]:
    return fields


TEXTS = {
    "/summary": gap(summary=" "),
    "/problem": gap(problem=" \n"),
    "/context": gap(context=""),
    "/organisation": gap(organisation=None),
    "/event_date": gap(event_date=None),
    "/resources": gap(resources=""),
    "/cost": gap(cost=None),
    "/failures": gap(failures=""),
    "/transferability/preconditions": gap(preconditions=""),
    "/transferability/adaptable": gap(adaptable=""),
    "/transferability/fixed": gap(fixed=""),
    "/contact": gap(contact=""),
    "/protocol/number": gap(protocol_number=""),
    "/protocol/date": gap(protocol_date=None),
    "/evidence/reason": gap(evidence_override=3),
    "/consent_until": gap(shows_people=True),
    "/actions": gap(actions=[]),
    "/actions/0/who": gap(actions=[case_action(who=" ")]),
    "/actions/1/person_hours": gap(actions=[case_action(), case_action(person_hours=None)]),
    "/results": gap(results=[]),
    "/results/0/source": gap(results=[case_result(source="")]),
    "/results/1/method": gap(results=[case_result(), case_result(method="")]),
    "/results/0/counted": gap(results=[case_result(counted=None)]),
    "/results/0/after_on": gap(results=[case_result(after_on=date(2025, 9, 15))]),
    "/results/0/account": gap(results=[case_result(qualitative=True)]),
    "/results/0/compared_with": gap(results=[case_result(compared_before=Decimal(1))]),
    "/legal_basis": gap(legal_basis=[]),
    "/legal_basis/0/citation": gap(legal_basis=[LegalBasis(citation=" ")]),
}


@pytest.mark.parametrize("pointer", TEXTS)
def test_a_gap_refuses_publication_and_names_its_place(pointer):
    with pytest.raises(PublicationRefused) as refused:
        CaseStudyFactory(**TEXTS[pointer])
    assert [fault.pointer for fault in refused.value.faults] == [pointer]
    assert str(refused.value.faults[0].message)
    assert not CaseStudyPage.objects.exists()
    assert PublishedDocument.objects.filter(type="case-study").count() == 0


def test_pictures_need_somebody_who_allowed_them():
    figure = {"type": "image", "value": {"image": ImageFactory().pk, "caption": "", "alt": ""}, "id": str(uuid4())}
    with pytest.raises(PublicationRefused) as refused:
        CaseStudyFactory(body=[figure])
    assert [fault.pointer for fault in refused.value.faults] == ["/photo_rights"]
    assert CaseStudyFactory(body=[figure], photo_rights="Профком, разрешение от 1 мая").live


def test_all_gaps_are_told_at_once():
    with pytest.raises(PublicationRefused) as refused:
        CaseStudyFactory(context="", cost=None, results=[])
    assert [fault.pointer for fault in refused.value.faults] == ["/context", "/cost", "/results"]


def test_a_draft_may_have_gaps_but_no_workflow_publishes_it():
    draft = CaseStudyFactory(live=False, context="", actions=[], results=[], legal_basis=[])
    editor = User.objects.create_superuser("editor@example.org", "x")
    workflow = Workflow.objects.create(name="Одобрение")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Редактор"))
    draft.save_revision(user=editor)
    state = workflow.start(draft, editor)
    with pytest.raises(PublicationRefused):
        state.current_task_state.approve(user=editor)
    assert not fresh(draft).live
    assert PublishedDocument.objects.filter(type="case-study").count() == 0


@committed
def test_a_draft_over_a_live_case_may_have_gaps():
    case = CaseStudyFactory(context="Как было")
    case.context = ""
    revision = case.save_revision()
    with pytest.raises(PublicationRefused):
        revision.publish()
    assert body_of(case)["context"] == ["Как было"]
    assert_replay_equals_snapshot()


def test_another_evidence_level_comes_with_its_reason():
    case = CaseStudyFactory(evidence_override=1, evidence_reason="Первая зима посчитана по опросу.")
    assert body_of(case)["evidence"] == {"level": 1, "computed": 2, "reason": "Первая зима посчитана по опросу."}
    assert facets_of(case)["evidence"] == ["1"]


def test_what_cannot_be_counted_is_documented_at_most():
    told = case_result(
        qualitative=True, account="Люди перестали бояться.", value_before=None, value_after=None, counted=None, unit=""
    )
    body = body_of(CaseStudyFactory(results=[told]))
    assert (body["evidence"]["level"], body["results"][0]["value_before"]) == (1, None)


@committed
def test_an_organisation_that_changes_is_found_by_its_new_facts():
    case = CaseStudyFactory(organisation__region="Старая область")
    organisation = case.organisation
    organisation.region = "Новая область"
    organisation.save_revision().publish()
    assert facets_of(case)["region"] == ["Новая область"]
    assert body_of(case)["place"]["region"] == "Новая область"
    assert_replay_equals_snapshot()


def expire(case: CaseStudyPage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the night pass after which the consent is over."""
    after = case.ending().at + timedelta(seconds=1)
    monkeypatch.setattr("django.utils.timezone.now", lambda: after)


@committed
def test_when_the_consent_ends_the_case_and_its_pictures_go(client, monkeypatch, collection):
    picture = ImageFactory()
    figure = {"type": "image", "value": {"image": picture.pk, "caption": "", "alt": ""}, "id": str(uuid4())}
    today = timezone.localdate()
    case = CaseStudyFactory(slug="shown", body=[figure], photo_rights="Профком", shows_people=True, consent_until=today)
    address = picture.public_url(320, "webp")
    assert client.get(address).status_code == 200
    head = DocumentHead.objects.get(content_id=case.content_id)
    assert head.next_change_at == case.ending().at
    assert due.publish_due() == due.Due((), (), ())
    expire(case, monkeypatch)
    assert due.publish_due() == due.Due((), (case.title,), ())
    assert log_lines()[-1] == ("withdrawn", "shown", "consent_expired")
    assert client.get(address).status_code == 404
    gone = client.get("/api/v1/case-studies/shown/")
    assert (gone.status_code, gone.json()["reason"]) == (410, "consent_expired")
    assert due.publish_due() == due.Due((), (), ())
    assert_replay_equals_snapshot()


def test_a_consent_that_has_ended_refuses_publication():
    yesterday = timezone.localdate() - timedelta(days=1)
    with pytest.raises(PublicationRefused) as refused:
        CaseStudyFactory(shows_people=True, consent_until=yesterday)
    assert [fault.pointer for fault in refused.value.faults] == ["/consent_until"]


@committed
def test_a_longer_consent_brings_the_case_back(monkeypatch):
    case = CaseStudyFactory(slug="shown", shows_people=True, consent_until=timezone.localdate())
    expire(case, monkeypatch)
    due.publish_due()
    case = fresh(case)
    case.consent_until += timedelta(days=30)
    case.save_revision().publish()
    lines = log_lines()
    assert lines[-2:] == [("withdrawn", "shown", "consent_expired"), ("published", "shown", "")]
    assert_replay_equals_snapshot()
