"""Citations in any text: found, given their candidates, never guessed."""

from datetime import date
from urllib.parse import quote

import pytest

from cms.legislation.models import ActAlias
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."


def resolve(get, text, more=""):
    return get(f"/api/v1/resolve/?text={quote(text)}{more}", "ResolvedText")["citations"]


@pytest.fixture
def act():
    act = ActFactory(slug="law", number="7-ФЗ")
    ActAlias.objects.create(act=act, name="ТК РФ")
    publish_edition(act, "2020-01-01", law(REST))
    return act


def test_a_citation_with_its_provision(act, get):
    text = "Как сказано в части 1 статьи 1 ТК РФ."
    (found,) = resolve(get, text)
    assert text[slice(*found["span"])] == found["quote"] == "части 1 статьи 1 ТК РФ"
    assert (found["article"], found["part"], found["point"]) == ("1", "1", None)
    (candidate,) = found["candidates"]
    assert (candidate["act"], candidate["label"], candidate["in_force"]) == (
        str(act.content_id),
        "st_1__ch_1",
        True,
    )
    assert candidate["provision"] == get("/api/v1/acts/law/provisions/st_1__ch_1/", "ProvisionOnDay")["id"]


def test_two_laws_of_one_number_are_two_candidates(act, get):
    ActFactory(slug="other", number="7-ФЗ", signed_on=date(2010, 5, 5))
    (found,) = resolve(get, "Статья 1 Федерального закона № 7-ФЗ.")
    assert [candidate["signed_on"] for candidate in found["candidates"]] == ["2001-12-30", "2010-05-05"]
    assert [candidate["in_force"] for candidate in found["candidates"]] == [True, False]


def test_an_unknown_act_has_no_candidates_and_an_inner_one_is_not_betrayed(act, get):
    inner = ActFactory(number="8-ФЗ", audience="members")
    publish_edition(inner, "2020-01-01", law(REST))
    for number in ("8-ФЗ", "9-ФЗ"):
        (found,) = resolve(get, f"Статья 1 Федерального закона от 30.12.2001 № {number}.")
        assert found["candidates"] == []


def test_before_its_time_a_place_is_not_in_force(act, get):
    (found,) = resolve(get, "Статья 1 ТК РФ.", "&on=2019-01-01")
    assert [(each["provision"], each["in_force"]) for each in found["candidates"]] == [(None, False)]


def test_no_text_has_no_citations_and_a_book_is_refused(act, get):
    assert resolve(get, "") == []
    assert get(f"/api/v1/resolve/?text={'x' * 4001}", status=400)["errors"][0]["parameter"] == "text"
