"""What others may ask of the directory."""

from dataclasses import dataclass
from uuid import UUID

from cms.organisations.codes import SubmissionCode, digest_of


@dataclass(frozen=True, slots=True)
class Sender:
    """The organisation that a code speaks for, and the key of the code."""

    content_id: UUID
    code: int


def sender_of_code(code: str) -> Sender | None:
    """Whom a code belongs to; None for an unknown or revoked one. One query."""
    found = SubmissionCode.objects.filter(digest=digest_of(code), revoked_at=None)
    row = found.values_list("organisation__content_id", "pk").first()
    return Sender(*row) if row is not None else None
