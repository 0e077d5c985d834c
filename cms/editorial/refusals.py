"""Why a signature is not taken, in words for the person who wanted to sign."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.publication.refusal import Fault, PublicationRefused


class SignOffRefused(PublicationRefused):
    """The signature is not taken, and nothing has changed."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__([Fault("", message)])


OWN_TEXT = _(
    "This text is your own: you submitted it or made the last change. Nobody approves her own work; a colleague has to."
)
NOBODY = _("An approval needs a person who gives it.")
NOT_ADDRESSED = _("This step of the workflow is addressed to somebody else.")
SIGNED_BEFORE = _("You have already signed another step of this workflow; this one needs a second person.")
CHANGED_MEANWHILE = _("The text has changed while you were reading it. Look at it once more before you decide.")
UNSIGNED_STEP = _("A step of the workflow was passed without a signature that holds for this text.")
NOT_WAITING = _("This step of the workflow is not waiting for a decision any more.")
COMMENT_NEEDED = _("Say in the comment what is wrong: the author has nothing else to go by.")
