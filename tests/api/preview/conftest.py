import pytest
from django.core.cache import cache
from django.core.management import call_command


@pytest.fixture(autouse=True)
def notes() -> None:
    """Here all document types of the school are registered, not the tests' own; no address has sent any request yet."""
    cache.clear()


@pytest.fixture
def school(db: None) -> None:
    """The demo, loaded: published documents of most types."""
    call_command("load_demo", verbosity=0)
