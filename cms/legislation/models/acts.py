"""The act as a work: who adopted it, when, under what number."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.models import Orderable

from cms.legislation.models.act_types import ActType
from cms.legislation.models.library_items import LibraryItem
from cms.publication import capture


class ActLevel(models.TextChoices):
    """How far an act reaches."""

    INTERNATIONAL = "international", _("international")
    FEDERAL = "federal", _("federal")
    REGIONAL = "regional", _("regional")
    MUNICIPAL = "municipal", _("municipal")
    SECTOR = "sector", _("sector")
    UNION = "union", _("union")
    LOCAL = "local", _("one organisation")


class End(models.TextChoices):
    """How an act ends."""

    REPEALED = "repealed", _("repealed")
    NOT_APPLIED = "not-applied", _("not applied any more")


class Act(LibraryItem):
    """A law or another normative act. Identity is type, body, date and number together: two laws are «273-ФЗ».

    Whether it is in force on a day follows from its editions and its end: see ``cms.legislation.timeline``.
    """

    type = models.CharField(_("kind of act"), max_length=24, choices=ActType)
    bodies = models.CharField(
        _("adopted by"),
        max_length=2000,
        blank=True,
        help_text=_("Follows the list of issuing bodies; part of the identity."),
    )
    number = models.CharField(_("number"), max_length=80, help_text=_("As in the act itself, for example 273-ФЗ."))
    signed_on = models.DateField(_("date of signing"))
    title = models.CharField(_("title"), max_length=1000)
    short_title = models.CharField(_("short title"), max_length=200, blank=True, help_text=_("As people call it."))
    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("Latin letters, digits and hyphens; part of the link.")
    )
    level = models.CharField(_("level"), max_length=14, choices=ActLevel, default=ActLevel.FEDERAL)
    territory = models.CharField(
        _("territory"), max_length=120, blank=True, help_text=_("For acts of a region or municipality: which one.")
    )
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("For acts of the union and of one institution: whose act it is."),
    )
    registration_number = models.CharField(
        _("registration number"), max_length=40, blank=True, help_text=_("At the Ministry of Justice, if registered.")
    )
    registered_on = models.DateField(_("date of registration"), null=True, blank=True)
    published_in = models.CharField(
        _("official publication"), max_length=300, blank=True, help_text=_("Where, with the number of the issue.")
    )
    published_on = models.DateField(_("date of official publication"), null=True, blank=True)
    ended_on = models.DateField(
        _("not in force from"), null=True, blank=True, help_text=_("The first day on which the act is not in force.")
    )
    end = models.CharField(_("how it ended"), max_length=12, choices=End, blank=True)
    ended_by = models.CharField(_("ended by"), max_length=500, blank=True, help_text=_("The act that says so."))
    topics = ParentalManyToManyField("content.Topic", verbose_name=_("topics"), blank=True, related_name="+")

    class Meta:
        verbose_name = _("act")
        verbose_name_plural = _("acts")
        constraints = [
            models.UniqueConstraint(
                fields=["type", "bodies", "signed_on", "number"],
                name="one_act_of_identity",
                violation_error_message=_("The library already has an act of this kind, body, date and number."),
            )
        ]

    def __str__(self) -> str:
        return self.short_title or self.title

    def clean(self) -> None:
        """An end has its day and its kind, and comes after the signing."""
        super().clean()
        if bool(self.ended_on) != bool(self.end):
            raise ValidationError({"end": _("Give both the day and how the act ended, or neither.")})
        if self.ended_on and isinstance(self.signed_on, date) and self.ended_on < self.signed_on:
            raise ValidationError({"ended_on": _("The act can not end before it was signed.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save. The line of bodies, which is part of the identity, and the list of them say the same: a line that was
        given without its list makes a list of one, and a list without a line makes the line."""
        line = line_of_bodies(body.name for body in self.issuing_bodies.all())
        if not self.bodies:
            self.bodies = line
        elif self.bodies != line:
            self.issuing_bodies.set([IssuingBody(name=self.bodies[:500])])
        super().save(*args, **kwargs)

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number under which the act is known: a joint act has one at each body. The act's own comes first."""
        return tuple(dict.fromkeys(filter(None, [self.number, *(body.number for body in self.issuing_bodies.all())])))

    def store_parts(self) -> None:
        """The documents of the editions carry the act's title, address and audience: they follow it."""
        for edition in self.editions.filter(live=True):
            if edition.audience != self.audience:
                type(edition).objects.filter(pk=edition.pk).update(audience=self.audience)
            capture.observe(edition, cause="its act changed")

    editions: Any
    issuing_bodies: Any


def line_of_bodies(names: Iterable[str]) -> str:
    """The bodies of an act in one line, in their order."""
    return ", ".join(name.strip() for name in names if name.strip())


class IssuingBody(Orderable):
    """A body that adopted the act, as it was called on the day of signing: ministries are renamed, acts are not."""

    act = ParentalKey(Act, on_delete=models.CASCADE, related_name="issuing_bodies")
    name = models.CharField(_("body"), max_length=500, help_text=_("As it was called at the time of signing."))
    number = models.CharField(
        _("its number"),
        max_length=80,
        blank=True,
        help_text=_("Only when a joint act has another number at this body."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("issuing body")
        verbose_name_plural = _("issuing bodies")

    def __str__(self) -> str:
        return self.name


class ActAlias(models.Model):
    """A name by which people call an act, in the nominative. Citations in texts are recognised by it, in every case."""

    act = ParentalKey(Act, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(_("name"), max_length=200, help_text=_("In the nominative, for example «ТК РФ»."))

    class Meta:
        verbose_name = _("alias of an act")
        verbose_name_plural = _("aliases of acts")
        ordering = ("name",)
        constraints = [models.UniqueConstraint(fields=["act", "name"], name="one_alias_of_act")]

    def __str__(self) -> str:
        return self.name
