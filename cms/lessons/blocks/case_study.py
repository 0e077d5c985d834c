"""Somebody's experience, put into the lesson by reference."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock, StructValue, TextBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.lessons.references import CASES, DocumentReferenceBlock, reference
from cms.publication.rendering import Role


class CaseStudyReference(BlockShape):
    """``ref`` is the content id of the case study; ``note`` says in plain text what to look at, and may be empty."""

    type: Literal["case_study"]
    ref: UUID
    note: str


class CaseStudyBlock(ContentBlock, StructBlock):
    shape = CaseStudyReference

    case = DocumentReferenceBlock(CASES, label=_("Case study"))
    note = TextBlock(label=_("What to look at"), required=False, rows=2, max_length=500)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Case study")
        group = _("References")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> CaseStudyReference | None:
        ref = reference(value["case"])
        if ref is None:
            edges.report(_("No case study is chosen in this block."))
            return None
        edges.refer(ref, Role.SEE_ALSO)
        return CaseStudyReference(type="case_study", id=block_id, ref=ref, note=value["note"] or "")
