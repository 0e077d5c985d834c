"""The report: who approved what, when, and on which text."""

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from cms.accounts.models import User
from cms.editorial import links
from cms.editorial.models import SignOff
from cms.organisations.models import Level, Role
from tests.factories.organisations import OrganisationFactory
from tests.factories.pages import LessonFactory
from tests.factories.workflows import centre, colleague, four_eyes, submit, waiting, workflow

pytestmark = pytest.mark.django_db


@pytest.fixture
def state():
    author, methodologist = colleague("author", Role.AUTHOR), colleague("methodologist", Role.METHODOLOGIST)
    workflow(
        four_eyes("Методист", Role.METHODOLOGIST), four_eyes("Юрист", Role.LAWYER), four_eyes("Выпуск", Role.PUBLISHER)
    )
    state = submit(LessonFactory(live=False, title="Отпуск"), author)
    waiting(state).approve(user=methodologist, comment="Хорошо")
    url = links.issue(
        waiting(state),
        name="Пётр Знающий",
        email="p@example.com",
        days=3,
        by=User.objects.create_superuser("x@example.org"),
    )
    link = links.find(url.rstrip("/").rpartition("/")[2])
    links.decide(link, "approve", comment="", seen=waiting(state).present_hash)
    waiting(state).reject(user=colleague("publisher", Role.PUBLISHER), comment="Мало")
    return state


@pytest.fixture
def client():
    client = Client()
    client.force_login(User.objects.create_superuser("chief@example.org"))
    return client


def exported(client, **query):
    answer = client.get(reverse("editorial:audit"), {"export": "csv", **query})
    rows = b"".join(answer.streaming_content).decode().strip().splitlines()
    return rows[0], rows[1:]


def test_who_what_when_and_which_text(state, client):
    page = client.get(reverse("editorial:audit")).content.decode()
    for words in ("Отпуск", "Методист", "Methodologist", "Пётр Знающий", "Мало", "согласовано", "возвращено"):
        assert words in page
    for signed in SignOff.objects.all():
        assert signed.text_hash in page
    assert "Кто, что, когда и на какой текст одобрил" in page


def test_csv_and_xlsx(state, client):
    head, rows = exported(client)
    assert head.startswith(
        "Материал,Порядок согласования,Шаг,Решение,Кто,По ссылке,Когда,Отпечаток текста,Версия,Комментарий"
    )
    cells = [row.split(",") for row in rows]
    assert [(row[2], row[3], row[4], row[5]) for row in cells] == [
        ("Выпуск", "rejected", "Publisher", ""),
        ("Юрист", "approved", "Пётр Знающий", "✓"),
        ("Методист", "approved", "Methodologist", ""),
    ]
    assert cells[2][7] == SignOff.objects.order_by("pk")[0].text_hash
    sheet = b"".join(client.get(reverse("editorial:audit"), {"export": "xlsx"}).streaming_content)
    assert load_workbook(BytesIO(sheet)).active.max_row == 4


def test_filters(state, client):
    assert len(exported(client, decision="approved")[1]) == 2
    assert len(exported(client, title="другое")[1]) == 0
    hash_ = SignOff.objects.order_by("pk")[0].text_hash
    assert len(exported(client, text_hash=hash_[:8])[1]) == 3


def test_a_signature_that_was_voided_says_so(state, client):
    first = SignOff.objects.order_by("pk").first()
    first.void(None)
    assert [row.split(",")[2] for row in exported(client, decision="void")[1]] == ["Методист"]


def test_within_reach_only(state):
    region = OrganisationFactory(name="Область", parent=centre(), level=Level.TERRITORIAL)
    client = Client()
    client.force_login(colleague("local", Role.PUBLISHER, region))
    assert len(exported(client)[1]) == 0
    client.force_login(colleague("central", Role.PUBLISHER))
    assert len(exported(client)[1]) == 3
