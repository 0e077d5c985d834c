"""Somebody's words."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector


class Quote(BlockShape):
    """Plain text, in which a line break is a line break; ``author`` and ``source`` may be empty."""

    type: Literal["quote"]
    text: str
    author: str
    source: str


class QuoteBlock(ContentBlock, StructBlock):
    shape = Quote

    text = TextBlock(label=_("Words"), rows=3)
    author = CharBlock(label=_("Who said it"), required=False, max_length=200)
    source = CharBlock(label=_("Where"), required=False, max_length=300)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = _("Text")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Quote:
        return Quote(
            type="quote",
            id=block_id,
            text=value["text"] or "",
            author=value["author"] or "",
            source=value["source"] or "",
        )
