"""Answers that are kept so that a request can be repeated: the same key is the same effect, once."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from cms.accounts.tokens import KeptAnswer

KEPT = timedelta(hours=24)
# After this long a request that gave no answer counts as broken off. It may still be running: whoever takes its place
# waits for its row, and then finds the answer.
LEASE = timedelta(seconds=30)


class Claim(StrEnum):
    """What came of claiming a key."""

    OURS = "ours"
    IN_FLIGHT = "in_flight"
    OTHER_REQUEST = "other_request"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was given."""

    status: int
    headers: dict[str, str]
    body: bytes


def claim(token: int, key: str, digest: str, *, lease: timedelta = LEASE) -> Claim | Kept:
    """Take a key for a request whose body has this digest. A transaction of its own, so that others see it at once.
    ``lease`` is how long one that gave no answer counts as under way."""
    now = timezone.now()
    with transaction.atomic():
        KeptAnswer.objects.filter(token_id=token, key=key, claimed_at__lt=now - KEPT).delete()
        found = KeptAnswer.objects.filter(token_id=token, key=key).first()
        if found is None:
            try:
                with transaction.atomic():
                    KeptAnswer.objects.create(token_id=token, key=key, digest=digest, claimed_at=now)
            except IntegrityError:
                return Claim.IN_FLIGHT
            return Claim.OURS
        if found.digest != digest:
            return Claim.OTHER_REQUEST
        if found.answered_at is not None:
            return _kept(found)
        if found.claimed_at > now - lease:
            return Claim.IN_FLIGHT
        KeptAnswer.objects.filter(pk=found.pk).update(claimed_at=now)
        return Claim.OURS


def answered(token: int, key: str) -> Kept | None:
    """The answer, if another request with this key gave it meanwhile. Within a transaction: the row is ours from here on."""
    rows = KeptAnswer.objects.filter(token_id=token, key=key)
    found = (rows.select_for_update() if connection.vendor == "postgresql" else rows).first()
    return _kept(found) if found is not None and found.answered_at is not None else None


def keep(token: int, key: str, kept: Kept) -> None:
    """Keep the answer, in the transaction of what it tells."""
    KeptAnswer.objects.filter(token_id=token, key=key).update(
        status=kept.status, headers=kept.headers, body=kept.body, answered_at=timezone.now()
    )


def release(token: int, key: str) -> None:
    """Give a key back: the request failed on our side, and had no effect."""
    KeptAnswer.objects.filter(token_id=token, key=key, answered_at=None).delete()


def forget_old_answers() -> int:
    """Drop answers that nobody may ask for any more; answers how many."""
    return KeptAnswer.objects.filter(claimed_at__lt=timezone.now() - KEPT).delete()[0]


def _kept(found: KeptAnswer) -> Kept:
    return Kept(found.status or 200, dict(found.headers), bytes(found.body))
