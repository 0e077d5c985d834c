"""What became of a draft: its revisions, how two of them differ, and who did what."""

from typing import Any

from pydantic import AwareDatetime
from wagtail.log_actions import registry as log_actions

from cms.content.authoring.codecs import Record
from cms.content.authoring.drafts import Draft, draft_at
from cms.content.authoring.merge import differences
from cms.content.authoring.publishing import revision_number

MOST = 200


class RevisionEntry(Record):
    """A revision; ``number`` counts from 1, the oldest."""

    number: int
    created_at: AwareDatetime
    by: str | None
    live: bool
    go_live_at: AwareDatetime | None


class Step(Record):
    """A place where two revisions differ; a side is null where the place does not exist there."""

    pointer: str
    before: Any
    after: Any


class Event(Record):
    """Something that was done with the document. ``action`` is a word of the audit log."""

    at: AwareDatetime
    action: str
    label: str
    by: str | None
    comment: str


def revisions(draft: Draft) -> list[RevisionEntry]:
    """The newest revisions, the newest first."""
    rows = draft.instance.revisions.select_related("user").order_by("created_at", "pk")
    total = rows.count()
    skipped = max(0, total - MOST)
    found = [
        RevisionEntry(
            number=number,
            created_at=row.created_at,
            by=str(row.user) if row.user else None,
            live=row.pk == draft.instance.live_revision_id,
            go_live_at=row.approved_go_live_at,
        )
        for number, row in enumerate(rows.defer("content")[skipped:], start=skipped + 1)
    ]
    return found[::-1]


def document_of_revision(draft: Draft, number: int) -> dict[str, Any]:
    """The document as a revision has it. Raises ``NoDraft``."""
    return draft_at(draft, revision_number(draft, number)).document


def difference(draft: Draft, before: int, after: int) -> list[Step]:
    """How two revisions differ, member by member and block by block. Raises ``NoDraft``."""
    old, new = document_of_revision(draft, before), document_of_revision(draft, after)
    found = differences(new, old, draft.authored.body)
    return [Step(pointer=each.pointer, before=each.theirs, after=each.yours) for each in found]


def events(draft: Draft) -> list[Event]:
    """The newest entries of the audit log, the newest first."""
    entries = log_actions.get_logs_for_instance(draft.instance).select_related("user").order_by("-timestamp", "-pk")
    return [
        Event(
            at=entry.timestamp,
            action=entry.action,
            label=str(entry.message),
            by=str(entry.user) if entry.user else None,
            comment=str(entry.comment or ""),
        )
        for entry in entries[:MOST]
    ]
