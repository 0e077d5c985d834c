"""The folder client against a real server."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.cache import cache

from cms.accounts.access import make_token
from cms.accounts.models import Job, User
from cms.config.site import setup_site
from cms.content.authoring.jobs import run_job
from cms.content.media import UnionImage
from cms.legislation.models import Edition
from cms.lessons.models import LessonPage
from frontend_contract.sync import folder as folders
from frontend_contract.sync.door import Door
from frontend_contract.sync.folder import Folder, with_ids
from tests.factories.media import picture_bytes

pytestmark = pytest.mark.django_db(transaction=True)
ROOT = Path(__file__).resolve().parents[3]
LESSON = "# Собрание\n\nПервое.\n\n![Стол](table.png)\n\nТретье.\n"


@pytest.fixture
def token() -> Iterator[str]:
    cache.clear()
    setup_site()
    chief = User.objects.create_superuser("chief@example.org", "x")
    yield make_token(chief, "test", scopes=["read", "draft"], by=chief)[1]
    cache.clear()


@pytest.fixture
def school(tmp_path: Path) -> Path:
    (tmp_path / "table.png").write_bytes(picture_bytes())
    (tmp_path / "meeting.md").write_text(LESSON)
    return tmp_path


def applied(school: Path, door: Door) -> list[tuple[str, str]]:
    return [(step.path, step.deed) for step in Folder(school, "school").apply(door)]


def texts() -> list[str]:
    page = LessonPage.objects.get().get_latest_revision_as_object()
    return [str(block.value) for block in page.body if block.block_type == "paragraph"]


def test_a_folder_is_planned_sent_and_left_alone_when_nothing_changed(live_server, token, school):
    door = Door(live_server.url, token)
    assert [(step.path, step.deed) for step in Folder(school, "school").plan()] == [("meeting.md", "create")]
    assert LessonPage.objects.count() == 0
    assert applied(school, door) == [("meeting.md", "create")]
    assert applied(school, door) == [("meeting.md", "keep")]
    lesson = LessonPage.objects.get()
    assert (lesson.title, lesson.live, UnionImage.objects.get().alt) == ("Собрание", False, "Стол")
    (school / folders.MEMORY).unlink()
    assert applied(school, door) == [("meeting.md", "create")]
    assert (LessonPage.objects.count(), lesson.revisions.count(), UnionImage.objects.count()) == (1, 1, 1)


def test_a_changed_file_keeps_what_editors_changed_elsewhere(live_server, token, school):
    door = Door(live_server.url, token)
    applied(school, door)
    page = LessonPage.objects.get().get_latest_revision_as_object()
    page.body[2].value.source = "<p>Третье, лучше.</p>"
    page.save_revision(clean=False)
    (school / "meeting.md").write_text(LESSON.replace("Первое", "Первое, новое"))
    assert applied(school, door) == [("meeting.md", "change")]
    assert texts() == ["<p>Первое, новое.</p>", "<p>Третье, лучше.</p>"]


def test_a_change_of_the_same_block_is_named_and_left_alone(live_server, token, school):
    door = Door(live_server.url, token)
    applied(school, door)
    page = LessonPage.objects.get().get_latest_revision_as_object()
    page.body[0].value.source = "<p>Первое, из админки.</p>"
    page.save_revision(clean=False)
    (school / "meeting.md").write_text(LESSON.replace("Первое", "Первое, из файла"))
    (step,) = Folder(school, "school").apply(door)
    assert (step.deed, step.words.startswith("412 changed by somebody else too: /body/")) == ("refuse", True)
    assert texts()[0] == "<p>Первое, из админки.</p>"


def test_an_act_becomes_an_edition(live_server, token, tmp_path, monkeypatch):
    (tmp_path / "order.txt").write_text("Статья 1. Начало\n\n1. Первое.\n")
    (tmp_path / "order.act.json").write_text(
        '{"type": "fz", "bodies": "Орган", "number": "1-ФЗ", "signed_on": "2020-01-02", "title": "О порядке",'
        ' "slug": "poryadok", "in_force_from": "2020-02-01"}'
    )
    door = Door(live_server.url, token)
    monkeypatch.setattr(folders.Door, "wait_for", lambda self, job: run_job(Job.objects.get().public_id) or {})
    assert applied(tmp_path, door) == [("order.txt", "import")]
    assert (Edition.objects.get().live, Edition.objects.get().act.slug) == (False, "poryadok")


def test_the_command_line_says_what_it_did_and_fails_for_what_was_refused(live_server, token, school):
    (school / "empty.md").write_text("Без названия.")
    command = [sys.executable, "-m", "frontend_contract.sync", "apply", str(school), "--server", live_server.url]
    done = subprocess.run(command, input=token, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 1, done.stderr
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["refuse  empty.md", "create  meeting.md"]


def test_what_was_sent_to_one_server_was_not_sent_to_another(live_server, token, school):
    list(Folder(school, "school", live_server.url).apply(Door(live_server.url, token)))
    assert [step.deed for step in Folder(school, "school", live_server.url + "/").plan()] == ["keep"]
    assert [step.deed for step in Folder(school, "school", "https://other.example.org").plan()] == ["create"]


def test_what_can_not_be_sent_is_said_before_anything_is(school):
    (school / "table.png").unlink()
    (school / "order.txt").write_text("Статья 1. Начало")
    (school / "order.act.json").write_text("{")
    (school / "latin.md").write_bytes("# Привет".encode("cp1251"))
    found = {step.path: (step.deed, step.words) for step in Folder(school, "school").plan()}
    assert found["meeting.md"] == ("refuse", "There is no picture table.png.")
    assert found["latin.md"] == ("refuse", "The file is not UTF-8.")
    assert found["order.txt"][0] == "refuse"
    assert found["order.txt"][1].startswith("order.act.json is not JSON: ")


@pytest.mark.parametrize("missing", ["folder", "token", "server"])
def test_what_is_not_there_is_said_in_words(missing: str, school, tmp_path, monkeypatch):
    (tmp_path / "token.txt").write_text("wagtail_x")
    folder = tmp_path / "nowhere" if missing == "folder" else school
    token = tmp_path / ("none.txt" if missing == "token" else "token.txt")
    arguments = [str(folder), "--server", "http://127.0.0.1:1", "--token-file", str(token)]
    program = "import runpy, sys, time; time.sleep = lambda seconds: None; runpy.run_module('frontend_contract.sync')"
    command = [sys.executable, "-c", program, "apply", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Nothing more was sent to http://127.0.0.1:1. ")
    assert "Traceback" not in done.stderr


def test_blocks_keep_their_ids_by_words_and_then_by_place():
    before = [{"type": "quote", "text": text, "id": str(number)} for number, text in enumerate("абв")]
    after = [{"type": "quote", "text": text} for text in ("б", "новое", "в", "еще")]
    with_ids(after, before, "0b6a7a3e-2a59-4a55-9d4a-1a2b3c4d5e6f")
    assert [block["id"] for block in after[:1] + after[2:3]] == ["1", "2"]
    assert len({block["id"] for block in after}) == 4
