"""Two clients of the door and an editor in the admin on one lesson, in any order: no accepted edit is ever lost.

Twenty interleavings in each run of the tests; five hundred with ``INTERLEAVINGS=500 pytest``.
"""

import os
from collections import Counter
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import pytest
from django.core.cache import cache
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.lessons.models import LessonPage
from tests.api.authoring.editor_form import form_of

pytestmark = pytest.mark.django_db

EXAMPLES = int(os.environ.get("INTERLEAVINGS", "20"))
State = dict[str, Any]
steps = st.lists(
    st.tuples(
        st.sampled_from(["one", "two", "admin"]),
        st.sampled_from(["read", "edit", "edit", "edit", "insert", "remove", "title", "block", "blind"]),
        st.integers(0, 3),
    ),
    min_size=4,
    max_size=14,
)


@dataclass
class Actor:
    """What somebody has read last."""

    seen: State = field(default_factory=dict)
    etag: str = ""
    form: dict[str, Any] = field(default_factory=dict)


def state_of(draft: State) -> State:
    """The places of a lesson: its title, and each block by id, in order."""
    return {"title": draft["title"], **{block["id"]: block["text"] for block in draft["body"]}}


class Table:
    """The lesson with those around it, and what has to hold after every step."""

    def __init__(self, door: Any, client: Any, told: Counter[int]) -> None:
        self.door, self.client, self.told = door, client, told
        self.numbers = count()
        blocks = [{"type": "heading", "text": f"начало {number}"} for number in range(3)]
        made = door("POST", "documents/", {"type": "lesson", "title": "Урок", "summary": "О нём.", "body": blocks})
        self.content_id = made.json()["id"]
        self.path = f"documents/{self.content_id}/"
        self.current = state_of(made.json())
        self.actors = {name: Actor() for name in ("one", "two", "admin")}
        for name in self.actors:
            self.read(name)

    def read(self, name: str) -> None:
        actor = self.actors[name]
        draft, actor.etag = self.door.draft(self.content_id)
        actor.seen = state_of(draft)
        page = LessonPage.objects.get(translation_key=self.content_id).get_latest_revision_as_object()
        actor.form = form_of(page, page.title)

    def act(self, name: str, what: str, place: int) -> None:
        actor = self.actors[name]
        blocks = [own for own in actor.seen if own != "title"]
        if what == "read":
            return self.read(name)
        if what == "blind":
            return self.refused(self.door("PATCH", self.path, {"title": "вслепую"}), actor, {"title"})
        if what != "title" and what != "insert" and not blocks:
            return None
        own = "title" if what == "title" else blocks[place % len(blocks)] if blocks else ""
        wanted = {**actor.seen}
        if what == "remove":
            del wanted[own]
        elif what != "insert":
            wanted[own] = f"{name} {next(self.numbers)}"
        if name == "admin":
            return self.save_in_admin(actor, wanted)
        if what == "block":
            return self.put_block(actor, own, wanted[own])
        return self.patch(actor, wanted, insert=what == "insert", touched={own} if what != "insert" else set())

    def patch(self, actor: Actor, wanted: State, *, insert: bool, touched: set[str]) -> None:
        body = [{"type": "heading", "id": own, "text": text} for own, text in wanted.items() if own != "title"]
        new = f"новый {next(self.numbers)}"
        if insert:
            body.append({"type": "heading", "text": new})
        answer = self.door("PATCH", self.path, {"title": wanted["title"], "body": body}, if_match=actor.etag)
        if answer.status_code != 200:
            return self.refused(answer, actor, touched)
        for own in touched:
            # Two who do the same, such as removing one block, take nothing from each other.
            unseen = actor.seen.get(own) != self.current.get(own) != wanted.get(own)
            assert not unseen, "an edit that nobody had seen was overwritten"
        expected = {own: text for own, text in self.current.items() if own not in touched}
        expected |= {own: wanted[own] for own in touched if own in wanted}
        found = state_of(answer.json())
        fresh = [own for own in found if own not in self.current]
        assert len(fresh) == int(insert)
        expected |= dict.fromkeys(fresh, new)
        assert found == expected
        return self.accepted(found)

    def put_block(self, actor: Actor, own: str, text: str) -> None:
        shown = self.door("GET", f"{self.path}blocks/{own}/")
        if shown.status_code == 404:
            assert own not in self.current
            return None
        known = {**self.current} == {**actor.seen}
        if not known and actor.seen[own] != self.current[own]:
            # It would have to read the block first; with the ETag that it knows it is refused.
            stale = self.door("PUT", f"{self.path}blocks/{own}/", {"type": "heading", "text": text}, if_match='"b-0"')
            return self.refused(stale, actor, {own})
        block = {"type": "heading", "text": text, "level": 2}
        answer = self.door("PUT", f"{self.path}blocks/{own}/", block, if_match=shown["ETag"])
        assert answer.status_code == 200
        assert state_of(answer.json()) == {**self.current, own: text}
        return self.accepted(state_of(answer.json()))

    def save_in_admin(self, actor: Actor, wanted: State) -> None:
        page = LessonPage.objects.get(translation_key=self.content_id)
        kept = [block for block in actor.form["blocks"] if block["id"] in wanted]
        form = form_of(page, wanted["title"], [{**block, "text": wanted[block["id"]]} for block in kept], actor.form)
        answer = self.client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form["posted"])
        found = state_of(self.door.draft(self.content_id)[0])
        if answer.status_code == 200:
            self.told[0] += 1  # refused by the form in the admin
            assert actor.seen != self.current or actor.form["loaded"] != form["newest"]
            assert found == self.current
            return None
        assert answer.status_code == 302
        assert actor.seen == self.current, "the editor overwrote what she had not seen"
        assert found == wanted
        self.accepted(found)
        return self.read("admin")

    def refused(self, answer: Any, actor: Actor, touched: set[str]) -> None:
        assert answer.status_code in (412, 428, 423), answer.content.decode()
        self.told[answer.status_code] += 1
        problem = answer.json()
        if answer.status_code == 412:
            pointers = {each["pointer"].rpartition("/")[2] for each in problem["differences"]}
            assert pointers, "a refusal that does not say what differs"
            assert problem["etag"] == self.door.draft(self.content_id)[1].split(".")[0] + '"'
        assert state_of(self.door.draft(self.content_id)[0]) == self.current

    def accepted(self, found: State) -> None:
        self.told[200] += 1
        self.current = found


def test_no_accepted_edit_is_ever_lost(door, client, chief):
    # The hardest case: the programs and the editor are the same person.
    client.force_login(chief)
    told: Counter[int] = Counter()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(steps)
    def interleave(taken: list[tuple[str, str, int]]) -> None:
        # Hundreds of interleavings are more requests than a token may send in a minute.
        cache.clear()
        table = Table(door, client, told)
        for name, what, place in taken:
            table.act(name, what, place)

    interleave()
    print(f"{EXAMPLES} interleavings: {dict(told)}")
    assert told[200] > 0
    assert told[412] > 0
