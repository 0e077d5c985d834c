"""The published form of a case study."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.bestpractice.models import CaseStudyPage
from cms.content.body import Block, render_body
from cms.content.documents import PageCard, PageDocument, page_edges, page_facets, page_fields
from cms.content.edges import EdgeCollector
from cms.publication.registry import DocumentType
from cms.publication.rendering import Rendering


class CaseStudyDocument(PageDocument):
    """A practice: the problem, then what was done and what came of it."""

    type: Literal["case-study"]
    event_date: date | None
    problem: tuple[str, ...]
    body: tuple[Block, ...]


class CaseStudyCard(PageCard):
    """A practice in lists and references."""

    type: Literal["case-study"]
    organisation: UUID | None
    event_date: date | None


def render(case: CaseStudyPage) -> Rendering:
    """The case study as readers get it."""
    topics = list(case.topics.all())
    edges = EdgeCollector()
    body = CaseStudyDocument(
        **page_fields(case, topics),
        type="case-study",
        schema_version=TYPE.schema_version,
        event_date=case.event_date,
        problem=tuple(line.strip() for line in case.problem.splitlines() if line.strip()),
        body=render_body(case.body, edges),
    )
    card = CaseStudyCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary"}),
        type="case-study",
        topics=body.topics,
        organisation=body.organisation,
        event_date=body.event_date,
    )
    return Rendering(
        body=body, card=card, edges=page_edges(case, topics) + edges.edges, facets=page_facets(case, topics)
    )


TYPE = DocumentType(
    name="case-study",
    plural="case-studies",
    model=CaseStudyPage,
    schema=CaseStudyDocument,
    card=CaseStudyCard,
    render=render,
    facets=("topic", "tag", "organisation"),
)
