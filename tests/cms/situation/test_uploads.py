"""A table in the admin: looked at first, stored on order, with a report on every line."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.publication.models import PublishedDocument
from cms.situation.models import IndicatorSeries, IndicatorValue
from tests.cms.situation.test_actions import HEADER, MEMBERS

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("admin@example.org", "x"))
    return client


def send(client: Client, say: str, *lines: str, name: str = "table.csv", encoding: str = "utf-8"):
    content = "\n".join([HEADER, *lines]).encode(encoding)
    return client.post(reverse("upload_indicators"), {"say": say, "file": SimpleUploadedFile(name, content)})


def counts() -> tuple[int, int, int]:
    return IndicatorSeries.objects.count(), IndicatorValue.objects.count(), PublishedDocument.objects.count()


def outcomes(answer) -> list[tuple[int, str]]:
    return [(report.line, report.outcome) for report, _ in answer.context["reports"]]


def test_looking_reports_on_every_line_and_stores_nothing(admin):
    answer = send(admin, "look", MEMBERS.format("2025", "5"), MEMBERS.format("soon", "6"))
    assert outcomes(answer) == [(3, "refused"), (2, "created")]
    assert counts() == (0, 0, 0)


def test_an_order_stores_what_can_be_taken(admin):
    assert send(admin, "publish", MEMBERS.format("2025", "5"), encoding="cp1251").status_code == 302
    assert counts() == (1, 1, 1)
    answer = send(admin, "draft", MEMBERS.format("2026", "7"), MEMBERS.format("2027", "много"))
    assert outcomes(answer) == [(3, "refused"), (2, "created")]
    assert PublishedDocument.objects.count() == 1
    newest = IndicatorSeries.objects.get().get_latest_revision_as_object()
    assert [value.period for value in newest.values.all()] == ["2025", "2026"]


@pytest.mark.parametrize("content", [b"\x00\x01\x02 nothing", b"a;b;c\n1;2;3", b"MZ\x90\x00"])
def test_a_file_that_is_no_table_is_refused_in_the_form(admin, content):
    answer = admin.post(
        reverse("upload_indicators"), {"say": "publish", "file": SimpleUploadedFile("table.csv", content)}
    )
    assert answer.context["form"].errors["file"]
    assert counts() == (0, 0, 0)


def test_strangers_store_nothing(client):
    client.force_login(User.objects.create_user("stranger@example.org", "x"))
    assert send(client, "publish", MEMBERS.format("2025", "5")).status_code == 302
    assert counts() == (0, 0, 0)
