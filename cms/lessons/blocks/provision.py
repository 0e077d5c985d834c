"""A provision of law: the act in the library, the place in it, and its words."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, TextBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.lessons.references import LAW, DocumentReferenceBlock, reference
from cms.publication.rendering import Role


class Provision(BlockShape):
    """``ref`` is the content id of the act, or of one of its editions when the wording of a certain time is meant;
    ``label`` is the place as people cite it; ``quote`` is plain text and may be empty."""

    type: Literal["provision"]
    ref: UUID
    label: str
    quote: str


class ProvisionBlock(ContentBlock, StructBlock):
    shape = Provision

    act = DocumentReferenceBlock(LAW, label=_("Act or edition"))
    label = CharBlock(label=_("Place"), max_length=200, help_text=_("As it is cited: part 1 of article 374."))
    quote = TextBlock(label=_("Words of the provision"), required=False, rows=3)

    class Meta:
        icon = "thumbtack"
        label = _("Provision")
        group = _("References")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Provision | None:
        ref = reference(value["act"])
        if ref is None:
            edges.report(_("No act is chosen in this block."))
            return None
        label = value["label"] or ""
        edges.refer(ref, Role.CITES, fragment=label)
        return Provision(type="provision", id=block_id, ref=ref, label=label, quote=value["quote"] or "")
