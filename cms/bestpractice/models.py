"""Case studies: what an organisation did, and what came of it."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.search import index

from cms.content.body import CONTENT_BLOCKS, stream
from cms.content.fields import BodyField
from cms.content.pages import ContentPage


class CaseStudyPage(ContentPage):
    """A practice that others can repeat. The organisation whose experience it is must be named."""

    event_date = models.DateField(
        _("date of the event"), null=True, blank=True, help_text=_("The law is read as it stood on this day.")
    )
    problem = models.TextField(
        _("problem"), help_text=_("What was wrong, for whom, and how that was measured. A line for a paragraph.")
    )
    body = BodyField(stream(*CONTENT_BLOCKS), verbose_name=_("what was done and what came of it"), blank=True)

    content_panels: ClassVar[list[Panel]] = [
        *ContentPage.content_panels,
        FieldPanel("organisation"),
        FieldPanel("event_date"),
        FieldPanel("problem"),
        FieldPanel("body"),
    ]
    settings_panels: ClassVar[list[Panel]] = [
        FieldPanel("audience"),
        *ContentPage.settings_panels[1:],
    ]
    search_fields: ClassVar[list[Any]] = [
        *ContentPage.search_fields,
        index.SearchField("problem"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    def clean(self) -> None:
        """A practice belongs to somebody."""
        super().clean()
        if self.organisation_id is None:
            raise ValidationError({"organisation": _("Choose the organisation whose experience this is.")})
