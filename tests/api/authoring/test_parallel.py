"""Really parallel writers on one lesson, on PostgreSQL: every accepted edit stands at the end.

Eight threads for some seconds; ``PARALLEL_SECONDS=60 pytest`` for longer.
"""

import json
import os
import random
import threading
import time
from collections import Counter
from typing import Any

import pytest
from django.conf import settings
from django.db import close_old_connections, connection
from django.test import Client
from django.urls import reverse

from cms.lessons.models import LessonPage
from tests.api.authoring.conftest import Door
from tests.api.authoring.editor_form import form_of

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.postgresql,
    pytest.mark.skipif(
        "postgresql" not in settings.DATABASES["default"]["ENGINE"], reason="SQLite has one writer at a time"
    ),
]

SECONDS = float(os.environ.get("PARALLEL_SECONDS", "5"))
WRITERS = 6
EDITORS = 2
ALLOWED = {200, 201, 409, 412, 423, 428}


class Writer:
    """A program that keeps changing its own blocks and fights for those that all share. ``stands`` is what it was told
    stands of its own blocks."""

    def __init__(self, door: Door, path: str, number: int, told: Counter[int]) -> None:
        self.door, self.path, self.told = door, path, told
        self.chance = random.Random(number)
        self.number = number
        self.own = ""
        self.stands = ""
        self.last_shared: list[tuple[str, str]] = []

    def begin(self, own: str) -> None:
        self.own = own

    def step(self, turn: int) -> None:
        # Now and then nobody writes for a moment, and an editor gets through.
        time.sleep(self.chance.random() * 2)
        shown = self.door("GET", self.path)
        draft, etag = shown.json(), shown["ETag"]
        text = f"{self.number}-{turn}"
        mine = self.chance.random() < 0.6
        block = self.own if mine else draft["body"][0]["id"]
        body = [{**each, "text": text} if each["id"] == block else each for each in draft["body"]]
        if self.chance.random() < 0.5:
            answer = self.door("PATCH", self.path, {"body": body}, if_match=etag)
        else:
            state = draft["state"]["blocks"][block]
            changed = next(each for each in body if each["id"] == block)
            answer = self.door("PUT", f"{self.path}blocks/{block}/", changed, if_match=state)
        self.told[answer.status_code] += 1
        assert answer.status_code in ALLOWED, answer.content.decode()
        if answer.status_code != 200:
            assert answer.json()["differences"], "a refusal that does not say what differs"
            return
        found = {each["id"]: each["text"] for each in answer.json()["body"]}
        assert found[block] == text
        if mine:
            self.stands = text
        elif self.stands:
            assert found[self.own] == self.stands, "an accepted edit was lost"


class Editor:
    """Somebody in the admin who changes the title."""

    def __init__(self, client: Client, pk: int, name: str, told: Counter[int]) -> None:
        self.client, self.pk, self.name, self.told = client, pk, name, told
        self.stands: list[str] = []

    def step(self, turn: int) -> None:
        page = LessonPage.objects.get(pk=self.pk).get_latest_revision_as_object()
        title = f"{self.name} {turn}"
        answer = self.client.post(reverse("wagtailadmin_pages:edit", args=[self.pk]), form_of(page, title)["posted"])
        # 200 is the form again, with the word that somebody else has written since.
        self.told[1_000 + answer.status_code] += 1
        assert answer.status_code in (200, 302)
        if answer.status_code == 302:
            self.stands.append(title)


def run(actor: Any, until: float, faults: list[BaseException]) -> None:
    turn = 0
    try:
        while time.monotonic() < until and not faults:
            turn += 1
            actor.step(turn)
    except BaseException as fault:
        faults.append(fault)
    finally:
        close_old_connections()
        connection.close()


def test_every_accepted_edit_stands(door, opened, chief, django_user_model, monkeypatch):
    monkeypatch.setattr("api.rates.parse_rate", lambda text: None)
    blocks = [{"type": "heading", "text": f"{number}"} for number in range(WRITERS + 1)]
    made = door("POST", "documents/", {"type": "lesson", "title": "Урок", "summary": "О нём.", "body": blocks}).json()
    path, told = f"documents/{made['id']}/", Counter[int]()
    writers = [Writer(opened(chief), path, number, told) for number in range(WRITERS)]
    for writer, block in zip(writers, made["body"][1:], strict=True):
        writer.begin(block["id"])
    pk = LessonPage.objects.get().pk
    editors = []
    for number in range(EDITORS):
        client = Client()
        client.force_login(django_user_model.objects.create_superuser(f"editor{number}@example.org", "x"))
        editors.append(Editor(client, pk, f"Редактор {number}", told))
    faults: list[BaseException] = []
    until = time.monotonic() + SECONDS
    threads = [threading.Thread(target=run, args=(actor, until, faults)) for actor in (*writers, *editors)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{WRITERS} programs and {EDITORS} editors, {SECONDS:.0f} s: {json.dumps(dict(sorted(told.items())))}")
    assert faults == []
    last = door("GET", path).json()
    found = {each["id"]: each["text"] for each in last["body"]}
    assert len(found) == WRITERS + 1
    for writer in writers:
        if writer.stands:
            assert found[writer.own] == writer.stands, "an accepted edit was lost"
    titles = {"Урок", *(editor.stands[-1] for editor in editors if editor.stands)}
    assert last["title"] in titles
    assert told[200] > 0
    assert told[412] > 0
