"""Media by their addresses: only what a live public document shows, unchanging, and inert."""

from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from cms.content.media import DIGEST_IN_URL
from cms.publication.models import DocumentHead, Reference
from cms.publication.rendering import Audience, Role
from tests.factories.media import FileFactory, ImageFactory
from tests.factories.notes import head_of, publish, withdraw

pytestmark = pytest.mark.django_db


def show(target: UUID, name: str = "a", audience: Audience = Audience.PUBLIC) -> None:
    """Publish a document that has the medium in its body."""
    publish(name, audience=audience)
    head = head_of(name)
    assert isinstance(head, DocumentHead)
    Reference.objects.create(head=head, target=target, role=Role.EMBEDS, position=99)


def image_url(image: Any, rendition: str) -> str:
    return f"/api/v1/images/{image.content_id}/{image.digest[:DIGEST_IN_URL]}/{rendition}"


def test_an_image_that_a_document_shows(client: Client) -> None:
    image = ImageFactory()
    show(image.content_id)
    width = image.public_widths[0]
    response = client.get(image_url(image, f"{width}.webp"))
    assert response.status_code == 200
    content = b"".join(response.streaming_content)  # type: ignore[attr-defined]
    assert content[:4] == b"RIFF"
    assert response["Content-Type"] == "image/webp"
    assert response["Content-Length"] == str(len(content))
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["Cache-Tag"] == str(image.content_id)
    assert response["X-Content-Type-Options"] == "nosniff"
    again = client.get(image_url(image, f"{width}.webp"), headers={"If-None-Match": response["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_an_image_of_a_draft_a_withdrawn_or_a_members_document_is_not_there(client: Client) -> None:
    draft, withdrawn, inner = ImageFactory(), ImageFactory(), ImageFactory()
    show(withdrawn.content_id, "withdrawn")
    withdraw("withdrawn")
    show(inner.content_id, "inner", Audience.MEMBERS)
    for image in (draft, withdrawn, inner):
        response = client.get(image_url(image, f"{image.public_widths[0]}.webp"))
        assert (response.status_code, response["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("rendition", ["799.webp", "0.webp", "original", "800.svg", "800.webp/", "8e2.webp", ".webp"])
def test_sizes_and_formats_that_no_document_offers(client: Client, rendition: str) -> None:
    image = ImageFactory()
    show(image.content_id)
    assert client.get(image_url(image, rendition)).status_code == 404


def test_a_file_is_offered_for_download_and_can_do_no_harm(client: Client) -> None:
    file = FileFactory()
    show(file.content_id)
    response = client.get(f"/api/v1/files/{file.content_id}/{file.digest[:DIGEST_IN_URL]}/{file.filename}")
    assert response.status_code == 200
    assert b"".join(response.streaming_content).startswith(b"%PDF")  # type: ignore[attr-defined]
    assert response["Content-Disposition"].startswith("attachment; filename")
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    wrong = client.get(f"/api/v1/files/{file.content_id}/{'0' * DIGEST_IN_URL}/{file.filename}")
    assert wrong.status_code == 404
