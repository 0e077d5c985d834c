"""The published forms of acts and editions."""

import json
from datetime import date

import pytest

from cms.legislation.documents import ACT, render_act, render_edition
from cms.legislation.models import ActAlias, Edition, End
from cms.publication.models import PublishedDocument
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."


def body_of(edition: Edition) -> dict:
    return render_edition(Edition.objects.get(pk=edition.pk)).body.model_dump(mode="json")


def test_an_act_says_what_it_is_called_where_it_was_published_and_how_it_ended():
    act = ActFactory(
        number="7-ФЗ",
        published_in="Российская газета, N 256",
        published_on=date(2001, 12, 31),
        ended_on=date(2030, 1, 1),
        end=End.REPEALED,
        ended_by="9-ФЗ",
    )
    ActAlias.objects.create(act=act, name="Закон о труде")
    rendering = render_act(act)
    body = rendering.body.model_dump(mode="json")
    assert (body["aliases"], body["registration"]) == (["Закон о труде"], None)
    assert body["publication"] == {"place": "Российская газета, N 256", "published_on": "2001-12-31"}
    assert body["ended"] == {"ended_on": "2030-01-01", "how": "repealed", "by": "9-ФЗ"}
    assert set(rendering.facets) == set(ACT.facets)


def test_the_contents_of_an_edition_by_chapter_and_article():
    text = "Глава 1. Общее\n" + law(WORK.format(40)) + "\nГлава 2. Разное\nСтатья 2. " + REST
    toc = body_of(publish_edition(ActFactory(), "2020-01-01", text))["toc"]
    assert [(entry["label"], entry["heading"], entry["depth"]) for entry in toc] == [
        ("gl_1", "Общее", 0),
        ("st_1", "Время труда", 1),
        ("gl_2", "Разное", 0),
        ("st_2", "Отдых", 1),
    ]


def test_only_the_digests_of_what_changed_are_new_and_the_changes_are_named():
    act = ActFactory()
    first = body_of(publish_edition(act, "2020-01-01", law(WORK.format(40), REST)))
    second = body_of(publish_edition(act, "2021-01-01", law(WORK.format(36), REST)))
    same = [old["digest"] == new["digest"] for old, new in zip(first["toc"], second["toc"], strict=True)]
    assert same == [False, True]
    assert [(each["label"], each["was"], each["change"]) for each in second["changes"]] == [
        ("st_1__ch_1", "st_1__ch_1", "meaning")
    ]
    assert first["changes"] == []


def test_an_edition_that_never_came_into_force_shows_no_contents_of_another():
    act = ActFactory()
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    assert body_of(publish_edition(act, "2021-01-01", law(WORK.format(36)), rule="never"))["toc"] == []


def test_a_new_title_of_an_act_reaches_the_documents_of_its_editions():
    act = ActFactory(title="Старое", slug="law")
    edition = publish_edition(act, "2020-01-01", law(REST))
    act.title = "Новое"
    act.save_revision().publish()
    newest = PublishedDocument.objects.filter(content_id=edition.content_id).latest("id")
    assert json.loads(bytes(newest.body))["title"] == "Новое"


def test_members_only_acts_have_members_only_editions():
    act = ActFactory(slug="law")
    edition = publish_edition(act, "2020-01-01", law(REST))
    act.audience = "members"
    act.save_revision().publish()
    newest = PublishedDocument.objects.filter(content_id=edition.content_id).latest("id")
    assert newest.audience == "members"
