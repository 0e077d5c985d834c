"""The panel's answer: a redirect to the reader, for what is saved, for what is not, and for what has faults."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings as project
from django.core.checks import run_checks
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail.models import Site

from cms.accounts.models import User
from cms.lessons.models import LessonPage
from cms.preview.models import ShownDraft
from cms.preview.showing import page_address
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def shown_by(client: Client, response: Any) -> Any:
    """What the door answers to the token of a redirect."""
    assert response.status_code == 302
    place = urlsplit(response["Location"])
    assert (place.path, place.query) == ("/preview/", "")
    token = place.fragment.removeprefix("token=")
    return client.get("/api/preview/v1/document/", headers={"Authorization": f"Bearer {token}"})


def test_the_saved_draft_of_a_page_and_an_old_revision(editor: Client) -> None:
    lesson = LessonFactory(title="Первый вид")
    old = lesson.save_revision()
    lesson.title = "Второй вид"
    lesson.save_revision()
    draft = editor.get(reverse("wagtailadmin_pages:view_draft", args=[lesson.pk]))
    assert shown_by(editor, draft).json()["title"] == "Второй вид"
    before = editor.get(reverse("wagtailadmin_pages:revisions_view", args=[lesson.pk, old.pk]))
    assert shown_by(editor, before).json()["title"] == "Первый вид"
    assert ShownDraft.objects.get().editor.email == "editor@example.org"


def test_a_page_that_does_not_exist_yet(editor: Client) -> None:
    section = LessonFactory().get_parent()
    page = LessonPage(title="Новый урок", slug="novyy", summary="Коротко.", locale=section.locale)
    # As Wagtail places a page that is being created.
    page.set_url_path(section)
    shown = shown_by(editor, page.serve_preview(RequestFactory().get("/"), "")).json()
    assert (shown["title"], shown["path"], shown["url"]) == ("Новый урок", "/lessons/novyy/", "/api/v1/lessons/novyy/")
    assert ShownDraft.objects.get().is_new
    assert LessonPage.objects.count() == 1


def test_a_snippet_typed_and_not_saved(editor: Client) -> None:
    term = GlossaryTermFactory(term="Кворум")
    where = reverse(term.snippet_viewset.get_url_name("preview_on_edit"), args=[term.pk])
    assert editor.post(
        where,
        {
            "term": "Кворум собрания",
            "slug": "kvorum",
            "definition": '{"blocks": [], "entityMap": {}}',
            "audience": "public",
        },
    ).json()["is_valid"]
    assert shown_by(editor, editor.get(where)).json()["title"] == "Кворум собрания"
    term.refresh_from_db()
    assert term.term == "Кворум"


def test_nobody_looks_without_signing_in(client: Client) -> None:
    lesson = LessonFactory()
    response = client.get(reverse("wagtailadmin_pages:view_draft", args=[lesson.pk]))
    assert (response.status_code, urlsplit(response["Location"]).path) == (302, "/admin/login/")
    assert ShownDraft.objects.count() == 0


@pytest.mark.parametrize(
    ("reader", "address"),
    [
        ("/preview/", "/preview/#token=t"),
        ("https://reader.example/preview/", "https://reader.example/preview/#token=t"),
        ("https://reader.example/app/#/preview/", "https://reader.example/app/#/preview/?token=t"),
        (
            "https://reader.example/p.html?server=https://a.example",
            "https://reader.example/p.html?server=https://a.example#token=t",
        ),
    ],
)
def test_where_the_reader_stands(settings: Any, reader: str, address: str) -> None:
    settings.ENV = replace(project.ENV, preview_url=reader)
    assert page_address("t") == address


def test_a_site_may_have_a_reader_of_its_own(settings: Any) -> None:
    lesson = LessonFactory()
    Site.objects.update(hostname="north.example")
    clients = {"default": "/preview/", "north.example": "https://north.example/drafts/"}
    settings.WAGTAIL_HEADLESS_PREVIEW = {"CLIENT_URLS": clients, "ENFORCE_TRAILING_SLASH": False}
    assert page_address("t", Site.objects.get()) == "https://north.example/drafts/#token=t"
    response = lesson.serve_preview(RequestFactory().get("/"), "")
    assert response["Location"].startswith(("/preview/#token=", "https://north.example/drafts/#token="))
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "url", ["preview/", "//evil.example/", "javascript:alert(1)", "ftp://a/", "https:///x", "/{x}/"]
)
def test_a_wrong_address_is_named_by_the_check(settings: Any, url: str) -> None:
    settings.ENV = replace(project.ENV, preview_url=url)
    assert [each.id for each in run_checks() if each.id == "preview.E002"] == ["preview.E002"]


@pytest.mark.parametrize(("days", "wrong"), [(0, True), (1, False), (90, False), (91, True)])
def test_days_of_a_link(settings: Any, days: int, wrong: bool) -> None:
    settings.ENV = replace(project.ENV, preview_link_days=days)
    assert ("preview.E001" in [each.id for each in run_checks()]) is wrong
