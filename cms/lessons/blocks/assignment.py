"""Something to do, and how one knows that it is done."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import CharBlock, IntegerBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html


class Assignment(BlockShape):
    """``criteria`` are plain lines by which the work is judged; ``minutes`` is null if it was not said."""

    type: Literal["assignment"]
    title: str
    html: Html
    criteria: tuple[str, ...]
    minutes: int | None


class AssignmentBlock(ContentBlock, StructBlock):
    shape = Assignment

    title = CharBlock(label=_("Heading"), max_length=200)
    text = RichTextBlock(label=_("What to do"), features=FEATURES)
    criteria = blocks.ListBlock(
        CharBlock(label=_("Sign"), max_length=300), label=_("Signs that it is done well"), min_num=0, default=[]
    )
    minutes = IntegerBlock(label=_("Minutes"), required=False, min_value=1, max_value=1_000)

    class Meta:
        icon = "edit"
        label = _("Assignment")
        group = _("Tasks")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Assignment:
        return Assignment(
            type="assignment",
            id=block_id,
            title=value["title"] or "",
            html=to_html(value["text"].source, edges),
            criteria=tuple(sign for sign in value["criteria"] if sign),
            minutes=value["minutes"],
        )
