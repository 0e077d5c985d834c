"""Confirmations: an elected body of the organisation that repeated a practice has said that it went so."""

from hashlib import sha256
from json import dumps
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.accounts.models import User
from cms.bestpractice.replications import Replication, Stage
from cms.organisations.models import SubmissionCode
from cms.organisations.permissions import Action, Work, may

NOT_PUBLISHED = _("Publish the replication first: readers must be able to read what is confirmed.")
NOT_DONE = _("Only a replication that is done can be confirmed.")
IN_FUTURE = _("The day of the protocol has not come yet.")


class Confirmation(models.Model):
    """What a body of the replicating organisation has confirmed, and who has written that down: an editor of that
    organisation (``by``), or whoever has its code (``code``). Both are empty for what was kept before they were noted.

    It holds for the words of the replication as they were then (``said``); when those change it holds no more.
    """

    replication = models.OneToOneField(Replication, on_delete=models.CASCADE, related_name="confirmation")
    body = models.CharField(
        _("elected body"),
        max_length=200,
        help_text=_("The body of the organisation that repeated it: its committee, its conference."),
    )
    protocol_number = models.CharField(_("number of the protocol"), max_length=60)
    protocol_date = models.DateField(_("date of the protocol"))
    said = models.CharField(max_length=64, editable=False)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )
    code = models.ForeignKey(SubmissionCode, on_delete=models.SET_NULL, null=True, editable=False, related_name="+")
    recorded_at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("confirmation of a replication")
        verbose_name_plural = _("confirmations of replications")

    def __str__(self) -> str:
        """As readers see it; a document of the union is in Russian."""
        return f"{self.body}, протокол № {self.protocol_number}" if self.protocol_number else self.body

    @property
    def holds(self) -> bool:
        """Whether the replication still says what was confirmed."""
        return self.said == digest_of(self.replication)

    def clean(self) -> None:
        super().clean()
        if self.protocol_date is not None and self.protocol_date > timezone.localdate():
            raise ValidationError({"protocol_date": IN_FUTURE})


def digest_of(replication: Replication) -> str:
    """What a confirmation stands for, as one value."""
    said = [
        *(replication.stage, replication.adaptations, replication.results, replication.organisation_id),
        *(replication.case_id, replication.case_version),
    ]
    return sha256(dumps(said, ensure_ascii=False, default=str).encode()).hexdigest()


def may_confirm(user: Any, replication: Replication) -> bool:
    """Whether a person is an editor of the organisation that repeated the practice."""
    return may(user, Action.EDIT, replication.organisation, Work.PRACTICE)


@transaction.atomic
def confirm(
    replication: Replication, given: dict[str, Any], *, by: User | None = None, code: SubmissionCode | None = None
) -> Confirmation:
    """Keep a confirmation, in place of one that is there; the card of the case counts it at once. ``given`` has ``body``,
    ``protocol_number`` and ``protocol_date``. Raises ``ValidationError``, and ``PermissionError`` for whoever does not
    speak for the organisation that repeated it."""
    locked = Replication.objects.select_for_update(of=("self",)).select_related("organisation").get(pk=replication.pk)
    speaks = code is not None and code.revoked_at is None and code.organisation_id == locked.organisation_id
    if not (speaks or (by is not None and may_confirm(by, locked))):
        raise PermissionError("Not the replicating organisation.")
    if not locked.live:
        raise ValidationError(NOT_PUBLISHED)
    if locked.stage != Stage.DONE:
        raise ValidationError(NOT_DONE)
    kept = Confirmation.objects.filter(replication=locked).first() or Confirmation(replication=locked)
    kept.body, kept.protocol_number = given["body"].strip(), given["protocol_number"].strip()
    kept.protocol_date, kept.said, kept.by, kept.code = given["protocol_date"], digest_of(locked), by, code
    kept.full_clean(exclude=["replication"])
    kept.save()
    Replication.objects.get(pk=locked.pk).tell()
    return kept


@transaction.atomic
def take_back(confirmation: Confirmation) -> None:
    """A confirmation was a mistake: it counts no more, and the card of the case says so at once."""
    key = confirmation.replication_id
    confirmation.delete()
    Replication.objects.get(pk=key).tell()
