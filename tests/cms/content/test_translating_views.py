"""The admin's door to another language, as an editor with a role goes through it."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from cms.lessons.models import LessonPage
from cms.organisations.models import Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.roles import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson() -> LessonPage:
    school = OrganisationFactory(parent=OrganisationFactory(name="Профсоюз"), name="Школа")
    return LessonPage.objects.get(pk=LessonFactory(title="Мнение", organisation=school).pk)


def opened(client: Client, lesson: LessonPage) -> str:
    return client.get(reverse("wagtailadmin_pages:edit", args=[lesson.pk])).content.decode()


def test_an_author_goes_from_the_lesson_to_the_draft_of_its_translation(client: Client, lesson: LessonPage):
    client.force_login(person(Role.AUTHOR, lesson.organisation))
    address = reverse("translate_page", args=[lesson.pk])
    assert address in opened(client, lesson)
    assert 'name="locale"' in client.get(address).content.decode()
    english = Locale.objects.get(language_code="en")
    made = client.post(address, {"locale": english.pk})
    draft = LessonPage.objects.get(locale=english)
    assert (made.status_code, made["Location"]) == (302, reverse("wagtailadmin_pages:edit", args=[draft.pk]))
    assert address not in opened(client, lesson)
    assert client.get(made["Location"]).status_code == 200
    shown = client.get(address)
    assert (shown.status_code, 'name="locale"' in shown.content.decode()) == (200, False)
    assert client.post(address, {"locale": english.pk}).status_code == 422
    assert LessonPage.objects.count() == 2


def test_nobody_else_comes_in(client: Client, lesson: LessonPage):
    address, english = reverse("translate_page", args=[lesson.pk]), Locale.objects.get(language_code="en")
    for user in (
        person(Role.LAWYER, lesson.organisation),
        person(Role.AUTHOR, OrganisationFactory(name="Соседи")),
        person(None, None),
    ):
        client.force_login(user)
        assert client.get(address).status_code == 302
        assert client.post(address, {"locale": english.pk}).status_code == 302
    assert LessonPage.objects.count() == 1
    section = lesson.get_parent()
    client.force_login(person(Role.ADMINISTRATOR, lesson.organisation.get_parent()))
    assert client.get(reverse("translate_page", args=[section.pk])).status_code == 302
