"""The post: letters that were written with what they tell, sent after it, and again when the server did not take them.

A letter is claimed in a transaction of its own before it is sent, and marked after. Whoever dies between leaves one letter
of which nobody knows whether it went: it is sent once more after CLAIMED_FOR, with the same Message-ID, by which mailboxes
that care drop the second one. So a crash doubles one letter at most, and loses none.
"""

import logging
import smtplib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import connection as database
from django.db import transaction
from django.utils import timezone

from cms.editorial.models.letters import Letter, LetterKind

logger = logging.getLogger(__name__)

CLAIMED_FOR = timedelta(minutes=10)
LONGEST_WAIT = timedelta(hours=12)
MAX_ATTEMPTS = 20
BATCH = 500


@dataclass(frozen=True, slots=True)
class Sent:
    """What one run did: letters that the server took, and those that go on waiting."""

    sent: int
    failed: int


def send_letters(limit: int = BATCH) -> Sent:
    """Send what waits, oldest first, over one connection. A server that can not be reached ends the run; everything else
    goes on waiting. Two runs at once never take the same letter."""
    sent = failed = 0
    server = get_connection(timeout=settings.EMAIL_TIMEOUT)
    try:
        for letter in _claimed(limit):
            try:
                _send(letter, server)
            except Exception as error:
                _put_off(letter, error)
                failed += 1
                if _is_of_server(error):
                    break
            else:
                sent += 1
    finally:
        server.close()
    return Sent(sent, failed)


def _claimed(limit: int) -> Iterator[Letter]:
    for _number in range(limit):
        letter = _claim()
        if letter is None:
            return
        yield letter


def _claim() -> Letter | None:
    with transaction.atomic():
        waiting = Letter.objects.filter(sent_at=None, not_before__lte=timezone.now(), attempts__lt=MAX_ATTEMPTS)
        if database.features.has_select_for_update_skip_locked:
            waiting = waiting.select_for_update(skip_locked=True, of=("self",))
        letter = waiting.order_by("not_before", "pk").first()
        if letter is not None:
            letter.attempts += 1
            letter.not_before = timezone.now() + CLAIMED_FOR
            letter.save(update_fields=["attempts", "not_before"])
    return letter


def _send(letter: Letter, server: object) -> None:
    address = letter.to_address or _address_of(letter)
    if address:
        host = urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or "localhost"
        mail = EmailMultiAlternatives(
            letter.subject,
            letter.text,
            settings.DEFAULT_FROM_EMAIL,
            [address],
            connection=server,
            headers={
                "Auto-Submitted": "auto-generated",
                "Message-ID": f"<letter-{letter.pk}-{letter.written_at:%Y%m%d%H%M%S}@{host}>",
            },
        )
        mail.attach_alternative(letter.html, "text/html")
        mail.send()
    letter.sent_at, letter.failure = timezone.now(), "" if address else "nobody at this address any more"
    if letter.kind == LetterKind.LINK:
        # It holds a key, which is now where it belongs and nowhere else.
        letter.text = letter.html = ""
    letter.save(update_fields=["sent_at", "failure", "text", "html"])


def _address_of(letter: Letter) -> str:
    """Where the addressee is now; nothing for somebody who has left since."""
    user = letter.to_user
    return user.email if user is not None and user.is_active else ""


def _is_of_server(error: Exception) -> bool:
    """Whether no other letter would fare better now. What the server says against one letter concerns that one only."""
    if isinstance(error, smtplib.SMTPException):
        closed = (smtplib.SMTPServerDisconnected, smtplib.SMTPConnectError, smtplib.SMTPAuthenticationError)
        return isinstance(error, closed)
    return isinstance(error, OSError)


def _put_off(letter: Letter, error: Exception) -> None:
    # Neither address nor words: an error of SMTP may hold both.
    logger.warning("The letter %s was not sent (attempt %d): %s", letter.pk, letter.attempts, type(error).__name__)
    wait = min(timedelta(minutes=2**letter.attempts), LONGEST_WAIT)
    letter.not_before, letter.failure = timezone.now() + wait, type(error).__name__[:80]
    letter.save(update_fields=["not_before", "failure"])
