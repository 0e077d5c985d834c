"""What has to be done every so often: applications register it, ``run_readers`` does it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chore:
    """Work that looks by itself for what is due, does it in its own transactions, and may be run at any time."""

    name: str
    run: Callable[[], object]


_chores: dict[str, Chore] = {}


def register_chore(chore: Chore) -> None:
    """Add a chore. Called in ``AppConfig.ready()``; a name that is taken stops the start."""
    if _chores.setdefault(chore.name, chore) != chore:
        raise ImproperlyConfigured(f"The chore {chore.name!r} is registered twice.")


def run_chores() -> list[str]:
    """Do everything once; one that fails is logged and does not keep the others. Answers the names of those that failed."""
    failed = []
    for chore in _chores.values():
        try:
            chore.run()
        except Exception:
            logger.exception("The chore %s failed", chore.name)
            failed.append(chore.name)
    return failed
