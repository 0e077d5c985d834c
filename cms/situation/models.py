"""The socio-economic situation and the work of organisations, in numbers."""

import uuid
from typing import Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from cms.content.preview import DocumentPreview
from cms.publication.publishable import Publishable
from cms.situation.periods import span


class TerritoryLevel(models.TextChoices):
    """How large a territory is."""

    COUNTRY = "country", _("country")
    REGION = "region", _("region")
    DISTRICT = "district", _("district")


class IndicatorSeries(
    DocumentPreview,
    Publishable,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    ClusterableModel,
):
    """One indicator of one territory or organisation over time."""

    content_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=300)
    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("Latin letters, digits and hyphens; part of the link.")
    )
    indicator = models.CharField(_("indicator"), max_length=120, help_text=_("What is counted: members, average pay …"))
    unit = models.CharField(_("unit"), max_length=40, help_text=_("People, per cent, roubles …"))
    territory_level = models.CharField(_("level of territory"), max_length=8, choices=TerritoryLevel, blank=True)
    territory = models.CharField(_("territory"), max_length=120, blank=True)
    organisation = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    source = models.CharField(
        _("source"), max_length=500, blank=True, help_text=_("Who counted, and where it is said.")
    )

    class Meta:
        verbose_name = _("series of an indicator")
        verbose_name_plural = _("series of indicators")

    def __str__(self) -> str:
        return self.title

    @property
    def document_locale(self) -> str:
        return settings.LANGUAGE_CODE

    @classmethod
    def find_document(cls, content_id: uuid.UUID, locale: str) -> Self | None:
        return cls._default_manager.filter(content_id=content_id).first()

    def clean(self) -> None:
        """A series is of a territory or of an organisation."""
        super().clean()
        if not self.organisation_id and not self.territory:
            raise ValidationError({"territory": _("Name the territory or choose the organisation.")})
        if bool(self.territory) != bool(self.territory_level):
            raise ValidationError({"territory_level": _("Give the territory and its level together.")})


class IndicatorValue(models.Model):
    """A value for a period: a year, a quarter, a month or a day."""

    series = ParentalKey(IndicatorSeries, on_delete=models.CASCADE, related_name="values")
    period = models.CharField(_("period"), max_length=10, help_text=_("2026, 2026-Q3, 2026-05 or 2026-05-31."))
    value = models.DecimalField(_("value"), max_digits=20, decimal_places=6)

    class Meta:
        verbose_name = _("value")
        verbose_name_plural = _("values")
        ordering = ("period",)
        constraints = [models.UniqueConstraint(fields=["series", "period"], name="one_value_of_period")]

    def __str__(self) -> str:
        return f"{self.period}: {self.value.normalize():f}"

    def clean(self) -> None:
        """The period must be one."""
        super().clean()
        try:
            span(self.period)
        except ValueError:
            raise ValidationError({"period": _("Write 2026, 2026-Q3, 2026-05 or 2026-05-31.")}) from None
