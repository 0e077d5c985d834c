import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def _no_memory_of_other_tests():
    # Wagtail keeps renditions in the cache by the image's key, which a rolled back test gives away again.
    cache.clear()
