"""A word of the glossary, explained beside the text."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.lessons.references import TERMS, DocumentReferenceBlock, reference
from cms.publication.rendering import Role


class GlossaryTermReference(BlockShape):
    """``ref`` is the term's content id; its words and meaning stand in ``references``."""

    type: Literal["glossary_term"]
    ref: UUID


class GlossaryTermBlock(ContentBlock, StructBlock):
    shape = GlossaryTermReference

    term = DocumentReferenceBlock(TERMS, label=_("Term"))

    class Meta:
        icon = "openquote"
        label = _("Glossary term")
        group = _("References")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> GlossaryTermReference | None:
        ref = reference(value["term"])
        if ref is None:
            edges.report(_("No term is chosen in this block."))
            return None
        edges.refer(ref, Role.SEE_ALSO)
        return GlossaryTermReference(type="glossary_term", id=block_id, ref=ref)
