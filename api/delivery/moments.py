"""Last-Modified for answers that show nothing with a date of its own."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import api
from api.conditional import Validity
from cms.publication import queries


def dated(validity: Validity) -> Validity:
    """The validity with a date: without one of its own it is that of the newest entry of the log."""
    return validity if validity.modified else replace(validity, modified=queries.last_recorded_at())


@cache
def installed_at() -> datetime:
    """When this release was put in place: what is made from the code alone changes with it."""
    newest = max(path.stat().st_mtime for path in Path(api.__path__[0]).rglob("*.py"))
    return datetime.fromtimestamp(newest, UTC)
