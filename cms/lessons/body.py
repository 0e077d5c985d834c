"""Which blocks a lesson may hold: the shared ones and the lessons' own."""

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field
from wagtail.blocks import StreamValue

from cms.content.blocks.accordion import Accordion, AccordionBlock
from cms.content.blocks.block import ContentBlock
from cms.content.blocks.checklist import Checklist, ChecklistBlock
from cms.content.blocks.gallery import Gallery, GalleryBlock
from cms.content.blocks.steps import Steps, StepsBlock
from cms.content.blocks.timeline import Timeline, TimelineBlock
from cms.content.body import CONTENT_BLOCKS, ContentBlockShape
from cms.content.body import _block_id as block_id
from cms.content.edges import EdgeCollector
from cms.lessons.blocks.assignment import Assignment, AssignmentBlock
from cms.lessons.blocks.audio import Audio, AudioBlock
from cms.lessons.blocks.case_study import CaseStudyBlock, CaseStudyReference
from cms.lessons.blocks.discussion import Discussion, DiscussionBlock
from cms.lessons.blocks.glossary_term import GlossaryTermBlock, GlossaryTermReference
from cms.lessons.blocks.poll import Poll, PollBlock
from cms.lessons.blocks.provision import Provision, ProvisionBlock
from cms.lessons.blocks.question import QuestionBlock, QuestionShape
from cms.lessons.blocks.video import Video, VideoBlock
from cms.publication.refusal import Fault, PublicationRefused

LESSON_BLOCKS: tuple[type[ContentBlock], ...] = (
    *CONTENT_BLOCKS,
    GalleryBlock,
    AudioBlock,
    VideoBlock,
    StepsBlock,
    ChecklistBlock,
    TimelineBlock,
    AccordionBlock,
    QuestionBlock,
    DiscussionBlock,
    AssignmentBlock,
    PollBlock,
    ProvisionBlock,
    CaseStudyBlock,
    GlossaryTermBlock,
)
LessonBlock = Annotated[
    ContentBlockShape
    | Gallery
    | Audio
    | Video
    | Steps
    | Checklist
    | Timeline
    | Accordion
    | QuestionShape
    | Discussion
    | Assignment
    | Poll
    | Provision
    | CaseStudyReference
    | GlossaryTermReference,
    Field(discriminator="type"),
]


def render_blocks(value: StreamValue, edges: EdgeCollector) -> tuple[tuple[Any, ...], tuple[Sequence[Fault], ...]]:
    """The shapes of all blocks that can be published, and for each block, in order, what stands against it.

    An editor sees at once all that is to be mended, not one thing at each attempt.
    """
    edges.look_up_links((model, str(key)) for model, key, *_ in value.stream_block.extract_references(value))
    shapes, faults = [], []
    for position, child in enumerate(value):
        refused: Sequence[Fault] = ()
        try:
            with edges.at("body"), edges.at(position):
                shape = child.block.to_document(child.value, block_id(child.id, position), edges)
            shapes += [] if shape is None else [shape]
        except PublicationRefused as refusal:
            refused = refusal.faults
        faults.append(refused)
    return tuple(shapes), tuple(faults)
