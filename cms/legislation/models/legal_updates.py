"""Legal updates: what changed, for whom, and what to do."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, Panel
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.content.pages import ContentPage
from cms.content.rich_text import FEATURES
from cms.content.vocabularies import ActivistCategory
from cms.legislation.models.acts import Act


class LegalUpdatePage(ContentPage):
    """News of the law for those whom it concerns."""

    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.PROTECT, related_name="updates")
    labels = models.TextField(
        _("provisions"), blank=True, help_text=_("Labels in the new edition, one a line: st_81__ch_1__p_6 or p_3.2.")
    )
    in_force_from = models.DateField(_("from when"), help_text=_("The day on which the change takes force."))
    categories = ParentalManyToManyField(
        ActivistCategory, verbose_name=_("categories of activist"), blank=True, related_name="+"
    )
    what_changed = RichTextField(_("what changed"), features=FEATURES)
    for_whom = models.TextField(_("whom it concerns"), max_length=1000)
    what_to_do = RichTextField(_("what to do"), features=FEATURES, blank=True)

    content_panels: ClassVar[list[Panel]] = [
        *ContentPage.content_panels,
        FieldRowPanel([FieldPanel("act"), FieldPanel("in_force_from")]),
        FieldPanel("labels"),
        FieldPanel("what_changed"),
        FieldPanel("for_whom"),
        FieldPanel("what_to_do"),
        FieldPanel("categories"),
    ]
    search_fields: ClassVar[list[Any]] = [
        *ContentPage.search_fields,
        index.SearchField("what_changed"),
        index.SearchField("what_to_do"),
    ]

    class Meta:
        verbose_name = _("legal update")
        verbose_name_plural = _("legal updates")

    @property
    def places(self) -> tuple[str, ...]:
        """The labels, each once."""
        return tuple(dict.fromkeys(line.strip() for line in self.labels.splitlines() if line.strip()))
