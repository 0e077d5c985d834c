"""Texts that stand folded under their headings, for what not every reader needs."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html
from cms.publication.rendering import Shape


class AccordionSection(Shape):
    """A heading that is always seen, and the text under it."""

    title: str
    html: Html


class Accordion(BlockShape):
    """Sections in order, all folded at first. In print they are all open."""

    type: Literal["accordion"]
    sections: tuple[AccordionSection, ...]


class AccordionSectionBlock(StructBlock):
    title = CharBlock(label=_("Heading"), max_length=200)
    text = RichTextBlock(label=_("Text"), features=FEATURES)

    class Meta:
        icon = "collapse-down"
        label = _("Section")


class AccordionBlock(ContentBlock, StructBlock):
    shape = Accordion

    sections = ListBlock(AccordionSectionBlock(), label=_("Sections"), min_num=1, max_num=40)

    class Meta:
        icon = "collapse-down"
        label = _("Accordion")
        group = _("Structure")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Accordion:
        sections = tuple(
            AccordionSection(title=section["title"] or "", html=to_html(section["text"].source, edges))
            for section in value["sections"]
        )
        return Accordion(type="accordion", id=block_id, sections=sections)
