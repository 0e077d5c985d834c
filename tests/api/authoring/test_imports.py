from datetime import timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from cms.accounts.models import Job, User
from cms.content.authoring.jobs import run_job, take_up_left_jobs
from cms.legislation.models import Edition
from cms.lessons import authoring_imports
from cms.lessons.models import LessonPage

pytestmark = pytest.mark.django_db


def word() -> bytes:
    document = docx.Document()
    document.add_heading("Коллективные переговоры", 0)
    document.add_paragraph("Начинаются с письма.")
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def send(door: Any, kind: str, content: bytes, name: str, key: str = "", **parts: str) -> Any:
    headers = {"authorization": f"Bearer {door.token}"} | ({"idempotency-key": key} if key else {})
    data = {"file": SimpleUploadedFile(name, content), **parts}
    return door.client.post(f"/api/authoring/v1/imports/{kind}/", data, headers=headers)


EDITION = {
    "type": "fz",
    "bodies": "Орган",
    "number": "7-ФЗ",
    "signed_on": "2020-01-02",
    "title": "О порядке",
    "slug": "poryadok",
    "in_force_from": "2020-02-01",
}


def test_a_lesson_from_word_becomes_a_draft(door):
    taken = send(door, "lesson", word(), "urok.docx", key="k")
    assert (taken.status_code, taken.json()["state"]) == (202, "queued"), taken.content.decode()
    assert send(door, "lesson", word(), "urok.docx", key="k").content == taken.content
    job = Job.objects.get()
    run_job(job.public_id)
    done = door("GET", taken["Location"])
    assert (done.json()["state"], done.json()["progress"]) == ("done", 100)
    draft, _etag = door.draft(done.json()["result"]["id"])
    assert (draft["title"], draft["state"]["status"]) == ("Коллективные переговоры", "draft")
    run_job(job.public_id)
    assert LessonPage.objects.count() == 1
    assert bytes(Job.objects.get().upload) == b""


def test_an_edition_from_a_text_becomes_a_draft_with_its_act(door):
    text = "Статья 1. Начало\n\n1. Первое.\n\nСтатья 2. Конец\n\n1. Второе.\n".encode()
    taken = send(door, "edition", text, "act.txt", **EDITION)
    assert taken.status_code == 202, taken.content.decode()
    run_job(Job.objects.get().public_id)
    done = door("GET", taken["Location"]).json()
    assert done["state"] == "done", done
    draft, _etag = door.draft(done["result"]["id"])
    assert (draft["act"], draft["in_force_from"]) == (done["result"]["act"], "2020-02-01")
    assert Edition.objects.get().live is False


def test_a_file_that_is_refused_says_why(door):
    taken = send(door, "lesson", b"not a Word file", "urok.docx")
    run_job(Job.objects.get().public_id)
    done = door("GET", taken["Location"]).json()
    assert (done["state"], len(done["errors"])) == ("failed", 1)
    assert done["errors"][0]["detail"]
    assert LessonPage.objects.count() == 0


def test_what_is_told_beside_the_file_is_checked_at_once(door):
    answer = send(door, "edition", b"x", "a.txt", **{**EDITION, "signed_on": "yesterday"})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/signed_on")
    answer = send(door, "lesson", word(), "a.docx", section="/moon/")
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/section")
    assert send(door, "poem", b"x", "a.txt").status_code == 404
    assert Job.objects.count() == 0


def test_a_job_whose_worker_is_gone_is_begun_again_and_has_one_effect(door, monkeypatch):
    send(door, "lesson", word(), "urok.docx")
    job = Job.objects.get()
    real = authoring_imports.import_lesson

    class Killed(BaseException):
        """Nobody catches what ends a process."""

    def killed(*args: Any, **kwargs: Any) -> Any:
        real(*args, **kwargs)
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(authoring_imports, "import_lesson", killed)
        with pytest.raises(Killed):
            run_job(job.public_id)
    assert (Job.objects.get().state, LessonPage.objects.count()) == ("running", 0)
    assert take_up_left_jobs() == 0
    Job.objects.update(leased_until=timezone.now() - timedelta(seconds=1))
    assert take_up_left_jobs() == 1
    assert (Job.objects.get().state, LessonPage.objects.count()) == ("done", 1)


def test_a_job_is_its_owners_alone(door, opened):
    taken = send(door, "lesson", word(), "urok.docx")
    other = opened(User.objects.create_superuser("other@example.org", "x"))
    assert other("GET", taken["Location"]).status_code == 404
