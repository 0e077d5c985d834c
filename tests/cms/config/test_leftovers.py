"""What Wagtail's migrations leave in English is taken away, or named in Russian where somebody uses it."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Collection, GroupApprovalTask, Page

from cms.accounts.models import User
from cms.config.leftovers import clear_leftovers
from cms.config.site import setup_site

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def leftovers() -> None:
    """As the migrations leave them, whatever other tests of the database have taken away."""
    setup_site()
    for name in ("Editors", "Moderators"):
        Group.objects.get_or_create(name=name)
    Page.objects.filter(depth=1).update(title="Root", draft_title="Root")
    if not Collection.objects.filter(depth=1).update(name="Root"):
        Collection.add_root(name="Root")


def names() -> set[str]:
    return set(Group.objects.values_list("name", flat=True))


def test_groups_that_nobody_is_in_go() -> None:
    clear_leftovers()
    assert not names() & {"Editors", "Moderators", "Редакторы без роли", "Модераторы без роли"}


def test_a_group_with_people_and_one_that_a_step_asks_get_russian_names() -> None:
    someone = User.objects.create_user("someone@example.org", "x")
    someone.groups.add(Group.objects.get(name="Editors"))
    step = GroupApprovalTask.objects.create(name="Шаг", active=True)
    step.groups.add(Group.objects.get(name="Moderators"))
    clear_leftovers()
    clear_leftovers()
    assert someone.groups.get().name == "Редакторы без роли"
    assert step.groups.get().name == "Модераторы без роли"
    assert not names() & {"Editors", "Moderators"}


def test_the_roots_of_the_trees() -> None:
    clear_leftovers()
    assert Page.get_first_root_node().title == "Все разделы"
    assert Collection.get_first_root_node().name == "Все папки"


def test_a_name_that_somebody_chose_stays() -> None:
    Collection.objects.filter(depth=1).update(name="Архив")
    clear_leftovers()
    assert Collection.get_first_root_node().name == "Архив"
