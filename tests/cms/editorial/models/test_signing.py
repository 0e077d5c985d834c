"""Signatures: never on one's own text, always on a certain one, and no other way to the end of a workflow."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import ModelLogEntry, PageLogEntry, TaskState, WorkflowState

from cms.accounts.models import User
from cms.editorial.models import Approval, Remark, SignOff
from cms.editorial.refusals import SignOffRefused
from cms.editorial.texts import text_hash
from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.factories.pages import LessonFactory
from tests.factories.workflows import colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return {
        "author": colleague("author", Role.AUTHOR),
        "methodologist": colleague("methodologist", Role.METHODOLOGIST),
        "publisher": colleague("publisher", Role.PUBLISHER),
        "stranger": colleague("stranger"),
    }


@pytest.fixture
def lesson(people):
    workflow(four_eyes("Методист", Role.METHODOLOGIST), four_eyes("Выпуск", Role.PUBLISHER))
    return LessonFactory(live=False, title="Урок", owner=people["author"])


def edit(lesson, by, **fields):
    page = LessonPage.objects.get(pk=lesson.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    return page.save_revision(user=by)


def statuses(state):
    rows = SignOff.objects.filter(workflow_state=state).order_by("pk")
    return [(row.task.name, row.status, row.voided_at is not None) for row in rows]


def test_two_colleagues_approve_and_it_goes_live(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).approve(user=people["methodologist"], comment="Хорошо")
    assert not LessonPage.objects.get().live
    waiting(state).approve(user=people["publisher"])
    assert LessonPage.objects.get().live
    (approval,) = Approval.objects.all()
    assert approval.text_hash == text_hash(LessonPage.objects.get().live_revision)
    assert [(one.finished_by, one.text_hash) for one in SignOff.objects.order_by("pk")] == [
        (people["methodologist"], approval.text_hash),
        (people["publisher"], approval.text_hash),
    ]


def refused(action):
    """The action is refused, and neither the workflow nor the log has moved."""
    before = [(row.pk, row.status) for row in TaskState.objects.order_by("pk")]
    with pytest.raises((SignOffRefused, PublicationRefused, PermissionDenied)):
        action()
    assert [(row.pk, row.status) for row in TaskState.objects.order_by("pk")] == before
    assert (LessonPage.objects.get().live, PublishedDocument.objects.filter(type="lesson").count()) == (False, 0)
    assert Approval.objects.count() == 0


def test_nobody_approves_what_she_submitted_or_wrote(lesson, people):
    for user in people.values():
        user.is_superuser = True
        user.save()
    state = submit(lesson, people["author"])
    refused(lambda: waiting(state).approve(user=people["author"]))
    edit(lesson, people["methodologist"], summary="Другими словами")
    refused(lambda: waiting(state).approve(user=people["methodologist"]))
    refused(lambda: waiting(state).approve(user=None))


def test_saving_once_more_does_not_take_over_the_authorship(lesson, people):
    edit(lesson, people["methodologist"], summary="Написано методистом")
    state = submit(LessonPage.objects.get().get_latest_revision_as_object(), people["author"])
    refused(lambda: waiting(state).approve(user=people["methodologist"]))


def test_whoever_submits_again_does_not_approve(lesson, people):
    second = colleague("second", Role.METHODOLOGIST)
    state = submit(lesson, people["author"])
    waiting(state).reject(user=people["methodologist"], comment="Мало")
    WorkflowState.objects.get(pk=state.pk).resume(second)
    refused(lambda: waiting(state).approve(user=second))
    waiting(state).approve(user=people["methodologist"])


def test_a_step_is_for_those_to_whom_it_is_addressed(lesson, people):
    state = submit(lesson, people["author"])
    for name in ("publisher", "stranger"):
        user = people[name]
        refused(lambda user=user: waiting(state).approve(user=user))
        refused(lambda user=user: waiting(state).reject(user=user, comment="Нет"))
        refused(lambda user=user: waiting(state).remark(user, "Нет"))


def test_past_the_signature_no_code_leads_on(lesson, people):
    """The plain rows of Wagtail know nothing of signatures: nothing that is done to them counts."""
    state = submit(lesson, people["author"])
    plain = TaskState.objects.get(pk=waiting(state).pk)
    refused(lambda: plain.approve(user=people["author"]))
    refused(lambda: WorkflowState.objects.get(pk=state.pk).finish(user=people["author"]))
    TaskState.objects.get(pk=plain.pk).approve(user=people["author"], update=False)
    refused(lambda: WorkflowState.objects.get(pk=state.pk).update(user=people["author"]))


def test_the_last_step_is_no_way_past_either(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).approve(user=people["methodologist"])
    plain = TaskState.objects.get(pk=waiting(state).pk)
    refused(lambda: plain.approve(user=people["author"]))


def test_a_second_person_is_another_one(people):
    both = colleague("both", Role.METHODOLOGIST)
    workflow(
        four_eyes("Первый", Role.METHODOLOGIST), four_eyes("Второй", Role.METHODOLOGIST, second_person=True), name="Два"
    )
    lesson = LessonFactory(live=False)
    state = submit(lesson, people["author"])
    waiting(state).approve(user=both)
    refused(lambda: waiting(state).approve(user=both))
    waiting(state).approve(user=people["methodologist"])
    assert LessonPage.objects.get().live


def test_an_edit_voids_what_was_signed_before_it(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).approve(user=people["methodologist"])
    edit(lesson, people["author"], summary="Совсем другое")
    waiting(state).approve(user=people["publisher"])
    assert statuses(state) == [
        ("Методист", "cancelled", True),
        ("Выпуск", "approved", False),
        ("Методист", "in_progress", False),
    ]
    assert not LessonPage.objects.get().live
    waiting(state).approve(user=people["methodologist"])
    assert LessonPage.objects.get().live
    assert LessonPage.objects.get().summary == "Совсем другое"


def test_saving_without_a_change_voids_nothing(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).approve(user=people["methodologist"])
    edit(lesson, people["stranger"])
    waiting(state).approve(user=people["publisher"])
    assert LessonPage.objects.get().live


def test_an_overwritten_revision_is_another_text(lesson, people):
    """Autosave writes over the last revision in place: its number stays, the text does not."""
    state = submit(lesson, people["author"])
    waiting(state).approve(user=people["methodologist"])
    page = LessonPage.objects.get().get_latest_revision_as_object()
    page.summary = "Подменено"
    page.save_revision(user=people["author"], overwrite_revision=page.latest_revision)
    waiting(state).approve(user=people["publisher"])
    assert (LessonPage.objects.get().live, statuses(state)[0]) == (False, ("Методист", "cancelled", True))


def test_what_was_not_seen_is_not_signed(lesson, people):
    state = submit(lesson, people["author"])
    seen = waiting(state).present_hash
    edit(lesson, people["author"], summary="Пока читали")
    refused(lambda: waiting(state).approve(user=people["methodologist"], seen=seen))
    waiting(state).approve(user=people["methodologist"], seen=waiting(state).present_hash)


def test_a_return_has_a_reason_and_the_same_step_comes_again(lesson, people):
    state = submit(lesson, people["author"])
    refused(lambda: waiting(state).reject(user=people["methodologist"], comment="  "))
    waiting(state).reject(user=people["methodologist"], comment="Мало примеров")
    assert WorkflowState.objects.get().status == "needs_changes"
    WorkflowState.objects.get().resume(people["author"])
    assert (waiting(state).task.name, waiting(state).status) == ("Методист", "in_progress")


def test_a_remark_decides_nothing(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).remark(people["methodologist"], " Проверьте дату ")
    (remark,) = Remark.objects.all()
    assert (remark.text, remark.text_hash, waiting(state).status) == (
        "Проверьте дату",
        waiting(state).present_hash,
        "in_progress",
    )
    assert not LessonPage.objects.get().live


def test_everything_stands_in_the_audit_log(lesson, people):
    state = submit(lesson, people["author"])
    waiting(state).remark(people["methodologist"], "Дата")
    waiting(state).approve(user=people["methodologist"])
    edit(lesson, people["author"], summary="Иначе")
    waiting(state).approve(user=people["publisher"])
    lines = PageLogEntry.objects.filter(page=lesson.pk, action__startswith="editorial").order_by("pk")
    told = [(line.action, line.user, line.data["step"]["title"], len(line.data["hash"])) for line in lines]
    assert told == [
        ("editorial.remark", people["methodologist"], "Методист", 32),
        ("editorial.sign", people["methodologist"], "Методист", 32),
        ("editorial.void", people["publisher"], "Методист", 32),
        ("editorial.sign", people["publisher"], "Выпуск", 32),
    ]
    assert ModelLogEntry.objects.count() == 0
    assert User.objects.count() == 4
