"""An image as documents carry it: everything a front end needs to show it without another request."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from cms.content.media import UnionImage
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Shape

ImageType = Literal["image/avif", "image/webp", "image/jpeg"]
# In the order in which a browser is to try them.
TYPES: tuple[ImageType, ...] = ("image/avif", "image/webp", "image/jpeg")


class PictureFile(Shape):
    """One size of a picture; ``url`` is relative to the API's host and never changes its bytes."""

    width: int
    url: str


class PictureSource(Shape):
    """The sizes of a picture in one format, smallest first."""

    type: ImageType
    srcset: tuple[PictureFile, ...]


class Picture(Shape):
    """An image: size of the original in pixels, focal point as shares of width and height, colour as ``#rrggbb``."""

    id: UUID
    alt: str
    credit: str
    width: int
    height: int
    focal_point: tuple[float, float] | None
    dominant_colour: str
    sources: tuple[PictureSource, ...]


def picture(image: UnionImage, alt: str = "") -> Picture:
    """The shape of an image, described by ``alt`` or by its own text. Raises ``PublicationRefused`` without either."""
    described = alt.strip() or image.alt.strip()
    if not described:
        message = _("The image “%(title)s” has no description. Write one: it is read out to those who do not see it.")
        raise PublicationRefused([Fault("", message % {"title": image.title})])
    return Picture(
        id=image.content_id,
        alt=described,
        credit=image.credit,
        width=image.width,
        height=image.height,
        focal_point=_focal_point(image),
        dominant_colour=image.dominant_colour,
        sources=tuple(_source(image, mime) for mime in TYPES),
    )


def _focal_point(image: UnionImage) -> tuple[float, float] | None:
    if image.focal_point_x is None or image.focal_point_y is None:
        return None
    return round(image.focal_point_x / image.width, 4), round(image.focal_point_y / image.height, 4)


def _source(image: UnionImage, mime: ImageType) -> PictureSource:
    form = mime.removeprefix("image/")
    files = (PictureFile(width=width, url=image.public_url(width, form)) for width in image.public_widths)
    return PictureSource(type=mime, srcset=tuple(files))
