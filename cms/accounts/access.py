"""Who stands at the authoring door: tokens shown, made and revoked."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import APIToken

from cms.accounts.models import User
from cms.accounts.tokens import Scope, TokenTerms

# How exact "last used" is: a write for each request would cost more than it tells.
LAST_USED_STEP = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Caller:
    """Whoever shows a valid token: its user, and what the token may be used for."""

    user: Any
    token: int
    scopes: frozenset[str]
    daily_quota: int | None

    def may(self, scope: str) -> bool:
        return scope in self.scopes


def caller_of(shown: str) -> Caller | None:
    """The owner of a token; None for one that is unknown, revoked or expired, and when the user is switched off."""
    if not APIToken.validate_token_format(shown):
        return None
    hashes = APIToken.candidate_key_hashes(shown)
    token = APIToken.objects.select_related("user", "terms").filter(key_hash__in=hashes, revoked_at=None).first()
    terms = getattr(token, "terms", None)
    if token is None or terms is None or not token.user.is_active:
        return None
    now = timezone.now()
    if terms.expires_at is not None and terms.expires_at <= now:
        return None
    if token.last_used_at is None or token.last_used_at < now - LAST_USED_STEP:
        APIToken.objects.filter(pk=token.pk).update(last_used_at=now)
    return Caller(token.user, token.pk, frozenset(terms.scopes) & frozenset(Scope.values), terms.daily_quota)


@transaction.atomic
def make_token(
    user: User,
    name: str,
    *,
    scopes: list[str],
    by: User | None,
    expires_at: datetime | None = None,
    daily_quota: int | None = None,
    service: bool = False,
) -> tuple[APIToken, str]:
    """A token and its plain text, which is told only here. Raises ``ValueError`` for an unknown scope."""
    if not scopes or not set(scopes) <= set(Scope.values):
        raise ValueError(f"Scopes are {', '.join(Scope.values)}; given were {scopes!r}.")
    token, plain = APIToken.create_token(user=user, name=name)
    TokenTerms.objects.create(
        token=token, scopes=sorted(scopes), expires_at=expires_at, daily_quota=daily_quota, service=service
    )
    log(token, "wagtail.apitoken.create", user=by, data={"scopes": sorted(scopes), "owner": str(user)})
    return token, plain


@transaction.atomic
def revoke_token(token: APIToken, *, by: User | None) -> None:
    """End a token at once. Its row stays, for the audit log; revoking twice is no error."""
    if token.revoked_at is None:
        token.revoke()
        log(token, "wagtail.apitoken.revoke", user=by)
