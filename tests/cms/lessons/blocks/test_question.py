"""What a question's block makes of what its author wrote: one hand-written expectation for each kind."""

import copy
import json
from uuid import UUID

import pytest
from wagtail.blocks import StreamBlock

from cms.content.body import stream
from cms.content.edges import EdgeCollector
from cms.lessons.blocks.question import QuestionBlock, split_question
from cms.lessons.questions import grade
from cms.lessons.questions.options import option_id
from cms.publication.refusal import PublicationRefused
from tests.cms.content.bodies import BLOCK_ID
from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import QUESTIONS, item, items, options, question

ACT = UUID("22222222-2222-4222-8222-222222222222")


def shown(side: str, *texts: str) -> list[dict[str, str]]:
    return [{"id": str(option_id(BLOCK_ID, side, text)), "text": text} for text in texts]


def by_id(options: list[dict[str, str]]) -> list[dict[str, str]]:
    return sorted(options, key=lambda option: option["id"])


def public(kind: str) -> dict:
    block = rendered("question", QUESTIONS[kind])
    assert block is not None
    assert len(block.pop("version")) == 64
    head = {"type": "question", "kind": kind, "prompt": "<p>Сколько дней есть у профкома?</p>", "points": 2}
    assert {name: block.pop(name) for name in head} == head
    return block


def test_choices_show_their_options_in_the_authors_order():
    assert public("single_choice") == {"options": shown("option", "Пять", "Семь", "Десять")}
    assert public("multiple_choice") == {"options": shown("option", "Устав", "Протокол", "Слух")}


@pytest.mark.parametrize("kind", ["true_false", "numeric", "short_text"])
def test_open_kinds_show_nothing_but_the_prompt(kind):
    assert public(kind) == {}


def test_an_ordering_shows_its_steps_in_an_order_that_tells_nothing():
    assert public("ordering") == {"options": by_id(shown("item", "Проект", "Мнение", "Приказ"))}


def test_a_matching_shows_both_sides_with_the_decoys():
    assert public("matching") == {
        "left": by_id(shown("left", "Пять дней", "Семь дней")),
        "right": by_id(shown("right", "локальный акт", "увольнение", "отпуск")),
    }


def split(value: dict, edges: EdgeCollector | None = None):
    body = StreamBlock(stream(QuestionBlock)).to_python([item(value, "question")])
    return split_question(body[0].value, BLOCK_ID, edges or EdgeCollector())


RIGHT = {
    "single_choice": {"option": str(option_id(BLOCK_ID, "option", "Семь"))},
    "multiple_choice": {"options": [str(option_id(BLOCK_ID, "option", text)) for text in ("Протокол", "Устав")]},
    "true_false": {"value": False},
    "ordering": {"order": [str(option_id(BLOCK_ID, "item", text)) for text in ("Проект", "Мнение", "Приказ")]},
    "matching": {
        "pairs": [
            {"left": str(option_id(BLOCK_ID, "left", left)), "right": str(option_id(BLOCK_ID, "right", right))}
            for left, right in (("Пять дней", "локальный акт"), ("Семь дней", "увольнение"))
        ]
    },
    "numeric": {"value": "7,75 дней"},
    "short_text": {"text": "«мотивированное  мнение»."},
}


@pytest.mark.parametrize("kind", QUESTIONS)
def test_the_key_takes_the_answer_that_the_author_meant(kind):
    parts = split(QUESTIONS[kind])
    graded = grade(parts.public, parts.key, RIGHT[kind])
    assert (graded.points, graded.max_points, graded.outcome) == (2.0, 2, "full")
    assert graded.explanation == "<p>Так говорит статья.</p>"


def test_the_basis_and_the_explanations_links_stay_with_the_key():
    value = question(
        "true_false",
        {"correct": "true", "feedback_true": "", "feedback_false": ""},
        basis={"act": str(ACT), "label": "ч. 1 ст. 374"},
    )
    edges = EdgeCollector()
    parts = split(value, edges)
    assert edges.edges == ()
    assert parts.key.provision is not None
    assert (parts.key.provision.ref, parts.key.provision.label) == (ACT, "ч. 1 ст. 374")
    assert str(ACT) not in json.dumps(rendered("question", value))


@pytest.mark.parametrize(
    ("change", "pointers"),
    [
        ({"prompt": "<p></p>"}, ["/prompt"]),
        ({"answer": []}, ["/kind"]),
        ({"answer": [item(options("Пять", "Семь", right=[]), "single_choice")]}, ["/options"]),
        ({"answer": [item(options("Пять", "Пять", right=["Пять"]), "single_choice")]}, ["/options/1/text", "/options"]),
        ({"answer": [item({"correct": ""}, "true_false")]}, ["/correct"]),
        ({"answer": [item({"value": "семь", "tolerance": "0", "units": []}, "numeric")]}, ["/value"]),
        ({"answer": [item({"variants": items("…")}, "short_text")]}, ["/variants/0"]),
        ({"answer": [item({"items": items("Один")}, "ordering")]}, ["/items"]),
    ],
)
def test_what_can_not_be_answered_is_refused_with_its_place(change, pointers):
    value = copy.deepcopy(QUESTIONS["single_choice"]) | change
    with pytest.raises(PublicationRefused) as refusal:
        rendered("question", value)
    assert [fault.pointer for fault in refusal.value.faults] == [f"/body/0{pointer}" for pointer in pointers]
