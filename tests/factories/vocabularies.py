"""Terms for tests."""

import factory

from cms.content.vocabularies import ActivistCategory, Topic


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Topic

    title = factory.Sequence(lambda number: f"Тема {number}")
    slug = factory.Sequence(lambda number: f"topic-{number}")


class ActivistCategoryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = ActivistCategory

    title = factory.Sequence(lambda number: f"Категория {number}")
    slug = factory.Sequence(lambda number: f"category-{number}")
