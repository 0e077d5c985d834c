"""Who may stand at the authoring door, for the roof: it reaches accounts by this module alone."""

from typing import Any

from cms.accounts.access import Caller, caller_of
from cms.accounts.kept_answers import LEASE, Claim, Kept, answered, claim, keep, release

__all__ = ["LEASE", "Caller", "Claim", "Kept", "answered", "caller_of", "claim", "is_editor", "keep", "release"]


def is_editor(user: Any) -> bool:
    """Whether the person may enter the admin at all: this door is another way into the same rooms."""
    return bool(user.has_perm("wagtailadmin.access_admin"))
