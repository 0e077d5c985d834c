"""A directory entry shows the office, not private data, and the same organisation always gives the same bytes."""

import json
from datetime import date

import pytest

from cms.organisations.documents import TYPE, render
from cms.organisations.models import Level, Officer, Organisation
from cms.publication.rendering import Edge, Role, canonical
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def school() -> Organisation:
    union = OrganisationFactory(slug="union")
    school = OrganisationFactory(
        parent=union,
        level=Level.PRIMARY,
        slug="school",
        name="Первичная организация школы № 4",
        short_name="Школа № 4",
        region="Область",
        setting="school",
        size_band="s",
        office_email="office@example.org",
        phone="+7 000 000-00-00",
    )
    school.officers.add(
        Officer(person="Вера Лапина", field_of_work="Охрана труда", since=date(2025, 9, 1)),
        Officer(person="Павел Кремнёв", field_of_work="Охрана труда", since=date(2019, 9, 1), until=date(2025, 8, 31)),
    )
    school.save()
    return school


def test_the_body_exactly(school: Organisation):
    assert json.loads(canonical(render(school).body)) == {
        "id": str(school.content_id),
        "type": "organisation",
        "locale": "ru",
        "slug": "school",
        "schema_version": TYPE.schema_version,
        "audience": "public",
        "title": "Первичная организация школы № 4",
        "short_name": "Школа № 4",
        "level": "primary",
        "setting": "school",
        "size_band": "s",
        "region": "Область",
        "summary": "",
        "website": None,
        "phone": "+7 000 000-00-00",
        "parent": str(school.parent.content_id),
        "officers": [
            {"person": "Вера Лапина", "field_of_work": "Охрана труда", "since": "2025-09-01", "contact": None}
        ],
    }


def test_neither_e_mail_nor_former_officers_leave(school: Organisation):
    rendering = render(school)
    words = (canonical(rendering.body) + canonical(rendering.card)).decode()
    assert "office@" not in words
    assert "Кремнёв" not in words


def test_edges_and_facets(school: Organisation):
    rendering = render(school)
    assert rendering.edges == (Edge(school.parent.content_id, Role.BELONGS_TO),)
    assert rendering.facets == {
        "level": ("primary",),
        "region": ("Область",),
        "setting": ("school",),
        "parent": (str(school.parent.content_id),),
    }


def test_the_same_organisation_gives_the_same_bytes(school: Organisation):
    again = Organisation.objects.get(pk=school.pk)
    assert canonical(render(again).body) == canonical(render(school).body)
