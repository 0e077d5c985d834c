"""The head of a provision's page."""

import re
from datetime import date
from html import unescape
from uuid import uuid4

import pytest
from django.conf import settings
from django.test import Client

from cms.config.site import setup_site
from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from cms.legislation.models import ProvisionVersion

pytestmark = pytest.mark.django_db(transaction=True)

LAW = """Статья 1. О кружке
1. Кружок собирает профком.
2. Кружок открыт для всех.
Статья 2. О занятии
Занятие длится час.
"""


@pytest.fixture
def article() -> ProvisionVersion:
    """Article 1 of a law that is in force since 2020."""
    setup_site()
    import_edition(
        identity=ActIdentity("fz", "Государственная Дума", "1-ФЗ", date(2019, 12, 1)),
        names=ActNames("О кружках", "law"),
        in_force_from=date(2020, 1, 1),
        source=Source(LAW.encode(), "law.txt"),
        publish=True,
        by=None,
    )
    return ProvisionVersion.objects.get(label="st_1")


def head(text: str, name: str) -> str | None:
    found = re.search(rf'<meta (?:name|property)="{re.escape(name)}" content="([^"]*)">', text)
    return unescape(found[1]) if found else None


def test_it_says_article_act_and_words(client: Client, article: ProvisionVersion) -> None:
    response = client.get(f"/provisions/{article.provision_id}/")
    text = response.content.decode()
    assert response.status_code == 200
    assert str(head(text, "og:title")).startswith("Статья 1. О кружке · ")
    assert head(text, "og:description") == "Кружок собирает профком. Кружок открыт для всех."
    assert head(text, "og:url") == f"{settings.WAGTAILADMIN_BASE_URL}/provisions/{article.provision_id}/"
    assert response.headers["Cache-Tag"] == str(article.act.content_id)


@pytest.mark.parametrize("on", ["2020-02-30", "x", "%00"])
def test_a_day_that_is_none_is_left_to_the_reader(client: Client, article: ProvisionVersion, on: str) -> None:
    assert client.get(f"/provisions/{article.provision_id}/?on={on}").status_code == 200


def test_before_its_first_day_only_the_act_is_named(client: Client, article: ProvisionVersion) -> None:
    text = client.get(f"/provisions/{article.provision_id}/?on=2019-01-01").content.decode()
    assert "Статья 1" not in str(head(text, "og:title"))
    assert head(text, "og:description") is None
    assert str(head(text, "og:url")).endswith("/?on=2019-01-01")


def test_an_unknown_one_is_404(client: Client, article: ProvisionVersion) -> None:
    assert client.get(f"/provisions/{uuid4()}/").status_code == 404
