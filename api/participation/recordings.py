"""Audio and video of published documents, in the byte ranges that players ask for."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from api.conditional import matches
from api.participation.door import ParticipationRoute
from api.problems import not_found
from api.ranges import in_ranges
from cms.lessons.queries import playable_recording

FOREVER = "public, max-age=31536000, immutable"
INERT = {"Content-Security-Policy": "default-src 'none'; sandbox", "X-Content-Type-Options": "nosniff"}


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
        return in_ranges(recording.content, recording.size, recording.content_type, wanted, {**headers, **INERT})
