"""Lessons: what is learned."""

from typing import Any, ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
    TabbedInterface,
)
from wagtail.fields import RichTextField
from wagtail.search import index

from cms.content.blocks.file import FileBlock
from cms.content.body import stream
from cms.content.fields import BodyField
from cms.content.pages import ContentPage
from cms.content.rich_text import FEATURES
from cms.content.vocabularies import ActivistCategory
from cms.lessons.body import LESSON_BLOCKS
from cms.lessons.circle_kit import AgendaItemBlock, DiscussionCardBlock
from cms.lessons.references import READING, DocumentReferenceBlock


class Level(models.TextChoices):
    """How much a reader is expected to know."""

    BASIC = "basic", _("for beginners")
    MIDDLE = "middle", _("for those who know the basics")
    ADVANCED = "advanced", _("for the experienced")


class LessonPage(ContentPage):
    """A lesson that a member reads on a phone in one sitting, with a kit for those who lead a study circle."""

    section = "lessons"

    categories = ParentalManyToManyField(
        ActivistCategory, verbose_name=_("categories of activist"), blank=True, related_name="+"
    )
    level = models.CharField(_("level"), max_length=10, choices=Level, default=Level.BASIC)
    duration_minutes = models.PositiveSmallIntegerField(
        _("duration, minutes"),
        default=20,
        validators=[MinValueValidator(1), MaxValueValidator(600)],
        help_text=_("How long reading and the tasks take."),
    )
    authors = models.TextField(
        _("authors"), blank=True, help_text=_("Name and, after a comma, office; a line for each.")
    )
    objectives = models.TextField(
        _("objectives"), blank=True, help_text=_("What the reader will be able to do; a line for each.")
    )
    competences = models.TextField(
        _("competences"), blank=True, help_text=_("Which competences of an activist it builds; a line for each.")
    )
    body = BodyField(stream(*LESSON_BLOCKS), verbose_name=_("text of the lesson"), blank=True)
    self_check = models.TextField(
        _("self-check"), blank=True, help_text=_("What the reader asks themselves at the end; a line for each.")
    )
    one_act = models.TextField(
        _("one act for your organisation"),
        blank=True,
        max_length=1000,
        help_text=_("What to do in one's own organisation within a week after the lesson."),
    )
    attachments = BodyField(stream(FileBlock), verbose_name=_("attachments"), blank=True)
    further_reading = BodyField(
        [("document", DocumentReferenceBlock(READING, label=_("Material")))],
        verbose_name=_("further reading"),
        blank=True,
    )
    leader_notes = RichTextField(
        _("notes for the leader"), features=FEATURES, blank=True, help_text=_("What to prepare and what to watch for.")
    )
    agenda = BodyField([("item", AgendaItemBlock())], verbose_name=_("agenda of the meeting"), blank=True)
    discussion_cards = BodyField([("card", DiscussionCardBlock())], verbose_name=_("discussion cards"), blank=True)
    handout = RichTextField(
        _("handout"), features=FEATURES, blank=True, help_text=_("One page that everyone takes home.")
    )

    content_panels: ClassVar[list[Panel]] = [
        *ContentPage.content_panels,
        FieldPanel("objectives"),
        FieldPanel("body"),
    ]
    # Beside the text, which is what is written first and looked at most.
    audience_panels: ClassVar[list[Panel]] = [
        FieldPanel("categories", widget=CheckboxSelectMultiple),
        FieldRowPanel([FieldPanel("level"), FieldPanel("duration_minutes")]),
        FieldPanel("competences"),
        FieldPanel("authors"),
    ]
    afterwards_panels: ClassVar[list[Panel]] = [
        FieldPanel("self_check"),
        FieldPanel("one_act"),
        FieldPanel("attachments"),
        FieldPanel("further_reading"),
    ]
    circle_panels: ClassVar[list[Panel]] = [
        MultiFieldPanel(
            [FieldPanel("leader_notes"), FieldPanel("agenda"), FieldPanel("discussion_cards"), FieldPanel("handout")],
            heading=_("For the leader of a study circle"),
        )
    ]
    edit_handler = TabbedInterface(
        [
            ObjectList(content_panels, heading=_("Lesson")),
            ObjectList(audience_panels, heading=_("For whom and by whom")),
            ObjectList(afterwards_panels, heading=_("After the lesson")),
            ObjectList(circle_panels, heading=_("Circle kit")),
            ObjectList([HelpPanel(template="lessons/review_panel.html")], heading=_("Before publishing")),
            ObjectList(ContentPage.promote_panels, heading=_("Promote")),
            ObjectList(ContentPage.settings_panels, heading=_("Settings")),
        ]
    )
    search_fields: ClassVar[list[Any]] = [*ContentPage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")
