"""A chair mends what was returned while an editor has worked on the draft: nobody's words are lost."""

from uuid import uuid4

import pytest

from cms.accounts.models import User
from cms.bestpractice import actions
from cms.bestpractice.models import CaseStudyPage, Submission
from cms.bestpractice.resubmission import labels
from cms.bestpractice.submissions import State
from cms.bestpractice.submitted import SubmittedCase
from cms.config.site import setup_site
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db

SENT = {
    "title": "Первичка выросла",
    "summary": "Помогли беседы.",
    "problem": "В профсоюзе мало людей.",
    "failures": "Не успели во втором здании.",
    "story": "Начали с вопроса.",
    "actions": [{"when": "Октябрь", "who": "Профком", "what": "Беседовали.", "person_hours": 26}],
    "results": [
        {
            "indicator": "Члены профсоюза",
            "unit": "человек",
            "value_before": "41.0",
            "before_on": "2025-09-15",
            "value_after": "63",
            "after_on": "2026-05-28",
            "counted": 92,
            "method": "счёт карточек",
            "source": "учётные карточки",
        }
    ],
}


@pytest.fixture
def submission() -> Submission:
    setup_site()
    organisation = OrganisationFactory()
    content_id = uuid4()
    actions.submit(organisation.content_id, content_id, SubmittedCase.model_validate(SENT), finished=True)
    return Submission.objects.get(content_id=content_id)


def edit(submission: Submission, **fields: object) -> None:
    """An editor works on the draft and returns the submission."""
    editor = User.objects.create_user(f"editor-{User.objects.count()}@example.org", "x")
    draft = CaseStudyPage.objects.get(pk=submission.page_id).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(draft, name, value)
    draft.save_revision(user=editor)
    actions.decide(Submission.objects.get(pk=submission.pk), State.RETURNED, "Поправьте.", by=editor)


def mend(submission: Submission, **changes: object) -> Submission:
    case = SubmittedCase.model_validate({**SENT, **changes})
    actions.submit(submission.organisation.content_id, submission.content_id, case, finished=True)
    return Submission.objects.get(pk=submission.pk)


def latest(submission: Submission) -> CaseStudyPage:
    return CaseStudyPage.objects.get(pk=submission.page_id).get_latest_revision_as_object()


def test_each_keeps_what_only_one_has_changed(submission):
    edit(submission, summary="Редактор уточнил: помогли личные беседы.")
    again = mend(submission, problem="В профсоюзе 41 из 92.")
    draft = latest(again)
    assert (draft.summary, draft.problem) == ("Редактор уточнил: помогли личные беседы.", "В профсоюзе 41 из 92.")
    assert again.conflicts == []


def test_where_both_have_changed_the_editors_words_stand_and_the_authors_are_in_the_revision_before(submission):
    edit(submission, problem="Редактор: людей меньше половины.", actions=latest(submission).actions.all())
    again = mend(submission, problem="Председатель: 41 из 92.", failures="Второе здание, и вечером никто не приходил.")
    draft = latest(again)
    assert draft.problem == "Редактор: людей меньше половины."
    assert draft.failures == "Второе здание, и вечером никто не приходил."
    assert again.conflicts == ["problem"]
    before = CaseStudyPage.objects.get(pk=again.page_id).revisions.order_by("-pk")[1].as_object()
    assert before.problem == "Председатель: 41 из 92."
    assert labels(again.conflicts) == ["проблема"]


def test_a_conflict_is_settled_when_the_author_sends_what_the_editor_wrote(submission):
    edit(submission, problem="Редактор: людей меньше половины.")
    mend(submission, problem="Председатель: 41 из 92.")
    edit(submission)
    again = mend(submission, problem="Редактор: людей меньше половины.")
    assert (again.conflicts, latest(again).problem) == ([], "Редактор: людей меньше половины.")


def test_rows_of_actions_are_one_section(submission):
    draft = latest(submission)
    draft.actions.add(
        type(draft.actions.first())(when="Ноябрь", who="Профком", what="Повторили.", person_hours=3, sort_order=1)
    )
    draft.save_revision()
    edit(submission)
    again = mend(submission, summary="Помогли беседы и листовки.")
    assert [row.when for row in latest(again).actions.all()] == ["Октябрь", "Ноябрь"]
    assert latest(again).summary == "Помогли беседы и листовки."


def test_without_an_editors_hand_the_new_words_stand_in_one_revision(submission):
    edit(submission)
    before = CaseStudyPage.objects.get(pk=submission.page_id).revisions.count()
    again = mend(submission, problem="В профсоюзе 41 из 92.", story="Начали с другого вопроса.")
    assert latest(again).problem == "В профсоюзе 41 из 92."
    assert "другого" in str(latest(again).body)
    assert CaseStudyPage.objects.get(pk=submission.page_id).revisions.count() == before + 1
