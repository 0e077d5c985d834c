import pytest

from cms.content.edges import EdgeCollector
from cms.content.pictures import picture
from cms.lessons.recordings import Recording
from cms.publication.refusal import PublicationRefused
from cms.publication.rendering import Edge, Role
from tests.cms.lessons.bodies import rendered
from tests.factories.lessons import CAPTIONS, MP3, MP4, RecordingFactory, video
from tests.factories.media import ImageFactory

pytestmark = pytest.mark.django_db


def test_audio():
    recording, edges = RecordingFactory(duration_seconds=90), EdgeCollector()
    assert rendered("audio", {"recording": recording.pk, "caption": "Беседа"}, edges) == {
        "type": "audio",
        "recording": {
            "id": str(recording.content_id),
            "title": recording.title,
            "url": f"/api/v1/recordings/{recording.content_id}/{recording.digest[:8]}.mp3",
            "content_type": "audio/mpeg",
            "size": len(MP3),
            "duration_seconds": 90,
            "poster": None,
            "captions": "",
            "transcript": "Добрый день, коллеги.",
        },
        "caption": "Беседа",
    }
    assert edges.edges == (Edge(recording.content_id, Role.EMBEDS),)


def test_video_with_its_poster():
    poster, edges = ImageFactory(), EdgeCollector()
    recording = video(poster=poster)
    block = rendered("video", {"recording": recording.pk, "caption": ""}, edges)
    assert block is not None
    assert block["recording"]["poster"] == picture(poster).model_dump(mode="json")
    assert (block["recording"]["captions"], block["recording"]["size"]) == (CAPTIONS, len(MP4))
    assert edges.edges == (Edge(recording.content_id, Role.EMBEDS), Edge(poster.content_id, Role.EMBEDS))


@pytest.mark.parametrize(
    ("name", "make", "fields", "faults"),
    [
        ("audio", RecordingFactory, {"transcript": " "}, 1),
        ("video", video, {"transcript": ""}, 1),
        ("video", video, {"captions": "", "transcript": ""}, 2),
        ("video", RecordingFactory, {"captions": CAPTIONS}, 1),
        ("audio", video, {}, 1),
    ],
)
def test_what_deaf_and_hurried_readers_need_is_required(name, make, fields, faults):
    with pytest.raises(PublicationRefused) as refusal:
        rendered(name, {"recording": make(**fields).pk, "caption": ""})
    assert [fault.pointer for fault in refusal.value.faults] == ["/body/0/recording"] * faults


def test_a_deleted_recording_is_left_out_and_reported():
    key, edges = RecordingFactory().pk, EdgeCollector()
    Recording.objects.all().delete()
    assert rendered("audio", {"recording": key, "caption": ""}, edges) is None
    assert [fault.pointer for fault in edges.faults] == ["/body/0"]
