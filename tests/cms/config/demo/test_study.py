"""The demo's programme as the union had it, with its lessons in one answer, and its glossary."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

pytestmark = pytest.mark.django_db(transaction=True)

STAGES = [
    ("Концептуальные и правовые основы", "2019-09-01", "2020-12-31", 3),
    ("Организация работы по всем направлениям", "2021-01-01", "2021-12-31", 3),
    ("Теория и практика организации и мотивации членства", "2022-01-01", "2024-02-29", 2),
    ("Подведение итогов", "2024-03-01", "2024-03-31", 0),
]


def test_the_programme_answers_its_stages_and_the_cards_of_its_lessons_in_one_request(client, cold):
    call_command("load_demo", verbosity=0)
    with CaptureQueriesContext(connection) as asked:
        programme = client.get("/api/v1/programmes/activist-school/").json()
    assert len(asked) <= 2
    stages = programme["stages"]
    assert [(s["title"], s["starts_on"], s["ends_on"], len(s["lessons"])) for s in stages] == STAGES
    wanted = {entry["ref"] for stage in stages for entry in stage["lessons"]}
    cards = {ref: programme["references"][ref] for ref in wanted}
    assert {card["type"] for card in cards.values()} == {"lesson"}
    assert len(wanted) == 6
    union = programme["references"][programme["approval"]["organisation"]]
    assert (union["type"], programme["approval"]["date"], programme["approval"]["protocol_number"]) == (
        "organisation",
        "2019-08-28",
        "7-3",
    )
    # Each lesson knows where it stands.
    for ref in wanted:
        found = client.get(f"/api/v1/programmes/?lesson={ref}").json()["items"]
        assert [item["slug"] for item in found] == ["activist-school"]
    terms = client.get("/api/v1/glossary-terms/?limit=100&order=title").json()["items"]
    assert len(terms) == 12
    assert "Мотивированное мнение" in {term["title"] for term in terms}
