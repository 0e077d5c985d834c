"""Preview tokens: signed, bound to one document in one language, with an end. They hold no database ids. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal
from uuid import UUID

from django.core import signing
from django.utils.crypto import constant_time_compare

SALT = "cms.preview"
# No token is good for longer, whatever its own end says.
LONGEST = timedelta(days=90)
PANEL = timedelta(hours=2)

Kind = Literal["shown", "shared"]


class Forged(Exception):
    """The token was not made here, or was changed."""


class Expired(Exception):
    """The token was good once."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a token says: whose key it is (a draft that was shown, or a shared link), of which document, and until when."""

    kind: Kind
    key: UUID
    type: str
    content_id: UUID
    locale: str
    until: datetime


def seal(ticket: Ticket) -> str:
    """The token of a ticket: one word of letters, digits, hyphens, underscores and colons."""
    parts = [ticket.kind, ticket.key.hex, ticket.type, ticket.content_id.hex, ticket.locale, _seconds(ticket.until)]
    return signing.dumps(parts, salt=SALT)


def read(token: str, now: datetime) -> Ticket:
    """The ticket of a token. Raises ``Forged`` or ``Expired``."""
    try:
        kind, key, type_name, content_id, locale, until = signing.loads(token, salt=SALT, max_age=LONGEST)
        ticket = Ticket(kind, UUID(key), type_name, UUID(content_id), locale, datetime.fromtimestamp(until, UTC))
    except signing.SignatureExpired as error:
        raise Expired from error
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise Forged from error
    if ticket.until <= now:
        raise Expired
    return ticket


def seal_media(ticket: Ticket, media: UUID) -> str:
    """A part of an address that opens one picture, file or recording as long as the ticket is good."""
    until = format(_seconds(ticket.until), "x")
    return f"{ticket.kind}.{ticket.key.hex}.{until}.{_media_signature(ticket.kind, ticket.key, until, media)}"


def read_media(seal: str, media: UUID, now: datetime) -> tuple[Kind, UUID]:
    """The kind and key of the ticket with which a medium was sealed. Raises ``Forged`` or ``Expired``."""
    try:
        kind, key, until, signature = seal.split(".")
        owner, end = UUID(key), int(until, 16)
    except ValueError as error:
        raise Forged from error
    if kind not in ("shown", "shared"):
        raise Forged
    known: Kind = "shown" if kind == "shown" else "shared"
    if not constant_time_compare(signature, _media_signature(known, owner, until, media)):
        raise Forged
    if end <= now.timestamp():
        raise Expired
    return known, owner


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _media_signature(kind: Kind, key: UUID, until: str, media: UUID) -> str:
    return signing.Signer(salt=f"{SALT}.media").signature(f"{kind}.{key.hex}.{until}.{media.hex}")
