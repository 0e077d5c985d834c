"""A picture in the text."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue
from wagtail.images.blocks import ImageChooserBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.pictures import Picture, picture


class Figure(BlockShape):
    """A picture with its caption; the picture's ``alt`` fits this place."""

    type: Literal["image"]
    image: Picture
    caption: str


class ImageBlock(ContentBlock, StructBlock):
    shape = Figure

    image = ImageChooserBlock(label=_("Image"))
    caption = CharBlock(label=_("Caption"), required=False, max_length=300)
    alt = CharBlock(
        label=_("Description for this place"),
        required=False,
        max_length=500,
        help_text=_("Only when what matters here differs from the image's own description."),
    )

    class Meta:
        icon = "image"
        label = _("Image")
        group = _("Media")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Figure | None:
        image = value["image"]
        if image is None:
            edges.report(_("The image of this block has been deleted. Choose another one or remove the block."))
            return None
        edges.embed(image.content_id)
        shown = picture(image, value["alt"] or "")
        return Figure(type="image", id=block_id, image=shown, caption=value["caption"] or "")
