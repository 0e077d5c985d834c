"""The reader's addresses: the page with the head of what stands there, 404, 410, 301; files and the worker."""

import gzip
import json
import re
from html import unescape

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import gettext, override

from api.reader import files
from cms.lessons.models import LessonPage
from tests.factories.lessons import GlossaryTermFactory, stored
from tests.factories.media import ImageFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db
HOST = settings.WAGTAILADMIN_BASE_URL


def head(text: str, name: str) -> str | None:
    found = re.search(rf'<meta (?:name|property)="{re.escape(name)}" content="([^"]*)">', text)
    return unescape(found[1]) if found else None


def said(message: str) -> str:
    """The title in the school's own language, whatever the browser asks for."""
    with override(settings.LANGUAGE_CODE):
        return f"<title>{gettext(message)} · "


def structured(text: str) -> dict:
    found = re.search(r'<script type="application/ld\+json">(.*)</script>', text)
    assert found is not None
    return json.loads(found[1])


@pytest.mark.parametrize(
    "path", ["/", "/lessons/", "/acts/", "/case-studies/", "/search/", "/saved/", "/settings/", "/more/"]
)
def test_screens_are_the_page(client: Client, path: str, django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        response = client.get(path)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Cache-Control"] == "public, max-age=60"
    assert "frame-ancestors 'none'" in response.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in response.headers
    assert response.cookies == {}
    assert head(response.content.decode(), "og:url") == f"{HOST}{path}"


def test_a_lesson_says_what_it_is(client: Client, django_assert_num_queries) -> None:
    picture = stored("image", {"image": ImageFactory(title="x").pk, "caption": "", "alt": "Круг людей"})
    lesson = LessonFactory(title="Отпуск <летом>", summary="Кому & когда", slug="leave", body=[picture])
    with django_assert_num_queries(1):
        response = client.get("/lessons/leave/")
    text = response.content.decode()
    assert response.status_code == 200
    assert "<title>Отпуск &lt;летом&gt; · Актив</title>" in text
    assert head(text, "og:title") == "Отпуск <летом>"
    assert head(text, "og:description") == head(text, "description") == "Кому & когда"
    assert head(text, "og:type") == "article"
    assert head(text, "og:image:alt") == "Круг людей"
    assert str(head(text, "og:image")).startswith(f"{HOST}/api/v1/images/")
    assert str(head(text, "og:image")).endswith(".jpeg")
    assert f'<link rel="canonical" href="{HOST}/lessons/leave/">' in text
    data = structured(text)
    assert data["@type"] == "LearningResource"
    assert data["identifier"] == f"urn:uuid:{lesson.content_id}"
    assert data["url"] == f"{HOST}/lessons/leave/"
    assert response.headers["Cache-Tag"] == str(lesson.content_id)
    again = client.get("/lessons/leave/", headers={"If-None-Match": response.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_a_document_without_pictures_has_the_schools_own(client: Client) -> None:
    GlossaryTermFactory(term="Кворум", definition="<p>Сколько нужно <b>пришедших</b>.</p>", slug="kvorum")
    text = client.get("/glossary-terms/kvorum/").content.decode()
    assert head(text, "og:description") == "Сколько нужно пришедших."
    assert head(text, "og:image") == f"{HOST}/app/{files.digest()}/reader/icons/share.png"
    assert structured(text)["@type"] == "CreativeWork"


def test_a_document_stands_at_its_id_too_and_names_its_address(client: Client) -> None:
    lesson = LessonFactory(slug="one")
    text = client.get(f"/lessons/{lesson.content_id}/").content.decode()
    assert head(text, "og:url") == f"{HOST}/lessons/one/"


@pytest.mark.parametrize(
    "path",
    [
        "/lessons/nothing/",
        "/lessons/00000000-0000-4000-8000-000000000000/",
        "/nothing/",
        "/nothing/at-all/",
        "/lessons/a%00b/",
        "/lessons/a/?locale=%00",
    ],
)
def test_what_never_was_is_404_with_the_page(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    text = response.content.decode()
    assert '<div id="reader"></div>' in text
    assert head(text, "robots") == "noindex"
    assert said("There is no such page") in text
    assert response.headers["Cache-Control"] == "public, max-age=60"


@pytest.mark.django_db(transaction=True)
def test_what_was_taken_down_is_410_with_the_page(client: Client) -> None:
    lesson = LessonFactory(slug="gone", title="Тайное название")
    lesson.unpublish()
    response = client.get("/lessons/gone/")
    assert response.status_code == 410
    assert '<div id="reader"></div>' in response.content.decode()
    assert "Тайное название" not in response.content.decode()
    assert said("No longer published") in response.content.decode()


@pytest.mark.django_db(transaction=True)
def test_a_slug_that_was_changed_leads_on(client: Client) -> None:
    lesson = LessonFactory(slug="before")
    page = LessonPage.objects.get(pk=lesson.pk)
    page.slug = "after"
    page.save()
    response = client.get("/lessons/before/")
    assert response.status_code == 301
    assert response.headers["Location"] == "/lessons/after/"


def test_a_draft_has_no_head(client: Client) -> None:
    LessonFactory(slug="draft", title="Ещё не готово", live=False)
    response = client.get("/lessons/draft/")
    assert response.status_code == 404
    assert "Ещё не готово" not in response.content.decode()


def test_the_preview_is_kept_by_nobody_and_framed_by_the_admin(client: Client) -> None:
    response = client.get("/preview/")
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert f"frame-ancestors 'self' {HOST}" in response.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in response.headers
    assert head(response.content.decode(), "robots") == "noindex"


def test_a_file_under_the_digest_lasts_for_ever_and_is_packed(client: Client) -> None:
    response = client.get(f"/app/{files.digest()}/reader/main.js", headers={"Accept-Encoding": "gzip"})
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert (response.headers["Content-Encoding"], response.headers["Vary"]) == ("gzip", "Accept-Encoding")
    served = gzip.decompress(response.content)
    source = (files.READER / "main.js").read_bytes()
    assert b"\n/**" in source
    assert b"\n/**" not in served
    assert set(served.splitlines()) < set(source.splitlines())
    plain = client.get(f"/app/{files.digest()}/reader/main.js")
    assert "Content-Encoding" not in plain.headers
    assert plain.content == served


def test_a_file_under_an_older_digest_is_answered_and_not_kept(client: Client) -> None:
    response = client.get("/app/0123456789abcdef/reader/main.js")
    assert (response.status_code, response.headers["Cache-Control"]) == (200, "no-cache")


@pytest.mark.parametrize("path", ["reader/README.md", "manage.py", "reader/../../manage.py", "types/index.d.ts"])
def test_other_files_are_not_given_out(client: Client, path: str) -> None:
    assert client.get(f"/app/{files.digest()}/{path}").status_code == 404


def test_the_worker_stands_at_the_root_and_is_asked_for_anew(client: Client) -> None:
    response = client.get("/sw.js")
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.content.startswith(b"self.SERVED = ")
    again = client.get("/sw.js", headers={"If-None-Match": response.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["/", "/lessons/", "/lessons/a/", "/preview/", "/sw.js", "/app/x/reader/main.js"])
def test_nothing_is_taken_in(client: Client, path: str) -> None:
    assert client.post(path).status_code == 405
