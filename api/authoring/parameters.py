"""The parameters of the door's addresses."""

from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from api.parameters import Parameter, Unreadable, one_of, whole_number

LOCALE = Parameter(
    "locale",
    one_of(("ru", "en")),
    settings.LANGUAGE_CODE,
    {"type": "string", "enum": ["ru", "en"]},
    "The language of the document.",
)
LIMIT = Parameter(
    "limit", whole_number(1, 100), 50, {"type": "integer", "minimum": 1, "maximum": 100}, "How many at once."
)


def _content_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        raise Unreadable(_("the id of the last document of the page before is expected.")) from None


AFTER = Parameter("after", _content_id, None, {"type": "string", "format": "uuid"}, "From `next` of the page before.")


def block_id(text: str) -> str:
    """The id of a block."""
    try:
        return str(UUID(text))
    except ValueError:
        raise Unreadable(_("the id of a block is expected.")) from None


AFTER_BLOCK = Parameter(
    "after",
    block_id,
    "",
    {"type": "string", "format": "uuid"},
    "The block behind which the new one is put; at the end when it is not given.",
)
