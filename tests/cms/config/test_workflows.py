"""The workflows of a new school: made once, assigned, and left to the editors."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from wagtail.models import Page, Task, Workflow, WorkflowPage, WorkflowTask

from cms.config.site import section, setup_site
from cms.config.workflows import setup_workflows
from cms.editorial.models import FourEyesTask, SetUpWorkflow
from cms.legislation.models import Edition
from cms.lessons.models import LessonPage

pytestmark = pytest.mark.django_db


def steps(workflow):
    return [(task.specific.__class__.__name__, task.specific.role) for task in workflow.tasks]


def test_what_is_made_and_where_it_holds():
    call_command("setup_workflows")
    lesson = Page.objects.get(pk=section("lessons").pk).get_workflow()
    assert steps(lesson) == [
        ("FourEyesTask", "methodologist"),
        ("LegalCheckTask", "lawyer"),
        ("FourEyesTask", "publisher"),
    ]
    case = Page.objects.get(pk=section("practice").pk).get_workflow()
    assert steps(case) == [
        ("OrganisationApprovalTask", "territorial_editor"),
        ("OrganisationApprovalTask", "publisher"),
    ]
    edition = Edition.get_default_workflow()
    assert steps(edition) == [("FourEyesTask", "lawyer"), ("FourEyesTask", "lawyer")]
    assert [task.specific.second_person for task in edition.tasks] == [False, True]
    assert ContentType.objects.get_for_model(Edition).wagtail_workflow_content_type.workflow == edition
    assert Workflow.objects.count() == 3
    assert not Task.objects.filter(name="Moderators approval").exists()
    assert not Page.objects.get(pk=section("legal-updates").pk).has_workflow


def test_a_second_time_nothing_is_made_over_what_editors_did():
    setup_site()
    assert len(setup_workflows()) == 3
    lesson = Workflow.objects.get(name="Согласование урока")
    lesson.name = "Наш порядок"
    lesson.save()
    WorkflowTask.objects.filter(workflow=lesson).order_by("sort_order").first().delete()
    FourEyesTask.objects.filter(name="Урок: выпуск").update(due_days=9)
    Workflow.objects.get(name="Согласование практики").delete()
    WorkflowPage.objects.filter(workflow=lesson).delete()
    assert setup_workflows() == []
    assert sorted(Workflow.objects.values_list("name", flat=True)) == ["Наш порядок", "Согласование редакции акта"]
    assert (lesson.tasks.count(), FourEyesTask.objects.get(name="Урок: выпуск").due_days) == (2, 9)
    assert not WorkflowPage.objects.filter(workflow=lesson).exists()
    assert SetUpWorkflow.objects.get(key="case").workflow is None


def test_another_workflow_of_the_editors_stays_assigned():
    setup_site()
    own = Workflow.objects.create(name="Свой порядок")
    WorkflowPage.objects.create(page=Page.objects.get(pk=section("lessons").pk), workflow=own)
    setup_workflows()
    assert Page.objects.get(pk=section("lessons").pk).get_workflow() == own


def test_the_demo_loads_into_a_school_with_workflows():
    call_command("setup_workflows")
    call_command("load_demo", verbosity=0)
    assert LessonPage.objects.filter(live=True).count() == 7
