"""The act as a work: who adopted it, when, under what number."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField

from cms.legislation.models.library_items import LibraryItem
from cms.publication import capture


class ActType(models.TextChoices):
    """Kinds of acts: those of the official list of publication that a union library meets, and the union's own."""

    CONSTITUTION = "constitution", _("Constitution")
    CONSTITUTION_AMENDMENT = "constitution-amendment", _("law on an amendment of the Constitution")
    FEDERAL_CONSTITUTIONAL_LAW = "fkz", _("federal constitutional law")
    FEDERAL_LAW = "fz", _("federal law")
    CODE = "code", _("code")
    LAW = "law", _("law")
    DECREE = "decree", _("decree")
    RESOLUTION = "resolution", _("resolution")
    DIRECTION = "direction", _("direction")
    ORDER = "order", _("order")
    REGULATION = "regulation", _("regulation")
    LETTER = "letter", _("letter")
    PLENUM_RULING = "plenum-ruling", _("ruling of a plenum of a supreme court")
    COURT_RULING = "court-ruling", _("ruling of a court")
    TREATY = "treaty", _("international treaty")
    CONVENTION = "convention", _("convention")
    AGREEMENT = "agreement", _("agreement on social partnership")
    COLLECTIVE_AGREEMENT = "collective-agreement", _("collective agreement")
    UNION_CHARTER = "union-charter", _("charter of the union")
    UNION_RULING = "union-ruling", _("ruling of a union body")
    LOCAL_ACT = "local-act", _("local normative act")


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
        _("adopted by"), max_length=500, help_text=_("The body or bodies, as they were called at the time of signing.")
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

    def store_parts(self) -> None:
        """The documents of the editions carry the act's title, address and audience: they follow it."""
        for edition in self.editions.filter(live=True):
            if edition.audience != self.audience:
                type(edition).objects.filter(pk=edition.pk).update(audience=self.audience)
            capture.observe(edition, cause="its act changed")

    editions: Any


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
