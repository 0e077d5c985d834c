"""The edition: the text of an act as it stood from one date on."""

import hashlib
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.library_items import LibraryItem


class ForceRule(models.TextChoices):
    """How the first day in force is known."""

    STATED = "stated", _("stated in the act")
    DEFAULT = "default", _("by the general rule on entry into force")
    RETROACTIVE = "retroactive", _("extends to the time before")
    UNKNOWN = "unknown", _("not known for certain")
    NEVER = "never", _("never came into force")


class Completeness(models.TextChoices):
    """How much of the act the text holds."""

    COMPLETE = "complete", _("the whole text")
    EXCERPT = "excerpt", _("an excerpt")
    UNCHECKED = "unchecked", _("not checked")


class EditionQuerySet(models.QuerySet["Edition"]):
    """Deletes one by one: each deletion takes what it told out of service."""

    def delete(self) -> tuple[int, dict[str, int]]:
        deleted: dict[str, int] = {}
        with transaction.atomic():
            for edition in self:
                for name, count in edition.delete()[1].items():
                    deleted[name] = deleted.get(name, 0) + count
        return sum(deleted.values()), deleted


class Edition(LibraryItem):
    """The consolidated text of an act from a date on. The text is kept as it was given, a line for a paragraph.

    While it is live its provisions are in service (``cms.legislation.models.provisions``); a draft never touches them.
    """

    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.PROTECT, related_name="editions")
    in_force_from = models.DateField(_("in force from"))
    in_force_to = models.DateField(
        _("in force to"),
        null=True,
        blank=True,
        help_text=_("The last day; empty when the edition holds until the next one."),
    )
    rule = models.CharField(_("how the day is known"), max_length=12, choices=ForceRule, default=ForceRule.STATED)
    basis = models.CharField(
        _("made by"), max_length=500, blank=True, help_text=_("The act that brought this wording about.")
    )
    source = models.CharField(_("source of the text"), max_length=500, blank=True, help_text=_("Address or file."))
    source_digest = models.CharField(
        _("fingerprint of the source"), max_length=64, blank=True, help_text=_("SHA-256 of the file.")
    )
    completeness = models.CharField(
        _("completeness"), max_length=10, choices=Completeness, default=Completeness.UNCHECKED
    )
    checked_by = models.CharField(
        _("checked by"),
        max_length=200,
        blank=True,
        help_text=_("Who compared the text with the official one, and when."),
    )
    text = models.TextField(_("text"), help_text=_("The whole text, a line for a paragraph."))
    override_reason = models.CharField(
        _("accepted although the report refuses it, because"),
        max_length=500,
        blank=True,
        help_text=_("Only when the import report finds fewer articles than before and that is right."),
    )

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ("act", "in_force_from")
        constraints = [
            models.UniqueConstraint(
                fields=["act", "in_force_from"],
                name="one_edition_of_day",
                violation_error_message=_("The act already has an edition that is in force from this day."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.act}, {self.in_force_from:%d.%m.%Y}"

    def clean(self) -> None:
        """The period must not end before it begins."""
        super().clean()
        if self.in_force_to and self.in_force_from and self.in_force_to < self.in_force_from:
            raise ValidationError({"in_force_to": _("The last day in force is before the first one.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. An edition is for those who may read its act."""
        self.audience = self.act.audience
        super().save(*args, **kwargs)

    @property
    def slug(self) -> str:
        """Address of the edition: that of its act and the day."""
        return f"{self.act.slug}-{self.in_force_from:%Y-%m-%d}"

    @property
    def text_digest(self) -> str:
        """SHA-256 of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    @classmethod
    def live_of(cls, act: Act) -> Iterable["Edition"]:
        """The editions of an act that may tell provisions, oldest first, without their texts."""
        editions = cls.objects.filter(act=act, live=True).exclude(rule=ForceRule.NEVER)
        return editions.order_by("in_force_from").defer("text")
