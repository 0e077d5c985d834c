"""What audio and video share: the recording in documents, and what it needs to be published."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.blocks import SnippetChooserBlock

from cms.content.edges import EdgeCollector
from cms.content.pictures import Picture, picture
from cms.lessons.recordings import Recording
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Shape


class PublishedRecording(Shape):
    """A file to play: ``url`` relative to the API's host (it answers byte ranges), ``size`` in bytes; ``captions`` is
    the text of a WebVTT file, empty for audio without; ``transcript`` is plain text, a line for a paragraph."""

    id: UUID
    title: str
    url: str
    content_type: str
    size: int
    duration_seconds: int | None
    poster: Picture | None
    captions: str
    transcript: str


class RecordingChooserBlock(SnippetChooserBlock):
    """Chooses a recording."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(Recording, **kwargs)


def published_recording(recording: Recording | None, edges: EdgeCollector, *, video: bool) -> PublishedRecording | None:
    """The shape of a recording, or None when it is gone, which is reported.

    Raises ``PublicationRefused`` without a transcript, for a video without captions, and for the wrong kind of file.
    """
    if recording is None:
        edges.report(_("The recording of this block has been deleted. Choose another one or remove the block."))
        return None
    if faults := tuple(_faults(recording, video)):
        raise PublicationRefused(faults)
    edges.embed(recording.content_id)
    if recording.poster is not None:
        edges.embed(recording.poster.content_id)
    return PublishedRecording(
        id=recording.content_id,
        title=recording.title,
        url=recording.public_url,
        content_type=recording.content_type,
        size=recording.size,
        duration_seconds=recording.duration_seconds,
        poster=None if recording.poster is None else picture(recording.poster),
        captions=recording.captions,
        transcript=recording.transcript,
    )


def _faults(recording: Recording, video: bool) -> Iterator[Fault]:
    title = {"title": recording.title}
    if recording.is_video != video:
        yield Fault("/recording", _("“%(title)s” is not a file for this kind of block.") % title)
    if not recording.transcript.strip():
        yield Fault("/recording", _("“%(title)s” has no transcript. It is read by those who can not listen.") % title)
    if video and not recording.captions.strip():
        yield Fault("/recording", _("The video “%(title)s” has no captions (WebVTT).") % title)
