"""Revisions that are written through this door."""

from typing import Any

from wagtail.models import Revision


def write_revision(content: Any, *, by: Any, **more: Any) -> Revision:
    """Save the content as its newest revision; ``more`` is passed on to Wagtail."""
    revision: Revision = content.save_revision(user=by, clean=False, **more)
    return revision
