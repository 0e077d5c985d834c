"""Pictures, files and recordings of drafts: for the holder of the token alone, whose document names their addresses."""

import re
from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.http import content_disposition_header

from api.preview.door import PreviewRoute
from api.problems import not_found
from api.ranges import in_ranges
from cms.content.media_queries import PublishedMedia, drafted_file, drafted_rendition
from cms.lessons.queries import drafted_recording
from cms.preview.queries import require_open
from cms.preview.tokens import read_media

RENDITION = re.compile(r"([1-9][0-9]{0,4})\.(avif|webp|jpeg)")
# A file from a person's computer may be a page with a script: it is never opened on our address.
INERT = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}


class SealedRoute(PreviewRoute):
    """A page asks for many pictures at once: the limit is five times that of documents, and counted apart."""

    rate_scope = ("preview-media", 5)


class DraftImageRoute(SealedRoute):
    """One size and format of an image."""

    def get(self, request: HttpRequest, seal: str, content_id: UUID, digest: str, rendition: str) -> HttpResponseBase:
        _require_open(seal, content_id)
        found = RENDITION.fullmatch(rendition)
        media = drafted_rendition(content_id, digest, int(found[1]), found[2]) if found else None
        return _served(request, media, inline=True)


class DraftFileRoute(SealedRoute):
    """A file to download."""

    def get(self, request: HttpRequest, seal: str, content_id: UUID, digest: str, filename: str) -> HttpResponseBase:
        _require_open(seal, content_id)
        return _served(request, drafted_file(content_id, digest, filename), inline=False)


class DraftRecordingRoute(SealedRoute):
    """Sound or video, whole or a range."""

    def get(self, request: HttpRequest, seal: str, content_id: UUID, filename: str) -> HttpResponseBase:
        _require_open(seal, content_id)
        recording = drafted_recording(content_id, filename)
        if recording is None:
            raise not_found(request.path)
        wanted = request.headers.get("Range", "")
        headers = {**INERT, "Accept-Ranges": "bytes"}
        return in_ranges(recording.content, recording.size, recording.content_type, wanted, headers)


def _require_open(seal: str, content_id: UUID) -> None:
    require_open(*read_media(seal, content_id, timezone.now()))


def _served(request: HttpRequest, media: PublishedMedia | None, *, inline: bool) -> HttpResponseBase:
    if media is None:
        raise not_found(request.path)
    response = FileResponse(media.content, content_type=media.content_type, headers=INERT)
    response.headers["Content-Length"] = str(media.size)
    disposition = content_disposition_header(not inline, media.filename)
    if disposition:
        response.headers["Content-Disposition"] = disposition
    return response
