"""Workflows and the people in them, for tests."""

from typing import Any

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupPagePermission, Page, Task, Workflow, WorkflowPage, WorkflowState, WorkflowTask

from cms.accounts.models import User
from cms.config.site import section, setup_site
from cms.editorial.models import FourEyesTask
from cms.organisations.models import Organisation, Role, RoleGrant
from tests.factories.organisations import OrganisationFactory


def centre() -> Organisation:
    """The central organisation, made when there is none."""
    return Organisation.objects.filter(depth=1).first() or OrganisationFactory(name="Центр", slug="centre")


def colleague(name: str, role: Role | None = None, organisation: Organisation | None = None, **fields: Any) -> User:
    """Somebody who may write in the whole tree of pages, with a role for the centre or for the given organisation."""
    user = User.objects.create_user(f"{name}@example.org", "x", first_name=name.title(), **fields)
    group, made = Group.objects.get_or_create(name="Пишущие")
    if made:
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        for codename in ("add_page", "change_page"):
            permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
            GroupPagePermission.objects.create(group=group, page=Page.get_first_root_node(), permission=permission)
    user.groups.add(group)
    if role is not None:
        RoleGrant.objects.create(user=user, role=role, organisation=organisation or centre())
    return user


def four_eyes(name: str, role: Role, **fields: Any) -> FourEyesTask:
    return FourEyesTask.objects.create(name=name, role=role, **fields)


def workflow(*steps: Task, name: str = "Урок", slug: str = "lessons") -> Workflow:
    """A workflow of these steps for the pages of a section."""
    setup_site()
    made = Workflow.objects.create(name=name)
    for order, step in enumerate(steps):
        WorkflowTask.objects.create(workflow=made, task=step, sort_order=order)
    WorkflowPage.objects.update_or_create(page=Page.objects.get(pk=section(slug).pk), defaults={"workflow": made})
    return made


def submit(page: Page, by: User) -> WorkflowState:
    """Save a draft of a page as it is and hand it to its workflow."""
    page.save_revision(user=by)
    return page.get_workflow().start(page, by)


def waiting(state: WorkflowState) -> Any:
    """The step that a workflow waits at, fresh from the database."""
    return WorkflowState.objects.get(pk=state.pk).current_task_state.specific
