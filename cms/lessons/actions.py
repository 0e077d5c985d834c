"""Writing verbs of lessons."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.accounts.models import User
from cms.content.media import UnionImage
from cms.lessons.import_docx import DraftBlock, ImportedText, Note, read_lesson
from cms.lessons.import_docx.blocks import DraftImage
from cms.lessons.import_docx.report import shortened
from cms.lessons.models import LessonPage
from cms.lessons.questions.parts import plain_text
from cms.publication import registry

EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp", "image/avif": "avif"}
LONGEST_SUMMARY = 300


@dataclass(frozen=True, slots=True)
class ImportedLesson:
    """A new draft with what its editor has to know; ``images`` were put into the library of images."""

    lesson: LessonPage
    blocks: int
    images: int
    notes: tuple[Note, ...]


@transaction.atomic
def import_lesson(content: bytes, name: str, *, parent: Page, by: User | None) -> ImportedLesson:
    """Make a draft lesson below ``parent`` of a DOCX file. Raises ``ValidationError`` when the file is refused; then
    nothing was written."""
    read = read_lesson(content, name)
    notes = list(read.notes)
    title = read.title or PurePath(name).stem
    body = [_stored(block, title, by, notes) for block in read.blocks]
    summary = _proposed_summary(read, title)
    notes.insert(0, Note("simplified", _("Read the lesson “in short”: for now it holds the beginning of the text.")))
    lesson = LessonPage(title=title[:255], summary=summary, live=False, has_unpublished_changes=True, owner=by)
    lesson.body = [block for block in body if block is not None]  # type: ignore[assignment]
    parent.add_child(instance=lesson)
    lesson.save_revision(user=by, log_action="wagtail.create")
    notes += [Note("found", remark) for remark in registry.draft_remarks(lesson)]
    images = sum(block["type"] == "image" for block in body if block is not None)
    return ImportedLesson(lesson, len(lesson.body), images, tuple(notes))


def _proposed_summary(read: ImportedText, title: str) -> str:
    """The beginning of the first paragraph, for the editor to replace."""
    texts = (plain_text(block.value) for block in read.blocks if block.type == "paragraph")
    return shortened(next(texts, title), LONGEST_SUMMARY)


def _stored(block: DraftBlock, title: str, by: User | None, notes: list[Note]) -> dict[str, Any] | None:
    value = block.value
    if isinstance(value, DraftImage):
        image = _image(value, title, by, notes)
        if image is None:
            return None
        value = {"image": image.pk, "caption": "", "alt": ""}
    return {"type": block.type, "value": value, "id": str(uuid4())}


def _image(draft: DraftImage, title: str, by: User | None, notes: list[Note]) -> UnionImage | None:
    extension = EXTENSIONS.get(draft.content_type)
    if extension is None:
        message = _("A picture of the kind %(kind)s was left out. Save it as PNG and put it in.")
        notes.append(Note("left_out", message % {"kind": draft.content_type}))
        return None
    image = UnionImage(title=(draft.alt or title)[:255], alt=draft.alt[:500], uploaded_by_user=by)
    image.file = ContentFile(draft.content, name=f"picture.{extension}")  # type: ignore[assignment]
    try:
        image.save()
    except ValidationError as refusal:
        message = _("A picture was left out. %(why)s")
        notes.append(Note("left_out", message % {"why": " ".join(refusal.messages)}))
        return None
    if not image.alt:
        message = _("The picture “%(title)s” needs a description before the lesson is published.")
        notes.append(Note("simplified", message % {"title": image.title}))
    return image
