"""Stores what is asked and what is right, in the transaction that publishes the lesson."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from cms.content.edges import EdgeCollector
from cms.lessons.blocks.question import split_question
from cms.lessons.body import block_id
from cms.lessons.models import LessonPage, QuestionVersion
from cms.lessons.questions import SplitQuestion, public_hash


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question where it stands in a body: ``position`` counts all blocks."""

    position: int
    id: UUID
    split: SplitQuestion


def questions_of(lesson: LessonPage) -> Iterator[AskedQuestion]:
    """The questions of a lesson in order. Raises ``PublicationRefused`` for one that can not be published."""
    edges = EdgeCollector()
    for position, child in enumerate(lesson.body):
        if child.block_type == "question":
            found = block_id(child.id, position)
            yield AskedQuestion(position, found, split_question(child.value, found, edges))


def store_versions(lesson: LessonPage) -> None:
    """Make the stored versions say what is published now. Old ones stay, for answers to what was read before.

    One query when nothing changed; at most three more, whatever the number of questions.
    """
    asked = {question.id: question.split for question in questions_of(lesson)}
    place = {"lesson": lesson.content_id, "locale": lesson.document_locale}
    stored = QuestionVersion.objects.filter(**place).only("question", "hash", "current")
    known = {(version.question, version.hash): version for version in stored}
    wanted = {(question, split.hash) for question, split in asked.items()}
    retired = [version.pk for key, version in known.items() if version.current and key not in wanted]
    revived = [version.pk for key, version in known.items() if not version.current and key in wanted]
    # Before the new ones come: at no moment two are current.
    if retired:
        QuestionVersion.objects.filter(pk__in=retired).update(current=False)
    if revived:
        QuestionVersion.objects.filter(pk__in=revived).update(current=True)
    new = [_version(split, place) for question, split in asked.items() if (question, split.hash) not in known]
    if new:
        QuestionVersion.objects.bulk_create(new)


def _version(split: SplitQuestion, place: dict[str, object]) -> QuestionVersion:
    return QuestionVersion(
        **place,
        question=split.public.id,
        kind=split.public.kind,
        public=split.public.model_dump(mode="json"),
        key=split.key.model_dump(mode="json"),
        hash=split.hash,
        public_hash=public_hash(split.public),
    )
