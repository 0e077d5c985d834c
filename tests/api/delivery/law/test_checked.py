"""`law_check` of documents: how the law that they cite stands today."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils.timezone import localdate

from cms.legislation.models import ActAlias
from cms.legislation.reviews import accept
from tests.cms.legislation.citing.test_extraction import REST, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def act():
    act = ActFactory(slug="law")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    return act


def shown(client: Client, slug: str = "one"):
    return client.get(f"/api/v1/lessons/{slug}/").json()


def test_a_lesson_shows_its_citations_and_the_card_of_the_act(act, client, get):
    lesson = LessonFactory(slug="one", body=paragraphs("Статья 1 ТК РФ."))
    document = get("/api/v1/lessons/one/", "Lesson")
    assert list(document["references"]) == [str(act.content_id)]
    assert document["law_check"] == {
        "status": "current",
        "checked_on": localdate().isoformat(),
        "items": [
            {
                "block": lesson.body[0].id,
                "pointer": "/body/0/html",
                "quote": "Статья 1 ТК РФ",
                "act": str(act.content_id),
                "provision": get("/api/v1/acts/law/provisions/st_1/", "ProvisionOnDay")["id"],
                "label": "st_1",
                "exact": True,
                "status": "current",
                "changes_on": None,
            }
        ],
    }


def test_a_lesson_that_cites_nothing_has_none(act, client):
    LessonFactory(slug="one", body=paragraphs("Без ссылок."))
    assert shown(client)["law_check"] is None


def test_it_changes_at_once_with_the_law_and_again_with_the_word_of_an_editor(act, client):
    lesson = LessonFactory(slug="one", body=paragraphs("Статья 1 ТК РФ. Статья 2 ТК РФ."))
    before = client.get("/api/v1/lessons/one/")
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))
    check = shown(client)["law_check"]
    assert (check["status"], [item["status"] for item in check["items"]]) == ("changed", ["changed", "current"])
    assert client.get("/api/v1/lessons/one/", headers={"If-None-Match": before["ETag"]}).status_code == 200
    accept(lesson.content_id, "ru")
    assert shown(client)["law_check"]["status"] == "current"


def test_a_change_to_come_is_announced_and_no_cache_outlives_its_day(act, client):
    LessonFactory(slug="one", body=paragraphs("Статья 1 ТК РФ."))
    day = localdate() + timedelta(days=1)
    publish_edition(act, day.isoformat(), law(WORK.format(36), REST))
    response = client.get("/api/v1/lessons/one/")
    check = response.json()["law_check"]
    assert (check["status"], check["items"][0]["changes_on"]) == ("current", day.isoformat())
    assert not hasattr(response, "worth_keeping")


def test_documents_by_id_are_checked_too(act, client):
    lesson = LessonFactory(slug="one", body=paragraphs("Статья 1 ТК РФ."))
    other = LessonFactory(slug="two", body=paragraphs("Ничего."))
    items = client.get(f"/api/v1/documents/?ids={lesson.content_id},{other.content_id}").json()["items"]
    assert [item["law_check"] and item["law_check"]["status"] for item in items] == ["current", None]


def test_who_cites_a_provision_or_what_stands_below_it(act, client, get):
    LessonFactory(slug="one", title="Урок", body=paragraphs("Часть 1 статьи 1 ТК РФ."))
    LessonFactory(slug="two", body=paragraphs("Статья 2 ТК РФ."))
    article = get("/api/v1/acts/law/provisions/st_1/", "ProvisionOnDay")
    (item,) = get(article["citing"], "ProvisionCiting")["items"]
    assert (item["title"], item["url"], item["places"][0]["quote"]) == (
        "Урок",
        "/api/v1/lessons/one/",
        "Часть 1 статьи 1 ТК РФ",
    )
    LessonFactory._meta.model.objects.get(slug="one").unpublish()
    assert get(article["citing"], "ProvisionCiting")["items"] == []
