"""The workflows of the school: which steps, in what order, for what."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from wagtail.models import GroupApprovalTask, Page, Task, Workflow, WorkflowContentType, WorkflowPage, WorkflowTask

from cms.config.site import section
from cms.editorial.models import FourEyesTask, LegalCheckTask, OrganisationApprovalTask, ReviewRule, SetUpWorkflow
from cms.legislation.models import Edition
from cms.organisations.models import Level, Role

OF_WAGTAIL = "Moderators approval"
# Kinds of material that somebody looks at every year, as long as editors have not said otherwise.
YEARLY = ("lesson", "case-study", "practice-note")


@dataclass(frozen=True, slots=True)
class Plan:
    """A workflow: its steps in order, and what goes by it, as the address of a section or a model of snippets."""

    key: str
    name: str
    steps: Sequence[Task]
    section: str = ""
    model: type[Model] | None = None


def plans() -> list[Plan]:
    """The workflows of a new school; their names are content, in the school's language."""
    lesson = (
        FourEyesTask(name="Урок: методист", role=Role.METHODOLOGIST, due_days=3),
        LegalCheckTask(name="Урок: юрист", role=Role.LAWYER, due_days=5),
        FourEyesTask(name="Урок: выпуск", role=Role.PUBLISHER, due_days=2),
    )
    edition = (
        FourEyesTask(name="Редакция: юрист", role=Role.LAWYER, due_days=3),
        FourEyesTask(name="Редакция: второй юрист", role=Role.LAWYER, due_days=3, second_person=True),
    )
    case = (
        OrganisationApprovalTask(
            name="Практика: территориальная организация", role=Role.TERRITORIAL_EDITOR, due_days=5
        ),
        OrganisationApprovalTask(
            name="Практика: центральная организация", role=Role.PUBLISHER, level=Level.CENTRAL, due_days=5
        ),
    )
    return [
        Plan("lesson", "Согласование урока", lesson, section="lessons"),
        Plan("edition", "Согласование редакции акта", edition, model=Edition),
        Plan("case", "Согласование практики", case, section="practice"),
    ]


@transaction.atomic
def setup_workflows(keys: Collection[str] = ("lesson", "edition", "case")) -> list[str]:
    """Make what has never been made of the plans with these keys; answers the names. Needs the sections of ``setup_site``.

    A workflow that was made once is never touched again, were it renamed, changed or deleted since. Where editors have
    assigned another one, it stays. Wagtail's own example goes, unless something is or was on its way by it.
    """
    remove_the_example()
    _set_up_rules()
    return [plan.name for plan in plans() if plan.key in keys and _set_up(plan)]


def _set_up(plan: Plan) -> bool:
    record, is_new = SetUpWorkflow.objects.get_or_create(key=plan.key)
    if not is_new:
        return False
    workflow = Workflow.objects.create(name=plan.name)
    for order, step in enumerate(plan.steps):
        step.save()
        WorkflowTask.objects.create(workflow=workflow, task=step, sort_order=order)
    record.workflow = workflow
    record.save()
    if plan.section:
        page = Page.objects.get(pk=section(plan.section).pk)
        WorkflowPage.objects.get_or_create(page=page, defaults={"workflow": workflow})
    if plan.model is not None:
        content_type = ContentType.objects.get_for_model(plan.model)
        WorkflowContentType.objects.get_or_create(content_type=content_type, defaults={"workflow": workflow})
    return True


def _set_up_rules() -> None:
    _record, is_new = SetUpWorkflow.objects.get_or_create(key="review_rules")
    for document_type in YEARLY if is_new else ():
        ReviewRule.objects.get_or_create(document_type=document_type, defaults={"months": 12})


def remove_the_example() -> None:
    """Take away the workflow that Wagtail's first migration makes, in English; rename it where it has been used."""
    for workflow in Workflow.objects.filter(name=OF_WAGTAIL):
        tasks = list(workflow.tasks.values_list("pk", flat=True))
        if workflow.workflow_states.exists():
            workflow.name = "Согласование модератором"
            workflow.save()
        else:
            workflow.delete()
        for task in GroupApprovalTask.objects.filter(pk__in=tasks, name=OF_WAGTAIL):
            _rename_or_delete(task)


def _rename_or_delete(task: Task) -> None:
    if task.task_states.exists() or task.workflow_tasks.exists():
        Task.objects.filter(pk=task.pk).update(name="Модератор")
    else:
        task.delete()
