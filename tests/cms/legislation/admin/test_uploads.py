"""From a file to an edition in the admin: a report first, never half stored, refusals in words."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from cms.legislation.models import Act, Edition, EditionUpload, ProvisionVersion
from cms.legislation.sources import LARGEST
from cms.publication.models import PublishedDocument
from tests.factories.legislation import ActFactory, law, publish_edition

pytestmark = pytest.mark.django_db

MANY = [f"Предмет {number}\n1. Правило номер {number} для всех работников школы." for number in range(1, 11)]


@pytest.fixture
def act() -> Act:
    return ActFactory()


def upload(client: Client, act: Act, content: bytes, name: str = "act.txt", day: str = "2021-01-01"):
    fields = {"act": act.pk, "in_force_from": day, "rule": "stated", "file": SimpleUploadedFile(name, content)}
    return client.post(reverse("legislation:upload"), fields)


def decide(client: Client, say: str, **fields: str):
    waiting = EditionUpload.objects.latest("pk")
    return client.post(reverse("legislation:review_upload", args=[waiting.pk]), {"say": say, **fields})


def counts() -> tuple[int, int, int, int]:
    return (
        EditionUpload.objects.count(),
        Edition.objects.count(),
        ProvisionVersion.objects.count(),
        PublishedDocument.objects.filter(type="edition").count(),
    )


def test_a_file_is_reported_on_and_changes_nothing_until_it_is_accepted(admin, act):
    answer = upload(admin, act, law(*MANY).encode())
    assert counts() == (1, 0, 0, 0)
    page = admin.get(answer.url).content.decode()
    assert "<td>10</td>" in page
    assert decide(admin, "publish").status_code == 302
    edition = Edition.objects.get()
    assert (edition.live, edition.in_force_from, edition.source) == (True, date(2021, 1, 1), "act.txt")
    assert (EditionUpload.objects.get().state, EditionUpload.objects.get().edition) == ("accepted", edition)


def test_a_file_can_become_a_draft_or_be_dismissed(admin, act):
    upload(admin, act, law(*MANY).encode())
    decide(admin, "draft")
    assert (Edition.objects.get().live, ProvisionVersion.objects.count()) == (False, 0)
    upload(admin, act, law(*MANY).encode(), day="2022-01-01")
    decide(admin, "dismiss")
    dismissed = EditionUpload.objects.latest("pk")
    assert (dismissed.state, dismissed.text, Edition.objects.count()) == ("dismissed", "", 1)


def test_what_was_decided_is_not_decided_again(admin, act):
    upload(admin, act, law(*MANY).encode())
    decide(admin, "dismiss")
    decide(admin, "publish")
    assert Edition.objects.count() == 0


def test_a_text_that_the_report_refuses_needs_a_reason_which_is_kept(admin, act):
    publish_edition(act, "2020-01-01", law(*MANY))
    before = counts()
    upload(admin, act, law(*MANY[:5]).encode())
    decide(admin, "publish")
    assert counts() == (before[0] + 1, *before[1:])
    decide(admin, "publish", reason="Главу исключили.")
    edition = Edition.objects.get(in_force_from=date(2021, 1, 1))
    assert (edition.live, edition.override_reason, EditionUpload.objects.get().reason) == (
        True,
        "Главу исключили.",
        "Главу исключили.",
    )


def test_windows_1251_is_read(admin, act):
    upload(admin, act, law(*MANY).encode("cp1251"))
    assert EditionUpload.objects.get().text == law(*MANY)


def test_a_file_that_was_cut_off_shows_the_damage(admin, act):
    publish_edition(act, "2020-01-01", law(*MANY))
    whole = law(*MANY).encode()
    answer = upload(admin, act, whole[: len(whole) // 2])
    report = EditionUpload.objects.get().report
    assert {problem["code"] for problem in report["problems"]} >= {"too_few_articles", "cut_off"}
    assert "law-problem--blocks" in admin.get(answer.url).content.decode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "file"),
        (b"MZ\x90\x00\x03" + bytes(range(256)) * 20, "program"),
        (b"\x7fELF" + bytes(range(256)) * 20, "program"),
        (b"%PDF-1.7 scan", "PDF"),
        ("<html><body><p>Купите наш товар.</p></body></html>".encode(), ""),
        (b"PK\x03\x04 nothing more", "Word"),
        (b"<akomaNtoso><act>", ""),
        ("Статья 1. Закон".encode()[:9] + b"\xff\xfe\xfd" * 50, "byte"),
    ],
)
def test_a_broken_file_leaves_no_trace(admin, act, content, words):
    """Either it is refused in the form, or it waits with a report that refuses it: never an edition, never half of one."""
    answer = upload(admin, act, content)
    uploads = EditionUpload.objects.count()
    if uploads:
        assert not EditionUpload.objects.get().acceptable
    else:
        assert answer.status_code == 200
        assert words in str(answer.context["form"].errors["file"])
    assert counts() == (uploads, 0, 0, 0)


def test_a_file_of_50_megabytes_is_refused_by_its_size(admin, act):
    answer = upload(admin, act, b"x" * (50 * 1024 * 1024))
    assert LARGEST < 50 * 1024 * 1024
    assert answer.context["form"].errors["file"]
    assert counts() == (0, 0, 0, 0)


def test_strangers_load_nothing(stranger, act):
    assert upload(stranger, act, law(*MANY).encode()).status_code == 302
    assert counts() == (0, 0, 0, 0)
