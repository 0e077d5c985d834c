from collections.abc import Iterator
from typing import Any

import pytest

from tests.factories.territories import Union, made_once


@pytest.fixture(scope="module")
def union(django_db_setup: None, django_db_blocker: Any) -> Iterator[Union]:
    with made_once(django_db_blocker) as made:
        yield made
