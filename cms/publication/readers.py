"""Readers of the log: a name, a cursor and a function. At least once, in order, and a bad entry never blocks the rest."""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured
from django.db import connection, transaction

from cms.publication.models import PublishedDocument, ReaderCursor, SetAsideEntry

logger = logging.getLogger(__name__)

BATCH = 200
MAX_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Reader:
    """Something that follows the log. ``take`` gets entries in the order of their sequence and must be idempotent: after
    a crash it may get the same ones again."""

    name: str
    take: Callable[[Sequence[PublishedDocument]], None]


_readers: dict[str, Reader] = {}


def register_reader(reader: Reader) -> None:
    """Add a reader. Called in ``AppConfig.ready()``; a name that is taken stops the start."""
    if reader.name in _readers:
        raise ImproperlyConfigured(f"The reader {reader.name!r} is registered twice.")
    _readers[reader.name] = reader


def readers() -> Iterable[Reader]:
    return _readers.values()


def run_reader(reader: Reader) -> int:
    """Hand the reader one batch beyond its cursor; answers how many entries it moved on, 0 when it is at the end.

    The batch, what the reader writes and the cursor are one transaction. When the batch fails, its entries are tried one
    by one and those that fail alone are set aside.
    """
    with transaction.atomic():
        cursor = _locked_cursor(reader)
        entries = list(
            PublishedDocument.objects.filter(sequence__gt=cursor.sequence).order_by("sequence").defer("card")[:BATCH]
        )
        if not entries:
            return 0
        try:
            with transaction.atomic():
                reader.take(entries)
        except Exception:
            logger.exception("Reader %s failed on a batch of %d; trying one by one", reader.name, len(entries))
            for entry in entries:
                _take_alone(reader, entry)
        cursor.sequence = entries[-1].sequence or cursor.sequence
        cursor.save()
    return len(entries)


def retry_set_aside(reader: Reader) -> int:
    """Try entries that were set aside again, up to MAX_ATTEMPTS times each; answers how many went through."""
    taken = 0
    waiting = SetAsideEntry.objects.filter(reader=reader.name, attempts__lt=MAX_ATTEMPTS).select_related("entry")
    for item in waiting:
        with transaction.atomic():
            taken += _take_alone(reader, item.entry)
    return taken


def _take_alone(reader: Reader, entry: PublishedDocument) -> bool:
    try:
        with transaction.atomic():
            reader.take([entry])
    except Exception as error:
        logger.exception("Reader %s set entry %s aside", reader.name, entry.sequence)
        item, created = SetAsideEntry.objects.get_or_create(
            reader=reader.name, entry=entry, defaults={"error": repr(error)}
        )
        if not created:
            item.error, item.attempts = repr(error), item.attempts + 1
            item.save()
        return False
    SetAsideEntry.objects.filter(reader=reader.name, entry=entry).delete()
    return True


def _locked_cursor(reader: Reader) -> ReaderCursor:
    ReaderCursor.objects.get_or_create(name=reader.name)
    # A second runner waits here instead of taking the same batch.
    locked = ReaderCursor.objects.select_for_update() if connection.vendor == "postgresql" else ReaderCursor.objects
    return locked.get(name=reader.name)
