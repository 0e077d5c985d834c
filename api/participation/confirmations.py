"""Confirmations of replications, sent in with the code of the organisation that repeated the practice."""

from datetime import date, datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from pydantic import BaseModel, ConfigDict, Field

from api.languages import language_of
from api.participation.door import ParticipationRoute, read_body
from api.participation.submissions import private, sender_of
from api.problems import CONFLICT, REFUSED, Fault, Problem, not_found
from cms.bestpractice import actions, queries
from cms.bestpractice.queries import RepetitionRecord

# Without control characters, which databases do not take.
PRINTED = r"^[^\x00-\x1f\x7f]*$"


class ConfirmationRequest(BaseModel):
    """What stands in the protocol of the elected body."""

    model_config = ConfigDict(extra="forbid")

    body: str = Field(min_length=1, max_length=200, pattern=PRINTED)
    protocol_number: str = Field(min_length=1, max_length=60, pattern=PRINTED)
    protocol_date: date


class ConfirmationReceipt(BaseModel):
    """What is kept. ``holds`` is false when the replication has been changed since: have it confirmed anew."""

    body: str
    protocol_number: str
    protocol_date: date
    holds: bool
    recorded_at: datetime


class OwnReplication(BaseModel):
    """A published replication of the organisation whose code is shown."""

    id: UUID
    case: UUID
    title: str
    stage: str
    confirmation: ConfirmationReceipt | None


class OwnReplications(BaseModel):
    """All published replications of an organisation, the newest first."""

    items: tuple[OwnReplication, ...]


class ReplicationsRoute(ParticipationRoute):
    """What the organisation has repeated."""

    methods = ("GET", "HEAD")
    rate_scope = ("submissions", 1)

    def get(self, request: HttpRequest) -> HttpResponse:
        found = queries.repetitions_of(sender_of(request).content_id)
        return private(OwnReplications(items=tuple(_shown(each) for each in found)))


class ConfirmationRoute(ParticipationRoute):
    """The confirmation of one replication."""

    methods = ("PUT",)
    rate_scope = ("submissions", 1)

    def put(self, request: HttpRequest, replication: UUID) -> HttpResponse:
        sender = sender_of(request)
        given = read_body(request, ConfirmationRequest)
        try:
            with override(language_of(request)):
                actions.confirm_by_code(replication, given.model_dump(), code=sender.code)
        except LookupError:
            raise not_found(request.path) from None
        except ValidationError as refused:
            raise _refusal(refused) from None
        kept = next(each for each in queries.repetitions_of(sender.content_id) if each.id == replication)
        return private(_shown(kept))


def _shown(record: RepetitionRecord) -> OwnReplication:
    given = record.confirmation
    return OwnReplication(
        id=record.id,
        case=record.case,
        title=record.title,
        stage=record.stage,
        confirmation=ConfirmationReceipt.model_validate(given, from_attributes=True) if given is not None else None,
    )


def _refusal(refused: ValidationError) -> Problem:
    if not hasattr(refused, "error_dict"):
        return Problem(CONFLICT, " ".join(refused.messages))
    faults = [Fault(" ".join(words), pointer=f"/{name}") for name, words in refused.message_dict.items()]
    return Problem(REFUSED, _("The confirmation is not accepted. See “errors”."), faults)
