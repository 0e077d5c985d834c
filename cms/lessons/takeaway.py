"""A lesson to take away: as a SCORM package, as QTI questions, and as what its pages on paper are made of.

Packages hold keys: they are for editors and for the systems of other schools, never for a public door.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext, override

from cms.content.media import UnionImage
from cms.content.pictures import Picture
from cms.lessons.documents import TYPE
from cms.lessons.documents.lesson import LessonDocument
from cms.lessons.export.qti import qti_package
from cms.lessons.export.scorm import ScormLesson, scorm_package
from cms.lessons.markup import Surroundings, body_html
from cms.lessons.models import LessonPage
from cms.lessons.question_versions import questions_of
from cms.lessons.weight import pictures
from cms.publication.models import DocumentHead

RENDITION = "width-960|format-jpeg|jpegquality-82"


@dataclass(frozen=True, slots=True)
class PrintedLesson:
    """What a page on paper shows: the document, and its body as HTML."""

    document: LessonDocument
    body: str
    surroundings: Surroundings


def lesson_document(lesson: LessonPage) -> LessonDocument:
    """The document of a lesson as it is now, draft or not. Raises ``PublicationRefused``."""
    document = TYPE.render(lesson).body
    assert isinstance(document, LessonDocument)  # noqa: S101 - the type's own schema
    return document


def scorm_of(lesson: LessonPage) -> bytes:
    """The lesson as a SCORM 1.2 package with its pictures. Raises ``PublicationRefused``."""
    document = lesson_document(lesson)
    images = _images(document.body)
    files: dict[str, bytes] = {}
    for content_id, image in images.items():
        with image.get_rendition(RENDITION).file.open("rb") as stream:
            files[f"images/{content_id}.jpg"] = stream.read()
    around = Surroundings(
        picture=lambda picture: f"images/{picture.id}.jpg", titles=_titles(document.body), base=_base()
    )
    package = ScormLesson(
        id=document.id,
        title=document.title,
        body=body_html(document.body, around),
        questions=[(asked.split.public, asked.split.key) for asked in questions_of(lesson)],
        files=files,
        language=document.locale,
    )
    with override(document.locale):
        return scorm_package(package, translate=gettext)


def qti_of(lesson: LessonPage) -> bytes:
    """The lesson's questions as a QTI 3.0 package. Raises ``PublicationRefused``."""
    pairs = [(asked.split.public, asked.split.key) for asked in questions_of(lesson)]
    with override(lesson.document_locale):
        return qti_package(lesson.title, pairs, language=lesson.document_locale, translate=gettext)


def printed(lesson: LessonPage) -> PrintedLesson:
    """The lesson for a page on paper. Raises ``PublicationRefused``."""
    document = lesson_document(lesson)
    images = _images(document.body)
    around = Surroundings(
        picture=lambda picture: images[picture.id].get_rendition(RENDITION).url if picture.id in images else "",
        titles=_titles(document.body),
        base=_base(),
        on_paper=True,
    )
    return PrintedLesson(document, body_html(document.body, around), around)


def _images(blocks: Iterable[Any]) -> dict[UUID, UnionImage]:
    shown: list[Picture] = [picture for block in blocks for picture in pictures(block)]
    found = UnionImage.objects.filter(content_id__in={picture.id for picture in shown})
    return {image.content_id: image for image in found}


def _titles(blocks: Iterable[Any]) -> dict[UUID, str]:
    refs = {block.ref for block in blocks if hasattr(block, "ref")}
    heads = DocumentHead.objects.filter(content_id__in=refs) if refs else ()
    return {head.content_id: head.title for head in heads}


def _base() -> str:
    return settings.ENV.public_url.rstrip("/")
