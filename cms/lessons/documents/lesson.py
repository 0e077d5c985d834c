"""The published form of a lesson."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from pydantic import JsonValue

from cms.content.attachments import Attachment
from cms.content.body import render_body
from cms.content.documents import PageCard, PageDocument, page_edges, page_facets, page_fields
from cms.content.edges import EdgeCollector
from cms.lessons.body import LessonBlock, render_blocks
from cms.lessons.circle_kit import CircleKit, circle_kit
from cms.lessons.documents.lines import lines
from cms.lessons.documents.structured_data import learning_resource
from cms.lessons.kept_words import kept_words
from cms.lessons.models import LessonPage, Level
from cms.lessons.question_versions import store_versions
from cms.lessons.references import reference
from cms.lessons.weight import Weight, reading_minutes, weigh
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.registry import DocumentType
from cms.publication.rendering import Edge, Label, Rendering, Role


class LessonDocument(PageDocument):
    """A lesson with its whole body. To find the programmes it stands in, list programmes with the filter ``lesson``.

    ``further_reading`` are content ids whose cards stand in ``references``; ``structured_data`` is schema.org JSON-LD.
    """

    type: Literal["lesson"]
    categories: tuple[Label, ...]
    level: Level
    duration_minutes: int
    reading_minutes: int
    weight: Weight
    authors: tuple[str, ...]
    objectives: tuple[str, ...]
    competences: tuple[str, ...]
    body: tuple[LessonBlock, ...]
    self_check: tuple[str, ...]
    one_act: str
    attachments: tuple[Attachment, ...]
    further_reading: tuple[UUID, ...]
    circle_kit: CircleKit | None
    structured_data: dict[str, JsonValue]


class LessonCard(PageCard):
    """A lesson in lists and references."""

    type: Literal["lesson"]
    categories: tuple[Label, ...]
    level: Level
    duration_minutes: int


def render(lesson: LessonPage) -> Rendering:
    """The lesson as readers get it."""
    topics, categories = list(lesson.topics.all()), list(lesson.categories.all())
    edges = EdgeCollector()
    labels = tuple(category.label(lesson.document_locale) for category in categories)
    body = _document(lesson, page_fields(lesson, topics), labels, edges)
    card = LessonCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary"}),
        type="lesson",
        topics=body.topics,
        categories=labels,
        level=body.level,
        duration_minutes=body.duration_minutes,
    )
    vocabulary = tuple(Edge(category.content_id, Role.EMBEDS) for category in categories)
    facets = {"category": tuple(category.slug for category in categories), "level": (lesson.level,)}
    return Rendering(
        body=body,
        card=card,
        edges=page_edges(lesson, topics) + vocabulary + edges.edges,
        facets=page_facets(lesson, topics) | facets,
        kept=kept_words(lesson),
    )


def _document(
    lesson: LessonPage, head: dict[str, object], labels: tuple[Label, ...], edges: EdgeCollector
) -> LessonDocument:
    blocks, refused = render_blocks(lesson.body, edges)
    if faults := [_in_its_place(lesson, position, fault) for position, each in enumerate(refused) for fault in each]:
        raise PublicationRefused(faults)
    objectives, authors = lines(lesson.objectives), lines(lesson.authors)
    topics: tuple[Label, ...] = head["topics"]  # type: ignore[assignment]
    return LessonDocument(
        **head,
        type="lesson",
        schema_version=TYPE.schema_version,
        categories=labels,
        level=lesson.level,
        duration_minutes=lesson.duration_minutes,
        reading_minutes=reading_minutes(blocks),
        weight=weigh(blocks),
        authors=authors,
        objectives=objectives,
        competences=lines(lesson.competences),
        body=blocks,
        self_check=lines(lesson.self_check),
        one_act=lesson.one_act,
        attachments=tuple(link.file for link in render_body(lesson.attachments, edges)),
        further_reading=_further_reading(lesson, edges),
        circle_kit=circle_kit(lesson, edges),
        structured_data=learning_resource(lesson, objectives=objectives, topics=topics, authors=authors),
    )


def _in_its_place(lesson: LessonPage, position: int, fault: Fault) -> Fault:
    """The same with the number and the name of the block: of several questions the editor has to know which."""
    where = {"number": position + 1, "label": lesson.body[position].block.label}
    message = _("Block %(number)s “%(label)s”: %(message)s")
    return Fault(fault.pointer, message % (where | {"message": fault.message}))


def _further_reading(lesson: LessonPage, edges: EdgeCollector) -> tuple[UUID, ...]:
    found = tuple(dict.fromkeys(ref for child in lesson.further_reading if (ref := reference(child.value))))
    for ref in found:
        edges.refer(ref, Role.SEE_ALSO)
    return found


TYPE = DocumentType(
    name="lesson",
    plural="lessons",
    model=LessonPage,
    schema=LessonDocument,
    card=LessonCard,
    render=render,
    facets=("topic", "tag", "organisation", "category", "level"),
    schema_version=2,
    on_published=store_versions,
)
