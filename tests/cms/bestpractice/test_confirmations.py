"""Only a body of the organisation that repeated a practice confirms it, and only the words that it has read."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from cms.accounts.models import User
from cms.bestpractice.confirmations import confirm, take_back
from cms.bestpractice.models import CaseStudyPage, Confirmation, Replication
from cms.bestpractice.replications import Stage
from cms.organisations.actions import issue_code, revoke_code
from cms.organisations.models import Level, Organisation, Role
from cms.publication.models import DocumentHead
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, ReplicationFactory
from tests.factories.roles import person
from tests.replay import assert_replay_equals_snapshot

pytestmark = pytest.mark.django_db

PROTOCOL = {"body": "Профком", "protocol_number": "6", "protocol_date": date(2026, 11, 16)}


@pytest.fixture
def case() -> CaseStudyPage:
    return CaseStudyFactory(slug="talks")


@pytest.fixture
def repetition(case: CaseStudyPage) -> Replication:
    return ReplicationFactory(case=case, stage=Stage.DONE, results="Вступили восемь.")


def told(case: CaseStudyPage) -> tuple[Any, ...]:
    """What readers get: the body and day of the protocol, the number of confirmed repetitions, the level of evidence."""
    body = json.loads(bytes(DocumentHead.objects.get(content_id=case.content_id).entry.body))
    (only,) = body["replications"]
    return only["confirmed_by"], only["confirmed_on"], body["replicated"]["confirmed"], body["evidence"]["level"]


def of(organisation: Organisation) -> Any:
    issue_code(organisation, label="", by=None)
    return organisation.codes.latest("pk")


NOTHING = ("", None, 0, 2)
CONFIRMED = ("Профком, протокол № 6", "2026-11-16", 1, 4)


@pytest.mark.django_db(transaction=True)
def test_an_editor_of_the_organisation_confirms(case, repetition):
    editor = person(Role.AUTHOR, repetition.organisation)
    assert told(case) == NOTHING
    kept = confirm(repetition, PROTOCOL, by=editor)
    assert told(case) == CONFIRMED
    assert (kept.by, kept.code) == (editor, None)
    assert_replay_equals_snapshot()


def test_a_code_of_the_organisation_confirms(case, repetition):
    code = of(repetition.organisation)
    kept = confirm(repetition, PROTOCOL, code=code)
    assert told(case) == CONFIRMED
    assert (kept.by, kept.code) == (None, code)


def test_nobody_else_does(case, repetition):
    revoked = of(repetition.organisation)
    revoke_code(revoked)
    others: list[dict[str, Any]] = [
        {"by": person(Role.TERRITORIAL_EDITOR, case.organisation)},
        {"by": person(Role.LAWYER, repetition.organisation)},
        {"by": person(None, None)},
        {"code": of(case.organisation)},
        {"code": revoked},
        {},
    ]
    for who in others:
        with pytest.raises(PermissionError):
            confirm(repetition, PROTOCOL, **who)
    assert told(case) == NOTHING
    assert not Confirmation.objects.exists()


def test_only_what_is_done_and_published_is_confirmed(case):
    draft = ReplicationFactory(case=case, stage=Stage.DONE, results="Да.", live=False)
    going_on = ReplicationFactory(case=case, stage=Stage.IN_PROGRESS)
    for repetition in (draft, going_on):
        with pytest.raises(ValidationError):
            confirm(repetition, PROTOCOL, code=of(repetition.organisation))
    tomorrow = timezone.localdate() + timedelta(days=1)
    done = ReplicationFactory(case=case, stage=Stage.DONE, results="Да.")
    for fault in ({"protocol_date": tomorrow}, {"protocol_number": " "}, {"body": ""}):
        with pytest.raises(ValidationError):
            confirm(done, PROTOCOL | fault, code=of(done.organisation))
    assert not Confirmation.objects.exists()


def test_other_words_are_not_confirmed_until_they_are_confirmed_anew(case, repetition):
    code = of(repetition.organisation)
    confirm(repetition, PROTOCOL, code=code)
    changed = Replication.objects.get(pk=repetition.pk)
    changed.results = "Вступили восемьдесят."
    changed.save_revision().publish()
    assert told(case) == NOTHING
    confirm(changed, PROTOCOL | {"protocol_number": "7"}, code=code)
    assert told(case) == ("Профком, протокол № 7", "2026-11-16", 1, 4)
    assert Confirmation.objects.count() == 1


def test_a_draft_on_top_takes_nothing_away(case, repetition):
    confirm(repetition, PROTOCOL, code=of(repetition.organisation))
    draft = Replication.objects.get(pk=repetition.pk)
    draft.results = "Ещё не решено."
    draft.save_revision()
    assert told(case) == CONFIRMED


def test_one_that_was_a_mistake_is_taken_back(case, repetition):
    kept = confirm(repetition, PROTOCOL, code=of(repetition.organisation))
    take_back(kept)
    assert told(case) == NOTHING


def test_in_the_admin_it_is_shown_given_and_taken_back(client: Client, case, repetition):
    address = f"/admin/replications/{repetition.pk}/confirmation/"
    stranger = person(Role.TERRITORIAL_EDITOR, OrganisationFactory(level=Level.TERRITORIAL))
    client.force_login(stranger)
    given = {"body": "Профком", "protocol_number": "6", "protocol_date": "16.11.2026"}
    assert client.post(address, given).status_code == 302
    assert told(case) == NOTHING
    editor = person(Role.AUTHOR, repetition.organisation)
    client.force_login(editor)
    for screen in ("", f"edit/{repetition.pk}/"):
        assert address in client.get(f"/admin/snippets/bestpractice/replication/{screen}").content.decode(), screen
    # With the script of the calendar that the day is chosen in.
    assert "date-time-chooser" in client.get(address).content.decode()
    assert "protocol_number" in client.post(address, given | {"protocol_number": ""}).context["form"].errors
    assert client.post(address, given).headers["Location"] == address
    assert told(case) == CONFIRMED
    assert "Профком, протокол № 6" in client.get(address).content.decode()
    assert Confirmation.objects.get().by == User.objects.get(pk=editor.pk)
    client.post(address, {"take_back": "1"})
    assert told(case) == NOTHING
