import pytest
from django.core.exceptions import ValidationError

from cms.content.vocabularies import ActivistCategory, Topic
from cms.lessons.models import LessonPage
from cms.publication.models import PublishedDocument
from cms.publication.rendering import Label
from tests.factories.pages import LessonFactory
from tests.factories.vocabularies import ActivistCategoryFactory, TopicFactory

pytestmark = pytest.mark.django_db


def test_a_label_in_both_languages():
    topic = TopicFactory(slug="wages", title="Оплата труда", title_en="Wages")
    assert topic.label("ru") == Label(slug="wages", title="Оплата труда")
    assert topic.label("en") == Label(slug="wages", title="Wages")


def test_without_english_the_russian_title_is_shown():
    assert TopicFactory(slug="wages", title="Оплата труда").label("en").title == "Оплата труда"


def test_the_slug_is_made_of_latin_letters():
    category = ActivistCategory(title="Правовой инспектор")
    category.full_clean()
    category.save()
    assert category.slug == "pravovoy-inspektor"


def test_a_made_slug_must_be_free_too():
    TopicFactory(title="Отпуск", slug="otpusk")
    with pytest.raises(ValidationError) as refusal:
        Topic(title="Отпуск!").full_clean()
    assert list(refusal.value.message_dict) == ["slug"]


def test_new_terms_go_to_the_end_of_the_list():
    titles = ["Яблоко", "Арбуз", "Мёд"]
    for title in titles:
        TopicFactory(title=title)
    assert [topic.title for topic in Topic.objects.all()] == titles
    assert [topic.sort_order for topic in Topic.objects.all()] == [0, 1, 2]


@pytest.mark.parametrize("factory", [TopicFactory, ActivistCategoryFactory])
def test_a_rename_publishes_again_what_carries_the_term(factory):
    term = factory(title="Старое")
    field = "topics" if isinstance(term, Topic) else "categories"
    marked, other = LessonFactory(), LessonFactory()
    setattr(marked, field, [term])
    marked.save()
    before = PublishedDocument.objects.count()
    term.title = "Новое"
    term.save()
    (entry,) = PublishedDocument.objects.order_by("id")[before:]
    assert entry.content_id == marked.content_id
    assert "Новое".encode() in entry.body
    assert "Старое".encode() not in entry.body
    assert other.content_id != marked.content_id


def test_a_term_saved_unchanged_publishes_nothing():
    topic = TopicFactory()
    lesson = LessonFactory()
    lesson.topics = [topic]
    lesson.save()
    before = PublishedDocument.objects.count()
    topic.save()
    assert PublishedDocument.objects.count() == before
    assert LessonPage.objects.get().topics.get() == topic
