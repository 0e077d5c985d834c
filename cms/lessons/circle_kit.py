"""The kit of a study circle's leader: notes, agenda with minutes, discussion cards, handout."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, IntegerBlock, StructBlock, StructValue, TextBlock

from cms.content.edges import EdgeCollector
from cms.content.rich_text import Html, to_html
from cms.publication.rendering import Shape


class AgendaItem(Shape):
    """A part of a meeting: how many minutes, what, and how it is done (plain text)."""

    minutes: int
    title: str
    text: str


class DiscussionCard(Shape):
    """A card to print, cut out and hand round."""

    title: str
    text: str


class CircleKit(Shape):
    """What a leader needs for one meeting. ``minutes`` is the sum of the agenda."""

    leader_notes: Html
    minutes: int
    agenda: tuple[AgendaItem, ...]
    discussion_cards: tuple[DiscussionCard, ...]
    handout: Html


class AgendaItemBlock(StructBlock):
    minutes = IntegerBlock(label=_("Minutes"), min_value=1, max_value=240)
    title = CharBlock(label=_("What is done"), max_length=200)
    text = TextBlock(label=_("How"), required=False, rows=2)

    class Meta:
        icon = "time"
        label = _("Part of the meeting")


class DiscussionCardBlock(StructBlock):
    title = CharBlock(label=_("Heading"), max_length=200)
    text = TextBlock(label=_("Text"), rows=3, help_text=_("A situation, a claim to argue about, or a question."))

    class Meta:
        icon = "form"
        label = _("Card")


def circle_kit(lesson: Any, edges: EdgeCollector) -> CircleKit | None:
    """The kit of a lesson, or None when nothing of it was written."""
    if not any((lesson.leader_notes, lesson.agenda, lesson.discussion_cards, lesson.handout)):
        return None
    agenda = tuple(_agenda_item(child.value) for child in lesson.agenda)
    return CircleKit(
        leader_notes=to_html(lesson.leader_notes, edges),
        minutes=sum(item.minutes for item in agenda),
        agenda=agenda,
        discussion_cards=tuple(
            DiscussionCard(title=child.value["title"] or "", text=child.value["text"] or "")
            for child in lesson.discussion_cards
        ),
        handout=to_html(lesson.handout, edges),
    )


def _agenda_item(value: StructValue) -> AgendaItem:
    return AgendaItem(minutes=value["minutes"] or 0, title=value["title"] or "", text=value["text"] or "")
