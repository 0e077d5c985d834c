"""The preview panel shows the draft as it would be published, or what stands against it."""

import pytest
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.content.preview import plain_html
from tests.factories.legislation import ActFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


def test_a_draft_of_a_page(editor: Client):
    lesson = LessonFactory(slug="one", title="Опубликовано")
    lesson.title = "Черновик"
    lesson.body = [{"type": "paragraph", "value": "<p>Слова <b>черновика</b>.</p>"}]
    lesson.save_revision()
    shown = editor.get(reverse("wagtailadmin_pages:view_draft", args=[lesson.pk])).content.decode()
    assert "<h1>Черновик</h1>" in shown
    assert "<p>Слова <strong>черновика</strong>.</p>" in shown


def test_a_draft_of_an_act():
    from django.test import RequestFactory

    response = ActFactory(title="Закон о кружках", short_title="").serve_preview(RequestFactory().get("/"), "")
    response.render()
    assert "<h1>Закон о кружках</h1>" in response.content.decode()


def test_nothing_runs_in_a_preview():
    assert plain_html({"text": "<script>alert(1)</script><p onclick=x>слова</p>"}) == (
        "<dl><dt>text</dt><dd><p>слова</p></dd></dl>"
    )
