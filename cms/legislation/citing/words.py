"""What is said to editors about citations."""

from django.utils.translation import gettext as _

from cms.legislation.citing.finding import FoundCitation
from cms.publication.refusal import Fault


def ambiguous(found: FoundCitation, place: str = "") -> Fault:
    """A name that fits several acts: where it stands, what it says, what it may mean and what to do."""
    acts = "; ".join(f"{act.title} ({act.signed_on:%d.%m.%Y} № {act.number})" for act in found.candidates)
    return Fault(
        found.pointer,
        _(
            "%(place)s: “%(quote)s” may mean several acts: %(acts)s. Choose the right one in the panel “Citations of the"
            " law”, or write the date of the act beside its number."
        )
        % {"place": place or found.place or _place(found.pointer), "quote": found.quote, "acts": acts},
    )


def _place(pointer: str) -> str:
    field, _slash, rest = pointer.strip("/").partition("/")
    number = rest.partition("/")[0]
    return _("Block %(number)s") % {"number": int(number) + 1} if field == "body" and number.isdigit() else field
