"""The edition: the text of an act as it stood from one date on."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.legislation.models.acts import Act
from cms.legislation.models.library_items import LibraryItem


class Edition(LibraryItem):
    """The consolidated text of an act from a date on. The text is kept as it was given, a line for a paragraph."""

    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.PROTECT, related_name="editions")
    in_force_from = models.DateField(_("in force from"))
    in_force_to = models.DateField(
        _("in force to"), null=True, blank=True, help_text=_("The last day; empty while no later edition is known.")
    )
    basis = models.CharField(
        _("made by"), max_length=500, blank=True, help_text=_("The act that brought this wording about.")
    )
    source = models.CharField(_("source of the text"), max_length=500, blank=True, help_text=_("Address or file."))
    text = models.TextField(_("text"), help_text=_("The whole text, a line for a paragraph."))

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ("act", "in_force_from")
        constraints = [
            models.UniqueConstraint(
                fields=["act", "in_force_from"],
                name="one_edition_of_day",
                violation_error_message=_("The act already has an edition that is in force from this day."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.act}, {self.in_force_from:%d.%m.%Y}"

    def clean(self) -> None:
        """The period must not end before it begins."""
        super().clean()
        if self.in_force_to and self.in_force_from and self.in_force_to < self.in_force_from:
            raise ValidationError({"in_force_to": _("The last day in force is before the first one.")})

    @property
    def slug(self) -> str:
        """Address of the edition: that of its act and the day."""
        return f"{self.act.slug}-{self.in_force_from:%Y-%m-%d}"
