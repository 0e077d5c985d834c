"""The blocks that only lessons have, as a lesson's body stores them: tasks, structure, references."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from cms.config.demo.demo_ids import demo_id, reference_id


def stored_items(values: Iterable[Any], kind: str = "item") -> list[dict[str, Any]]:
    """The children of a list as it is stored, each with an id that is the same at every load."""
    return [{"type": kind, "value": value, "id": str(demo_id("item", repr(value)))} for value in values]


def _question(block: Mapping[str, Any]) -> dict[str, Any]:
    kind = block["kind"]
    answer = {"type": kind, "value": ANSWERS[kind](block), "id": str(demo_id("answer", block["prompt"]))}
    basis = block.get("basis") or {}
    return {
        "prompt": block["prompt"],
        "answer": [answer],
        "points": block.get("points", 1),
        "explanation": block["explanation"],
        "basis": {"act": reference_id({"act": basis["act"]}) if basis else None, "label": basis.get("label", "")},
    }


def _options(block: Mapping[str, Any]) -> dict[str, Any]:
    empty = {"correct": False, "feedback": ""}
    return {"options": stored_items(empty | option for option in block["options"])}


def _pairs(block: Mapping[str, Any]) -> dict[str, Any]:
    pairs = [{"left": left, "right": right, "feedback": ""} for left, right in block["pairs"].items()]
    return {"pairs": stored_items(pairs), "decoys": stored_items(block.get("decoys", ()))}


ANSWERS: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "single_choice": _options,
    "multiple_choice": _options,
    "true_false": lambda block: {
        "correct": "true" if block["correct"] else "false",
        "feedback_true": block.get("feedback_true", ""),
        "feedback_false": block.get("feedback_false", ""),
    },
    "ordering": lambda block: {"items": stored_items(block["items"])},
    "matching": _pairs,
    "numeric": lambda block: {
        "value": str(block["value"]),
        "tolerance": str(block.get("tolerance", 0)),
        "units": stored_items(block.get("units", ())),
    },
    "short_text": lambda block: {"variants": stored_items(block["variants"])},
}


def _titled(name: str, *fields: str) -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    """A block with a heading over a list of structs; a field that was not written is empty."""

    def stored(block: Mapping[str, Any]) -> dict[str, Any]:
        rows = [{field: row.get(field, "") for field in fields} for row in block[name]]
        return {"title": block.get("title", ""), name: stored_items(rows)}

    return stored


LESSON_VALUES: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "question": _question,
    "steps": _titled("steps", "title", "text"),
    "timeline": _titled("events", "when", "title", "text"),
    "accordion": _titled("sections", "title", "text"),
    "checklist": lambda block: {"title": block.get("title", ""), "items": stored_items(block["items"])},
    "discussion": lambda block: {
        "title": block["title"],
        "text": block.get("html", ""),
        "questions": stored_items(block["questions"]),
        "minutes": block.get("minutes"),
    },
    "assignment": lambda block: {
        "title": block["title"],
        "text": block["html"],
        "criteria": stored_items(block.get("criteria", ())),
        "minutes": block.get("minutes"),
    },
    "poll": lambda block: {
        "prompt": block["prompt"],
        "multiple": block.get("multiple", False),
        "options": stored_items(block["options"]),
    },
    "provision": lambda block: {
        "act": reference_id(block),
        "label": block["label"],
        "quote": block.get("quote", ""),
    },
    "glossary_term": lambda block: {"term": reference_id(block)},
    "case_study": lambda block: {"case": reference_id(block), "note": block.get("note", "")},
}
