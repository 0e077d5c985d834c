import pytest

from cms.lessons.recordings import Recording
from tests.factories.lessons import MP3, RecordingFactory, stored
from tests.factories.pages import LessonFactory

SIZE = len(MP3)


@pytest.fixture
def address(db) -> str:
    recording = RecordingFactory()
    LessonFactory(body=[stored("audio", {"recording": recording.pk, "caption": ""})])
    return recording.public_url


def body(response) -> bytes:
    return b"".join(response.streaming_content)


def test_the_whole_file(client, address):
    response = client.get(address)
    assert (response.status_code, body(response)) == (200, MP3)
    assert response.headers["Accept-Ranges"] == "bytes"
    assert (response.headers["Content-Type"], response.headers["Content-Length"]) == ("audio/mpeg", str(SIZE))
    assert client.get(address, headers={"If-None-Match": response.headers["ETag"]}).status_code == 304


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-0", 0, 0), ("bytes=5-9", 5, 9), ("bytes=10-", 10, SIZE - 1), ("bytes=-4", SIZE - 4, SIZE - 1)],
)
def test_a_range(client, address, asked, first, last):
    response = client.get(address, headers={"Range": asked})
    assert (response.status_code, body(response)) == (206, MP3[first : last + 1])
    assert response.headers["Content-Range"] == f"bytes {first}-{last}/{SIZE}"
    assert response.headers["Content-Length"] == str(last - first + 1)


def test_a_range_beyond_the_end(client, address):
    response = client.get(address, headers={"Range": f"bytes={SIZE}-"})
    assert (response.status_code, response.headers["Content-Range"]) == (416, f"bytes */{SIZE}")


def test_another_file_is_sent_whole(client, address):
    response = client.get(address, headers={"Range": "bytes=0-1", "If-Range": '"other"'})
    assert (response.status_code, body(response)) == (200, MP3)


def test_what_no_published_document_shows_is_not_served(client, db):
    recording = RecordingFactory()
    lesson = LessonFactory(live=False, body=[stored("audio", {"recording": recording.pk, "caption": ""})])
    assert client.get(recording.public_url).status_code == 404
    lesson.save_revision().publish()
    assert client.get(recording.public_url).status_code == 200
    assert client.get(recording.public_url.replace(".mp3", ".exe")).status_code == 404
    Recording.objects.filter(pk=recording.pk).update(file="recordings/lost.mp3")
    assert client.get(Recording.objects.get().public_url).status_code == 404
