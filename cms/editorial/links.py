"""Verbs of the links by which experts without an account decide one step of one document's workflow."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from wagtail.log_actions import log

from cms.accounts.models import User
from cms.editorial.eyes import people_behind, signers
from cms.editorial.letters import Message, absolute, write_to_address
from cms.editorial.models import SignLink, SignOff
from cms.editorial.models.letters import LetterKind
from cms.editorial.refusals import NOT_ADDRESSED, NOT_WAITING, OWN_TEXT, SIGNED_BEFORE, SignOffRefused

SALT = "editorial.sign"
MOST_DAYS = 30
LINK_USED = gettext_lazy("This link has been used, revoked, or its time is over.")


@transaction.atomic
def issue(sign_off: SignOff, *, name: str, email: str, days: int, by: User) -> str:
    """A link for an expert, who also gets it by e-mail; answers its address, which can not be read again.

    Only somebody who could sign the step herself may hand it on, and never to the author's own address. Raises
    ``SignOffRefused``.
    """
    step = sign_off.task.specific
    if sign_off.status != SignOff.STATUS_IN_PROGRESS:
        raise SignOffRefused(NOT_WAITING)
    if not step.is_addressed_to(sign_off.addressed_to, by):
        raise SignOffRefused(NOT_ADDRESSED)
    behind = people_behind(sign_off.workflow_state, sign_off.latest())
    if by.pk in behind or _is_of(email, behind):
        raise SignOffRefused(OWN_TEXT)
    if step.second_person and (by.pk in signers(sign_off.workflow_state) or _signed_before(sign_off, email)):
        raise SignOffRefused(SIGNED_BEFORE)
    secret = secrets.token_urlsafe(24)
    expires_at = timezone.now() + timedelta(days=max(1, min(days, MOST_DAYS)))
    link = SignLink.objects.create(
        sign_off=sign_off, digest=_digest(secret), name=name, email=email, expires_at=expires_at, created_by=by
    )
    token = signing.dumps({"link": link.pk, "secret": secret}, salt=SALT)
    url = absolute(reverse("sign", args=[token]))
    _log(link, "editorial.link_issue", by)
    write_to_address(LetterKind.LINK, str(link.pk), _message(link, url), email)
    return url


def find(token: str) -> SignLink | None:
    """The link of a token; None for one that was never given out. Good or not is for the caller to ask."""
    try:
        told = signing.loads(token, salt=SALT, max_age=timedelta(days=MOST_DAYS + 1))
    except signing.BadSignature:
        return None
    links = SignLink.objects.select_related("sign_off__task", "sign_off__workflow_state")
    return links.filter(pk=told["link"], digest=_digest(told["secret"])).first()


def note_opened(link: SignLink) -> None:
    """The expert has opened the link for the first time."""
    with transaction.atomic():
        if SignLink.objects.filter(pk=link.pk, opened_at=None).update(opened_at=timezone.now()):
            _log(link, "editorial.link_open", None)


@transaction.atomic
def decide(link: SignLink, verdict: str, *, comment: str, seen: str) -> None:
    """Decide the step by a link: ``approve``, ``reject`` or ``comment``. The first two use it up. Raises
    ``SignOffRefused`` when the link is no longer good or the text is another than the expert has seen."""
    locked = SignLink.objects.select_for_update().get(pk=link.pk)
    if not locked.is_good:
        raise SignOffRefused(LINK_USED)
    sign_off = SignOff.objects.get(pk=link.sign_off_id)
    if _is_of(locked.email, people_behind(sign_off.workflow_state, sign_off.latest())):
        raise SignOffRefused(OWN_TEXT)
    if verdict == "comment":
        sign_off.remark(None, comment, link=locked)
        return
    # An expert signs what she was shown, never simply the newest.
    seen = seen or "nothing"
    locked.used_at = timezone.now()
    locked.save(update_fields=["used_at"])
    if verdict == "approve":
        sign_off.approve(comment=comment, seen=seen, link=locked)
    else:
        sign_off.reject(comment=comment, seen=seen, link=locked)


@transaction.atomic
def revoke(link: SignLink, *, by: User) -> None:
    """The link opens nothing any more."""
    if SignLink.objects.filter(pk=link.pk, revoked_at=None, used_at=None).update(revoked_at=timezone.now()):
        _log(link, "editorial.link_revoke", by)


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _is_of(email: str, people: set[int]) -> bool:
    return User.objects.filter(pk__in=people, email__iexact=email).exists()


def _signed_before(sign_off: SignOff, email: str) -> bool:
    others = SignOff.objects.filter(workflow_state=sign_off.workflow_state, status=SignOff.STATUS_APPROVED)
    by_account = others.filter(finished_by__email__iexact=email)
    return others.filter(signer_email__iexact=email).exists() or by_account.exists()


def _message(link: SignLink, url: str) -> Message:
    with override(settings.LANGUAGE_CODE):
        title = str(link.sign_off.latest().object_str)[:150]
        day = date_format(timezone.localtime(link.expires_at), "j E Y")
        return Message(
            _("Your opinion is asked: %(title)s") % {"title": title},
            [
                _("%(name)s, you are asked to read “%(title)s” and to say whether it may be published.")
                % {"name": link.name, "title": title},
                _("The link is for you alone and good until %(day)s. You need no account.") % {"day": day},
            ],
            url,
            _("Read and decide"),
        )


def _log(link: SignLink, action: str, user: User | None) -> None:
    state = link.sign_off
    latest = state.latest()
    step = {"id": state.task_id, "title": state.task.name, "task_state_id": state.pk}
    told = {"step": step, "signer": link.name, "hash": state.present_hash}
    log(instance=latest.as_object(), action=action, user=user, data=told, revision=latest)
