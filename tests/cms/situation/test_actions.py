"""Import of indicators: a report for every line, and documents of what came of it."""

import json
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import Workbook

from cms.accounts.models import User
from cms.publication.models import PublishedDocument
from cms.situation.actions import import_series
from cms.situation.models import IndicatorSeries, IndicatorValue
from cms.situation.tables import UnreadableTable, read_table
from tests.factories.organisations import OrganisationFactory

pytestmark = pytest.mark.django_db

HEADER = "series;title;indicator;unit;territory_level;territory;organisation;source;period;value"
MEMBERS = "members;Члены;члены профсоюза;человек;region;Приозёрская область;;Отчёт 7-профсоюз;{};{}"


def load(*lines: str, publish: bool = True):
    rows = read_table("\n".join([HEADER, *lines]).encode(), "table.csv")
    return [(report.line, report.outcome, report.fault) for report in import_series(rows, by=None, publish=publish)]


def test_a_series_is_made_and_published_with_its_values():
    assert load(MEMBERS.format("2025", "12 345,5"), MEMBERS.format("2024", "11 000")) == [
        (2, "created", ""),
        (3, "created", ""),
    ]
    body = json.loads(bytes(PublishedDocument.objects.get().body))
    assert [(value["period"], value["value"], value["last_day"]) for value in body["values"]] == [
        ("2024", 11000.0, "2024-12-31"),
        ("2025", 12345.5, "2025-12-31"),
    ]
    assert (body["territory"], body["unit"], body["organisation"]) == ("Приозёрская область", "человек", None)


def test_the_same_table_again_changes_nothing():
    load(MEMBERS.format("2025", "5"))
    assert load(MEMBERS.format("2025", "5,0")) == [(2, "unchanged", "")]
    assert PublishedDocument.objects.count() == 1


def test_lines_without_a_head_belong_to_the_series_that_is_there():
    load(MEMBERS.format("2025", "5"))
    assert load("members;;;;;;;;2025;6", "members;;;;;;;;2026;7") == [(2, "changed", ""), (3, "created", "")]
    assert list(IndicatorValue.objects.values_list("period", "value")) == [("2025", 6), ("2026", 7)]


def test_a_bad_line_is_refused_and_the_others_are_stored():
    found = load(
        MEMBERS.format("2025", "5"),
        MEMBERS.format("весна", "5"),
        MEMBERS.format("2026", "много"),
        "other;Без места;x;y;;;;;2025;1",
        "circle;Кружки;кружки;штук;;;nobody;;2025;1",
    )
    assert [(line, outcome) for line, outcome, _ in found] == [
        (2, "created"),
        (3, "refused"),
        (4, "refused"),
        (5, "refused"),
        (6, "refused"),
    ]
    assert "весна" in found[1][2]
    assert "nobody" in found[4][2]
    assert IndicatorSeries.objects.count() == 1


def test_a_series_of_an_organisation_points_to_it():
    organisation = OrganisationFactory(slug="school")
    load("circles;Кружки;кружки;штук;;;school;;2026-Q3;4")
    body = json.loads(bytes(PublishedDocument.objects.filter(type="indicator-series").get().body))
    assert body["organisation"] == str(organisation.content_id)


def test_a_draft_import_publishes_nothing():
    load(MEMBERS.format("2025", "5"), publish=False)
    assert (IndicatorSeries.objects.get().live, PublishedDocument.objects.count()) == (False, 0)


def test_excel_is_read_like_csv():
    book = Workbook()
    book.active.append(HEADER.split(";"))
    book.active.append(["m", "Члены", "члены", "человек", "region", "Область", None, None, 2025, 1.5])
    out = BytesIO()
    book.save(out)
    (row,) = read_table(out.getvalue(), "table.xlsx")
    assert (row.line, row.period, str(row.value), row.cells["organisation"]) == (2, "2025", "1.5", "")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"", "a.csv"),
        (b"series;period", "a.csv"),
        (b"series;period;value;extra", "a.csv"),
        (b"\x00\x01", "a.csv"),
        (b"PK no book", "a.xlsx"),
    ],
)
def test_a_file_that_is_no_table_is_refused(content, name):
    with pytest.raises(UnreadableTable):
        read_table(content, name)


def test_the_chart_stands_in_the_admin():
    load(MEMBERS.format("2024", "5"), MEMBERS.format("2025", "7"))
    client = Client()
    client.force_login(User.objects.create_superuser("admin@example.org", "x"))
    series = IndicatorSeries.objects.get()
    page = client.get(reverse(series.snippet_viewset.get_url_name("edit"), args=[series.pk])).content.decode()
    assert "<polyline" in page
    assert "<title>2025: 7" in page
