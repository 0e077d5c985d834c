"""Something to talk about in the circle."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import CharBlock, IntegerBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html


class Discussion(BlockShape):
    """``questions`` are plain lines; ``minutes`` is how long to plan for, null if it was not said."""

    type: Literal["discussion"]
    title: str
    html: Html
    questions: tuple[str, ...]
    minutes: int | None


class DiscussionBlock(ContentBlock, StructBlock):
    shape = Discussion

    title = CharBlock(label=_("Heading"), max_length=200)
    text = RichTextBlock(label=_("The situation"), required=False, features=FEATURES)
    questions = blocks.ListBlock(CharBlock(label=_("Question"), max_length=400), label=_("Questions"), min_num=1)
    minutes = IntegerBlock(label=_("Minutes"), required=False, min_value=1, max_value=240)

    class Meta:
        icon = "comment"
        label = _("Discussion")
        group = _("Tasks")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Discussion:
        return Discussion(
            type="discussion",
            id=block_id,
            title=value["title"] or "",
            html=to_html(value["text"].source, edges),
            questions=tuple(question for question in value["questions"] if question),
            minutes=value["minutes"],
        )
