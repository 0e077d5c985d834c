"""Deleting from the library: what is referred to stays, and the answer names what refers."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from cms.legislation.admin.deleting import refusal
from cms.legislation.models import Act, ActAlias, Edition, PracticeNote, Provision
from cms.lessons.models import LessonPage
from tests.cms.legislation.citing.test_extraction import REST, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def act() -> Act:
    act = ActFactory(slug="law", short_title="Закон о труде в школе", number="7-ФЗ")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


def lesson_citing_it() -> LessonPage:
    lesson = LessonFactory(title="Отдых", live=False, body=paragraphs("По статье 2 ТК РФ."))
    lesson.save_revision().publish()
    return lesson


def bulk(model: str, *keys: int) -> str:
    return (
        reverse("wagtail_bulk_action", args=["legislation", model, "delete"]) + "?" + "&".join(f"id={k}" for k in keys)
    )


def said(client: Client, path: str) -> list[str]:
    response = client.post(path, follow=True)
    assert response.status_code == 200
    return [str(message) for message in response.context["messages"]]


@override("en")
def test_an_act_with_editions_stays_and_the_list_says_why(admin: Client, act: Act) -> None:
    free = ActFactory(slug="free", number="8-ФЗ")

    messages = said(admin, bulk("act", act.pk, free.pk))

    assert len(messages) == 1
    assert "Закон о труде в школе” can not be deleted" in messages[0]
    assert f"Edition «{act.editions.get()}»" in messages[0]
    assert set(Act.objects.all()) == {act, free}


@override("en")
def test_one_act_is_refused_on_its_own_screen_too(admin: Client, act: Act) -> None:
    PracticeNote.objects.create(act=act, title="О перерывах", slug="o", text="Да.", valid_from="2020-01-01", live=False)

    messages = said(admin, reverse("wagtailsnippets_legislation_act:delete", args=[act.pk]))

    assert "Practice note «О перерывах»" in messages[0]
    assert Act.objects.filter(pk=act.pk).exists()


@override("en")
def test_the_only_edition_of_a_cited_act_names_the_lessons(admin: Client, act: Act) -> None:
    lesson_citing_it()
    edition = act.editions.get()

    messages = said(admin, bulk("edition", edition.pk))

    assert "«Отдых»" in messages[0]
    assert Edition.objects.filter(pk=edition.pk).exists()
    assert Provision.objects.filter(act=act).exists()


@override("en")
def test_what_nobody_refers_to_is_deleted(admin: Client, act: Act) -> None:
    lesson_citing_it()
    later = publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    assert refusal(later) == ""

    assert admin.post(bulk("edition", later.pk)).status_code == 302

    assert list(Edition.objects.values_list("in_force_from", flat=True)) == [act.editions.get().in_force_from]
    free = ActFactory(slug="free", number="8-ФЗ")
    assert admin.post(reverse("wagtailsnippets_legislation_act:delete", args=[free.pk])).status_code == 302
    assert list(Act.objects.all()) == [act]
