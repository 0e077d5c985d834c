"""A heading within a body; the title of the page stands above all of them."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector


class Heading(BlockShape):
    """``level`` as in HTML: the title of the document is 1."""

    type: Literal["heading"]
    level: Literal[2, 3, 4]
    text: str


class HeadingBlock(ContentBlock, StructBlock):
    shape = Heading

    text = CharBlock(label=_("Text"), max_length=200)
    level = ChoiceBlock(
        label=_("Level"),
        choices=[("2", _("Section")), ("3", _("Subsection")), ("4", _("Small heading"))],
        default="2",
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = _("Text")
        form_classname = "struct-block title"

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Heading:
        return Heading(type="heading", id=block_id, level=int(value["level"]), text=value["text"])  # type: ignore[arg-type]
