"""Byte ranges: players ask for parts of a recording."""

import re
from collections.abc import Iterator, Mapping
from typing import IO

from django.http import FileResponse, HttpResponse, HttpResponseBase, StreamingHttpResponse

RANGE = re.compile(r"bytes=([0-9]{0,15})-([0-9]{0,15})")
CHUNK = 64 * 1024


def in_ranges(
    content: IO[bytes], size: int, content_type: str, wanted: str, headers: Mapping[str, str]
) -> HttpResponseBase:
    """The part of an open file that the header ``wanted`` (Range) asks for: 206, 416, or 200 with the whole. Closes it."""
    span = byte_range(wanted, size)
    if span is None:
        response = FileResponse(content, content_type=content_type, headers=headers)
        response.headers["Content-Length"] = str(size)
        return response
    first, last = span
    if first > last:
        content.close()
        return HttpResponse(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    own = {"Content-Range": f"bytes {first}-{last}/{size}", "Content-Length": str(last - first + 1)}
    chunks = _chunks(content, first, last - first + 1)
    return StreamingHttpResponse(chunks, status=206, content_type=content_type, headers={**headers, **own})


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
