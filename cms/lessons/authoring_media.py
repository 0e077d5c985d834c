"""Recordings by the authoring door."""

from cms.content.authoring.columns import column_of
from cms.content.authoring.media import MediaKind, register_media
from cms.lessons.recordings import Recording
from cms.lessons.uploads import largest_recording


def recording() -> MediaKind:
    """Recordings, with captions and transcript."""
    names = ("title", "captions", "transcript", "duration_seconds", "poster", "organisation")
    columns = {name: column_of(Recording, name) for name in names}
    facts = {"filename": str, "content_type": str, "size": int}
    return MediaKind("recording", "media", Recording, columns, facts, largest_recording)


def register() -> None:
    """Called once, when the application is ready."""
    register_media("media", recording)
