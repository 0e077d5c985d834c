"""Practice notes: how a norm is understood and applied."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField

from cms.content.rich_text import FEATURES
from cms.legislation.models.acts import Act
from cms.legislation.models.library_items import LibraryItem


class NoteKind(models.TextChoices):
    """What a practice note is."""

    CLARIFICATION = "clarification", _("clarification")
    COURT_PRACTICE = "court-practice", _("court practice")
    UNION_POSITION = "union-position", _("position of the union")
    QUESTION_ANSWER = "question-answer", _("question and answer")


class PracticeNote(LibraryItem):
    """A note on a norm, written for the wording of the day ``valid_from``. When the norm changes the note stays and its
    document says so: nobody reads it as if it were about the new wording."""

    title = models.CharField(_("title"), max_length=300)
    slug = models.SlugField(
        _("address"), max_length=120, unique=True, help_text=_("Latin letters, digits and hyphens; part of the link.")
    )
    kind = models.CharField(_("kind"), max_length=16, choices=NoteKind)
    act = models.ForeignKey(Act, verbose_name=_("act"), on_delete=models.PROTECT, related_name="notes")
    label = models.CharField(
        _("place"), max_length=255, help_text=_("The label of the provision, for example st_81__ch_1__p_6 or p_3.2.")
    )
    text = RichTextField(_("text"), features=FEATURES)
    source = models.CharField(_("source"), max_length=500, help_text=_("Where this was said, with date and number."))
    author = models.CharField(_("author"), max_length=300, blank=True)
    valid_from = models.DateField(_("from"), help_text=_("The law is read as it stood on this day."))
    valid_to = models.DateField(_("to"), null=True, blank=True, help_text=_("The last day; empty while it holds."))
    review_on = models.DateField(
        _("good until"), null=True, blank=True, help_text=_("When somebody has to look whether it still holds.")
    )

    class Meta:
        verbose_name = _("practice note")
        verbose_name_plural = _("practice notes")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """The period must not end before it begins."""
        super().clean()
        if self.valid_to and self.valid_from and self.valid_to < self.valid_from:
            raise ValidationError({"valid_to": _("The last day is before the first one.")})
