"""What the doors may ask of lessons."""

import logging
from dataclasses import dataclass
from typing import IO
from uuid import UUID

from django.db.models import Exists, OuterRef

from cms.lessons.models import QuestionVersion
from cms.lessons.questions import KEY, PUBLIC, PublicQuestion, QuestionKey
from cms.lessons.recordings import Recording
from cms.publication.models import DocumentHead, Kind, Reference
from cms.publication.rendering import Audience, Role

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PublishedQuestion:
    """A question that everyone can read now, with its key, which no answer may carry out whole."""

    lesson: UUID
    version: str
    current: bool
    public: PublicQuestion
    key: QuestionKey


def published_questions(
    question: UUID, locale: str, *, version: str = "", lesson: UUID | None = None
) -> list[PublishedQuestion]:
    """The questions with this block id in lessons that everyone can read. One query.

    A copied lesson keeps the ids of its blocks, so there may be several: one for each lesson. With ``version`` (the
    public hash) the one that was published in these words, else the present one. ``lesson`` keeps to one lesson.
    """
    readable = DocumentHead.objects.filter(
        content_id=OuterRef("lesson"), locale=OuterRef("locale"), kind=Kind.PUBLISHED, audience=Audience.PUBLIC
    )
    versions = QuestionVersion.objects.filter(Exists(readable), question=question, locale=locale)
    versions = versions.filter(public_hash=version) if version else versions.filter(current=True)
    if lesson is not None:
        versions = versions.filter(lesson=lesson)
    # The newest key of these words: an author may have corrected which option is right.
    newest = {each.lesson: each for each in versions.order_by("lesson", "current", "pk")}
    return [_published(each) for each in newest.values()]


def _published(version: QuestionVersion) -> PublishedQuestion:
    return PublishedQuestion(
        lesson=version.lesson,
        version=version.public_hash,
        current=version.current,
        public=PUBLIC.validate_python(version.public),
        key=KEY.validate_python(version.key),
    )


@dataclass(frozen=True, slots=True)
class PlayableRecording:
    """An open file for the caller to close, its size in bytes, type, and digest."""

    content: IO[bytes]
    size: int
    content_type: str
    digest: str


def playable_recording(content_id: UUID, filename: str) -> PlayableRecording | None:
    """A recording that a document open to everyone shows, under the name that stands in its address. One query."""
    shown = Reference.objects.filter(
        target=OuterRef("content_id"),
        role=Role.EMBEDS,
        head__kind=Kind.PUBLISHED,
        head__audience=Audience.PUBLIC,
    )
    return _played(Recording.objects.filter(Exists(shown), content_id=content_id).first(), filename)


def drafted_recording(content_id: UUID, filename: str) -> PlayableRecording | None:
    """The same of any recording, published or not: for callers who have seen that a draft shows it to whoever asks."""
    return _played(Recording.objects.filter(content_id=content_id).first(), filename)


def _played(recording: Recording | None, filename: str) -> PlayableRecording | None:
    if recording is None or recording.filename != filename:
        return None
    try:
        content = recording.file.storage.open(recording.file.name or "")
    except FileNotFoundError:
        logger.error("The file of the recording %s is missing from the storage", recording.content_id)
        return None
    return PlayableRecording(content, content.size, recording.content_type, recording.digest)
