"""What a lesson keeps from its readers: the words of its answer keys, for those who look after the law they cite."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from wagtail.blocks import StructValue

from cms.lessons.body import block_id
from cms.lessons.models import LessonPage
from cms.lessons.references import reference

# Of an answer: what is told after it. Options and pairs are read by everyone.
TOLD_AFTERWARDS = frozenset({"feedback", "feedback_true", "feedback_false", "variants"})


def kept_words(lesson: LessonPage) -> dict[str, Any]:
    """The explanations, replies and provisions of all questions in the shape of a body; empty without questions."""
    questions = [
        _kept(child.value, block_id(child.id, position))
        for position, child in enumerate(lesson.body)
        if child.block_type == "question"
    ]
    return {"questions": questions} if questions else {}


def _kept(value: StructValue, question: UUID) -> dict[str, Any]:
    answers = [child.block.authored(child.value) for child in value["answer"]]
    ref, label = reference(value["basis"]["act"]), value["basis"]["label"] or ""
    basis = {"type": "provision", "id": str(question), "ref": str(ref), "label": label} if ref else None
    return {
        "type": "question",
        "id": str(question),
        "explanation": value["explanation"].source,
        "replies": list(_told_afterwards(answers)),
        "basis": basis,
    }


def _told_afterwards(written: Any) -> Iterator[str]:
    if isinstance(written, list):
        for each in written:
            yield from _told_afterwards(each)
    elif isinstance(written, dict):
        for name, each in written.items():
            if name in TOLD_AFTERWARDS:
                yield from [each] if isinstance(each, str) else each
            else:
                yield from _told_afterwards(each)
