"""To whom a step goes, and when it is not needed."""

import pytest
from wagtail.models import TaskState

from cms.editorial.citing import cites_law
from cms.editorial.models import LegalCheckTask, OrganisationApprovalTask
from cms.editorial.queries import approvals_waiting_for
from cms.legislation.models import Edition
from cms.organisations.models import Level, Role
from tests.factories.legislation import ActFactory, publish_edition
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import CaseStudyFactory, LessonFactory
from tests.factories.workflows import centre, colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


@pytest.fixture
def tree():
    top = centre()
    region = OrganisationFactory(name="Область", parent=top, level=Level.TERRITORIAL)
    town = OrganisationFactory(name="Город", parent=region, level=Level.LOCAL)
    school = OrganisationFactory(name="Школа", parent=town, level=Level.PRIMARY)
    other = OrganisationFactory(name="Другая область", parent=top, level=Level.TERRITORIAL)
    return {"top": top, "region": region, "town": town, "school": school, "other": other}


def approval(**fields):
    return OrganisationApprovalTask.objects.create(name="Согласие", role=Role.TERRITORIAL_EDITOR, **fields)


def case_of(organisation, author):
    return submit(CaseStudyFactory(live=False, organisation=organisation), author)


def test_the_nearest_organisation_above_that_has_somebody(tree):
    workflow(approval(), name="Практика", slug="practice")
    author = colleague("author", Role.AUTHOR, tree["school"])
    near = colleague("near", Role.TERRITORIAL_EDITOR, tree["region"])
    colleague("elsewhere", Role.TERRITORIAL_EDITOR, tree["other"])
    colleague("high", Role.TERRITORIAL_EDITOR, tree["top"])
    state = waiting(case_of(tree["school"], author))
    assert state.addressed_to == tree["region"]
    assert list(state.task.specific.recipients(tree["region"])) == [near]


def test_somebody_in_the_town_comes_before_the_region(tree):
    workflow(approval(), name="Практика", slug="practice")
    author = colleague("author", Role.AUTHOR, tree["school"])
    colleague("near", Role.TERRITORIAL_EDITOR, tree["region"])
    colleague("nearest", Role.TERRITORIAL_EDITOR, tree["town"])
    assert waiting(case_of(tree["school"], author)).addressed_to == tree["town"]


def test_whoever_is_the_author_is_nobody_above(tree):
    workflow(approval(), name="Практика", slug="practice")
    author = colleague("author", Role.TERRITORIAL_EDITOR, tree["town"])
    colleague("near", Role.TERRITORIAL_EDITOR, tree["region"])
    assert waiting(case_of(tree["school"], author)).addressed_to == tree["region"]


def test_not_below_a_level(tree):
    workflow(approval(level=Level.CENTRAL), name="Практика", slug="practice")
    author = colleague("author", Role.AUTHOR, tree["school"])
    colleague("near", Role.TERRITORIAL_EDITOR, tree["region"])
    colleague("high", Role.TERRITORIAL_EDITOR, tree["top"])
    assert waiting(case_of(tree["school"], author)).addressed_to == tree["top"]


def test_who_finds_it_among_what_waits_for_her(tree):
    workflow(approval(), name="Практика", slug="practice")
    author = colleague("author", Role.AUTHOR, tree["school"])
    near = colleague("near", Role.TERRITORIAL_EDITOR, tree["region"])
    elsewhere = colleague("elsewhere", Role.TERRITORIAL_EDITOR, tree["other"])
    high = colleague("high", Role.TERRITORIAL_EDITOR, tree["top"])
    state = waiting(case_of(tree["school"], author))
    for user, found in ((near, True), (high, True), (elsewhere, False), (author, False)):
        assert (state in approvals_waiting_for(user)) is found
        assert TaskState.objects.reviewable_by(user).filter(pk=state.pk).exists() is found
        names = [name for name, _label, _modal in state.task.specific.get_actions(state.latest().as_object(), user)]
        assert ("approve" in names) is found


def test_the_author_who_has_the_role_may_remark_but_not_approve(tree):
    workflow(four_eyes("Методист", Role.METHODOLOGIST))
    both = colleague("both", Role.METHODOLOGIST)
    lesson = LessonFactory(live=False)
    submit(lesson, both)
    task = lesson.current_workflow_task
    assert [name for name, _label, _modal in task.get_actions(lesson, both)] == ["reject", "comment"]
    assert [name for name, _label, _modal in task.get_actions(lesson, colleague("other"))] == []


@pytest.mark.parametrize(
    ("words", "cites"),
    [("Просто текст.", False), ("По ч. 3 ст. 37 ТК РФ — двадцать дней.", True), ("Статья вышла в газете.", False)],
)
def test_a_lawyer_is_asked_only_where_law_is_cited(words, cites):
    ActFactory(title="Трудовой кодекс Российской Федерации", short_title="ТК РФ", slug="tk")
    check = LegalCheckTask.objects.create(name="Юрист", role=Role.LAWYER)
    workflow(check, four_eyes("Выпуск", Role.PUBLISHER))
    colleague("lawyer", Role.LAWYER)
    lesson = LessonFactory(live=False, body=[{"type": "paragraph", "value": f"<p>{words}</p>", "id": ""}])
    assert cites_law(lesson) is cites
    state = submit(lesson, colleague("author"))
    assert [(each.task.name, each.status) for each in state.task_states.order_by("pk")] == (
        [("Юрист", "in_progress")] if cites else [("Юрист", "skipped"), ("Выпуск", "in_progress")]
    )


def test_a_citation_that_comes_later_brings_the_lawyer_back():
    ActFactory(title="Трудовой кодекс Российской Федерации", short_title="ТК РФ", slug="tk")
    check = LegalCheckTask.objects.create(name="Юрист", role=Role.LAWYER)
    workflow(check, four_eyes("Выпуск", Role.PUBLISHER))
    lawyer, publisher, author = (
        colleague("lawyer", Role.LAWYER), colleague("publisher", Role.PUBLISHER), colleague("author"),
    )  # fmt: skip
    lesson = LessonFactory(live=False)
    state = submit(lesson, author)
    draft = lesson.get_latest_revision_as_object()
    draft.body = [("paragraph", "<p>По ч. 3 ст. 37 ТК РФ.</p>")]
    draft.save_revision(user=author)
    waiting(state).approve(user=publisher)
    assert (waiting(state).task.name, waiting(state).status) == ("Юрист", "in_progress")
    lesson.refresh_from_db()
    assert not lesson.live
    waiting(state).approve(user=lawyer)
    lesson.refresh_from_db()
    assert lesson.live


def test_an_edition_goes_to_two_lawyers():
    from django.contrib.contenttypes.models import ContentType
    from wagtail.models import Workflow, WorkflowContentType, WorkflowTask

    flow = Workflow.objects.create(name="Редакция")
    first, second = four_eyes("Первый", Role.LAWYER), four_eyes("Второй", Role.LAWYER, second_person=True)
    for order, step in enumerate((first, second)):
        WorkflowTask.objects.create(workflow=flow, task=step, sort_order=order)
    edition = publish_edition(ActFactory(), "2026-01-01", "Статья 1. Право\nТекст.")
    WorkflowContentType.objects.create(content_type=ContentType.objects.get_for_model(Edition), workflow=flow)
    author, one, two = colleague("author"), colleague("one", Role.LAWYER), colleague("two", Role.LAWYER)
    edition.basis = "Закон 1"
    edition.save_revision(user=author)
    state = flow.start(edition, author)
    waiting(state).approve(user=one)
    waiting(state).approve(user=two)
    assert Edition.objects.get().basis == "Закон 1"
