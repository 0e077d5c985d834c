"""What the doors may ask of best practice that is not published."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from cms.bestpractice.actions import missing
from cms.bestpractice.replications import Replication
from cms.bestpractice.submissions import Submission, id_of_token
from cms.bestpractice.submitted import SubmittedCase
from cms.publication.refusal import Fault


@dataclass(frozen=True, slots=True)
class SubmissionRecord:
    """A submission as its author may see it. ``attachments`` are names with the SHA-256 of the bytes that were sent;
    ``slug`` is given once the case is published."""

    id: UUID
    state: str
    remark: str
    slug: str
    received_at: datetime | None
    changed_at: datetime
    digest: str
    case: SubmittedCase
    attachments: tuple[tuple[str, str], ...]
    missing: tuple[Fault, ...]
    token: str


@dataclass(frozen=True, slots=True)
class ConfirmationRecord:
    """What a body has confirmed; ``holds`` as long as the replication says the same."""

    body: str
    protocol_number: str
    protocol_date: date
    holds: bool
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class RepetitionRecord:
    """A published replication as its organisation sees it."""

    id: UUID
    case: UUID
    title: str
    stage: str
    confirmation: ConfirmationRecord | None


def repetitions_of(organisation: UUID) -> list[RepetitionRecord]:
    """What an organisation has repeated, the newest first. One query."""
    found = Replication.objects.filter(organisation__content_id=organisation, live=True)
    rows = found.select_related("case", "organisation", "confirmation").order_by("-pk")
    return [
        RepetitionRecord(row.content_id, row.case.content_id, row.title, row.stage, _confirmed(row)) for row in rows
    ]


def _confirmed(replication: Replication) -> ConfirmationRecord | None:
    kept = getattr(replication, "confirmation", None)
    if kept is None:
        return None
    return ConfirmationRecord(kept.body, kept.protocol_number, kept.protocol_date, kept.holds, kept.recorded_at)


def submission_of(organisation: UUID, content_id: UUID) -> SubmissionRecord | None:
    """A submission of this organisation; None when there is none under the id, or another's."""
    found = Submission.objects.select_related("page", "organisation").filter(
        content_id=content_id, organisation__content_id=organisation
    )
    return _record(found.first())


def submission_of_token(token: str) -> SubmissionRecord | None:
    """The submission of a status link."""
    content_id = id_of_token(token)
    if content_id is None:
        return None
    return _record(Submission.objects.select_related("page", "organisation").filter(content_id=content_id).first())


def _record(submission: Submission | None) -> SubmissionRecord | None:
    if submission is None:
        return None
    standing = submission.standing()
    return SubmissionRecord(
        id=submission.content_id,
        state=standing.state,
        remark=standing.remark,
        slug=standing.slug,
        received_at=submission.received_at,
        changed_at=submission.changed_at,
        digest=submission.digest,
        case=submission.case,
        attachments=tuple(submission.files.values_list("name", "sent")),
        missing=tuple(missing(submission.case, submission.organisation)),
        token=submission.token,
    )
