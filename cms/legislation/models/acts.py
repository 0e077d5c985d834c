"""The act as a work: who adopted it, when, under what number."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField

from cms.legislation.models.library_items import LibraryItem


class ActType(models.TextChoices):
    """Kinds of acts: those of the official list of publication that a union library meets, and the union's own."""

    CONSTITUTION = "constitution", _("Constitution")
    FEDERAL_CONSTITUTIONAL_LAW = "fkz", _("federal constitutional law")
    FEDERAL_LAW = "fz", _("federal law")
    CODE = "code", _("code")
    LAW = "law", _("law")
    DECREE = "decree", _("decree")
    RESOLUTION = "resolution", _("resolution")
    DIRECTION = "direction", _("direction")
    ORDER = "order", _("order")
    LETTER = "letter", _("letter")
    PLENUM_RULING = "plenum-ruling", _("ruling of a plenum of a supreme court")
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


class Act(LibraryItem):
    """A law or another normative act. Identity is type, body, date and number together: two laws are «273-ФЗ»."""

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
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("For acts of the union and of one institution: whose act it is."),
    )
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
