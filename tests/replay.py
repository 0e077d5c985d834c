"""Replay equals snapshot: whoever applies the log from zero has what the heads, and so the lists, show."""

from cms.publication.audit import audit_publication
from cms.publication.models import DocumentHead, Kind, PublishedDocument


def assert_replay_equals_snapshot() -> None:
    """The log is numbered without gaps, heads are its fold, and Wagtail's live objects agree with both."""
    entries = list(PublishedDocument.objects.order_by("sequence"))
    assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
    replayed: dict[tuple[object, str], str] = {}
    for entry in entries:
        key = (entry.content_id, entry.locale)
        if entry.kind == Kind.PUBLISHED:
            replayed[key] = entry.etag
        else:
            replayed.pop(key, None)
    heads = DocumentHead.objects.filter(kind=Kind.PUBLISHED)
    assert {(head.content_id, head.locale): head.etag for head in heads} == replayed
    assert audit_publication() == []


def log_lines(after: int = 0) -> list[tuple[str, str, str]]:
    """The log as (kind, slug, reason), in order."""
    entries = PublishedDocument.objects.filter(sequence__gt=after).order_by("sequence")
    return [(entry.kind, entry.slug, entry.reason) for entry in entries]
