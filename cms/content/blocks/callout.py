"""A part of the text that must not be missed."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html


class Callout(BlockShape):
    """``tone`` says how to draw it; ``title`` may be empty, then the front end uses the word of the tone."""

    type: Literal["callout"]
    tone: Literal["note", "important", "warning", "example"]
    title: str
    html: Html


class CalloutBlock(ContentBlock, StructBlock):
    shape = Callout

    tone = ChoiceBlock(
        label=_("Kind"),
        choices=[
            ("note", _("For information")),
            ("important", _("Important")),
            ("warning", _("Caution")),
            ("example", _("Example")),
        ],
        default="note",
    )
    title = CharBlock(label=_("Heading"), required=False, max_length=120)
    text = RichTextBlock(label=_("Text"), features=FEATURES)

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        group = _("Text")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Callout:
        return Callout(
            type="callout",
            id=block_id,
            tone=value["tone"],
            title=value["title"] or "",
            html=to_html(value["text"].source, edges),
        )
