"""Which blocks a lesson may hold: the shared ones and the lessons' own."""

from typing import Annotated

from pydantic import Field

from cms.content.blocks.accordion import Accordion, AccordionBlock
from cms.content.blocks.block import ContentBlock
from cms.content.blocks.checklist import Checklist, ChecklistBlock
from cms.content.blocks.gallery import Gallery, GalleryBlock
from cms.content.blocks.steps import Steps, StepsBlock
from cms.content.blocks.timeline import Timeline, TimelineBlock
from cms.content.body import CONTENT_BLOCKS, ContentBlockShape
from cms.lessons.blocks.assignment import Assignment, AssignmentBlock
from cms.lessons.blocks.audio import Audio, AudioBlock
from cms.lessons.blocks.case_study import CaseStudyBlock, CaseStudyReference
from cms.lessons.blocks.discussion import Discussion, DiscussionBlock
from cms.lessons.blocks.glossary_term import GlossaryTermBlock, GlossaryTermReference
from cms.lessons.blocks.poll import Poll, PollBlock
from cms.lessons.blocks.provision import Provision, ProvisionBlock
from cms.lessons.blocks.question import QuestionBlock, QuestionShape
from cms.lessons.blocks.video import Video, VideoBlock

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
