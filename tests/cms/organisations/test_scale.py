"""Three thousand organisations and two hundred editors: the admin's lists, choosers and queues take few queries."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Collection

from cms.config.site import home_page, section
from tests.factories.big_union import BigUnion, big_union

pytestmark = pytest.mark.django_db

MOST = 15
LISTS = (
    *("wagtailsnippets_organisations_organisation:list", "wagtailsnippets_organisations_rolegrant:list"),
    *("wagtailsnippets_bestpractice_submission:list", "wagtailsnippets_bestpractice_replication:list"),
    *("wagtailsnippets_lessons_recording:list", "wagtailsnippets_legislation_act:list"),
    *("wagtailsnippets_situation_indicatorseries:list", "wagtailsnippets_lessons_glossaryterm:list"),
    *("lessons:index", "programmes:index", "case-studies:index", "wagtailimages:index", "wagtaildocs:index"),
    *("wagtailsnippetchoosers_organisations_organisation:choose", "wagtailimages_chooser:choose"),
    *("wagtailsnippetchoosers_organisations_organisation:choose_results", "wagtaildocs_chooser:choose"),
    *("wagtailsnippetchoosers_bestpractice_replication:choose", "wagtailsnippetchoosers_legislation_act:choose"),
    *("wagtailadmin_home", "editorial:queue", "editorial:releases", "editorial:audit"),
    *("wagtailadmin_reports:workflow", "wagtailadmin_reports:workflow_tasks", "wagtailadmin_reports:site_history"),
    *("wagtailadmin_reports:aging_pages", "wagtailadmin_reports:locked_pages"),
    *("wagtailadmin_pages:search", "wagtailadmin_choose_page", "authoring_tokens"),
)
# With what stands below the section of case studies, and the rows of the menu of pages.
OF_PRACTICE = (
    *("/admin/pages/{section}/", "/admin/pages/{section}/?q=Опыт", "/admin/pages/{section}/results/"),
    *("/admin/pages/usage/bestpractice/casestudypage/", "/admin/pages/search/?q=о&content_type=lessons.lessonpage"),
    *("/admin/choose-page/{section}/", "/admin/choose-page/search/?q=Опыт", "/admin/pages/{home}/"),
    *("/admin/api/main/pages/?child_of={section}&for_explorer=1", "/admin/reports/site-history/results/"),
    *("/admin/snippets/bestpractice/submission/?q=заявка", "/admin/images/?q=о", "/admin/documents/?q=о"),
)


@pytest.fixture(scope="module")
def big(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[BigUnion]:
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        outer = transaction.atomic()
        outer.__enter__()
        cache.clear()
        if not Collection.objects.exists():
            Collection.add_root(name="Root")
        made = big_union()
    yield made
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        transaction.set_rollback(True)
        outer.__exit__(None, None, None)


def test_the_union_is_big(big: BigUnion) -> None:
    assert big.organisations == 3001


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("who", ["editor", "centre"])
def test_queries_of_a_screen(client: Client, big: BigUnion, who: str, name: str) -> None:
    client.force_login(getattr(big, who))
    address = reverse(name)
    # Content types and Wagtail's site are kept from the first time on.
    first = client.get(address)
    assert first.status_code == 200 or first.headers["Location"] == reverse("wagtailadmin_home")
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    assert len(queries) <= MOST, [query["sql"][:200] for query in queries]


@pytest.mark.parametrize("address", OF_PRACTICE)
@pytest.mark.parametrize("who", ["editor", "centre", "chief"])
def test_queries_of_a_list_of_pages(client: Client, big: BigUnion, who: str, address: str) -> None:
    client.force_login(getattr(big, who))
    address = address.format(section=section("practice").pk, home=home_page().pk)
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert answer.status_code == 200
    assert len(queries) <= MOST, [query["sql"][:200] for query in queries]


def test_a_search_among_all_organisations(client: Client, big: BigUnion) -> None:
    client.force_login(big.chief)
    address = reverse("wagtailsnippets_organisations_organisation:list") + "?q=Первичка 7-41"
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(address)
    assert [str(each) for each in answer.context["object_list"]] == ["Первичка 7-41"]
    assert len(queries) <= MOST
