"""Media leave the house only when a published document that is open to everyone shows them."""

from pathlib import Path
from uuid import uuid4

import pytest
from django.core.files.base import ContentFile
from django_tasks_db.models import DBTaskResult
from PIL import Image
from wagtail.images.models import SourceImageIOError

from cms.content.media import UnionRendition
from cms.content.media_queries import PublishedMedia, published_file, published_rendition
from tests.cms.content.bodies import BLOCK_ID
from tests.factories.media import PDF, FileFactory, ImageFactory, picture_bytes
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def lesson_with(image=None, file=None, **fields):
    blocks = [
        *([{"type": "image", "value": {"image": image.pk}, "id": str(BLOCK_ID)}] if image else []),
        *([{"type": "file", "value": {"file": file.pk}, "id": str(BLOCK_ID)}] if file else []),
    ]
    return LessonFactory(body=blocks, **fields)


def rendition_of(image, *, width: int = 320, form: str = "webp", digest: str = "") -> PublishedMedia | None:
    return published_rendition(image.content_id, digest or image.digest[:8], width, form)


def file_of(file) -> PublishedMedia | None:
    return published_file(file.content_id, file.digest[:8], file.filename)


@pytest.mark.parametrize(
    ("form", "content_type"), [("avif", "image/avif"), ("webp", "image/webp"), ("jpeg", "image/jpeg")]
)
def test_a_published_image_in_each_format(form, content_type):
    image = ImageFactory()
    lesson_with(image)
    media = rendition_of(image, form=form)
    assert media is not None
    with media.content as content:
        made = Image.open(content)
        assert (made.format, made.size) == (form.upper(), (320, 240))
        content.seek(0)
        assert len(content.read()) == media.size
    assert (media.content_type, media.filename) == (content_type, f"{image.content_id}-320.{form}")


def test_a_size_is_made_once(django_assert_num_queries):
    image = ImageFactory()
    lesson_with(image)
    assert rendition_of(image) is not None
    with django_assert_num_queries(1):
        assert rendition_of(image) is not None
    assert UnionRendition.objects.count() == 1


@pytest.mark.parametrize(
    "asked", [{"width": 321}, {"width": 960}, {"width": 0}, {"form": "png"}, {"form": "jpg"}, {"digest": "00000000"}]
)
def test_only_what_documents_offer_is_made(asked):
    image = ImageFactory()
    lesson_with(image)
    assert rendition_of(image, **asked) is None
    assert UnionRendition.objects.count() == 0


def test_the_original_size_is_offered():
    image = ImageFactory()
    lesson_with(image)
    assert rendition_of(image, width=800) is not None


def test_an_unknown_id_is_nothing():
    assert published_rendition(uuid4(), "00000000", 320, "webp") is None
    assert published_file(uuid4(), "00000000", "a.pdf") is None


def test_a_published_file():
    file = FileFactory()
    lesson_with(file=file)
    media = file_of(file)
    assert media is not None
    with media.content as content:
        assert content.read() == PDF
    assert (media.size, media.content_type, media.filename) == (len(PDF), "application/pdf", "Заявление.pdf")
    assert published_file(file.content_id, file.digest[:8], "Другое.pdf") is None
    assert published_file(file.content_id, "00000000", file.filename) is None


@pytest.mark.parametrize("fields", [{"live": False}, {"audience": "members"}])
def test_what_only_a_draft_or_members_material_shows_stays_inside(fields):
    image, file = ImageFactory(), FileFactory()
    lesson_with(image, file, **fields)
    assert rendition_of(image) is None
    assert file_of(file) is None


def test_what_nobody_shows_stays_inside():
    assert rendition_of(ImageFactory()) is None
    assert file_of(FileFactory()) is None


def test_with_its_document_the_media_are_withdrawn():
    image, file = ImageFactory(), FileFactory()
    lesson = lesson_with(image, file)
    assert rendition_of(image) is not None
    lesson.unpublish()
    assert rendition_of(image) is None
    assert file_of(file) is None


def test_a_replaced_image_is_no_longer_served_at_its_old_address():
    image = ImageFactory()
    lesson_with(image)
    old = image.digest[:8]
    image.file = ContentFile(picture_bytes(colour="blue"), name="b.png")
    image.save()
    assert rendition_of(image, digest=old) is None
    assert rendition_of(image) is not None


def test_a_size_lost_from_the_storage_is_made_again():
    image = ImageFactory()
    lesson_with(image)
    first = rendition_of(image)
    assert first is not None
    lost = UnionRendition.objects.get()
    lost.file.storage.delete(lost.file.name)
    again = rendition_of(image)
    assert again is not None
    assert again.content.read() == first.content.read()
    assert UnionRendition.objects.count() == 1


def test_a_size_made_again_outlives_the_late_deletion_of_the_lost_one(django_capture_on_commit_callbacks):
    image = ImageFactory()
    lesson_with(image)
    assert rendition_of(image, form="avif") is not None
    lost = UnionRendition.objects.get()
    lost.file.storage.delete(lost.file.name)
    with django_capture_on_commit_callbacks(execute=True):
        again = rendition_of(image, form="avif")
    assert again is not None
    deletion = DBTaskResult.objects.get(task_path__endswith="delete_file_from_storage_task")
    deletion.task.func(*deletion.args_kwargs["args"])
    made = UnionRendition.objects.get()
    assert made.file.storage.exists(made.file.name)


def test_two_who_miss_a_size_at_once_do_not_take_it_from_each_other():
    image = ImageFactory()
    lesson_with(image)
    assert rendition_of(image) is not None
    lost = UnionRendition.objects.get()
    lost.file.storage.delete(lost.file.name)
    assert rendition_of(image) is not None
    made = UnionRendition.objects.get()
    # The second one still holds the row that the first has replaced.
    key = UnionRendition.construct_cache_key(image, lost.focal_point_key, lost.filter_spec)
    UnionRendition.cache_backend.set(key, lost)
    assert rendition_of(image) is not None
    assert UnionRendition.objects.get() == made
    assert made.file.storage.exists(made.file.name)


def test_a_file_lost_from_the_storage_is_nothing_rather_than_an_error(caplog):
    image, file = ImageFactory(), FileFactory()
    lesson_with(image, file)
    for media in (image, file):
        media.file.storage.delete(media.file.name)
    assert rendition_of(image) is None
    assert file_of(file) is None
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]


def test_a_file_that_can_not_be_opened_just_now_is_not_said_to_be_missing():
    image = ImageFactory()
    lesson_with(image)
    path = Path(image.file.path)
    content = path.read_bytes()
    path.unlink()
    path.mkdir()
    try:
        with pytest.raises(SourceImageIOError, match="Is a directory"):
            rendition_of(image)
    finally:
        path.rmdir()
        path.write_bytes(content)
    assert rendition_of(image) is not None
