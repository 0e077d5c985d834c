"""What is done one after another."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html
from cms.publication.rendering import Shape


class Step(Shape):
    """One step; ``html`` may be empty."""

    title: str
    html: Html


class Steps(BlockShape):
    """Steps in order; a front end numbers them from 1."""

    type: Literal["steps"]
    title: str
    steps: tuple[Step, ...]


class StepBlock(StructBlock):
    title = CharBlock(label=_("What to do"), max_length=200)
    text = RichTextBlock(label=_("How"), required=False, features=FEATURES)

    class Meta:
        icon = "order-down"
        label = _("Step")


class StepsBlock(ContentBlock, StructBlock):
    shape = Steps

    title = CharBlock(label=_("Heading"), required=False, max_length=200)
    steps = ListBlock(StepBlock(), label=_("Steps"), min_num=1, max_num=40)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        group = _("Structure")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Steps:
        steps = tuple(
            Step(title=step["title"] or "", html=to_html(step["text"].source, edges)) for step in value["steps"]
        )
        return Steps(type="steps", id=block_id, title=value["title"] or "", steps=steps)
