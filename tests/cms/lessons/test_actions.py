from datetime import date

import docx
import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from cms.config.site import section, setup_site
from cms.content.media import UnionImage
from cms.legislation.models import ActAlias, DraftCitation
from cms.lessons.actions import import_lesson
from cms.lessons.documents import TYPE
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument
from cms.publication.refusal import PublicationRefused
from tests.cms.lessons.import_docx.documents import long_lesson, saved
from tests.factories.legislation import ActFactory

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


def test_citations_of_a_word_document_are_suggested_to_its_editor():
    act = ActFactory(slug="labour", short_title="Кодекс о труде", number="1-ФЗ")
    ActAlias.objects.create(act=act, name="ТК РФ")
    for slug, signed_on in (("first", "2001-01-01"), ("second", "2002-02-02")):
        ActFactory(slug=slug, number="7-ФЗ", signed_on=date.fromisoformat(signed_on))
    document = docx.Document()
    document.add_paragraph("О порядке увольнения по инициативе работодателя. " * 8)
    document.add_paragraph("Мнение профсоюза учитывают по статье 373 ТК РФ и по статье 1 Федерального закона № 7-ФЗ.")
    with override("ru"):
        made = import_lesson(saved(document), "Мнение.docx", parent=section("lessons"), by=None)
    assert [str(note.message) for note in made.notes if note.kind == "found"] == [
        "Найдены 2 ссылки на нормы.",
        "«статье 1 Федерального закона № 7-ФЗ» может указывать на несколько актов. Выберите нужный в панели "
        "«Ссылки на нормы».",
    ]
    rows = DraftCitation.objects.order_by("position")
    assert [(row.act, row.is_ambiguous) for row in rows] == [(act, False), (None, True)]
