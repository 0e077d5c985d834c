"""Tokens of drafts, and what the door answers to them."""

from typing import Any

from django.test import Client

from cms.preview.actions import share, token_of


def ask(client: Client, token: str, **headers: str) -> Any:
    """The answer of the door to a token."""
    return client.get("/api/preview/v1/document/", headers={"Authorization": f"Bearer {token}", **headers})


def link_to(instance: Any) -> str:
    """The token of a new link to an object's newest draft."""
    return token_of(share(instance, by=None))


def draft_of(client: Client, instance: Any) -> dict[str, Any]:
    """The draft of an object as the door answers it."""
    response = ask(client, link_to(instance))
    assert response.status_code == 200, response.content.decode()
    document: dict[str, Any] = response.json()
    return document
