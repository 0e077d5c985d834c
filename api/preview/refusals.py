"""What can go wrong at the preview door beside what can go wrong anywhere."""

from django.utils.translation import gettext_lazy as _

from api.problems import GONE, NOT_ALLOWED, Fault, Problem, ProblemType, register
from cms.preview.queries import DocumentGone, LinkEnded
from cms.preview.tokens import Expired, Forged
from cms.publication.refusal import PublicationRefused

LINK_ENDED = ProblemType(
    "link-ended",
    410,
    _("The link has ended"),
    _("The link to this draft was good once; its time is over, or it was taken back."),
    _("Ask whoever sent it for a new one. In the admin, open the preview again."),
)
NOT_READY = ProblemType(
    "not-ready",
    422,
    _("The draft can not be shown yet"),
    _("The draft is saved, but something in it stands against making a document of it."),
    _("See “errors”: each points to a place in the document and says what to do there. Correct it in the admin."),
)
register(LINK_ENDED)
register(NOT_READY)

REASONS = {"deleted": _("The document was deleted."), "redacted": _("The document was erased.")}


def refusal_of(error: Exception) -> Exception:
    """The problem that tells of an error of this door; any other error as it is."""
    if isinstance(error, Forged):
        return Problem(NOT_ALLOWED, _("The token was not made here, or not for this."))
    if isinstance(error, Expired | LinkEnded):
        return Problem(LINK_ENDED, LINK_ENDED.happened)
    if isinstance(error, DocumentGone):
        return Problem(GONE, REASONS[error.reason], members={"reason": error.reason, "replaced_by": None})
    if isinstance(error, PublicationRefused):
        faults = [Fault(fault.message, pointer=fault.pointer) for fault in error.faults]
        return Problem(NOT_READY, NOT_READY.happened, faults)
    return error
