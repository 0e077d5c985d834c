"""What holds for every question and every answer."""

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.lessons.questions import (
    ANSWERS,
    AUTHORED,
    KEY,
    PUBLIC,
    Fault,
    Grade,
    InvalidAnswer,
    InvalidQuestion,
    SplitQuestion,
    grade,
    split,
    validate,
)
from cms.lessons.questions.results import Score
from cms.lessons.questions.russian import same_form
from tests.cms.lessons.strategies import KINDS, QUESTIONS

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("option", "options", "value", "order", "pairs", "text")


def full_answer(authored: dict[str, Any], question: SplitQuestion) -> dict[str, Any]:
    """The right answer, found from what the author wrote and the texts of the public part."""
    public = question.public.model_dump(mode="json")

    def ids(side: str) -> dict[str, str]:
        return {option["text"]: option["id"] for option in public[side]}

    match authored["kind"]:
        case "single_choice":
            return {"option": next(ids("options")[one["text"]] for one in authored["options"] if one["correct"])}
        case "multiple_choice":
            return {"options": [ids("options")[one["text"]] for one in authored["options"] if one["correct"]]}
        case "true_false":
            return {"value": authored["correct"]}
        case "ordering":
            return {"order": [ids("options")[item] for item in authored["items"]]}
        case "matching":
            return {
                "pairs": [
                    {"left": ids("left")[pair["left"]], "right": ids("right")[pair["right"]]}
                    for pair in authored["pairs"]
                ]
            }
        case "numeric":
            return {"value": authored["value"]}
        case _:
            return {"text": authored["variants"][-1]}


@given(authored=QUESTIONS)
def test_random_questions_can_be_published(authored: dict[str, Any]) -> None:
    assert validate(authored) == ()
    assert validate(AUTHORED.validate_python(authored)) == ()


@given(authored=QUESTIONS)
def test_a_full_answer_gives_full_points(authored: dict[str, Any]) -> None:
    question = split(authored)
    graded = grade(question.public, question.key, full_answer(authored, question))
    assert (graded.points, graded.outcome) == (float(authored["points"]), "full")
    assert all(one.correct for one in graded.feedback)


@given(authored=st.one_of(KINDS["multiple_choice"], KINDS["matching"]), seed=st.integers(), data=st.data())
def test_order_does_not_matter_where_it_must_not(authored: dict[str, Any], seed: int, data: st.DataObject) -> None:
    question = split(authored)
    if authored["kind"] == "multiple_choice":
        every = [str(option.id) for option in question.public.options]
        chosen: list[Any] = data.draw(st.lists(st.sampled_from(every), min_size=1, unique=True))
        field = "options"
    else:
        right = st.sampled_from([str(option.id) for option in question.public.right])
        chosen = [{"left": str(option.id), "right": data.draw(right)} for option in question.public.left]
        field = "pairs"
    shuffled = random.Random(seed).sample(chosen, len(chosen))
    first = grade(question.public, question.key, {field: chosen})
    assert grade(question.public, question.key, {field: shuffled}) == first


@given(authored=KINDS["ordering"], seed=st.integers())
def test_only_the_authors_order_is_full_and_its_reverse_is_nothing(authored: dict[str, Any], seed: int) -> None:
    question = split(authored)
    right = full_answer(authored, question)["order"]
    other = random.Random(seed).sample(right, len(right))
    assert (grade(question.public, question.key, {"order": other}).outcome == "full") == (other == right)
    assert grade(question.public, question.key, {"order": right[::-1]}).points == 0


def near_answers(question: SplitQuestion) -> st.SearchStrategy[Any]:
    """Answers that are nearly of the right form: known fields, known ids in wrong places, any JSON in between."""
    ids = [str(one) for one in _ids(question.public.model_dump(mode="json"))]
    piece = st.recursive(
        JSON | st.sampled_from(ids),
        lambda inner: st.lists(inner, max_size=5) | st.fixed_dictionaries({"left": inner, "right": inner}),
        max_leaves=8,
    )
    return st.dictionaries(st.sampled_from(FIELDS), piece, max_size=2)


def _ids(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [one for name, inner in value.items() for one in ([inner] if name == "id" else _ids(inner))]
    return [one for inner in value for one in _ids(inner)] if isinstance(value, list) else []


@settings(max_examples=400)
@given(authored=QUESTIONS, data=st.data())
def test_any_answer_is_graded_within_bounds_or_refused(authored: dict[str, Any], data: st.DataObject) -> None:
    question = split(authored)
    answer = data.draw(JSON | near_answers(question))
    faults: tuple[Fault, ...] = ()
    graded = None
    try:
        graded = grade(question.public, question.key, answer)
    except InvalidAnswer as refused:
        faults = refused.faults
    if graded is None:
        assert faults
        assert all(fault.msgid and (not fault.pointer or fault.pointer[0] == "/") for fault in faults)
        return
    assert 0 <= graded.points <= graded.max_points == authored["points"]
    assert (graded.outcome == "full") == (graded.points == graded.max_points)
    assert Grade.model_validate_json(graded.model_dump_json()) == graded


@pytest.mark.parametrize(
    "answer", [object(), {1: 2}, {"option": object()}, Score, b"\xff", iter([1]), {"text": b"\xff"}]
)
@given(authored=QUESTIONS)
def test_not_even_python_objects_crash_grading(answer: object, authored: dict[str, Any]) -> None:
    question = split(authored)
    with pytest.raises(InvalidAnswer):
        grade(question.public, question.key, answer)


@given(authored=QUESTIONS)
def test_a_bottomless_answer_is_refused(authored: dict[str, Any]) -> None:
    bottomless: dict[str, Any] = {}
    for field in FIELDS:
        bottomless[field] = [bottomless]
    question = split(authored)
    with pytest.raises(InvalidAnswer):
        grade(question.public, question.key, bottomless)


@settings(max_examples=300)
@given(value=JSON | st.dictionaries(st.sampled_from(["kind", "id", "prompt", "options", "items", "pairs"]), JSON))
def test_no_draft_crashes_the_checks(value: Any) -> None:
    faults = validate(value)
    assert faults
    with pytest.raises(InvalidQuestion) as refused:
        split(value)
    assert refused.value.faults == faults


@given(authored=QUESTIONS)
def test_both_parts_survive_storage(authored: dict[str, Any]) -> None:
    question = split(authored)
    assert PUBLIC.validate_json(question.public.model_dump_json()) == question.public
    assert KEY.validate_json(question.key.model_dump_json()) == question.key
    assert split(authored) == question
    assert split(AUTHORED.validate_python(authored)) == question


@given(text=st.text(max_size=40) | st.text(alphabet="еёЕЁй\u0308\u0301\u0306 .-—«»\"'№\u00a0\u200b…", max_size=12))
def test_the_compared_form_is_final(text: str) -> None:
    assert same_form(same_form(text)) == same_form(text)


def test_every_kind_has_its_form_of_answer() -> None:
    assert set(ANSWERS) == set(KINDS)
    for form in ANSWERS.values():
        assert form.model_json_schema()["additionalProperties"] is False
