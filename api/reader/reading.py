"""How every view of the reader is asked."""

from collections.abc import Callable
from typing import Any

from django.db.transaction import non_atomic_requests
from django.http import HttpResponse
from django.views.decorators.http import require_safe


def read_only(view: Callable[..., HttpResponse]) -> Any:
    """GET and HEAD alone. Whoever sends a body all the same is not waited for, least of all within a transaction."""
    return require_safe(non_atomic_requests(view))
