"""Something to watch."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.lessons.blocks.recording import PublishedRecording, RecordingChooserBlock, published_recording


class Video(BlockShape):
    """A recording with a caption, which may be empty. Nothing is to be loaded before the reader asks for it."""

    type: Literal["video"]
    recording: PublishedRecording
    caption: str


class VideoBlock(ContentBlock, StructBlock):
    shape = Video

    recording = RecordingChooserBlock(label=_("Recording"))
    caption = CharBlock(label=_("Caption"), required=False, max_length=300)

    class Meta:
        icon = "media"
        label = _("Video")
        group = _("Media")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Video | None:
        recording = published_recording(value["recording"], edges, video=True)
        if recording is None:
            return None
        return Video(type="video", id=block_id, recording=recording, caption=value["caption"] or "")
