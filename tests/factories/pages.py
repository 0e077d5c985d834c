"""Pages for tests, in the section of their type, live unless said otherwise."""

from typing import Any
from uuid import uuid4

import factory
from wagtail.models import Page

from cms.bestpractice.models import CaseStudyPage
from cms.config.site import section, setup_site
from cms.lessons.models import LessonPage
from tests.factories.organisations import OrganisationFactory

SECTIONS: dict[type[Page], str] = {LessonPage: "lessons", CaseStudyPage: "practice"}


class PageFactory(factory.django.DjangoModelFactory):
    """Give ``parent`` to put a page elsewhere."""

    class Meta:
        abstract = True

    title = factory.Sequence(lambda number: f"Страница {number}")
    summary = "Коротко о главном."

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, parent: Page | None = None, **fields: Any) -> Page:
        if parent is None:
            setup_site()
            parent = section(SECTIONS[model_class])
        page = model_class(**fields)
        Page.objects.get(pk=parent.pk).specific.add_child(instance=page)
        return page


class LessonFactory(PageFactory):
    """A lesson with one paragraph."""

    class Meta:
        model = LessonPage

    slug = factory.Sequence(lambda number: f"lesson-{number}")
    body = factory.LazyFunction(lambda: [{"type": "paragraph", "value": "<p>Текст урока.</p>", "id": str(uuid4())}])


class CaseStudyFactory(PageFactory):
    """A case study of a new organisation."""

    class Meta:
        model = CaseStudyPage

    slug = factory.Sequence(lambda number: f"case-{number}")
    problem = "Люди не знали своих прав."
    organisation = factory.SubFactory(OrganisationFactory)
