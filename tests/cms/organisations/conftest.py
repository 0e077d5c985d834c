from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.db import transaction
from wagtail.models import Collection

from tests.factories.territories import Union, two_territories


@pytest.fixture(scope="module")
def union(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[Union]:
    """Two territories, made once for all tests of a module; each test then works in a savepoint of its own."""
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        outer = transaction.atomic()
        outer.__enter__()
        cache.clear()
        if not Collection.objects.exists():
            Collection.add_root(name="Root")
        made = two_territories()
    yield made
    with django_db_blocker.unblock():  # type: ignore[attr-defined]
        transaction.set_rollback(True)
        outer.__exit__(None, None, None)
