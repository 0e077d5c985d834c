"""What the buttons of the editors offer of releases."""

from datetime import date

import pytest
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.legislation.models import Edition, PracticeNote
from cms.lessons.models import GlossaryTerm
from cms.organisations.models import Role
from tests.factories.legislation import ActFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory, ReplicationFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


def snippet(kind):
    made = {
        "act": lambda: ActFactory(),
        "edition": lambda: Edition.objects.create(act=ActFactory(), in_force_from=date(2026, 1, 1), text="Статья 1."),
        "note": lambda: PracticeNote.objects.create(
            act=ActFactory(),
            title="Разъяснение",
            slug="note",
            valid_from=date(2026, 1, 1),
            kind="clarification",
            live=False,
        ),
        "term": lambda: GlossaryTerm.objects.create(term="Договор", slug="agreement", live=False),
        "organisation": lambda: OrganisationFactory(),
        "replication": lambda: ReplicationFactory(),
    }
    return made[kind]()


def edit_screen(client, material):
    name = type(material).snippet_viewset.get_url_name("edit")
    answer = client.get(reverse(name, args=[material.pk]))
    assert answer.status_code == 200
    return answer.content.decode()


def way_to_releases(material):
    kind = ContentType.objects.get_for_model(material, for_concrete_model=False)
    return reverse("editorial:release_choose", args=[kind.pk, material.pk])


@pytest.mark.parametrize(
    ("kind", "is_offered"),
    [("act", 1), ("edition", 1), ("note", 1), ("term", 1), ("organisation", 1), ("replication", 0)],
)
def test_the_editor_of_a_snippet_leads_to_the_releases_when_it_is_published_by_itself(client: Client, kind, is_offered):
    client.force_login(User.objects.create_superuser("publisher@example.org", "x"))
    material = snippet(kind)
    assert edit_screen(client, material).count(f'href="{way_to_releases(material)}"') == is_offered


def test_the_editor_of_a_page_leads_there_too(client: Client):
    client.force_login(User.objects.create_superuser("publisher@example.org", "x"))
    lesson = LessonFactory()
    page = client.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()
    assert f'href="{way_to_releases(lesson)}"' in page


def test_who_publishes_nothing_is_not_led_there(client: Client):
    act = ActFactory(organisation=OrganisationFactory())
    client.force_login(person(Role.LAWYER, act.organisation))
    assert way_to_releases(act) not in edit_screen(client, act)


def test_an_organisation_offers_its_codes_where_it_is_edited(client: Client):
    client.force_login(User.objects.create_superuser("chief@example.org", "x"))
    organisation = OrganisationFactory()
    assert reverse("organisation_codes", args=[organisation.pk]) in edit_screen(client, organisation)
