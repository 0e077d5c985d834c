"""Lessons: what is learned."""

from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel
from wagtail.search import index

from cms.content.body import CONTENT_BLOCKS, stream
from cms.content.fields import BodyField
from cms.content.pages import ContentPage
from cms.content.vocabularies import ActivistCategory


class LessonPage(ContentPage):
    """A lesson that a member reads on a phone in one sitting."""

    categories = ParentalManyToManyField(
        ActivistCategory, verbose_name=_("categories of activist"), blank=True, related_name="+"
    )
    duration_minutes = models.PositiveSmallIntegerField(
        _("duration, minutes"),
        default=20,
        validators=[MinValueValidator(1), MaxValueValidator(600)],
        help_text=_("How long reading and the tasks take."),
    )
    objectives = models.TextField(
        _("objectives"), blank=True, help_text=_("What the reader will be able to do; a line for each.")
    )
    body = BodyField(stream(*CONTENT_BLOCKS), verbose_name=_("text of the lesson"), blank=True)

    content_panels: ClassVar[list[Panel]] = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("duration_minutes"), FieldPanel("categories")]),
        FieldPanel("objectives"),
        FieldPanel("body"),
    ]
    search_fields: ClassVar[list[Any]] = [*ContentPage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
