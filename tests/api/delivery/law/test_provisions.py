"""Single provisions on a day and through time."""

from datetime import date
from uuid import uuid4

import pytest

from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
UNION = "Профсоюзы\n1. Работодатель обязан безвозмездно предоставить выборным органам помещение для заседаний."


@pytest.fixture
def act():
    act = ActFactory(slug="law")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(36), REST))
    return act


def test_a_label_and_an_id_answer_the_same(act, get):
    by_label = get("/api/v1/acts/law/provisions/st_1/?on=2020-01-01", "ProvisionOnDay")
    assert by_label == get(f"/api/v1/provisions/{by_label['id']}/?on=2020-01-01", "ProvisionOnDay")
    assert by_label["text"].splitlines()[0] == "Статья 1. Время труда"
    assert (by_label["valid_from"], by_label["valid_to"]) == ("2020-01-01", "2021-12-31")


def test_the_id_stays_with_the_norm_when_its_number_changes(act, get):
    before = get("/api/v1/acts/law/provisions/st_1/?on=2020-01-01", "ProvisionOnDay")
    after = get(f"/api/v1/provisions/{before['id']}/?on=2022-01-01", "ProvisionOnDay")
    assert (after["label"], after["heading"]) == ("st_2", "Время труда")
    other = get("/api/v1/acts/law/provisions/st_1/?on=2022-01-01", "ProvisionOnDay")
    assert (other["heading"], other["id"] == before["id"]) == ("Профсоюзы", False)


def test_the_history_of_a_provision(act, get):
    now = get("/api/v1/acts/law/provisions/st_2/", "ProvisionOnDay")
    items = get(now["history"], "ProvisionHistory")["items"]
    assert [(item["label"], item["valid_from"], item["valid_to"]) for item in items] == [
        ("st_1", "2020-01-01", "2021-12-31"),
        ("st_2", "2022-01-01", None),
    ]
    assert ("40 часов" in items[0]["text"], "36 часов" in items[1]["text"]) == (True, True)


def test_a_part_knows_what_stands_above_it(get):
    publish_edition(ActFactory(slug="long"), "2020-01-01", "Глава 1. Общее\n" + law(REST))
    part = get("/api/v1/acts/long/provisions/st_1__ch_1/", "ProvisionOnDay")
    assert [above["label"] for above in part["path"]] == ["gl_1", "st_1"]


def test_what_is_not_there(act, get):
    get("/api/v1/acts/law/provisions/st_9/", status=404)
    get(f"/api/v1/provisions/{uuid4()}/", status=404)
    get(f"/api/v1/provisions/{uuid4()}/history/", status=404)
    get("/api/v1/acts/none/provisions/st_1/", status=404)
    newcomer = get("/api/v1/acts/law/provisions/st_1/", "ProvisionOnDay")["id"]
    get(f"/api/v1/provisions/{newcomer}/?on=2020-01-01", status=404)


@pytest.mark.slow
def test_the_labour_code_answers_the_wording_of_the_day(acts, get):
    for name, day in (
        ("tk_rf_197-fz__ed_2021-11-22.txt", date(2021, 11, 22)),
        ("tk_rf_197-fz__ed_2023-08-04__ips.html", date(2023, 8, 4)),
    ):
        import_edition(
            identity=ActIdentity("code", "Государственная Дума", "197-ФЗ", date(2001, 12, 30)),
            names=ActNames("Трудовой кодекс Российской Федерации", "tk-rf"),
            in_force_from=day,
            source=Source((acts / name).read_bytes(), name),
            publish=True,
            by=None,
        )
    older, newer = (
        get(f"/api/v1/acts/tk-rf/provisions/st_214/?on={day}", "ProvisionOnDay") for day in ("2022-01-01", "2023-12-01")
    )
    assert (older["heading"], newer["heading"]) == (
        "Обязанности работника в области охраны труда",
        "Обязанности работодателя в области охраны труда",
    )
    assert older["akn"] == "/akn/ru/act/fz/2001-12-30/197-fz/rus@2021-11-22/~st_214"
    older, newer = (
        get(f"/api/v1/acts/tk-rf/provisions/st_374/?on={day}", "ProvisionOnDay") for day in ("2022-01-01", "2023-12-01")
    )
    assert (older["text"], older["id"], older["valid_to"]) == (newer["text"], newer["id"], None)
    problem = get("/api/v1/acts/tk-rf/provisions/st_214/?on=2021-11-21", status=404)
    assert problem["since"] == "2021-11-22"
