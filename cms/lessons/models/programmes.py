"""Programmes: which lessons are learned, in what stages, and who approved the plan."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, Panel
from wagtail.models import Orderable
from wagtail.search import index

from cms.content.pages import ContentPage
from cms.content.vocabularies import ActivistCategory
from cms.lessons.models.lessons import LessonPage


class FormOfStudy(models.TextChoices):
    """How a lesson is studied within a programme."""

    SELF = "self", _("on one's own")
    CIRCLE = "circle", _("in a study circle")
    SEMINAR = "seminar", _("at a seminar")
    WEBINAR = "webinar", _("at a webinar")
    PRACTICE = "practice", _("practice in the organisation")


class ProgrammePage(ContentPage):
    """A plan of study: stages in order, and lessons within them."""

    section = "lessons"

    goal = models.TextField(_("goal"), help_text=_("What the union wants to reach by this programme."))
    competences = models.TextField(_("competences"), blank=True, help_text=_("What graduates can do; a line for each."))
    categories = ParentalManyToManyField(
        ActivistCategory, verbose_name=_("categories of activist"), blank=True, related_name="+"
    )
    approved_by = models.ForeignKey(
        "organisations.Organisation",
        verbose_name=_("plan approved by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    approved_on = models.DateField(_("approved on"), null=True, blank=True)
    protocol_number = models.CharField(_("number of the protocol"), max_length=40, blank=True)

    content_panels: ClassVar[list[Panel]] = [
        *ContentPage.content_panels,
        FieldPanel("goal"),
        FieldPanel("competences"),
        FieldPanel("categories", widget=CheckboxSelectMultiple),
        MultiFieldPanel(
            [FieldPanel("approved_by"), FieldRowPanel([FieldPanel("approved_on"), FieldPanel("protocol_number")])],
            heading=_("Approval of the plan"),
        ),
        InlinePanel("stages", heading=_("Stages"), label=_("stage")),
    ]
    search_fields: ClassVar[list[Any]] = [*ContentPage.search_fields, index.SearchField("goal")]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def clean(self) -> None:
        """An approval is whole or absent."""
        super().clean()
        given = [bool(self.approved_by_id), bool(self.approved_on), bool(self.protocol_number)]
        if any(given) and not all(given):
            message = _("An approval needs the body, the date and the number of its protocol.")
            raise ValidationError({"approved_by": message})


class Stage(Orderable, ClusterableModel):
    """A part of a programme with its dates."""

    programme = ParentalKey(ProgrammePage, on_delete=models.CASCADE, related_name="stages")
    title = models.CharField(_("title"), max_length=300)
    starts_on: models.DateField[date | None, date | None] = models.DateField(_("starts on"), null=True, blank=True)
    ends_on: models.DateField[date | None, date | None] = models.DateField(_("ends on"), null=True, blank=True)
    summary = models.TextField(_("in short"), max_length=1000, blank=True)

    panels: ClassVar[list[Panel]] = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("summary"),
        InlinePanel("lessons", heading=_("Lessons"), label=_("lesson")),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("stage of a programme")
        verbose_name_plural = _("stages of programmes")
        ordering = ("sort_order", "pk")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """A stage does not end before it starts."""
        super().clean()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            raise ValidationError({"ends_on": _("The stage ends before it starts.")})


class StageLesson(Orderable):
    """A lesson in its place within a stage. One lesson may stand in many."""

    stage = ParentalKey(Stage, on_delete=models.CASCADE, related_name="lessons")
    # Deleted under a live programme, a lesson would leave a gap that no publishing tells of.
    lesson = models.ForeignKey(LessonPage, verbose_name=_("lesson"), on_delete=models.PROTECT, related_name="+")
    required = models.BooleanField(_("required"), default=True)
    form_of_study = models.CharField(_("form of study"), max_length=10, choices=FormOfStudy, default=FormOfStudy.SELF)
    week = models.PositiveSmallIntegerField(
        _("week"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(300)],
        help_text=_("Counted from the start of the stage."),
    )

    panels: ClassVar[list[Panel]] = [
        FieldPanel("lesson"),
        FieldRowPanel([FieldPanel("required"), FieldPanel("form_of_study"), FieldPanel("week")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("lesson of a stage")
        verbose_name_plural = _("lessons of a stage")
        ordering = ("sort_order", "pk")

    def __str__(self) -> str:
        return str(self.lesson)
