"""An organisation confirms by its code what it has repeated, and nobody else's."""

import json
from uuid import uuid4

import pytest
from django.test import Client

from cms.bestpractice.models import Confirmation
from cms.bestpractice.replications import Stage
from cms.organisations.actions import issue_code
from cms.publication.models import DocumentHead
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory

pytestmark = pytest.mark.django_db

BASE = "/api/participation/v1/replications/"
PROTOCOL = {"body": "Профком лицея", "protocol_number": "6", "protocol_date": "2026-11-16"}


@pytest.fixture
def repetition():
    return ReplicationFactory(case=CaseStudyFactory(), stage=Stage.DONE, results="Вступили восемь.")


def door(organisation) -> Client:
    return Client(headers={"Authorization": f"Bearer {issue_code(organisation, label='', by=None)}"})


def put(client: Client, replication, given):
    return client.put(f"{BASE}{replication}/confirmation/", json.dumps(given), content_type="application/json")


def test_its_own_is_confirmed_and_the_card_counts_it(repetition):
    client = door(repetition.organisation)
    (listed,) = client.get(BASE).json()["items"]
    assert (listed["id"], listed["stage"], listed["confirmation"]) == (str(repetition.content_id), "done", None)
    answer = put(client, listed["id"], PROTOCOL)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
    kept = answer.json()["confirmation"]
    assert {name: kept[name] for name in PROTOCOL} | {"holds": kept["holds"]} == PROTOCOL | {"holds": True}
    head = DocumentHead.objects.get(content_id=repetition.case.content_id)
    assert json.loads(bytes(head.entry.card))["replicated"]["confirmed"] == 1
    assert Confirmation.objects.get().code == repetition.organisation.codes.get()
    assert put(client, listed["id"], PROTOCOL | {"protocol_number": "7"}).status_code == 200
    assert Confirmation.objects.get().protocol_number == "7"


def test_nobody_confirms_what_another_organisation_did(repetition):
    for other in (repetition.case.organisation, OrganisationFactory()):
        client = door(other)
        assert client.get(BASE).json() == {"items": []}
        assert put(client, repetition.content_id, PROTOCOL).status_code == 404
    assert put(Client(), repetition.content_id, PROTOCOL).status_code == 401
    assert Client().get(BASE).status_code == 401
    assert not Confirmation.objects.exists()


def test_what_can_not_be_confirmed_is_refused_in_words(repetition):
    client = door(repetition.organisation)
    going_on = ReplicationFactory(case=repetition.case, organisation=repetition.organisation, stage=Stage.PLANNED)
    draft = ReplicationFactory(
        case=repetition.case, organisation=repetition.organisation, stage=Stage.DONE, results="Да.", live=False
    )
    assert put(client, going_on.content_id, PROTOCOL).status_code == 409
    assert put(client, draft.content_id, PROTOCOL).status_code == 404
    assert put(client, uuid4(), PROTOCOL).status_code == 404
    future = put(client, repetition.content_id, PROTOCOL | {"protocol_date": "2999-01-01"})
    assert (future.status_code, [each["pointer"] for each in future.json()["errors"]]) == (422, ["/protocol_date"])
    blank = put(client, repetition.content_id, PROTOCOL | {"body": "  "})
    assert (blank.status_code, [each["pointer"] for each in blank.json()["errors"]]) == (422, ["/body"])
    missing = put(client, repetition.content_id, {"body": "Профком"})
    assert [each["pointer"] for each in missing.json()["errors"]] == ["/protocol_number", "/protocol_date"]
    assert put(client, repetition.content_id, PROTOCOL | {"body": "Проф\x00ком"}).status_code == 422
    assert not Confirmation.objects.exists()
