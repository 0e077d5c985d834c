"""A list whose items are kept apart, so that a front end can number, fold or tick them."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import BooleanBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import INLINE_FEATURES, InlineHtml, to_inline_html


class ItemList(BlockShape):
    """Items are lines of the small HTML without paragraphs."""

    type: Literal["list"]
    ordered: bool
    items: tuple[InlineHtml, ...]


class ListBlock(ContentBlock, StructBlock):
    shape = ItemList

    ordered = BooleanBlock(label=_("Numbered"), required=False)
    items = blocks.ListBlock(RichTextBlock(features=INLINE_FEATURES, label=_("Item")), label=_("Items"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("List")
        group = _("Text")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> ItemList:
        items = tuple(to_inline_html(item.source, edges) for item in value["items"])
        return ItemList(type="list", id=block_id, ordered=bool(value["ordered"]), items=items)
