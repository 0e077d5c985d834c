"""Who may give a link to a draft, in the admin."""

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from cms.preview.models import SharedLink
from tests.factories.lessons import GlossaryTermFactory
from tests.factories.pages import LessonFactory

pytestmark = pytest.mark.django_db


def address(instance: object, type_name: str) -> str:
    return reverse("preview_links", args=[type_name, instance.content_id, "ru"])


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    return client


@pytest.mark.parametrize(("factory", "name"), [(LessonFactory, "lesson"), (GlossaryTermFactory, "glossary-term")])
def test_a_link_is_made_and_ended(editor: Client, factory, name: str) -> None:
    where = address(factory(), name)
    assert editor.post(where, {"share": "1"}).status_code == 302
    link = SharedLink.objects.get()
    assert b"/preview/#token=" in editor.get(where).content
    assert editor.post(where, {"revoke": str(link.key)}).status_code == 302
    link.refresh_from_db()
    assert link.revoked_at is not None
    assert b"#token=" not in editor.get(where).content
    assert editor.post(where, {"revoke": str(link.key)}).status_code == 404


def test_what_is_not_there(editor: Client) -> None:
    lesson = LessonFactory()
    for where in (
        reverse("preview_links", args=["lesson", uuid4(), "ru"]),
        reverse("preview_links", args=["lesson", lesson.content_id, "en"]),
        reverse("preview_links", args=["song", lesson.content_id, "ru"]),
    ):
        assert editor.get(where).status_code == 404
    assert editor.post(address(lesson, "lesson"), {"revoke": "x"}).status_code == 404


@pytest.mark.parametrize(("factory", "name"), [(LessonFactory, "lesson"), (GlossaryTermFactory, "glossary-term")])
def test_others_can_not(client: Client, factory, name: str) -> None:
    where = address(factory(), name)
    assert client.get(where).status_code == 302
    assert client.post(where, {"share": "1"}).status_code == 302
    client.force_login(User.objects.create_user("guest@example.org", "x"))
    assert client.post(where, {"share": "1"}).status_code == 302
    assert SharedLink.objects.count() == 0
