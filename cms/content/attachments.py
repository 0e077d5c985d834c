"""A file as documents carry it."""

from uuid import UUID

from cms.content.media import UnionFile
from cms.publication.rendering import Shape


class Attachment(Shape):
    """A file to download; ``size`` in bytes, ``url`` relative to the API's host, whose bytes never change."""

    id: UUID
    title: str
    filename: str
    content_type: str
    size: int
    url: str


def attachment(file: UnionFile, title: str = "") -> Attachment:
    """The shape of a file, under ``title`` or its own."""
    return Attachment(
        id=file.content_id,
        title=title.strip() or file.title,
        filename=file.filename,
        content_type=file.content_type,
        size=file.file_size or 0,
        url=file.public_url,
    )
