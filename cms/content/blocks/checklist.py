"""What is ticked off."""

from typing import Literal
from uuid import UUID, uuid5

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import CharBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import INLINE_FEATURES, InlineHtml, to_inline_html
from cms.publication.rendering import Shape


class ChecklistItem(Shape):
    """A line to tick. ``id`` stays while the line is edited or moved, so a reader's ticks can be kept by it."""

    id: UUID
    html: InlineHtml


class Checklist(BlockShape):
    """Lines of the small HTML without paragraphs."""

    type: Literal["checklist"]
    title: str
    items: tuple[ChecklistItem, ...]


class ChecklistBlock(ContentBlock, StructBlock):
    shape = Checklist

    title = CharBlock(label=_("Heading"), required=False, max_length=200)
    items = blocks.ListBlock(
        RichTextBlock(features=INLINE_FEATURES, label=_("Item")), label=_("Items"), min_num=1, max_num=60
    )

    class Meta:
        icon = "tasks"
        label = _("Checklist")
        group = _("Structure")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Checklist:
        items = tuple(
            ChecklistItem(id=_item_id(block_id, bound.id, position), html=to_inline_html(bound.value.source, edges))
            for position, bound in enumerate(value["items"].bound_blocks)
        )
        return Checklist(type="checklist", id=block_id, title=value["title"] or "", items=items)


def _item_id(block_id: UUID, stored: str | None, position: int) -> UUID:
    try:
        return UUID(stored or "")
    except ValueError:
        return uuid5(block_id, stored or str(position))
