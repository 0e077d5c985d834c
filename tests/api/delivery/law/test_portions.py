"""Delta sync of an edition: who has one edition and applies what changed has exactly the other."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest
from django.test import Client

from cms.legislation.actions import ActIdentity, ActNames, Source, import_edition
from tests.cms.legislation.citing.test_extraction import REST, UNION, WORK
from tests.factories.legislation import ActFactory, law, publish_edition, republish_edition

pytestmark = pytest.mark.django_db

NEW = "Новое\n1. Совсем иная норма о другом предмете."


@dataclass
class Copy:
    """What a client of the API keeps of one act, made from nothing but answers."""

    client: Client
    act: str
    wordings: dict[str, dict[str, Any]] = field(default_factory=dict)
    received: int = 0
    pages: int = 0

    def follow(self, address: str | None) -> None:
        digest = None
        while address:
            response = self.client.get(address)
            assert response.status_code == 200, response.content
            self.received += len(response.content)
            self.pages += 1
            page = response.json()
            for gone in page["gone"]:
                del self.wordings[gone]
            self.wordings |= {item["provision"]: item for item in page["items"]}
            address, digest = page["next"], page["digest"]
        assert digest == self.digest()

    def get(self, on: str, since: str = "", max_bytes: int = 1_000_000) -> None:
        changed = f"&changed_since={since}" if since else ""
        self.follow(f"/api/v1/acts/{self.act}/provisions/?on={on}&max_bytes={max_bytes}{changed}")

    def in_order(self) -> list[dict[str, Any]]:
        return sorted(self.wordings.values(), key=lambda item: item["position"])

    def digest(self) -> str:
        names = ("position", "provision", "label", "state", "digest")
        lines = (" ".join(item[name] for name in names) + "\n" for item in self.in_order())
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    def assert_is(self, on: str) -> None:
        """Equal to the text route's answer of that day, unit by unit, depths made from the parents."""
        units = self.client.get(f"/api/v1/acts/{self.act}/text/?on={on}").json()["units"]
        depths: dict[str, int] = {}
        kept = []
        for item in self.in_order():
            depths[item["provision"]] = depths.get(item["parent"], -1) + 1
            own = {name: value for name, value in item.items() if name not in ("parent", "position", "digest")}
            kept.append(own | {"depth": depths[item["provision"]]})
        # Until when a wording holds is learnt only with the wording that ends it.
        without_end = [{name: value for name, value in unit.items() if name != "valid_to"} for unit in units]
        assert [{name: value for name, value in unit.items() if name != "valid_to"} for unit in kept] == without_end


@pytest.fixture
def act():
    act = ActFactory(slug="law")
    publish_edition(act, "2020-01-01", law(WORK.format(40), REST, UNION))
    return act


@pytest.mark.parametrize(
    "later",
    [
        law(WORK.format(36), REST, UNION),
        law(WORK.format(40), NEW, REST, UNION),
        law(WORK.format(40), UNION),
        law(UNION, WORK.format(39), NEW),
    ],
    ids=["one wording", "one more, the others renumbered", "one less", "nearly everything"],
)
@pytest.mark.parametrize("max_bytes", [1, 2_000, 1_000_000])
def test_a_copy_of_one_edition_becomes_the_other(act, client: Client, later: str, max_bytes: int):
    publish_edition(act, "2022-01-01", later, override_reason="so it is")
    copy = Copy(client, "law")

    copy.get("2020-06-01", max_bytes=max_bytes)
    copy.assert_is("2020-06-01")
    copy.get("2022-06-01", "2020-06-01", max_bytes)

    copy.assert_is("2022-06-01")


def test_only_what_changed_is_sent_and_it_says_what_is_gone(act, client: Client, get: Callable[..., Any]):
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST), override_reason="so it is")
    before = get("/api/v1/acts/law/provisions/?on=2020-01-01", "ActProvisions")
    delta = get("/api/v1/acts/law/provisions/?on=2022-01-01&changed_since=2021-12-31", "ActProvisions")

    ids = {item["label"]: item["provision"] for item in before["items"]}
    assert [(item["label"], "36" in item["text"]) for item in delta["items"]] == [("st_1__ch_1", True)]
    assert delta["gone"] == [ids["st_3"], ids["st_3__ch_1"]]
    assert (before["gone"], before["next"], delta["changed_since"]) == ([], None, "2021-12-31")


def test_back_in_time_is_a_portion_too(act, client: Client):
    publish_edition(act, "2022-01-01", law(WORK.format(36), NEW, REST))
    copy = Copy(client, "law")

    copy.get("2022-01-01")
    copy.get("2020-01-01", "2022-01-01")

    copy.assert_is("2020-01-01")


def test_a_corrected_edition_is_told_by_the_digests_of_its_contents(act, client: Client, get: Callable[..., Any]):
    edition = publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    before = {line["label"]: line["digest"] for line in get("/api/v1/acts/law/toc/?on=2022-01-01", "ActToc")["items"]}
    republish_edition(edition, text=law(WORK.format(35), REST, UNION))

    after = {line["label"]: line["digest"] for line in get("/api/v1/acts/law/toc/?on=2022-01-01", "ActToc")["items"]}
    changed = [label for label, digest in after.items() if before.get(label) != digest]
    assert changed == ["st_1"]
    items = get(f"/api/v1/acts/law/provisions/?on=2022-01-01&labels={','.join(changed)}", "ActProvisions")["items"]
    assert [(item["label"], "35" in item["text"]) for item in items] == [("st_1", False), ("st_1__ch_1", True)]


def test_the_same_question_has_the_same_validator_until_the_law_changes(act, client: Client):
    address = "/api/v1/acts/law/provisions/?on=2022-01-01"
    first = client.get(address)
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304
    publish_edition(act, "2022-01-01", law(WORK.format(36), REST, UNION))
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("changed_since=never", "changed_since"),
        ("cursor=../..", "cursor"),
        ("max_bytes=0", "max_bytes"),
        ("max_bytes=99999999999", "max_bytes"),
        ("labels=,,", "labels"),
        ("labels=" + ",".join(f"st_{number}" for number in range(101)), "labels"),
        ("labels=st_1&changed_since=2020-01-01", "labels"),
        ("since=2020-01-01", "since"),
    ],
)
def test_a_parameter_that_is_wrong_is_named(act, get: Callable[..., Any], query: str, name: str):
    assert get(f"/api/v1/acts/law/provisions/?{query}", status=400)["errors"][0]["parameter"] == name


def test_a_day_that_nobody_can_have_and_a_label_that_is_not_there(act, get: Callable[..., Any]):
    assert get("/api/v1/acts/law/provisions/?changed_since=2019-12-31", status=404)["since"] == "2020-01-01"
    assert get("/api/v1/acts/law/provisions/?on=2019-12-31", status=404)["since"] == "2020-01-01"
    assert "st_9" in get("/api/v1/acts/law/provisions/?labels=st_1,st_9", status=404)["detail"]


def test_a_page_costs_as_many_queries_at_any_size(act, client: Client, django_assert_num_queries):
    client.get("/api/v1/acts/law/provisions/?on=2020-01-01&changed_since=2020-01-01")
    with django_assert_num_queries(9):
        client.get("/api/v1/acts/law/provisions/?on=2020-01-01&changed_since=2020-01-01")


@pytest.mark.slow
def test_the_labour_code_of_2023_for_whom_has_that_of_2021(acts, client: Client, record_property):
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
    copy = Copy(client, "tk-rf")
    copy.get("2022-01-01")
    whole = copy.received
    copy.get("2023-12-01", "2022-01-01", max_bytes=100_000)

    copy.assert_is("2023-12-01")
    delta = copy.received - whole
    record_property("whole_bytes", whole)
    record_property("delta_bytes", delta)
    print(f"\nwhole edition {whole} bytes, what changed {delta} bytes, {copy.pages} pages")
    assert delta < whole / 5
