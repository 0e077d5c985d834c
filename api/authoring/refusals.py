"""The problems of this door, and how a refusal of a domain is told as one."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http.multipartparser import MultiPartParserError
from django.utils.functional import lazystr
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from api.problems import (
    BAD_REQUEST,
    CONFLICT,
    NOT_ALLOWED,
    REFUSED,
    Fault,
    Problem,
    ProblemType,
    not_found,
    problem_of,
    register,
)
from cms.content.authoring import refusals
from cms.editorial.authoring import NoMaker, NoMaterial, NoRelease, ReleaseBlocked, ReleaseChanged
from cms.editorial.releases import ReleaseRefused
from cms.publication.refusal import PublicationRefused

STALE = ProblemType(
    "stale",
    412,
    _("The draft has changed meanwhile"),
    _("Since the state that If-Match names somebody changed the same place. Nothing was written."),
    _("See “differences”: each shows your side and theirs. Decide, and send the change again with the present ETag."),
)
PRECONDITION_MISSING = ProblemType(
    "precondition-missing",
    428,
    _("The header If-Match is missing"),
    _("A change must say which state of the draft it is about; otherwise it could wipe out what somebody else wrote."),
    _("Read the draft, and send its ETag in If-Match."),
)
LOCKED = ProblemType(
    "locked",
    423,
    _("The draft is locked"),
    _("Somebody has locked it, it waits for a decision in the workflow, or it is scheduled for publication."),
    _("Ask whoever holds the lock, or take the draft back first (withdraw-submission, unschedule)."),
)
KEY_REUSED = ProblemType(
    "idempotency-key-reused",
    422,
    _("This Idempotency-Key was used for another request"),
    _("The key stands for a request with another address or body; its answer would be wrong here."),
    _("Use a new key for each new request, and the same one only to repeat it unchanged."),
)
IN_FLIGHT = ProblemType(
    "request-in-flight",
    409,
    _("The same request is still under way"),
    _("A request with this Idempotency-Key has not been answered yet."),
    _("Wait as long as “Retry-After” says and send it again: then you get the answer of the first one."),
)
QUOTA_SPENT = ProblemType(
    "quota-spent",
    429,
    _("The quota of this token is spent"),
    _("The token allows so many changes a day, and all of them were made."),
    _("Go on tomorrow, or ask an administrator for a larger quota."),
)
SCOPE_MISSING = ProblemType(
    "scope-missing",
    403,
    _("The token may not be used for this"),
    _("The token is valid, but was made without the scope that this request needs."),
    _("Use a token with the scope that “scope” names."),
)
for _kind in (STALE, PRECONDITION_MISSING, LOCKED, KEY_REUSED, IN_FLIGHT, QUOTA_SPENT, SCOPE_MISSING):
    register(_kind)


def problem_for(error: Exception, path: str) -> Problem:
    """How an exception is told to the caller."""
    if isinstance(error, refusals.NoDraft | NoRelease):
        return not_found(path)
    if isinstance(error, refusals.RightMissing):
        detail = format_lazy(_("The owner of the token has not the right “{right}” here."), right=error.right)
        return Problem(NOT_ALLOWED, detail, members={"right": error.right})
    if isinstance(error, refusals.StateRefused):
        return Problem(CONFLICT, error.reason)
    if isinstance(error, refusals.Locked):
        return Problem(LOCKED, error.reason, members={"locked_by": error.by})
    if isinstance(error, refusals.PreconditionMissing):
        return Problem(PRECONDITION_MISSING, PRECONDITION_MISSING.happened)
    if isinstance(error, refusals.Stale):
        return _stale(error)
    if isinstance(error, refusals.ContentRefused | PublicationRefused):
        return _refused(error)
    return _of_release(error) or _of_framework(error)


def _of_release(error: Exception) -> Problem | None:
    """What releases refuse."""
    if isinstance(error, NoMaker):
        return Problem(NOT_ALLOWED, _("Only whoever may publish puts releases together."), members={"right": "publish"})
    if isinstance(error, NoMaterial):
        detail = _("There is no draft with this id, or the owner of the token may not change it.")
        return Problem(REFUSED, detail, [Fault(detail, pointer="/id")])
    if isinstance(error, ReleaseChanged):
        etag = f'"r-{error.seal}"'
        detail = _("The release or a draft in it has changed since you read it. Nothing was done.")
        return Problem(STALE, detail, members={"etag": etag, "blocks": {}, "differences": []}, headers={"ETag": etag})
    if isinstance(error, ReleaseBlocked):
        faults = [Fault(lazystr(each.message), pointer=f"/items/{each.number - 1}") for each in error.obstacles]
        return Problem(REFUSED, _("Nothing was published. See “errors” for what stands against it."), faults)
    if isinstance(error, ReleaseRefused):
        return Problem(CONFLICT, lazystr(error.message))
    return None


def _refused(error: Any) -> Problem:
    faults = [Fault(lazystr(fault.message), pointer=fault.pointer) for fault in error.faults]
    return Problem(REFUSED, _("The content is not accepted as it is. See “errors”."), faults)


def _stale(error: refusals.Stale) -> Problem:
    differences = [{"pointer": each.pointer, "yours": each.yours, "theirs": each.theirs} for each in error.differences]
    members = {"etag": error.etag, "differences": differences, "blocks": dict(error.etags)}
    return Problem(STALE, STALE.happened, members=members, headers={"ETag": error.etag})


def _of_framework(error: Exception) -> Problem:
    """What Django itself refuses."""
    if isinstance(error, MultiPartParserError):
        return Problem(BAD_REQUEST, _("The form can not be read."))
    if isinstance(error, IntegrityError):
        # Somebody was faster, or two unfinished drafts would be one and the same.
        return Problem(
            CONFLICT, _("Another document stands in the way: an address or a name that must be unique is taken.")
        )
    if isinstance(error, ValidationError):
        faults = [Fault(lazystr(message), pointer="") for message in error.messages]
        return Problem(REFUSED, _("The content is not accepted as it is. See “errors”."), faults)
    return problem_of(error)
