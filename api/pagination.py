"""Keyset cursors: where a reader of a list stands, as one opaque word that is bound to the list's order."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from api.parameters import Unreadable
from cms.publication.lists import Order, Position
from cms.publication.rows import Stored

LONGEST_CURSOR = 2_000


def cursor_after(item: Stored, order: Order) -> str:
    """The cursor that goes on behind an item."""
    value = getattr(item, order.column)
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    packed = json.dumps([order.value, text, item.content_id], ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(packed.encode()).decode().rstrip("=")


def read_cursor(text: str, order: Order) -> Position:
    """The position behind a cursor. Raises ``Unreadable`` for one that is not ours or belongs to another order."""
    try:
        if len(text) > LONGEST_CURSOR:
            raise ValueError("too long")
        made_for, value, content_id = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if made_for != order.value:
            raise ValueError("another order")
        return Position(_value(value, order), UUID(content_id))
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        raise Unreadable(_("a cursor from “next” of this list in this order is expected.")) from None


def _value(value: object, order: Order) -> datetime | str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError("no value of this order")
    value.encode()  # a lone surrogate is no text that a database can take
    return value if order.column == "title" else datetime.fromisoformat(value).astimezone(UTC)
