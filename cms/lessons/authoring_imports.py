"""Lessons from Word files, by the authoring door."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from pydantic import Field

from cms.content.authoring.codecs import Record
from cms.content.authoring.columns import column_of
from cms.content.authoring.desk import Desk
from cms.content.authoring.jobs import ImportKind, Source
from cms.content.authoring.refusals import ContentRefused, RightMissing
from cms.content.authoring.revisions import write_revision
from cms.content.authoring.sections import section_at
from cms.lessons.actions import import_lesson
from cms.lessons.models import LessonPage


class LessonImport(Record):
    """Where the lesson goes, and whose it is."""

    section: str = Field(default="/lessons/", max_length=500)
    organisation: UUID | None = None
    content_id: UUID | None = Field(default=None, description="The id of the new lesson, if you choose it yourself.")


def require(given: LessonImport, by: Any) -> None:
    """Raises ``RightMissing`` or ``ContentRefused``."""
    if not section_at(given.section, "ru").permissions_for_user(by).can_add_subpage():
        raise RightMissing("add")
    _owner(given, by)


def run(given: LessonImport, source: Source, by: Any) -> dict[str, Any]:
    """Make the draft; answers its id, how much was taken over and what its editor has to know."""
    require(given, by)
    if given.content_id is not None and LessonPage.find_document(given.content_id, "ru") is not None:
        return {"id": str(given.content_id), "blocks": 0, "images": 0, "notes": []}
    parent = section_at(given.section, "ru")
    made = import_lesson(source.content, source.name, parent=parent, by=by)
    lesson = made.lesson
    owner = _owner(given, by)
    if owner.organisation_id is not None or given.content_id is not None:
        lesson.organisation_id = owner.organisation_id
        lesson.translation_key = given.content_id or lesson.translation_key
        lesson.save(clean=False)
        write_revision(lesson, by=by)
    notes = [{"kind": note.kind, "text": str(note.message)} for note in made.notes]
    return {"id": str(lesson.content_id), "blocks": made.blocks, "images": made.images, "notes": notes}


def _owner(given: LessonImport, by: Any) -> LessonPage:
    """A lesson that belongs where it should. Raises ``ContentRefused``."""
    lesson, desk = LessonPage(), Desk("ru", by)
    with desk.at("organisation"):
        if given.organisation is None:
            if not desk.may_own(lesson, "organisation", None):
                desk.fault(_("Your roles do not let you put it here. Name an organisation of yours."))
        else:
            column_of(LessonPage, "organisation").write(lesson, str(given.organisation), desk)
    if desk.faults:
        raise ContentRefused(desk.faults)
    return lesson


LESSON_IMPORT = ImportKind("lesson", LessonImport, run, require)
