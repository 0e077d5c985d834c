"""Revisions that are written through this door."""

from typing import Any

from wagtail.models import Revision

from cms.accounts.models import DoorRevision


def write_revision(content: Any, *, by: Any, **more: Any) -> Revision:
    """Save the content as its newest revision; ``more`` is passed on to Wagtail. The mark on it keeps a form that the
    same person has open in the admin from taking it for its own."""
    revision: Revision = content.save_revision(user=by, clean=False, **more)
    mark(revision)
    return revision


def mark(revision: Revision | None) -> None:
    """Note that a revision came through this door."""
    if revision is not None:
        DoorRevision.objects.get_or_create(revision=revision)
