"""Several pictures that belong together."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, StructValue
from wagtail.images.blocks import ImageChooserBlock

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.pictures import Picture, picture
from cms.publication.rendering import Shape


class GalleryPicture(Shape):
    """A picture of a gallery with its caption, which may be empty."""

    image: Picture
    caption: str


class Gallery(BlockShape):
    """At least one picture, in the editor's order."""

    type: Literal["gallery"]
    title: str
    images: tuple[GalleryPicture, ...]


class GalleryPictureBlock(StructBlock):
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


# A gallery begins with two empty places.
NO_PICTURE = {"image": None, "caption": "", "alt": ""}


class GalleryBlock(ContentBlock, StructBlock):
    shape = Gallery

    title = CharBlock(label=_("Heading"), required=False, max_length=200)
    images = ListBlock(GalleryPictureBlock(), label=_("Images"), min_num=2, max_num=30, default=[NO_PICTURE] * 2)

    class Meta:
        icon = "image"
        label = _("Gallery")
        group = _("Media")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Gallery | None:
        images = []
        for position, item in enumerate(value["images"]):
            with edges.at("images"), edges.at(position):
                shown = _picture(item, edges)
            if shown is not None:
                images.append(shown)
        if not images:
            return None
        return Gallery(type="gallery", id=block_id, title=value["title"] or "", images=tuple(images))


def _picture(item: StructValue, edges: EdgeCollector) -> GalleryPicture | None:
    image = item["image"]
    if image is None:
        edges.report(_("An image of this gallery has been deleted. Choose another one or remove it."))
        return None
    edges.embed(image.content_id)
    return GalleryPicture(image=picture(image, item["alt"] or ""), caption=item["caption"] or "")
