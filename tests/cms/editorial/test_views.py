"""The queue in the admin: what is shown, and who may decide."""

from datetime import date

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from cms.accounts.models import User
from cms.editorial.models import ReviewTask
from cms.lessons.models import LessonPage
from cms.organisations.models import Role, RoleGrant
from tests.factories.pages import LessonFactory
from tests.factories.workflows import centre

pytestmark = pytest.mark.django_db


@pytest.fixture
def task():
    lesson = LessonFactory(title="Урок о времени")
    return ReviewTask.objects.create(
        source="tests",
        content_id=lesson.content_id,
        locale="ru",
        document_type="lesson",
        title="Урок о времени",
        cause="Закон изменился",
        due_on=date(2027, 1, 1),
        passages=[
            {
                "block": "",
                "pointer": "/summary",
                "quote": "статья 1",
                "place": "Закон: st_1",
                "since": "2027-01-01",
                "runs": [["equal", "не больше "], ["delete", "40 <b>"], ["insert", "36"]],
            }
        ],
    )


def signed_in(*page_permissions: str, superuser: bool = False) -> Client:
    user = User.objects.create_user("editor@example.org", "x", is_superuser=superuser)
    group = Group.objects.create(name="Редакторы")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for name in page_permissions:
        permission = Permission.objects.get(codename=name, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=Page.get_first_root_node(), permission=permission)
    user.groups.add(group)
    RoleGrant.objects.create(user=user, role=Role.PUBLISHER, organisation=centre())
    client = Client()
    client.force_login(user)
    return client


def test_the_queue_and_the_task_show_what_changed(task):
    client = signed_in(superuser=True)
    queue = client.get(reverse("editorial:queue")).content.decode()
    assert ("Урок о времени" in queue, "Закон изменился" in queue) == (True, True)
    page = client.get(reverse("editorial:task", args=[task.pk])).content.decode()
    assert "<del>40 &lt;b&gt;</del><ins>36</ins>" in page
    assert "Закон: st_1, с 1 января 2027" in page


@pytest.mark.parametrize(
    ("permissions", "verdict", "goes_to", "outcome"),
    [
        ((), "still_correct", "wagtailadmin_home", "open"),
        (("change_page",), "still_correct", "editorial:queue", "still_correct"),
        (("change_page",), "fixed", "editorial:queue", "fixed"),
        (("change_page",), "withdrawn", "wagtailadmin_home", "open"),
        (("change_page", "publish_page"), "withdrawn", "editorial:queue", "withdrawn"),
        (("change_page", "publish_page"), "open", "wagtailadmin_home", "open"),
    ],
)
def test_who_may_decide_what(task, permissions, verdict, goes_to, outcome):
    response = signed_in(*permissions).post(reverse("editorial:task", args=[task.pk]), {"verdict": verdict})
    task.refresh_from_db()
    assert (response.status_code, response.url, task.outcome) == (302, reverse(goes_to), outcome)
    assert LessonPage.objects.get().live == (outcome != "withdrawn")


def test_strangers_are_sent_to_sign_in(task):
    assert Client().get(reverse("editorial:queue")).status_code == 302
    assert Client().post(reverse("editorial:task", args=[task.pk]), {"verdict": "fixed"}).status_code == 302
