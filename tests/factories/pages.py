"""Pages for tests, in the section of their type, live unless said otherwise."""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import factory
from wagtail.models import Page

from cms.bestpractice.models import CaseAction, CaseResult, CaseStudyPage, LegalBasis, Replication
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


def case_action(**fields: Any) -> CaseAction:
    """An action of ten person-hours."""
    given = {"when": "Октябрь", "who": "Профком", "what": "Провели беседы.", "person_hours": 10}
    return CaseAction(**given | fields)


def case_result(**fields: Any) -> CaseResult:
    """A result in numbers: from 41 to 63 members."""
    given = {
        "indicator": "Членов профсоюза",
        "unit": "человек",
        "value_before": Decimal(41),
        "before_on": date(2025, 9, 15),
        "value_after": Decimal(63),
        "after_on": date(2026, 5, 28),
        "counted": 92,
        "method": "подсчёт карточек",
        "source": "учётные карточки",
    }
    return CaseResult(**given | fields)


class CaseStudyFactory(PageFactory):
    """A case study of a new organisation with everything that publishing needs; it shows nobody."""

    class Meta:
        model = CaseStudyPage

    slug = factory.Sequence(lambda number: f"case-{number}")
    problem = "Люди не знали своих прав."
    context = "Школа на 92 работника."
    organisation = factory.SubFactory(OrganisationFactory)
    event_date = date(2026, 5, 28)
    resources = "Бумага."
    cost = 0
    failures = "Со вторым зданием не успели."
    preconditions = "Девять активистов."
    adaptable = "Темы бесед."
    fixed = "Порядок бесед."
    contact = "https://union.example.org/reception/"
    protocol_number = "12"
    protocol_date = date(2026, 6, 2)
    actions = factory.LazyFunction(lambda: [case_action()])
    results = factory.LazyFunction(lambda: [case_result()])
    legal_basis = factory.LazyFunction(lambda: [LegalBasis(citation="ч. 3 ст. 37 ТК РФ")])


class ReplicationFactory(factory.django.DjangoModelFactory):
    """A live replication that is only planned, of a new case by a new organisation."""

    class Meta:
        model = Replication

    case = factory.SubFactory(CaseStudyFactory)
    organisation = factory.SubFactory(OrganisationFactory)
