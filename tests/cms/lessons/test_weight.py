import pytest

from cms.content.blocks.heading import Heading
from cms.content.blocks.paragraph import Paragraph
from cms.lessons.documents import TYPE
from cms.lessons.weight import Weight, reading_minutes, weigh
from tests.cms.content.bodies import BLOCK_ID
from tests.factories.lessons import MP3, RecordingFactory, stored
from tests.factories.media import ImageFactory
from tests.factories.pages import LessonFactory


def paragraph(words: int) -> Paragraph:
    return Paragraph(type="paragraph", id=BLOCK_ID, html=f"<p>{'слово ' * words}</p>")


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (1, 1), (170, 1), (171, 2), (1700, 10)])
def test_minutes(words, minutes):
    assert reading_minutes([paragraph(words)]) == minutes


def test_words_are_what_is_read():
    heading = Heading(type="heading", id=BLOCK_ID, level=2, text="Кое-что о праве")
    assert reading_minutes([heading] * 56) == 1
    assert reading_minutes([heading] * 57) == 2


def test_text_weighs_its_bytes():
    block = paragraph(3)
    size = len(block.model_dump_json().encode())
    assert weigh([block, block]) == Weight(text=2 * size, images=0, recordings=0, total=2 * size)


@pytest.mark.django_db
def test_pictures_are_estimated_for_a_phone_and_recordings_stand_apart():
    lesson = LessonFactory(
        body=[
            stored("image", {"image": ImageFactory().pk, "caption": "", "alt": ""}),
            stored("audio", {"recording": RecordingFactory().pk, "caption": ""}),
        ]
    )
    weight = TYPE.render(lesson).body.weight
    assert (weight.images, weight.recordings) == (round(800 * 600 * 0.12), len(MP3))
    assert weight.total == weight.text + weight.images
