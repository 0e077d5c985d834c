"""The glossary: what a word means here."""

from typing import Any, ClassVar, Self
from uuid import UUID, uuid4

from anyascii import anyascii
from django.conf import settings
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.fields import RichTextField
from wagtail.models import DraftStateMixin, LockableMixin, PreviewableMixin, RevisionMixin, WorkflowMixin

from cms.content.preview import DocumentPreview
from cms.content.rich_text import INLINE_FEATURES
from cms.publication.publishable import Publishable


class GlossaryTerm(
    DocumentPreview,
    Publishable,
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    ClusterableModel,
):
    """A word or phrase with its meaning, written once for all lessons."""

    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    term = models.CharField(_("term"), max_length=200, unique=True, help_text=_("In the singular, as in a dictionary."))
    slug = models.SlugField(
        _("address"),
        max_length=200,
        unique=True,
        blank=True,
        help_text=_("Latin letters, digits and hyphens; left empty, it is made from the term."),
    )
    also_called = models.TextField(
        _("also called"), blank=True, help_text=_("Other words and short forms for the same; a line for each.")
    )
    definition = RichTextField(
        _("meaning"), features=INLINE_FEATURES, help_text=_("One or two sentences in plain words.")
    )

    panels: ClassVar[list[Panel]] = [
        FieldPanel("term"),
        FieldPanel("definition"),
        FieldPanel("also_called"),
        FieldPanel("slug"),
        FieldPanel("audience"),
    ]

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ("term",)

    def __str__(self) -> str:
        return self.term

    @property
    def document_locale(self) -> str:
        return settings.LANGUAGE_CODE

    @classmethod
    def find_document(cls, content_id: UUID, locale: str) -> Self | None:
        return cls.objects.filter(content_id=content_id).first()

    def clean(self) -> None:
        super().clean()
        self._make_slug()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a term without an address gets one."""
        self._make_slug()
        super().save(*args, **kwargs)

    def _make_slug(self) -> None:
        self.slug = self.slug or slugify(anyascii(self.term))
