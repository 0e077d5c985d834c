"""Legal updates: what changed, for whom, and what to do."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, Panel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from cms.content.pages import ContentPage
from cms.content.rich_text import FEATURES
from cms.content.vocabularies import ActivistCategory
from cms.legislation.models.acts import Act
from cms.legislation.models.provisions import Effect


class LegalUpdatePage(ContentPage):
    """News of the law for those whom it concerns."""

    section = "legal-updates"

    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.PROTECT, related_name="updates")
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
        InlinePanel("norms", heading=_("Provisions"), label=_("provision")),
        InlinePanel("effects", heading=_("Amendments that this is about"), label=_("amendment")),
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

    norms: Any
    effects: Any

    @property
    def places(self) -> tuple[tuple[Act, str], ...]:
        """The acts and labels of the provisions, in the editor's order, each once."""
        return tuple(dict.fromkeys((norm.act or self.act, norm.label.strip()) for norm in self.norms.all()))


class UpdatedNorm(Orderable):
    """A provision that a legal update is about, of its act or of another one."""

    page = ParentalKey(LegalUpdatePage, on_delete=models.CASCADE, related_name="norms")
    act = models.ForeignKey(
        Act,
        verbose_name=_("another act"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Empty: the act of the update."),
    )
    label = models.CharField(
        _("place"), max_length=255, help_text=_("The label in the new edition: st_81__ch_1__p_6 or p_3.2.")
    )

    panels: ClassVar[list[Panel]] = [FieldRowPanel([FieldPanel("label"), FieldPanel("act")])]

    class Meta(Orderable.Meta):
        verbose_name = _("provision of a legal update")
        verbose_name_plural = _("provisions of legal updates")

    def __str__(self) -> str:
        return self.label


class UpdateEffect(Orderable):
    """An amendment that a legal update tells of."""

    page = ParentalKey(LegalUpdatePage, on_delete=models.CASCADE, related_name="effects")
    effect = models.ForeignKey(Effect, verbose_name=_("amendment"), on_delete=models.CASCADE, related_name="+")

    panels: ClassVar[list[Panel]] = [FieldPanel("effect")]

    class Meta(Orderable.Meta):
        verbose_name = _("amendment of a legal update")
        verbose_name_plural = _("amendments of legal updates")

    def __str__(self) -> str:
        return str(self.effect)
