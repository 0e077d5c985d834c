"""What stands outside the doors is for staff."""

import pytest
from django.test import Client
from django.urls import reverse

from cms.accounts.models import User
from tests.factories.media import PDF, FileFactory

pytestmark = pytest.mark.django_db


def test_a_file_at_its_number_is_for_staff_only(client: Client):
    file = FileFactory()
    address = reverse("wagtaildocs_serve", args=[file.pk, file.filename])
    stranger = client.get(address)
    client.force_login(User.objects.create_user("member@example.org", "x"))
    member = client.get(address)
    for refused in (stranger, member):
        assert (refused.status_code, refused.url.split("?")[0]) == (302, reverse("wagtailadmin_login"))
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    editor = client.get(address)
    assert (editor.status_code, b"".join(editor.streaming_content)) == (200, PDF)


def test_an_uploaded_file_at_its_path_is_for_staff_only(client: Client):
    file = FileFactory()
    address = f"/media/{file.file.name}"
    assert client.get(address).status_code == 302
    client.force_login(User.objects.create_superuser("editor@example.org", "x"))
    assert b"".join(client.get(address).streaming_content) == PDF
