"""The demo's lessons show what a lesson can be: every kind of question, kits for circles, the law they stand on, English."""

import json
from collections import Counter
from typing import get_args

import pytest
from django.core.management import call_command

from cms.lessons.models import QuestionVersion
from cms.lessons.questions import QuestionKind
from cms.publication.models import DocumentHead

pytestmark = pytest.mark.django_db(transaction=True)


def lessons(locale: str) -> dict[str, dict]:
    heads = DocumentHead.objects.filter(type="lesson", locale=locale, kind="published").select_related("entry")
    return {head.slug: json.loads(bytes(head.entry.body)) for head in heads}


def a_newcomer_sees_every_kind_of_question_and_of_task() -> None:
    blocks = [block for lesson in lessons("ru").values() for block in lesson["body"]]
    kinds = Counter(block["kind"] for block in blocks if block["type"] == "question")
    assert set(kinds) == set(get_args(QuestionKind))
    assert sum(kinds.values()) == 18
    assert {"steps", "checklist", "timeline", "accordion", "discussion", "assignment", "poll"} <= {
        block["type"] for block in blocks
    }
    for lesson in lessons("ru").values():
        assert lesson["one_act"]
        assert len(lesson["self_check"]) >= 2
        assert lesson["further_reading"]
        assert lesson["authors"]
    kits = {slug: lesson["circle_kit"] for slug, lesson in lessons("ru").items() if lesson["circle_kit"]}
    assert {slug: (kit["minutes"], len(kit["discussion_cards"])) for slug, kit in kits.items()} == {
        "reasoned-opinion": (90, 4),
        "study-circle-start": (90, 4),
    }
    assert all(kit["handout"] and kit["leader_notes"] for kit in kits.values())


def whatever_the_lessons_refer_to_is_there() -> None:
    published = {
        str(each) for each in DocumentHead.objects.filter(kind="published").values_list("content_id", flat=True)
    }
    for lesson in lessons("ru").values():
        refs = {block["ref"] for block in lesson["body"] if "ref" in block}
        assert refs
        assert refs <= published
        assert set(lesson["further_reading"]) <= published
    places = [
        version.key["provision"]["ref"]
        for version in QuestionVersion.objects.filter(current=True)
        if version.key["provision"]
    ]
    assert len(places) == 10
    assert set(places) <= published


def one_lesson_stands_in_english_with_the_same_ids() -> None:
    (english,) = lessons("en").values()
    russian = lessons("ru")[english["slug"]]
    assert english["title"] == "A study circle in your primary organisation: the first three meetings"
    assert english["id"] == russian["id"]
    assert [(block["type"], block["id"]) for block in english["body"]] == [
        (block["type"], block["id"]) for block in russian["body"]
    ]
    words = json.dumps({name: english[name] for name in ("title", "body", "circle_kit", "one_act")}, ensure_ascii=False)
    assert {word for word in words.split() if any("а" <= letter <= "я" for letter in word.lower())} == set()


def test_the_lessons_of_the_demo():
    # Loaded once: it takes seconds.
    call_command("load_demo", verbosity=0)
    a_newcomer_sees_every_kind_of_question_and_of_task()
    whatever_the_lessons_refer_to_is_there()
    one_lesson_stands_in_english_with_the_same_ids()
