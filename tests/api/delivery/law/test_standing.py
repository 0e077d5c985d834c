"""How the law that documents cite stands, for those who keep copies: it changes without any entry of the document."""

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


def standings(get, query: str = "act=law"):
    items = get(f"/api/v1/law-checks/?{query}", "LawChecks")["items"]
    return sorted((item["title"], item["law_check"]["status"]) for item in items)


@pytest.mark.django_db(transaction=True)
def test_a_copy_learns_of_a_changed_law_though_the_document_has_no_new_entry(act, client: Client, get):
    one = LessonFactory(title="Один", slug="one", body=paragraphs("Статья 1 ТК РФ."))
    LessonFactory(title="Два", slug="two", body=paragraphs("Статья 2 ТК РФ."))
    LessonFactory(title="Три", slug="three", body=paragraphs("Без ссылок."))
    assert standings(get) == [("Два", "current"), ("Один", "current")]
    upto = get("/api/v1/", "Entry")["sequence"]

    publish_edition(act, "2022-01-01", law(WORK.format(36), REST))

    (change,) = client.get(f"/api/v1/changes/?after={upto}").json()["items"]
    assert (change["type"], change["document"]["act"]) == ("edition", str(act.content_id))
    assert standings(get, f"act={change['document']['act']}") == [("Два", "current"), ("Один", "changed")]
    accept(one.content_id, "ru")
    assert standings(get) == [("Два", "current"), ("Один", "current")]


def test_each_item_says_what_its_own_address_says(act, client: Client, get):
    lesson = LessonFactory(title="Один", slug="one", body=paragraphs("Статья 1 ТК РФ."))

    (item,) = get("/api/v1/law-checks/", "LawChecks")["items"]

    assert (item["id"], item["type"], item["locale"]) == (str(lesson.content_id), "lesson", "ru")
    assert item["law_check"] == client.get(item["url"]).json()["law_check"]


def test_pages_are_followed_to_the_end(act, client: Client):
    for number in range(5):
        LessonFactory(title=f"Урок {number}", body=paragraphs("Статья 1 ТК РФ."))
    titles, address = [], "/api/v1/law-checks/?limit=2&act=law"
    while address:
        page = client.get(address).json()
        titles.append([item["title"] for item in page["items"]])
        address = page["next"]
    assert [len(page) for page in titles] == [2, 2, 1]
    assert sorted(title for page in titles for title in page) == [f"Урок {number}" for number in range(5)]


def test_the_day_of_a_coming_change_bounds_every_copy(act, client: Client):
    LessonFactory(body=paragraphs("Статья 1 ТК РФ."))
    day = localdate() + timedelta(days=40)
    publish_edition(act, day.isoformat(), law(WORK.format(36), REST))
    (item,) = client.get("/api/v1/law-checks/").json()["items"]
    assert (item["law_check"]["status"], item["law_check"]["items"][0]["changes_on"]) == ("current", day.isoformat())


def test_a_document_that_is_not_for_everyone_is_not_named(act, get):
    page = LessonFactory(title="Один", body=paragraphs("Статья 1 ТК РФ."))
    page.unpublish()
    assert standings(get) == []


@pytest.mark.parametrize("query", ["cursor=1", "limit=0", "limit=101", "locale=xx", "acts=law"])
def test_a_parameter_that_is_wrong_is_named(act, get, query: str):
    assert get(f"/api/v1/law-checks/?{query}", status=400)["errors"][0]["parameter"] == query.split("=")[0]


def test_an_act_that_is_not_there(act, get):
    get("/api/v1/law-checks/?act=none", status=404)


def test_a_part_that_is_not_there_leads_to_its_article_and_says_so(act, client: Client, get):
    LessonFactory(slug="one", body=paragraphs("Часть 9 статьи 1 ТК РФ. Статья 77 ТК РФ."))
    article = get("/api/v1/acts/law/provisions/st_1/", "ProvisionOnDay")["id"]

    check = client.get("/api/v1/lessons/one/").json()["law_check"]

    shown = [(item["label"], item["provision"], item["exact"], item["status"]) for item in check["items"]]
    assert shown == [("st_1", article, False, "unresolved"), ("st_77", None, False, "unresolved")]
