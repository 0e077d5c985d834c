"""The published form of a lesson."""

from typing import Literal

from cms.content.body import Block, render_body
from cms.content.documents import PageCard, PageDocument, page_edges, page_facets, page_fields
from cms.content.edges import EdgeCollector
from cms.lessons.models import LessonPage
from cms.publication.registry import DocumentType
from cms.publication.rendering import Edge, Label, Rendering, Role


class LessonDocument(PageDocument):
    """A lesson with its whole body."""

    type: Literal["lesson"]
    categories: tuple[Label, ...]
    duration_minutes: int
    objectives: tuple[str, ...]
    body: tuple[Block, ...]


class LessonCard(PageCard):
    """A lesson in lists and references."""

    type: Literal["lesson"]
    categories: tuple[Label, ...]
    duration_minutes: int


def render(lesson: LessonPage) -> Rendering:
    """The lesson as readers get it."""
    topics, categories = list(lesson.topics.all()), list(lesson.categories.all())
    edges = EdgeCollector()
    labels = tuple(category.label(lesson.document_locale) for category in categories)
    body = LessonDocument(
        **page_fields(lesson, topics),
        type="lesson",
        schema_version=TYPE.schema_version,
        categories=labels,
        duration_minutes=lesson.duration_minutes,
        objectives=tuple(line.strip() for line in lesson.objectives.splitlines() if line.strip()),
        body=render_body(lesson.body, edges),
    )
    card = LessonCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary"}),
        type="lesson",
        topics=body.topics,
        categories=labels,
        duration_minutes=body.duration_minutes,
    )
    vocabulary = tuple(Edge(category.content_id, Role.EMBEDS) for category in categories)
    return Rendering(
        body=body,
        card=card,
        edges=page_edges(lesson, topics) + vocabulary + edges.edges,
        facets=page_facets(lesson, topics) | {"category": tuple(category.slug for category in categories)},
    )


TYPE = DocumentType(
    name="lesson",
    plural="lessons",
    model=LessonPage,
    schema=LessonDocument,
    card=LessonCard,
    render=render,
    facets=("topic", "tag", "organisation", "category"),
)
