"""Really parallel decisions on PostgreSQL: who hands in, approves, saves or publishes one page at once is never told of a
fault of ours, also while the steps of the workflow change.

Six threads for some seconds; ``PARALLEL_SECONDS=60 pytest`` for longer.
"""

import json
import os
import random
import threading
import time
from collections import Counter
from contextlib import suppress
from typing import Any

import pytest
from django.conf import settings
from django.db import OperationalError, close_old_connections, connection, transaction
from wagtail.models import Task, Workflow, WorkflowTask

from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from cms.publication.audit import audit_publication
from cms.publication.log import number_pending
from tests.api.authoring.conftest import Door
from tests.factories.workflows import centre, colleague, four_eyes, workflow

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.postgresql,
    pytest.mark.skipif(
        "postgresql" not in settings.DATABASES["default"]["ENGINE"], reason="SQLite has one writer at a time"
    ),
]

SECONDS = float(os.environ.get("PARALLEL_SECONDS", "5"))
LONGEST = 120
LESSONS = 2
ENOUGH = ("submit 200", "approve 200")
VERBS = {
    "submit": ("author", {}),
    "withdraw-submission": ("author", {}),
    "approve": ("methodologist", {"comment": "Хорошо"}),
    "reject": ("methodologist", {"comment": "Короче"}),
    "publish": ("chief", {}),
    "unpublish": ("chief", {}),
    "revert": ("chief", {"revision": 1}),
}


class Actor:
    """Somebody who does whatever comes to mind with one of the lessons, and sends each request twice."""

    def __init__(self, doors: dict[str, Door], paths: list[str], number: int, told: Counter[str]) -> None:
        self.doors, self.paths, self.told = doors, paths, told
        self.chance = random.Random(number)
        self.number = number

    def step(self, turn: int) -> None:
        path = self.chance.choice(self.paths)
        verb = self.chance.choice(["submit", "submit", "submit", "approve", "approve", "save", *VERBS])
        role, body = VERBS.get(verb, (self.chance.choice(["author", "chief"]), {}))
        door = self.doors[role]
        shown = door("GET", path)
        assert shown.status_code == 200, shown.content.decode()
        key = f"{self.number}-{turn}"
        for _time in range(2):
            if verb == "save":
                answer = door("PATCH", path, {"title": f"Урок {key}"}, if_match=shown["ETag"])
            else:
                answer = door("POST", f"{path}{verb}/", body, if_match=shown["ETag"], key=key)
            self.told[f"{verb} {answer.status_code}"] += 1
            come_again = answer.status_code == 503 and "Retry-After" in answer
            assert answer.status_code < 500 or come_again, (verb, answer.content.decode())


class Administrator:
    """Somebody who changes the steps of the workflow under everybody's hands."""

    def __init__(self, told: Counter[str]) -> None:
        self.told = told
        self.chance = random.Random(99)

    def step(self, turn: int) -> None:
        time.sleep(0.05)
        # Of two who wait for each other PostgreSQL turns one away, be it this one; the door's callers are told to come again.
        with suppress(OperationalError), transaction.atomic():
            flow = Workflow.objects.get(name="Ход")
            if turn % 3 == 0:
                flow.workflow_tasks.all().delete()
            elif turn % 3 == 1:
                for place, task in enumerate(Task.objects.filter(name__in=["Методист", "Второй"]).order_by("?")):
                    WorkflowTask.objects.update_or_create(workflow=flow, task=task, defaults={"sort_order": place})
            else:
                Task.objects.filter(name__in=["Методист", "Второй"]).update(active=self.chance.random() < 0.7)
        self.told["task"] += 1


def run(actor: Any, began: float, faults: list[BaseException]) -> None:
    turn = 0
    try:
        while going_on(time.monotonic() - began, actor.told) and not faults:
            turn += 1
            actor.step(turn)
    except BaseException as fault:
        faults.append(fault)
    finally:
        close_old_connections()
        connection.close()


def going_on(seconds: float, told: Counter[str]) -> bool:
    return seconds < SECONDS or (seconds < LONGEST and not all(told[each] for each in ENOUGH))


def test_no_decision_is_ever_a_fault_of_ours(school, opened, chief, monkeypatch):
    monkeypatch.setattr("api.rates.parse_rate", lambda text: None)
    centre()
    workflow(four_eyes("Методист", Role.METHODOLOGIST), four_eyes("Второй", Role.METHODOLOGIST), name="Ход")
    doors = {
        "author": opened(colleague("author", Role.AUTHOR)),
        "methodologist": opened(colleague("methodologist", Role.METHODOLOGIST)),
        "chief": opened(chief),
    }
    given = {"type": "lesson", "summary": "О нём.", "organisation": str(centre().content_id)}
    made = [doors["author"]("POST", "documents/", {**given, "title": f"Урок {n}"}).json() for n in range(LESSONS)]
    # One that a program made, without a revision.
    unsaved = LessonPage.objects.get(translation_key=made[0]["id"])
    LessonPage.objects.filter(pk=unsaved.pk).update(latest_revision=None)
    unsaved.revisions.all().delete()
    paths, told = [f"documents/{each['id']}/" for each in made], Counter[str]()
    actors = [Actor(doors, paths, number, told) for number in range(6)]
    faults: list[BaseException] = []
    began = time.monotonic()
    threads = [threading.Thread(target=run, args=(each, began, faults)) for each in (*actors, Administrator(told))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps(dict(sorted(told.items())), ensure_ascii=False))
    assert faults == []
    assert all(told[each] for each in ENOUGH)
    number_pending()
    assert audit_publication() == []
