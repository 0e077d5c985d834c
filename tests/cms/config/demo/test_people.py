"""The demo's people play the workflows; no school with people of its own gets them."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, Workflow

from cms.accounts.models import User
from cms.bestpractice.models import Submission
from cms.config.demo.people import cast, introduce
from cms.config.home import waiting
from cms.config.management.commands.serve import how_to_play
from cms.config.workflows import setup_workflows
from cms.editorial.models.letters import Letter, LetterKind
from cms.organisations.models import Role, RoleGrant

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "demo_password"


@pytest.fixture
def played(file: Path) -> Path:
    call_command("load_demo", verbosity=0)
    User.objects.create_superuser("admin@example.org", "x")
    introduce(file)
    return file


def test_each_role_has_somebody_who_signs_in_with_the_password_of_the_file(played: Path):
    password = played.read_text().strip()
    assert set(RoleGrant.objects.values_list("role", flat=True)) == set(Role)
    assert played.stat().st_mode & 0o777 == 0o600
    people = User.objects.filter(is_superuser=False)
    assert len(people) == 7
    assert all(user.check_password(password) and user.groups.count() == 1 for user in people)
    assert len(password) == 16
    lines = how_to_play(played)
    assert lines[0].endswith(f" {password}")
    assert [line.split()[0] for line in lines[1:3]] == ["chair@example.org", "territory@example.org"]


def test_a_practice_waits_once_for_the_territory_and_for_nobody_else(played: Path):
    title = Submission.objects.get().title
    awaits = {"territory@example.org": 1, "chair@example.org": 0, "publisher@example.org": 0}
    for email, times in awaits.items():
        lines = [line.title for line in waiting(User.objects.get(email=email))]
        assert lines.count(title) == times, email


def test_only_practices_go_by_a_workflow_until_the_others_are_set_up(played: Path):
    assert [page.slug for page in Page.objects.filter(workflowpage__isnull=False)] == ["practice"]
    assert setup_workflows() == ["Согласование урока", "Согласование редакции акта"]


def test_a_second_start_changes_nothing(played: Path):
    before = (played.read_text(), User.objects.count(), Submission.objects.count(), Workflow.objects.count())
    introduce(played)
    assert (played.read_text(), User.objects.count(), Submission.objects.count(), Workflow.objects.count()) == before
    assert len(cast(played)) == 7


@pytest.mark.parametrize("superuser", [False, True])
def test_a_school_with_people_gets_neither_strangers_nor_workflows(file: Path, superuser: bool):
    User.objects.create_superuser("admin@example.org", "x")
    User.objects.create_user("anna@example.org", "x", is_superuser=superuser)
    before = Workflow.objects.count()
    introduce(file)
    assert (User.objects.count(), Workflow.objects.count(), file.exists()) == (2, before, False)
    assert how_to_play(file) == []


def test_whoever_has_changed_her_password_is_not_announced(played: Path):
    chair = User.objects.get(email="chair@example.org")
    chair.set_password("a better one")
    chair.save()
    assert cast(played)[0][0] == "territory@example.org"
    played.unlink()
    assert cast(played) == []


def test_what_comes_back_is_told_to_the_chair_whose_code_sent_it(played: Path):
    """A code names nobody; who writes for that very organisation reads the words on her first screen, in the editor and by
    letter."""
    people = {user.email.partition("@")[0]: user for user in User.objects.all()}
    case = Submission.objects.get().page
    case.current_workflow_task_state.specific.reject(user=people["territory"], comment="Кто входит во вторую смену?")
    told = {name: [str(line.note) for line in waiting(user)] for name, user in people.items() if name != "admin"}
    assert [name for name, notes in told.items() if any("Кто входит во вторую смену?" in note for note in notes)] == [
        "chair"
    ]
    assert told["chair"] == ["вернули вам: Кто входит во вторую смену?"]
    assert told["territory"] == []
    client = Client()
    client.force_login(people["chair"])
    panel = BeautifulSoup(client.get(f"/admin/pages/{case.pk}/edit/").content, "html.parser").select("[data-returned]")
    assert ["Кто входит во вторую смену?" in each.get_text() for each in panel] == [True]
    letters = Letter.objects.filter(kind=LetterKind.RETURNED).values_list("to_user__email", flat=True)
    assert list(letters) == ["chair@example.org"]
