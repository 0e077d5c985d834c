"""What the functions over all kinds of questions do."""

import hashlib
import json
from uuid import UUID

import pytest

from cms.lessons.questions import InvalidQuestion, advise, grade, public_hash, read_authored, split, validate
from cms.lessons.questions.provision import ProvisionRef

QUESTION = "2f6c0a50-77a1-4a53-9d7c-9a4d1b5e0c11"
STATEMENT = {"kind": "true_false", "id": QUESTION, "prompt": "<p>Так?</p>", "correct": True}
PROVISION = {
    "ref": "aaaaaaaa-0000-4000-8000-000000000001",
    "provision": "aaaaaaaa-0000-4000-8000-000000000002",
    "label": "ч. 1 ст. 374",
}


@pytest.mark.parametrize(
    ("authored", "faults"),
    [
        (None, [("", "Must be an object.")]),
        ([STATEMENT], [("", "Must be an object.")]),
        ({}, [("/kind", "This field is required.")]),
        ({**STATEMENT, "kind": "essay"}, [("/kind", "Unknown kind of question.")]),
        ({**STATEMENT, "kind": None}, [("/kind", "Unknown kind of question.")]),
        (
            {"kind": "true_false", "correct": True},
            [
                ("/id", "This field is required."),
                ("/prompt", "This field is required."),
            ],
        ),
        ({**STATEMENT, "id": "first"}, [("/id", "Must be an identifier (UUID).")]),
        ({**STATEMENT, "prompt": ""}, [("/prompt", "Write the question.")]),
        ({**STATEMENT, "prompt": "<p> &nbsp; <br/></p>"}, [("/prompt", "Write the question.")]),
        ({**STATEMENT, "prompt": "а" * 20_001}, [("/prompt", "Too long: at most 20000 characters.")]),
        ({**STATEMENT, "points": 0}, [("/points", "Must be at least 1.")]),
        ({**STATEMENT, "points": 101}, [("/points", "Must be at most 100.")]),
        ({**STATEMENT, "points": 1.5}, [("/points", "Must be a whole number.")]),
        ({**STATEMENT, "points": "много"}, [("/points", "Must be a whole number.")]),
        ({**STATEMENT, "explanation": 5}, [("/explanation", "Must be a text.")]),
        ({**STATEMENT, "hint": "да"}, [("/hint", "Unknown field.")]),
        ({**STATEMENT, "provision": {**PROVISION, "ref": "ТК"}}, [("/provision/ref", "Must be an identifier (UUID).")]),
        ({**STATEMENT, "provision": "ст. 374"}, [("/provision", "Must be an object.")]),
    ],
)
def test_authors_are_told_what_is_wrong_and_where(authored: object, faults: list[tuple[str, str]]) -> None:
    assert [(fault.pointer, fault.text()) for fault in validate(authored)] == faults
    with pytest.raises(InvalidQuestion) as refused:
        split(authored)
    assert [(fault.pointer, fault.text()) for fault in refused.value.faults] == faults


def test_the_wrong_prompt_and_the_wrong_options_are_told_together() -> None:
    draft = {"kind": "ordering", "id": QUESTION, "prompt": "", "items": []}
    assert [fault.pointer for fault in validate(draft)] == ["/prompt", "/items"]


def test_a_fault_is_translated_before_its_values_are_filled_in() -> None:
    (fault,) = validate({"kind": "ordering", "id": QUESTION, "prompt": "?", "items": ["а"]})
    russian = {"Add options: at least %(limit)s.": "Добавьте варианты: не меньше %(limit)s."}
    assert fault.text(russian.__getitem__) == "Добавьте варианты: не меньше 2."


def test_what_is_cleaned_in_texts() -> None:
    options = [{"text": " Про\x00фком\u00a0\n первичной ", "correct": True}, {"text": "маи\u0306"}]
    question = split({"kind": "single_choice", "id": QUESTION, "prompt": " <p>Кто?\x07</p> ", "options": options})
    assert question.public.prompt == "<p>Кто?</p>"
    assert [option.text for option in question.public.options] == ["Про фком первичной", "май"]


def test_a_grade_comes_with_the_explanation_and_the_provision_right_or_wrong() -> None:
    question = split({**STATEMENT, "explanation": "<p>Потому.</p>", "provision": PROVISION})
    expected = ProvisionRef(ref=UUID(PROVISION["ref"]), provision=UUID(PROVISION["provision"]), label="ч. 1 ст. 374")
    for said in (True, False):
        graded = grade(question.public, question.key, {"value": said})
        assert (graded.explanation, graded.provision) == ("<p>Потому.</p>", expected)


def test_the_key_of_another_question_is_an_error_of_the_caller() -> None:
    question = split(STATEMENT)
    for other in (
        split({**STATEMENT, "id": "2f6c0a50-77a1-4a53-9d7c-9a4d1b5e0c12"}),
        split({"kind": "short_text", "id": QUESTION, "prompt": "?", "variants": ["да"]}),
    ):
        with pytest.raises(ValueError, match="another question"):
            grade(question.public, other.key, {"value": True})


def test_the_hash_names_both_parts_and_the_public_hash_one() -> None:
    question = split(STATEMENT)
    public = {"id": QUESTION, "kind": "true_false", "points": 1, "prompt": "<p>Так?</p>"}
    key = {
        "correct": True,
        "explanation": "",
        "feedback_false": "",
        "feedback_true": "",
        "kind": "true_false",
        "provision": None,
        "question": QUESTION,
    }
    text = json.dumps({"key": key, "public": public}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert question.hash == hashlib.sha256(text.encode()).hexdigest()
    text = json.dumps(public, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert public_hash(question.public) == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("changes", "changed"),
    [
        ({}, False),
        ({"correct": False}, True),
        ({"explanation": "Потому."}, True),
        ({"feedback_true": "Да."}, True),
        ({"provision": PROVISION}, True),
        ({"points": 2}, True),
        ({"prompt": "<p>Не так?</p>"}, True),
        ({"points": "1", "prompt": " <p>Так?</p>"}, False),
    ],
)
def test_the_hash_changes_with_everything_that_matters(changes: dict[str, object], changed: bool) -> None:
    assert (split({**STATEMENT, **changes}).hash != split(STATEMENT).hash) == changed


@pytest.mark.parametrize(
    ("changes", "pointers"),
    [
        ({}, ["/explanation", "/provision"]),
        ({"explanation": "Потому."}, ["/provision"]),
        ({"provision": PROVISION}, ["/explanation"]),
        ({"explanation": "Потому.", "provision": PROVISION}, []),
    ],
)
def test_advice_does_not_keep_a_question_from_being_published(changes: dict[str, object], pointers: list[str]) -> None:
    draft = read_authored({**STATEMENT, **changes})
    assert [fault.pointer for fault in advise(draft)] == pointers
    assert validate(draft) == ()
