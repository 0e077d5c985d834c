"""What the tests of the authoring door share: a school, people with tokens, and a client that speaks JSON."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from cms.accounts.access import make_token
from cms.accounts.models import User
from cms.config.site import setup_site

EVERY_SCOPE = ["read", "draft", "submit", "publish"]
BASE = "/api/authoring/v1/"


class Door:
    """A client of the door with one token."""

    def __init__(self, token: str) -> None:
        self.client = Client(raise_request_exception=False)
        self.token = token

    def __call__(
        self, method: str, path: str, body: Any = None, *, if_match: str = "", key: str = "", **headers: str
    ) -> Any:
        found = {"authorization": f"Bearer {self.token}", **{name.replace("_", "-"): v for name, v in headers.items()}}
        found |= {"if-match": if_match} if if_match else {}
        found |= {"idempotency-key": key} if key else {}
        given = {} if body is None else {"data": body, "content_type": "application/json"}
        address = path if path.startswith("/") else BASE + path
        return getattr(self.client, method.lower())(address, headers=found, **given)

    def draft(self, content_id: str) -> tuple[dict[str, Any], str]:
        """A draft and its ETag."""
        answer = self("GET", f"documents/{content_id}/")
        assert answer.status_code == 200, answer.content.decode()
        return answer.json(), answer["ETag"]


@pytest.fixture(autouse=True)
def notes() -> Iterator[None]:
    """All types of the school, not those of the other doors' tests; and no token has sent any request yet."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def school(db: None) -> None:
    setup_site()


@pytest.fixture
def chief(db: None) -> User:
    return User.objects.create_superuser("chief@example.org", "x")


@pytest.fixture
def opened() -> Callable[..., Door]:
    """The door for a user, with a new token of these scopes."""

    def open_door(user: User, *scopes: str, **terms: Any) -> Door:
        _token, plain = make_token(user, "test", scopes=list(scopes) or EVERY_SCOPE, by=user, **terms)
        return Door(plain)

    return open_door


@pytest.fixture
def door(school: None, chief: User, opened: Callable[..., Door]) -> Door:
    """The door for somebody who may do everything."""
    return opened(chief)
