"""No key material leaves with the public part, with a grade, or with a repr."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cms.lessons.questions import grade, public_hash, split
from tests.cms.lessons.strategies import QUESTIONS

KEY_WORDS = {"correct", "feedback", "explanation", "provision", "value", "tolerance", "units", "variants", "order"}
PUBLIC_NAMES = {
    "single_choice": {"id", "kind", "prompt", "points", "options"},
    "multiple_choice": {"id", "kind", "prompt", "points", "options"},
    "true_false": {"id", "kind", "prompt", "points"},
    "ordering": {"id", "kind", "prompt", "points", "options"},
    "matching": {"id", "kind", "prompt", "points", "left", "right"},
    "numeric": {"id", "kind", "prompt", "points"},
    "short_text": {"id", "kind", "prompt", "points"},
}


def marked(authored: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The question with a mark that could not be overlooked on everything that only the key may hold."""
    copy, marks = json.loads(json.dumps(authored)), []

    def mark() -> str:
        marks.append(f"тайна{len(marks)}!")
        return marks[-1]

    copy["explanation"] = mark()
    copy["provision"] = {
        "ref": "aaaaaaaa-0000-4000-8000-000000000001",
        "provision": "aaaaaaaa-0000-4000-8000-000000000002",
        "label": mark(),
    }
    marks += [copy["provision"]["ref"], copy["provision"]["provision"]]
    for holder in [*copy.get("options", ()), *copy.get("pairs", ())]:
        holder["feedback"] = mark()
    match copy["kind"]:
        case "true_false":
            copy["feedback_true"], copy["feedback_false"] = mark(), mark()
        case "short_text":
            copy["variants"] = [mark() for _ in copy["variants"]]
        case "numeric":
            copy |= {"value": "31337.777", "tolerance": "4242.42", "units": [mark()]}
            marks += ["31337.777", "4242.42"]
    return copy, marks


@given(authored=QUESTIONS)
def test_no_key_material_is_in_the_public_part(authored: dict[str, Any]) -> None:
    copy, marks = marked(authored)
    question = split(copy)
    served = question.public.model_dump_json()
    assert [mark for mark in marks if mark in served] == []
    assert all(mark in question.key.model_dump_json() for mark in marks)
    assert set(json.loads(served)) == PUBLIC_NAMES[copy["kind"]]
    names = {name for side in ("options", "left", "right") for one in json.loads(served).get(side, ()) for name in one}
    assert names <= {"id", "text"}
    assert not KEY_WORDS & (names | PUBLIC_NAMES[copy["kind"]])


@given(authored=QUESTIONS)
def test_neither_the_key_nor_the_hash_is_told_by_a_repr(authored: dict[str, Any]) -> None:
    copy, marks = marked(authored)
    question = split(copy)
    told = f"{question!r} {question.key!r} {question.key} {question.public!r}"
    assert [mark for mark in (*marks, question.hash) if mark in told] == []


def paired_otherwise(copy: dict[str, Any], data: st.DataObject) -> None:
    """Deal the right sides anew."""
    rights = data.draw(st.permutations([*(pair["right"] for pair in copy["pairs"]), *copy["decoys"]]))
    pairs = data.draw(st.permutations(copy["pairs"]))
    for pair, right in zip(pairs, rights, strict=False):
        pair["right"] = right
    used = {pair["right"] for pair in pairs}
    copy |= {"pairs": pairs, "decoys": [text for text in dict.fromkeys(rights) if text not in used]}


def with_another_key(authored: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """A question with the same texts and another right answer."""
    copy = json.loads(json.dumps(authored)) | {"explanation": data.draw(st.sampled_from(["", "Иначе"]))}
    match copy["kind"]:
        case "single_choice":
            right = data.draw(st.integers(0, len(copy["options"]) - 1))
            for place, option in enumerate(copy["options"]):
                option |= {"correct": place == right, "feedback": "иначе"}
        case "multiple_choice":
            size = len(copy["options"])
            marks = data.draw(st.lists(st.booleans(), min_size=size, max_size=size).filter(any))
            for option, mark in zip(copy["options"], marks, strict=True):
                option["correct"] = mark
        case "true_false":
            copy["correct"] = not copy["correct"]
        case "ordering":
            copy["items"] = data.draw(st.permutations(copy["items"]))
        case "matching":
            paired_otherwise(copy, data)
        case "numeric":
            copy |= {"value": "7", "tolerance": "0.5", "units": ["иначе"]}
        case "short_text":
            copy["variants"] = ["иначе", "по-другому"]
    return copy


@given(authored=QUESTIONS, data=st.data())
def test_the_public_bytes_do_not_depend_on_the_key(authored: dict[str, Any], data: st.DataObject) -> None:
    question = split(authored)
    other = split(with_another_key(authored, data))
    assert other.public.model_dump_json() == question.public.model_dump_json()
    assert public_hash(other.public) == public_hash(question.public)
    assert (other.hash == question.hash) == (other.key == question.key)


@given(authored=QUESTIONS, data=st.data())
def test_a_grade_tells_only_of_what_was_chosen(authored: dict[str, Any], data: st.DataObject) -> None:
    copy, _ = marked(authored)
    question = split(copy)
    secrets: dict[str, str] = {}
    answer: dict[str, Any]
    match copy["kind"]:
        case "single_choice" | "multiple_choice" as kind:
            option = data.draw(st.sampled_from(question.public.options))
            answer = {"option": option.id} if kind == "single_choice" else {"options": [option.id]}
            secrets = {one["feedback"]: one["text"] for one in copy["options"] if one["text"] != option.text}
        case "matching":
            left = data.draw(st.sampled_from(question.public.left))
            right = data.draw(st.sampled_from(question.public.right))
            answer = {"pairs": [{"left": left.id, "right": right.id}]}
            secrets = {pair["feedback"]: pair["left"] for pair in copy["pairs"] if pair["left"] != left.text}
        case "true_false":
            answer = {"value": True}
            secrets = {copy["feedback_false"]: "false"}
        case "numeric":
            answer = {"value": 0}
            secrets = {"31337.777": "", "4242.42": "", copy["units"][0]: ""}
        case "short_text":
            answer = {"text": "не знаю"}
            secrets = dict.fromkeys(copy["variants"], "")
        case _:
            answer = {"order": [option.id for option in question.public.options]}
    told = grade(question.public, question.key, answer)
    assert [secret for secret in secrets if secret in told.model_dump_json()] == []
    assert len(told.feedback) == (
        1 if copy["kind"] in {"single_choice", "multiple_choice", "matching", "true_false"} else 0
    )
