"""Practices sent in by organisations: resumable, safe to repeat, with a receipt and a secret link to follow them by."""

import re
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from django.http import HttpRequest, HttpResponse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from pydantic import BaseModel, ConfigDict

from api.languages import language_of
from api.participation.door import ParticipationRoute, read_body
from api.problems import (
    BAD_REQUEST,
    CONFLICT,
    NOT_SIGNED_IN,
    REFUSED,
    TOO_MANY_REQUESTS,
    Fault,
    Problem,
    not_found,
)
from cms.bestpractice import actions, queries
from cms.bestpractice.queries import SubmissionRecord
from cms.bestpractice.submitted import SubmittedCase
from cms.organisations.queries import Sender, sender_of_code
from cms.publication.refusal import PublicationRefused

LARGEST_CASE = 512 * 1024
KEY = re.compile(r"[\x21-\x7e]{8,200}")
HERE = "/api/participation/v1/submissions/"


class SubmissionRequest(BaseModel):
    """A practice, whole or as far as it is written. ``finished`` hands it to the editors."""

    model_config = ConfigDict(extra="forbid")

    case: SubmittedCase
    finished: bool = False


class AttachmentReceipt(BaseModel):
    """A file that is kept: ``sha256`` and ``size`` are of the bytes as they were sent."""

    filename: str
    sha256: str


class MissingPart(BaseModel):
    """What the practice still lacks to be published; ``pointer`` leads into the published document."""

    pointer: str
    detail: str


class SubmissionReceipt(BaseModel):
    """What is kept. ``status_url`` is secret: whoever has it can follow the submission without the code.

    ``state``: started, received, returned (with a ``remark``), declined (with a ``remark``), published, removed.
    """

    id: UUID
    state: str
    remark: str
    received_at: datetime | None
    changed_at: datetime
    digest: str
    case: SubmittedCase
    attachments: tuple[AttachmentReceipt, ...]
    missing: tuple[MissingPart, ...]
    url: str
    status_url: str


class SubmissionStatus(BaseModel):
    """How a submission stands, without its content. ``document`` is its address once it is published."""

    id: UUID
    state: str
    remark: str
    received_at: datetime | None
    changed_at: datetime
    document: str | None


class SubmissionsRoute(ParticipationRoute):
    """Begins a submission."""

    methods = ("POST",)
    rate_scope = ("submissions", 1)

    def post(self, request: HttpRequest) -> HttpResponse:
        sender = sender_of(request)
        key = request.headers.get("Idempotency-Key", "")
        if not KEY.fullmatch(key):
            detail = _("Send the header Idempotency-Key: 8 to 200 signs that are new for each submission.")
            raise Problem(BAD_REQUEST, detail)
        return _submitted(request, sender, uuid5(sender.content_id, key), repeat_only=True)


class SubmissionRoute(ParticipationRoute):
    """One submission, under an id that its author may choose herself."""

    methods = ("GET", "HEAD", "PUT")
    rate_scope = ("submissions", 1)

    def get(self, request: HttpRequest, submission: UUID) -> HttpResponse:
        return _receipt(request, _own(request, sender_of(request), submission))

    def put(self, request: HttpRequest, submission: UUID) -> HttpResponse:
        return _submitted(request, sender_of(request), submission, repeat_only=False)


class AttachmentRoute(ParticipationRoute):
    """A picture or file of a submission, under its name; the body is its bytes."""

    methods = ("PUT", "DELETE")
    rate_scope = ("submissions", 1)

    def put(self, request: HttpRequest, submission: UUID, filename: str) -> HttpResponse:
        sender = sender_of(request)
        _own(request, sender, submission)
        try:
            with override(language_of(request)):
                created = actions.attach(sender.content_id, submission, filename, request.body)
        except (actions.Inadmissible, actions.Closed, actions.TooMany) as refused:
            raise _refusal(refused) from None
        return _receipt(request, _own(request, sender, submission), 201 if created else 200)

    def delete(self, request: HttpRequest, submission: UUID, filename: str) -> HttpResponse:
        sender = sender_of(request)
        _own(request, sender, submission)
        try:
            found = actions.detach(sender.content_id, submission, filename)
        except (actions.Inadmissible, actions.Closed) as refused:
            raise _refusal(refused) from None
        if not found:
            raise not_found(request.path)
        return _receipt(request, _own(request, sender, submission))


class SubmissionStatusRoute(ParticipationRoute):
    """How a submission stands, for whoever has its secret link."""

    methods = ("GET", "HEAD")
    rate_scope = ("submissions", 1)

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        found = queries.submission_of_token(token)
        if found is None:
            # The token must not come back in the answer, which may be recorded.
            raise not_found(HERE)
        document = f"/api/v1/case-studies/{found.slug}/" if found.slug else None
        status = SubmissionStatus(
            id=found.id,
            state=found.state,
            remark=found.remark,
            received_at=found.received_at,
            changed_at=found.changed_at,
            document=document,
        )
        return private(status)


def sender_of(request: HttpRequest) -> Sender:
    """Whose code the request shows. Raises a ``Problem``."""
    scheme, _space, code = request.headers.get("Authorization", "").partition(" ")
    sender = sender_of_code(code.strip()) if scheme.lower() == "bearer" and code.strip() else None
    if sender is None:
        detail = _("Send the header “Authorization: Bearer …” with the code of your organisation.")
        raise Problem(NOT_SIGNED_IN, detail, headers={"WWW-Authenticate": "Bearer"})
    return sender


def _own(request: HttpRequest, sender: Sender, submission: UUID) -> SubmissionRecord:
    found = queries.submission_of(sender.content_id, submission)
    if found is None:
        raise not_found(request.path)
    return found


def _submitted(request: HttpRequest, sender: Sender, submission: UUID, *, repeat_only: bool) -> HttpResponse:
    given = read_body(request, SubmissionRequest, most=LARGEST_CASE)
    try:
        created = actions.submit(
            sender.content_id, submission, given.case, finished=given.finished, repeat_only=repeat_only
        )
    except actions.OfAnother:
        raise not_found(request.path) from None
    except (actions.Closed, actions.AnotherBody, actions.TooMany) as refused:
        raise _refusal(refused) from None
    except PublicationRefused as refused:
        faults = [Fault(fault.message, pointer=f"/case{fault.pointer}") for fault in refused.faults]
        raise Problem(REFUSED, _("The submission is not finished yet. See “errors”."), faults) from None
    return _receipt(request, _own(request, sender, submission), 201 if created else 200)


def _refusal(refused: Exception) -> Problem:
    if isinstance(refused, actions.TooMany):
        return Problem(TOO_MANY_REQUESTS, format_lazy(_("At most {limit} are allowed."), limit=refused.limit))
    if isinstance(refused, actions.Inadmissible):
        faults = [Fault(message, pointer="") for message in refused.messages]
        return Problem(REFUSED, _("The file is not accepted. See “errors”."), faults)
    if isinstance(refused, actions.AnotherBody):
        return Problem(REFUSED, _("This Idempotency-Key has been used for another submission. Change it by PUT."))
    return Problem(CONFLICT, _("The submission is with the editors and can not be changed now."))


def _receipt(request: HttpRequest, found: SubmissionRecord, status: int = 200) -> HttpResponse:
    with override(language_of(request)):
        gaps = tuple(MissingPart(pointer=each.pointer, detail=str(each.message)) for each in found.missing)
    receipt = SubmissionReceipt(
        id=found.id,
        state=found.state,
        remark=found.remark,
        received_at=found.received_at,
        changed_at=found.changed_at,
        digest=found.digest,
        case=found.case,
        attachments=tuple(AttachmentReceipt(filename=name, sha256=sent) for name, sent in found.attachments),
        missing=gaps,
        url=f"{HERE}{found.id}/",
        status_url=f"{HERE}status/{found.token}/",
    )
    return private(receipt, status)


def private(shape: BaseModel, status: int = 200) -> HttpResponse:
    """An answer for one reader alone."""
    headers: dict[str, Any] = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return HttpResponse(shape.model_dump_json().encode(), "application/json", status, headers=headers)
