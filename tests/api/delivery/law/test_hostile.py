"""Hostile input at every route about the law: each answer is what was asked for or a problem, never a fault of ours."""

import random
from urllib.parse import quote, urlencode
from uuid import UUID

import pytest
from django.core.cache import cache
from django.test import Client

from cms.legislation.models import ActAlias, ProvisionVersion
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK, paragraphs
from tests.factories.legislation import ActFactory, law, publish_edition
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db

VALUES = (
    *("0001-01-01", "9999-12-31", "10000-01-01", "-2020-01-01", "2020-13-01", "2020-1-1", "2020-02-30", "٢٠٢٠-٠١-٠١"),
    *("2020-01-01T00:00:00", "today", "0", "-1", "1e9", "NaN", "null", "true", "[]", "{}", "%00", "\0", "\ud7ff"),
    *(
        "st_1",
        "st_1__",
        "__st_1",
        "st_1' OR '1'='1",
        "st_%",
        "st__",
        "../../etc/passwd",
        "<script>",
        "🙂" * 50,
        "а" * 300,
    ),
    *("json", "akn", "JSON", "html,json", "ru", "en", "xx", "law", "00000000-0000-0000-0000-000000000000", "ffffffff"),
    *("9" * 40, "1" * 4000, " ", "\u202e", "\n", "+", "&", "#", ";", "ст. 1 ТК РФ", "(" * 2000, "ст. " * 800),
)
NAMES = (
    *("on", "format", "first", "last", "from", "to", "with", "changed_since", "labels", "cursor", "max_bytes", "act"),
    *("text", "limit", "locale", "order", "on[]", "ON", ""),
)
WAYS = (
    *("acts/law/toc/", "acts/law/text/", "acts/law/diff/", "acts/law/provisions/", "acts/law/provisions/st_1/"),
    *("provisions/{id}/", "provisions/{id}/history/", "provisions/{id}/citing/", "resolve/", "law-checks/"),
    *("feeds/in-force.ics", "feeds/legal-updates.atom", "feeds/legal-updates.json"),
)


@pytest.fixture
def provision() -> UUID:
    act = ActFactory(slug="law")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST, UNION))
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    LessonFactory(body=paragraphs("Статья 1 ТК РФ и часть 7 статьи 2 ТК РФ."))
    return ProvisionVersion.objects.filter(label="st_1").first().provision_id


def assert_answered(client: Client, address: str) -> int:
    cache.clear()
    response = client.get(address)
    assert response.status_code in (200, 400, 404, 410, 414), (response.status_code, address)
    if response.status_code != 200:
        assert response["Content-Type"].startswith("application/problem+json"), address
        assert response.json()["status"] == response.status_code
    return response.status_code


def test_every_value_of_every_parameter_at_every_route(provision: UUID, client: Client):
    seen = set()
    for way in WAYS:
        for name in NAMES:
            for value in VALUES:
                query = urlencode({name: value.encode("utf-8", "surrogatepass")})
                seen.add(assert_answered(client, f"/api/v1/{way.format(id=provision)}?{query}"))
    assert seen == {200, 400, 404, 414}


def test_several_at_once(provision: UUID, client: Client):
    chance = random.Random(20261122)
    for _ in range(400):
        way = chance.choice(WAYS).format(id=provision)
        pairs = [(chance.choice(NAMES), chance.choice(VALUES)) for _ in range(chance.randint(2, 5))]
        assert_answered(client, f"/api/v1/{way}?{urlencode(pairs)}")


def test_what_stands_in_the_path(provision: UUID, client: Client):
    for value in VALUES:
        piece = quote(value.encode("utf-8", "surrogatepass"), safe="")
        for way in ("acts/{}/toc/", "acts/{}/text/", "acts/{}/diff/", "acts/{}/provisions/", "acts/law/provisions/{}/"):
            assert_answered(
                client,
                f"/api/v1/{way.format(piece)}?from=2020-01-01" if "diff" in way else f"/api/v1/{way.format(piece)}",
            )
        for way in ("provisions/{}/", "provisions/{}/history/"):
            client.get(f"/api/v1/{way.format(piece)}")


@pytest.mark.parametrize("way", WAYS)
def test_nothing_can_be_written(provision: UUID, client: Client, way: str):
    address = f"/api/v1/{way.format(id=provision)}"
    for method in (client.post, client.put, client.patch, client.delete):
        assert method(address, data="{}", content_type="application/json").status_code == 405
