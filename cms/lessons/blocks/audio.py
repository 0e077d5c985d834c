"""Something to listen to."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.lessons.blocks.recording import PublishedRecording, RecordingChooserBlock, published_recording


class Audio(BlockShape):
    """A recording with a caption, which may be empty. Nothing is to be loaded before the reader asks for it."""

    type: Literal["audio"]
    recording: PublishedRecording
    caption: str


class AudioBlock(ContentBlock, StructBlock):
    shape = Audio

    recording = RecordingChooserBlock(label=_("Recording"))
    caption = CharBlock(label=_("Caption"), required=False, max_length=300)

    class Meta:
        icon = "media"
        label = _("Audio")
        group = _("Media")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Audio | None:
        recording = published_recording(value["recording"], edges, video=False)
        if recording is None:
            return None
        return Audio(type="audio", id=block_id, recording=recording, caption=value["caption"] or "")
