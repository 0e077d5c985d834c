"""Closed lists that editors keep: topics, and the categories of activist that materials are meant for."""

from typing import Any, ClassVar
from uuid import uuid4

from anyascii import anyascii
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, Panel
from wagtail.models import Orderable

from cms.publication.rendering import Label


class Term(Orderable):
    """An entry of a vocabulary. Its words are copied into documents, so a change of it renders those again."""

    sort_order: int | None
    content_id = models.UUIDField(default=uuid4, unique=True, editable=False)
    title = models.CharField(_("title"), max_length=120, unique=True)
    title_en = models.CharField(
        _("title in English"), max_length=120, blank=True, help_text=_("Left empty, the Russian title is shown.")
    )
    slug = models.SlugField(
        _("address"),
        max_length=120,
        unique=True,
        blank=True,
        help_text=_("Latin letters, digits and hyphens. Links and filters depend on it; left empty, it is made."),
    )

    panels: ClassVar[list[Panel]] = [FieldPanel("title"), FieldPanel("title_en"), FieldPanel("slug")]

    class Meta:
        abstract = True
        ordering = ("sort_order", "title")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self._make_slug()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a new term goes to the end of its list."""
        self._make_slug()
        if self.sort_order is None:
            last = type(self)._default_manager.aggregate(last=models.Max("sort_order"))["last"]
            self.sort_order = 0 if last is None else last + 1
        super().save(*args, **kwargs)

    def label(self, locale: str) -> Label:
        """The term as documents in this locale carry it."""
        return Label(slug=self.slug, title=(self.title_en if locale == "en" else "") or self.title)

    def _make_slug(self) -> None:
        self.slug = self.slug or slugify(anyascii(self.title))


class Topic(Term):
    """What a material is about."""

    class Meta(Term.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")


class ActivistCategory(Term):
    """Whom a material is meant for: chair, treasurer, legal inspector and so on."""

    class Meta(Term.Meta):
        verbose_name = _("category of activist")
        verbose_name_plural = _("categories of activist")
