"""Replay equals snapshot: whoever applies the log from zero has what the heads, and so the lists, show."""

from django.db import transaction

from cms.publication.audit import audit_publication
from cms.publication.heads import fold
from cms.publication.models import DocumentHead, PublishedDocument


def assert_replay_equals_snapshot() -> None:
    """The log is numbered without gaps, heads are its fold, and Wagtail's live objects agree with both."""
    entries = list(PublishedDocument.objects.order_by("sequence"))
    assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
    assert audit_publication() == []
    standing = rows()
    with transaction.atomic():
        DocumentHead.objects.all().delete()
        for entry in entries:
            fold(entry, DocumentHead.objects.filter(content_id=entry.content_id, locale=entry.locale).first())
        replayed = rows()
        transaction.set_rollback(True)
    assert replayed == standing


def rows() -> list[tuple[object, ...]]:
    """Every column of every head that the log tells; when a schedule is due it does not know."""
    columns = [field.attname for field in DocumentHead._meta.fields if field.name not in {"id", "next_change_at"}]
    return sorted(DocumentHead.objects.values_list(*columns), key=str)


def log_lines(after: int = 0) -> list[tuple[str, str, str]]:
    """The log as (kind, slug, reason), in order."""
    entries = PublishedDocument.objects.filter(sequence__gt=after).order_by("sequence")
    return [(entry.kind, entry.slug, entry.reason) for entry in entries]
