"""Images and files that published documents show. Their addresses hold a digest of the bytes, so they never change."""

import re
from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.http import content_disposition_header

from api.conditional import matches
from api.delivery.door import DeliveryRoute
from api.delivery.openapi.operation import Operation
from api.problems import BAD_PARAMETER, NOT_FOUND, not_found
from cms.content.media_queries import PublishedMedia, published_file, published_rendition

RENDITION = re.compile(r"([1-9][0-9]{0,4})\.(avif|webp|jpeg)")
FOREVER = "public, max-age=31536000, immutable"
# A file from a person's computer may be a page with a script: it is never opened on our address.
INERT = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}


class MediaRoute(DeliveryRoute):
    """A page asks for many pictures at once: the limit is five times that of documents, and counted apart."""

    rate_scope = ("media", 5)


class ImageRoute(MediaRoute):
    """One size and format of an image."""

    operation = Operation(
        "image",
        "An image",
        "One size and format of an image that a published document shows, as its `srcset` says.",
        media_types=("image/avif", "image/webp", "image/jpeg"),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, content_id: UUID, digest: str, rendition: str) -> HttpResponseBase:
        self.given(request)
        found = RENDITION.fullmatch(rendition)
        media = published_rendition(content_id, digest, int(found[1]), found[2]) if found else None
        if media is None:
            raise not_found(request.path)
        return _served(request, media, content_id, f'"{digest}-{rendition}"', inline=True)


class FileRoute(MediaRoute):
    """A file to download."""

    operation = Operation(
        "file",
        "A file",
        "A file that a published document offers.",
        media_types=("application/octet-stream",),
        problems=(BAD_PARAMETER, NOT_FOUND),
    )

    def get(self, request: HttpRequest, content_id: UUID, digest: str, filename: str) -> HttpResponseBase:
        self.given(request)
        media = published_file(content_id, digest, filename)
        if media is None:
            raise not_found(request.path)
        return _served(request, media, content_id, f'"{digest}"', inline=False)


def _served(
    request: HttpRequest, media: PublishedMedia, content_id: UUID, etag: str, *, inline: bool
) -> HttpResponseBase:
    headers = {"ETag": etag, "Cache-Control": FOREVER, "Cache-Tag": str(content_id), "Surrogate-Key": str(content_id)}
    if matches(request, etag):
        media.content.close()
        return HttpResponse(status=304, headers=headers)
    response = FileResponse(media.content, content_type=media.content_type, headers={**headers, **INERT})
    response.headers["Content-Length"] = str(media.size)
    disposition = content_disposition_header(not inline, media.filename)
    if disposition:
        response.headers["Content-Disposition"] = disposition
    return response
