from collections.abc import Iterator

import pytest
from django.core.cache import cache

from tests.factories.notes import only_these_types


@pytest.fixture(autouse=True)
def notes() -> Iterator[None]:
    """Notes and rules are the document types, and no address has sent any request yet."""
    cache.clear()
    with only_these_types():
        yield
