"""Every POST is killed at each of some moments, as ``kill -9`` would, and its answer is lost; sent again it has one effect.

The moments are statements that the request sends to the database, before or after they are done, and the end, when all is
done and only the answer is missing. ``CUTS=all pytest`` kills at every statement.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.utils import timezone
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision, TaskState, Workflow

from cms.accounts.access import make_token
from cms.accounts.models import Job, KeptAnswer, User
from cms.content.media import UnionFile, UnionImage
from cms.editorial.models import Release, ReleaseItem
from cms.lessons.models import GlossaryTerm, LessonPage, Recording
from cms.organisations.models import Role
from cms.publication.models import PublishedDocument
from tests.api.authoring.conftest import Door
from tests.factories.lessons import MP3
from tests.factories.media import PDF, picture_bytes
from tests.factories.workflows import centre, colleague, four_eyes, workflow

pytestmark = pytest.mark.django_db(transaction=True)

MOMENTS = os.environ.get("CUTS", "4")
COUNTED = (
    LessonPage,
    GlossaryTerm,
    Revision,
    PageLogEntry,
    ModelLogEntry,
    PublishedDocument,
    TaskState,
    UnionImage,
    UnionFile,
    Recording,
    Job,
    Release,
    ReleaseItem,
)
LESSON = {"type": "lesson", "title": "Урок", "summary": "О нём.", "objectives": ["Знать"]}
ACT = {
    "type": "fz", "bodies": "Орган", "number": "1-ФЗ", "signed_on": "2020-01-02", "title": "О порядке", "slug": "poryadok",
    "in_force_from": "2020-01-02",
}  # fmt: skip


class Killed(BaseException):
    """The process is gone: nothing that would tidy up is run but the database's own rollback."""


@contextmanager
def killed_at(moment: int) -> Iterator[list[int]]:
    """The process ends at this statement, counted from 1: before it when the number is odd, else after it."""
    seen = [0]

    def wrapper(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        seen[0] += 1
        if seen[0] == moment and moment % 2:
            raise Killed
        done = execute(sql, params, many, context)
        if seen[0] == moment:
            raise Killed
        return done

    with connection.execute_wrapper(wrapper):
        try:
            yield seen
        except Killed:
            hang_up()


def hang_up() -> None:
    """What the database does when its client is gone."""
    if connection.vendor == "postgresql":
        connection.close()
        return
    # In memory: to close it would be to lose all.
    connection.connection.rollback()
    connection.in_atomic_block, connection.needs_rollback = False, False
    connection.savepoint_ids, connection.run_on_commit = [], []


def counted() -> dict[str, int]:
    return {model.__name__: model._default_manager.count() for model in COUNTED}


class Post:
    """One POST with its key, and what has to be there before it."""

    def __init__(self, door: Any, path: str, body: Any = None, *, etag: str = "", **form: Any) -> None:
        self.door, self.path, self.body, self.etag, self.form = door, path, {} if body is None else body, etag, form

    def __call__(self) -> Any:
        if not self.form:
            return self.door("POST", self.path, self.body, if_match=self.etag, key="k")
        headers = {"authorization": f"Bearer {self.door.token}", "idempotency-key": "k"}
        content, name = self.form["file"]
        data = {**self.body, "file": SimpleUploadedFile(name, content)}
        return self.door.client.post(f"/api/authoring/v1/{self.path}", data, headers=headers)


def on_lesson(verb: str, body: Any = None, *before: str) -> Callable[[Any], Post]:
    def prepared(door: Any) -> Post:
        made = door("POST", "documents/", LESSON)
        path = f"documents/{made.json()['id']}/"
        for step in before:
            made = door("POST", f"{path}{step}/", SCHEDULED if step == "schedule" else {}, if_match=made["ETag"])
            assert made.status_code == 200, made.content.decode()
        return Post(door, f"{path}{verb}/", body, etag=made["ETag"])

    return prepared


def reverted(door: Any) -> Post:
    made = door("POST", "documents/", LESSON)
    path = f"documents/{made.json()['id']}/"
    changed = door("PATCH", path, {"title": "Другой"}, if_match=made["ETag"])
    return Post(door, f"{path}revert/", {"revision": 1}, etag=changed["ETag"])


def on_release(verb: str) -> Callable[[Any], Post]:
    def prepared(door: Any) -> Post:
        draft = door("POST", "documents/", LESSON).json()["id"]
        made = door("POST", "releases/", {"name": "Выпуск", "publish_at": SCHEDULED["go_live_at"]})
        path = f"releases/{made.json()['id']}/"
        if verb == "items":
            return Post(door, f"{path}items/", {"id": draft}, etag=made["ETag"])
        made = door("POST", f"{path}items/", {"id": draft}, if_match=made["ETag"])
        if verb == "unschedule":
            made = door("POST", f"{path}schedule/", {}, if_match=made["ETag"])
        return Post(door, f"{path}{verb}/", etag=made["ETag"])

    return prepared


def in_workflow(verb: str) -> Callable[[Any], Post]:
    def prepared(door: Any) -> Post:
        if not Workflow.objects.filter(name="Урок").exists():
            workflow(four_eyes("Методист", Role.METHODOLOGIST))
        author, methodologist = (door_of(*each) for each in (("author", Role.AUTHOR), ("second", Role.METHODOLOGIST)))
        made = author("POST", "documents/", {**LESSON, "organisation": str(centre().content_id)})
        path = f"documents/{made.json()['id']}/"
        if verb != "submit":
            made = author("POST", f"{path}submit/", {}, if_match=made["ETag"])
            assert made.status_code == 200, made.content.decode()
        body = {"comment": "Так."} if verb in ("approve", "reject") else {}
        sender = methodologist if body else author
        return Post(sender, f"{path}{verb}/", body, etag=sender("GET", path)["ETag"])

    return prepared


def door_of(name: str, role: Role) -> Door:
    centre()
    user = User.objects.filter(email=f"{name}@example.org").first() or colleague(name, role)
    return Door(make_token(user, "test", scopes=["read", "draft", "submit", "publish"], by=user)[1])


def word() -> bytes:
    document, content = docx.Document(), BytesIO()
    document.add_heading("Из Word", 0)
    document.add_paragraph("Первый абзац.")
    document.save(content)
    return content.getvalue()


SCHEDULED = {"go_live_at": (timezone.now() + timedelta(days=1)).isoformat()}
TERM = {"type": "glossary-term", "title": "Кворум", "definition": "Больше половины."}
WORD = word()
BATCH = {"operations": [{"method": "POST", "path": "documents/", "body": body} for body in (LESSON, TERM, LESSON)]}
POSTS: dict[str, Callable[[Any], Post]] = {
    "documents": lambda door: Post(door, "documents/", LESSON),
    "blocks": on_lesson("blocks", {"type": "heading", "text": "А"}),
    "check": on_lesson("check"),
    "publish": on_lesson("publish"),
    "schedule": on_lesson("schedule", SCHEDULED),
    "unschedule": on_lesson("unschedule", None, "schedule"),
    "unpublish": on_lesson("unpublish", None, "publish"),
    "revert": reverted,
    "translate": on_lesson("translate", {"locale": "en"}),
    "batch": lambda door: Post(door, "batch/", BATCH),
    "images": lambda door: Post(door, "images/", {"title": "А", "alt": "Б"}, file=(picture_bytes(), "a.png")),
    "files": lambda door: Post(door, "files/", {"title": "А"}, file=(PDF, "a.pdf")),
    "media": lambda door: Post(door, "media/", {"title": "А"}, file=(MP3, "a.mp3")),
    **{verb: in_workflow(verb) for verb in ("submit", "approve", "reject", "withdraw-submission")},
    "imports, lesson": lambda door: Post(door, "imports/lesson/", {}, file=(WORD, "a.docx")),
    "imports, edition": lambda door: Post(door, "imports/edition/", ACT, file=("Статья 1. Слова".encode(), "a.txt")),
    "releases": lambda door: Post(door, "releases/", {"name": "Выпуск"}),
    **{
        f"releases, {verb}": on_release(verb)
        for verb in ("items", "check", "schedule", "unschedule", "publish", "cancel")
    },
}


def moments_of(total: int) -> list[int]:
    every = range(1, total + 1)
    if MOMENTS == "all":
        return [*every]
    return sorted(random.Random(total).sample(every, min(int(MOMENTS), total)))


@pytest.mark.parametrize("name", POSTS)
def test_a_post_that_is_cut_off_and_sent_again_has_one_effect(name: str, door) -> None:
    post = POSTS[name](door)
    before = counted()
    with killed_at(0) as statements:
        first = post()
    assert first.status_code < 300, first.content.decode()
    effect = {model: number - before[model] for model, number in counted().items()}
    again = post()
    assert (again.content, again["Idempotency-Replayed"]) == (first.content, "true")
    assert {model: number - before[model] for model, number in counted().items()} == effect
    for moment in moments_of(statements[0]):
        cut_and_repeated(name, door, moment, effect)


def cut_and_repeated(name: str, door: Any, moment: int, effect: dict[str, int]) -> None:
    """The same once more from the beginning, killed at the moment and sent again."""
    undo()
    post = POSTS[name](door)
    before = counted()
    with killed_at(moment):
        post()
    meanwhile = post()
    if meanwhile.status_code == 409:
        assert meanwhile["Retry-After"] == "2"
        KeptAnswer.objects.filter(answered_at=None).update(claimed_at=timezone.now() - timedelta(minutes=1))
        meanwhile = post()
    assert meanwhile.status_code < 300, (moment, meanwhile.content.decode())
    found = {model: number - before[model] for model, number in counted().items()}
    assert found == effect, (name, moment)


def undo() -> None:
    """Take away what the test before made, as far as the next one would meet it."""
    KeptAnswer.objects.all().delete()
    Release.objects.all().delete()
    for page in LessonPage.objects.all():
        page.delete()
    # What a translation brought with it: the sections that it stands in.
    for page in Page.objects.filter(locale__language_code="en").order_by("depth"):
        if Page.objects.filter(pk=page.pk).exists():
            page.delete()
    for model in (GlossaryTerm, Recording, UnionImage, UnionFile, Job):
        model._default_manager.all().delete()
