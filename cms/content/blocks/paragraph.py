"""Running text."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock
from wagtail.rich_text import RichText

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html


class Paragraph(BlockShape):
    """One or more paragraphs in the small HTML of ``cms.content.rich_text``."""

    type: Literal["paragraph"]
    html: Html


class ParagraphBlock(ContentBlock, RichTextBlock):
    shape = Paragraph

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Text")

    def __init__(self, features: list[str] | None = None, **kwargs: object) -> None:
        super().__init__(features=features or FEATURES, **kwargs)

    def to_document(self, value: RichText, block_id: UUID, edges: EdgeCollector) -> Paragraph:
        return Paragraph(type="paragraph", id=block_id, html=to_html(value.source, edges))
