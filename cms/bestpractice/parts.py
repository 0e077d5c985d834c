"""What a case study consists of besides its texts: actions, results and citations, each in the author's order."""

from datetime import date
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.models import Orderable

from cms.bestpractice.evidence import Measure
from cms.publication.models import DocumentHead, Kind

CASE = "bestpractice.CaseStudyPage"


class CaseAction(Orderable):
    """One thing that was done."""

    case = ParentalKey(CASE, on_delete=models.CASCADE, related_name="actions")
    when = models.CharField(_("when"), max_length=120, help_text=_("A day, a month or a span: “October to December”."))
    who = models.CharField(
        _("who"), max_length=200, help_text=_("The office or the number of people, not a name: “nine activists”.")
    )
    what = models.TextField(_("what was done"), max_length=2000)
    person_hours = models.PositiveIntegerField(
        _("person-hours"), null=True, help_text=_("People times hours, rounded up. 0 when it was part of other work.")
    )

    panels: ClassVar[list[Panel]] = [
        FieldRowPanel([FieldPanel("when"), FieldPanel("who"), FieldPanel("person_hours")]),
        FieldPanel("what"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("action")
        verbose_name_plural = _("actions")

    def __str__(self) -> str:
        return self.what[:80]


class CaseResult(Orderable):
    """One indicator before and after, or, when it can not be counted, in words."""

    case = ParentalKey(CASE, on_delete=models.CASCADE, related_name="results")
    indicator = models.CharField(_("indicator"), max_length=300, help_text=_("What was counted."))
    unit = models.CharField(_("unit"), max_length=60, blank=True, help_text=_("People, cases, per cent, roubles."))
    value_before = models.DecimalField[Any, Decimal | None](
        _("value before"), max_digits=14, decimal_places=3, null=True, blank=True
    )
    before_on: models.DateField[Any, date | None] = models.DateField(_("measured on"), null=True, blank=True)
    value_after = models.DecimalField[Any, Decimal | None](
        _("value after"), max_digits=14, decimal_places=3, null=True, blank=True
    )
    after_on: models.DateField[Any, date | None] = models.DateField(_("measured again on"), null=True, blank=True)
    counted = models.PositiveIntegerField(
        _("how many were counted (n)"), null=True, blank=True, help_text=_("Of how many people, places or papers.")
    )
    method = models.CharField(_("how it was measured"), max_length=500, help_text=_("So that others can repeat it."))
    source = models.CharField(_("source"), max_length=300, help_text=_("The paper in which the numbers stand."))
    qualitative = models.BooleanField(
        _("can not be counted"), default=False, help_text=_("Then say in words what has changed.")
    )
    account = models.TextField(_("what has changed, in words"), max_length=2000, blank=True)
    compared_with = models.CharField(
        _("compared with"), max_length=300, blank=True, help_text=_("A similar group where nothing was done, if any.")
    )
    compared_before = models.DecimalField[Any, Decimal | None](
        _("its value before"), max_digits=14, decimal_places=3, null=True, blank=True
    )
    compared_after = models.DecimalField[Any, Decimal | None](
        _("its value after"), max_digits=14, decimal_places=3, null=True, blank=True
    )

    panels: ClassVar[list[Panel]] = [
        FieldRowPanel([FieldPanel("indicator"), FieldPanel("unit")]),
        FieldRowPanel([FieldPanel("value_before"), FieldPanel("before_on")]),
        FieldRowPanel([FieldPanel("value_after"), FieldPanel("after_on")]),
        FieldRowPanel([FieldPanel("counted"), FieldPanel("source")]),
        FieldPanel("method"),
        FieldPanel("qualitative"),
        FieldPanel("account"),
        MultiFieldPanel(
            [
                FieldPanel("compared_with"),
                FieldRowPanel([FieldPanel("compared_before"), FieldPanel("compared_after")]),
            ],
            heading=_("Comparison"),
        ),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("result")
        verbose_name_plural = _("results")

    def __str__(self) -> str:
        return self.indicator

    def measure(self) -> Measure:
        """What this result proves."""
        numbers = (self.value_before, self.value_after, self.counted)
        counted = not self.qualitative and None not in numbers
        compared = bool(self.compared_with) and None not in (self.compared_before, self.compared_after)
        return Measure(
            documented=bool(self.source and self.method),
            before_and_after=counted and self.in_order(),
            compared=compared,
        )

    def in_order(self) -> bool:
        """Whether both days are known and the second is later."""
        return self.before_on is not None and self.after_on is not None and self.before_on < self.after_on


def acts_by_title() -> list[tuple[str, str]]:
    """The published acts as choices: content id and title, after an empty one. One query."""
    heads = DocumentHead.objects.filter(type="act", kind=Kind.PUBLISHED, locale="ru").order_by("title", "content_id")
    return [("", "—"), *((str(head.content_id), head.title) for head in heads)]


class ActSelect(forms.Select):
    """The acts of the library by title; the value is a content id. Unless ``acts`` are given, they are read when the form
    is shown."""

    acts: list[tuple[str, str]] | None = None

    def optgroups(self, name: str, value: list[str], attrs: dict[str, Any] | None = None) -> list[Any]:
        self.choices = acts_by_title() if self.acts is None else self.acts
        return super().optgroups(name, value, attrs)


class LegalBasis(Orderable):
    """A provision on which the practice stands, as it was on the day of the event."""

    case = ParentalKey(CASE, on_delete=models.CASCADE, related_name="legal_basis")
    citation = models.CharField(
        _("citation"), max_length=200, help_text=_("As lawyers write it, with the part, the article and the act.")
    )
    act: models.UUIDField[Any, UUID | None] = models.UUIDField(
        _("act in the library"), null=True, blank=True, help_text=_("Leave it empty when the library has no such act.")
    )

    panels: ClassVar[list[Panel]] = [
        FieldRowPanel([FieldPanel("citation"), FieldPanel("act", widget=ActSelect)]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("legal basis")
        verbose_name_plural = _("legal bases")

    def __str__(self) -> str:
        return self.citation
