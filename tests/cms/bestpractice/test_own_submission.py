"""Nobody approves her own submission: not by the organisation's code, and not after she has edited what came by it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.core.management import call_command

from cms.accounts.models import User
from cms.bestpractice.actions import submit
from cms.bestpractice.models import CaseStudyPage, Submission
from cms.bestpractice.submitted import SubmittedCase
from cms.config.site import setup_site
from cms.editorial.refusals import SignOffRefused
from cms.organisations.models import Level, Organisation, Role, RoleGrant
from tests.cms.bestpractice.test_resubmission import SENT
from tests.factories.organisations import OrganisationFactory
from tests.factories.roles import person
from tests.factories.workflows import waiting

pytestmark = pytest.mark.django_db
ID = UUID(int=9)


@pytest.fixture
def school() -> Organisation:
    """A primary organisation below a territory below the centre; the workflows are set up."""
    setup_site()
    call_command("setup_workflows", verbosity=0)
    centre = OrganisationFactory(level=Level.CENTRAL)
    territory = OrganisationFactory(parent=centre, level=Level.TERRITORIAL)
    return OrganisationFactory(parent=territory, level=Level.PRIMARY)


def send(school: Organisation, **changes: object) -> CaseStudyPage:
    case = SubmittedCase.model_validate({**SENT, **changes}, strict=False)
    submit(school.content_id, ID, case, finished=True)
    return CaseStudyPage.objects.get(pk=Submission.objects.get().page_id)


def step(case: CaseStudyPage) -> Any:
    return waiting(CaseStudyPage.objects.get(pk=case.pk).current_workflow_state)


def offered(case: CaseStudyPage, user: User) -> list[str]:
    return [name for name, _, _ in step(case).task.specific.get_actions(CaseStudyPage.objects.get(pk=case.pk), user)]


def refused(action: Callable[[], object]) -> str:
    with pytest.raises(SignOffRefused) as caught:
        action()
    (fault,) = caught.value.faults
    return str(fault.message)


def edit(case: CaseStudyPage, by: User, **fields: object) -> None:
    draft = CaseStudyPage.objects.get(pk=case.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=by)


def test_whoever_is_of_the_organisation_that_sent_it_does_not_approve_it(school):
    editor, colleague = (person(Role.TERRITORIAL_EDITOR, school.get_parent()) for _ in range(2))
    RoleGrant.objects.create(user=editor, organisation=school, role=Role.AUTHOR)
    case = send(school)
    assert offered(case, editor) == ["reject", "comment"]
    assert "ваш" in refused(lambda: step(case).approve(user=editor)).lower()
    edit(case, colleague, summary="Редактор переписал.")
    assert "ваш" in refused(lambda: step(case).approve(user=editor)).lower()
    assert step(case).status == "in_progress"
    person(Role.PUBLISHER, school.get_root())
    third = person(Role.TERRITORIAL_EDITOR, school.get_parent())
    step(case).approve(user=third)
    assert step(case).addressed_to == school.get_root()


def test_a_superuser_of_the_organisation_does_not_either(school):
    person(Role.TERRITORIAL_EDITOR, school.get_parent())
    chair = person(Role.ADMINISTRATOR, school)
    chair.is_superuser = True
    chair.save()
    case = send(school)
    assert "ваш" in refused(lambda: step(case).approve(user=chair)).lower()


def test_where_only_its_own_people_could_sign_nobody_of_them_does(school):
    own = person(Role.TERRITORIAL_EDITOR, school)
    case = send(school)
    assert step(case).addressed_to is None
    refused(lambda: step(case).approve(user=own))


def test_a_publisher_who_edited_the_text_leaves_it_to_another(school):
    below, above, second = (
        person(Role.TERRITORIAL_EDITOR, school.get_parent()),
        person(Role.PUBLISHER, school.get_root()),
        person(Role.PUBLISHER, school.get_root()),
    )
    case = send(school)
    step(case).approve(user=below)
    edit(case, above, summary="Издатель поправил.")
    assert offered(case, above) == ["reject", "comment"]
    refused(lambda: step(case).approve(user=above))
    step(case).approve(user=second)
    # The edit has voided the signature below: the territory is asked anew.
    assert not CaseStudyPage.objects.get(pk=case.pk).live
    assert (step(case).addressed_to, step(case).status) == (school.get_parent(), "in_progress")


def test_saving_what_a_browser_made_of_it_neither_takes_the_authorship_over_nor_makes_a_conflict(school):
    editor = person(Role.TERRITORIAL_EDITOR, school.get_parent())
    case = send(school, problem="Мало людей.\nИ денег.")
    seen = step(case).present_hash
    body = [("paragraph", '<p data-block-key="a1b2c">Начали с вопроса.</p>')]
    draft = CaseStudyPage.objects.get(pk=case.pk).get_latest_revision_as_object()
    (block,) = draft.body.raw_data
    draft.body = [{**block, "value": body[0][1]}]
    draft.problem = "Мало людей.\r\nИ денег."
    draft.save_revision(user=editor)
    assert step(case).present_hash == seen
    assert "approve" in offered(case, editor)
    step(case).reject(user=editor, comment="Сколько людей?", seen=seen)
    assert Submission.objects.get().standing().state == "returned"
    case = send(school, problem="Мало людей.\nИ денег: 41 из 92.")
    assert Submission.objects.get().conflicts == []
    assert case.get_latest_revision_as_object().problem == "Мало людей.\nИ денег: 41 из 92."
    assert "approve" in offered(case, editor)
    step(case).approve(user=editor)
