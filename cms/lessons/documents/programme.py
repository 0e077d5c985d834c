"""The published form of a programme."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.content.documents import PageCard, PageDocument, page_edges, page_facets, page_fields
from cms.lessons.documents.lines import lines
from cms.lessons.models import FormOfStudy, LessonPage, ProgrammePage, Stage, StageLesson
from cms.publication.registry import DocumentType
from cms.publication.rendering import Edge, Label, Rendering, Role, Shape


class Approval(Shape):
    """Who approved the plan; ``organisation`` is a content id that stands in ``references``."""

    organisation: UUID
    date: date
    protocol_number: str


class StageLessonEntry(Shape):
    """A lesson in its place. ``ref`` is its content id; the card stands in ``references`` as soon as the lesson is
    published. ``week`` counts from the start of the stage."""

    ref: UUID
    required: bool
    form_of_study: FormOfStudy
    week: int | None


class ProgrammeStage(Shape):
    """A stage; either date may be unknown."""

    title: str
    summary: str
    starts_on: date | None
    ends_on: date | None
    lessons: tuple[StageLessonEntry, ...]


class ProgrammeDocument(PageDocument):
    """A plan of study. To find the programmes of a lesson, list programmes with the filter ``lesson``."""

    type: Literal["programme"]
    goal: str
    competences: tuple[str, ...]
    categories: tuple[Label, ...]
    approval: Approval | None
    stages: tuple[ProgrammeStage, ...]


class ProgrammeCard(PageCard):
    """A programme in lists and references; the dates are those of the first and the last stage."""

    type: Literal["programme"]
    categories: tuple[Label, ...]
    starts_on: date | None
    ends_on: date | None
    lesson_count: int


def render(programme: ProgrammePage) -> Rendering:
    """The programme as readers get it."""
    topics, categories = list(programme.topics.all()), list(programme.categories.all())
    labels = tuple(category.label(programme.document_locale) for category in categories)
    stages = _stages(programme)
    body = ProgrammeDocument(
        **page_fields(programme, topics),
        type="programme",
        schema_version=PROGRAMME.schema_version,
        goal=programme.goal,
        competences=lines(programme.competences),
        categories=labels,
        approval=_approval(programme),
        stages=stages,
    )
    refs = tuple(dict.fromkeys(entry.ref for stage in stages for entry in stage.lessons))
    card = ProgrammeCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary"}),
        type="programme",
        topics=body.topics,
        categories=labels,
        starts_on=min((stage.starts_on for stage in stages if stage.starts_on), default=None),
        ends_on=max((stage.ends_on for stage in stages if stage.ends_on), default=None),
        lesson_count=len(refs),
    )
    own = page_facets(programme, topics)
    facets = {"category": tuple(category.slug for category in categories), "lesson": tuple(str(ref) for ref in refs)}
    edges = (
        *page_edges(programme, topics),
        *(Edge(category.content_id, Role.EMBEDS) for category in categories),
        *((Edge(body.approval.organisation, Role.BELONGS_TO),) if body.approval else ()),
        *(Edge(ref, Role.IN_STAGE) for ref in refs),
    )
    return Rendering(body=body, card=card, edges=edges, facets=own | facets)


def _approval(programme: ProgrammePage) -> Approval | None:
    body, day = programme.approved_by, programme.approved_on
    if body is None or day is None:
        return None
    return Approval(organisation=body.content_id, date=day, protocol_number=programme.protocol_number)


def _stages(programme: ProgrammePage) -> tuple[ProgrammeStage, ...]:
    stages = [(stage, list(stage.lessons.all())) for stage in programme.stages.all()]
    wanted = {entry.lesson_id for _, entries in stages for entry in entries}
    ids = dict(LessonPage.objects.filter(pk__in=wanted).values_list("pk", "translation_key")) if wanted else {}
    return tuple(_stage(stage, entries, ids) for stage, entries in stages)


def _stage(stage: Stage, entries: list[StageLesson], ids: dict[int, UUID]) -> ProgrammeStage:
    return ProgrammeStage(
        title=stage.title,
        summary=stage.summary,
        starts_on=stage.starts_on,
        ends_on=stage.ends_on,
        lessons=tuple(
            StageLessonEntry(
                ref=ids[entry.lesson_id],
                required=entry.required,
                form_of_study=entry.form_of_study,
                week=entry.week,
            )
            for entry in entries
        ),
    )


PROGRAMME = DocumentType(
    name="programme",
    plural="programmes",
    model=ProgrammePage,
    schema=ProgrammeDocument,
    card=ProgrammeCard,
    render=render,
    facets=("topic", "tag", "organisation", "category", "lesson"),
)
