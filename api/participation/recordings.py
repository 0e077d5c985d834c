"""Audio and video of published documents, in the byte ranges that players ask for."""

import re
from collections.abc import Iterator
from typing import IO
from uuid import UUID

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse

from api.conditional import matches
from api.participation.door import ParticipationRoute
from api.problems import not_found
from cms.lessons.queries import PlayableRecording, playable_recording

RANGE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")
FOREVER = "public, max-age=31536000, immutable"
INERT = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}
CHUNK = 64 * 1024


class RecordingRoute(ParticipationRoute):
    """The bytes of a recording. The address holds a digest of them, so they never change."""

    methods = ("GET", "HEAD")
    rate_scope = ("media", 5)

    def get(self, request: HttpRequest, content_id: UUID, filename: str) -> HttpResponseBase:
        recording = playable_recording(content_id, filename)
        if recording is None:
            raise not_found(request.path)
        etag = f'"{recording.digest}"'
        headers = {"ETag": etag, "Cache-Control": FOREVER, "Accept-Ranges": "bytes", "Cache-Tag": str(content_id)}
        if matches(request, etag):
            recording.content.close()
            return HttpResponse(status=304, headers=headers)
        wanted = request.META.get("HTTP_RANGE", "")
        if request.META.get("HTTP_IF_RANGE", etag) != etag:
            wanted = ""
        return _served(recording, wanted, {**headers, **INERT})


def _served(recording: PlayableRecording, wanted: str, headers: dict[str, str]) -> HttpResponseBase:
    span = byte_range(wanted, recording.size)
    if span is None:
        response = FileResponse(recording.content, content_type=recording.content_type, headers=headers)
        response.headers["Content-Length"] = str(recording.size)
        return response
    first, last = span
    if first > last:
        recording.content.close()
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{recording.size}"})
    headers |= {"Content-Range": f"bytes {first}-{last}/{recording.size}", "Content-Length": str(last - first + 1)}
    chunks = _chunks(recording.content, first, last - first + 1)
    return StreamingHttpResponse(chunks, status=206, content_type=recording.content_type, headers=headers)


def byte_range(wanted: str, size: int) -> tuple[int, int] | None:
    """First and last byte of what is asked, first beyond last when there is no such part; None for the whole: without a
    range, and for several at once or an unreadable one, which HTTP allows to ignore."""
    found = RANGE.fullmatch(wanted.strip())
    if found is None or found[0] == "bytes=-":
        return None
    if not found[1]:
        length = min(int(found[2]), size)
        return (size - length, size - 1)
    first = int(found[1])
    last = min(int(found[2]), size - 1) if found[2] else size - 1
    if found[2] and int(found[2]) < first:
        return None
    return (first, last)


def _chunks(content: IO[bytes], first: int, length: int) -> Iterator[bytes]:
    with content:
        content.seek(first)
        while length > 0 and (chunk := content.read(min(CHUNK, length))):
            length -= len(chunk)
            yield chunk
