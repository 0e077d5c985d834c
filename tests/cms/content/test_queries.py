import pytest

from cms.content.queries import vocabularies
from cms.content.vocabularies import Topic
from tests.factories.vocabularies import ActivistCategoryFactory, TopicFactory

pytestmark = pytest.mark.django_db


def test_vocabularies_in_the_editors_order(django_assert_num_queries):
    TopicFactory(slug="wages", title="Оплата труда", title_en="Wages")
    TopicFactory(slug="leave", title="Отпуск")
    Topic.objects.filter(slug="leave").update(sort_order=-1)
    ActivistCategoryFactory(slug="chair", title="Председатель", title_en="Chair")
    with django_assert_num_queries(2):
        russian = vocabularies("ru")
    assert russian == {
        "topics": [{"slug": "leave", "title": "Отпуск"}, {"slug": "wages", "title": "Оплата труда"}],
        "categories": [{"slug": "chair", "title": "Председатель"}],
    }
    assert vocabularies("en") == {
        "topics": [{"slug": "leave", "title": "Отпуск"}, {"slug": "wages", "title": "Wages"}],
        "categories": [{"slug": "chair", "title": "Chair"}],
    }


def test_empty_vocabularies():
    assert vocabularies() == {"topics": [], "categories": []}
