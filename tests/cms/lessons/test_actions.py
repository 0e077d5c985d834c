import pytest
from django.core.exceptions import ValidationError

from cms.config.site import section, setup_site
from cms.content.media import UnionImage
from cms.lessons.actions import import_lesson
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.cms.lessons.import_docx.documents import long_lesson, saved

pytestmark = pytest.mark.django_db
LONG = saved(long_lesson())


@pytest.fixture(autouse=True)
def sections() -> None:
    setup_site()


def test_a_document_becomes_a_draft():
    made = import_lesson(LONG, "Мнение.docx", parent=section("lessons"), by=None)
    lesson = LessonPage.objects.get()
    assert (lesson.live, lesson.title, lesson.slug) == (
        False,
        "Как подготовить мотивированное мнение",
        "kak-podgotovit-motivirovannoe-mnenie",
    )
    assert (made.images, UnionImage.objects.count(), made.blocks) == (5, 5, len(lesson.body))
    assert not PublishedDocument.objects.exists()
    assert lesson.latest_revision is not None


def test_the_draft_is_published_when_its_pictures_are_described():
    lesson = import_lesson(LONG, "Мнение.docx", parent=section("lessons"), by=None).lesson
    with pytest.raises(PublicationRefused):
        TYPE.render(lesson)
    UnionImage.objects.update(alt="Заседание профкома")
    lesson = LessonPage.objects.get()
    lesson.summary = "Коротко."
    lesson.save_revision().publish()
    assert [(entry.kind, entry.slug) for entry in PublishedDocument.objects.all()] == [("published", lesson.slug)]


def test_a_refused_file_leaves_nothing():
    with pytest.raises(ValidationError):
        import_lesson(LONG[:5_000], "Мнение.docx", parent=section("lessons"), by=None)
    assert not LessonPage.objects.exists()
    assert not UnionImage.objects.exists()
