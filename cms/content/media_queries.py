"""Media for readers: only what a published document, open to everyone, shows."""

import logging
from dataclasses import dataclass
from typing import IO, TypeVar
from uuid import UUID

from django.core.files import File
from django.db.models import Exists, OuterRef, QuerySet
from wagtail.images.models import Filter, SourceImageIOError

from cms.content.media import DIGEST_IN_URL, UnionFile, UnionImage
from cms.publication.models import Kind, Reference
from cms.publication.rendering import Audience, Role

logger = logging.getLogger(__name__)

# About the same to the eye.
QUALITY = {"avif": "avifquality-60", "webp": "webpquality-78", "jpeg": "jpegquality-82"}

M = TypeVar("M", UnionImage, UnionFile)


@dataclass(frozen=True, slots=True)
class PublishedMedia:
    """Bytes to serve: an open file for the caller to close, its size, type, and the name to save it under."""

    content: IO[bytes]
    size: int
    content_type: str
    filename: str


def published_rendition(content_id: UUID, digest: str, width: int, form: str) -> PublishedMedia | None:
    """An image in one of the sizes and formats that documents offer, made now if nobody has asked before.

    ``digest`` is the part of it that stands in addresses. None for a size, format or digest that no document offers,
    and for an image that no public document shows. One query, then one or two for the size.
    """
    return _rendition(_public(UnionImage.objects.filter(content_id=content_id)).first(), digest, width, form)


def drafted_rendition(content_id: UUID, digest: str, width: int, form: str) -> PublishedMedia | None:
    """The same of any image, published or not: for callers who have seen that a draft shows it to whoever asks."""
    return _rendition(UnionImage.objects.filter(content_id=content_id).first(), digest, width, form)


def published_file(content_id: UUID, digest: str, filename: str) -> PublishedMedia | None:
    """A file that a public document offers, under the name that stands in its address; else None. One query."""
    return _opened(_public(UnionFile.objects.filter(content_id=content_id)).first(), digest, filename)


def drafted_file(content_id: UUID, digest: str, filename: str) -> PublishedMedia | None:
    """The same of any file, published or not: for callers who have seen that a draft offers it to whoever asks."""
    return _opened(UnionFile.objects.filter(content_id=content_id).first(), digest, filename)


def _rendition(image: UnionImage | None, digest: str, width: int, form: str) -> PublishedMedia | None:
    offered = image is not None and image.digest[:DIGEST_IN_URL] == digest
    if image is None or not offered or form not in QUALITY or width not in image.public_widths:
        return None
    try:
        content = _made(image, f"width-{width}|format-{form}|{QUALITY[form]}")
    except SourceImageIOError as error:
        if not isinstance(error.__cause__, FileNotFoundError):
            raise
        logger.error("The file of the image %s is missing from the storage", image.content_id)
        return None
    return PublishedMedia(content, content.size, f"image/{form}", f"{image.content_id}-{width}.{form}")


def _opened(file: UnionFile | None, digest: str, filename: str) -> PublishedMedia | None:
    if file is None or file.digest[:DIGEST_IN_URL] != digest or file.filename != filename:
        return None
    try:
        content = file.file.storage.open(str(file.file.name))
    except FileNotFoundError:
        logger.error("The file %s is missing from the storage", file.content_id)
        return None
    return PublishedMedia(content, content.size, file.content_type, file.filename)


def _made(image: UnionImage, spec: str) -> File:
    rendition = image.get_rendition(spec)
    try:
        return rendition.file.storage.open(rendition.file.name)
    except FileNotFoundError:
        # Sizes can always be made again, so a backup leaves them out.
        rendition.purge_from_cache()
        image.renditions.filter(pk=rendition.pk).delete()
        made = image.create_rendition(Filter(spec))
        return made.file.storage.open(made.file.name)


def _public(media: QuerySet[M]) -> QuerySet[M]:
    shown = Reference.objects.filter(
        target=OuterRef("content_id"),
        role=Role.EMBEDS,
        head__kind=Kind.PUBLISHED,
        head__audience=Audience.PUBLIC,
    )
    return media.filter(Exists(shown))
