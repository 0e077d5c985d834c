"""A file to download."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue
from wagtail.documents.blocks import DocumentChooserBlock

from cms.content.attachments import Attachment, attachment
from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector


class FileLink(BlockShape):
    """A file with the title that fits this place."""

    type: Literal["file"]
    file: Attachment


class FileBlock(ContentBlock, StructBlock):
    shape = FileLink

    file = DocumentChooserBlock(label=_("File"))
    title = CharBlock(
        label=_("Title for this place"), required=False, max_length=200, help_text=_("Left empty, the file's own.")
    )

    class Meta:
        icon = "doc-full"
        label = _("File")
        group = _("Media")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> FileLink | None:
        file = value["file"]
        if file is None:
            edges.report(_("The file of this block has been deleted. Choose another one or remove the block."))
            return None
        edges.embed(file.content_id)
        return FileLink(type="file", id=block_id, file=attachment(file, value["title"] or ""))
