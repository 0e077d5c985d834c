"""What happened, or has to happen, when."""

from typing import Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, RichTextBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.content.rich_text import FEATURES, Html, to_html
from cms.publication.rendering import Shape


class TimelineEvent(Shape):
    """``when`` is words as people say them: “17 октября 1905”, “день 3”, “до 1 декабря”."""

    when: str
    title: str
    html: Html


class Timeline(BlockShape):
    """Events in the editor's order."""

    type: Literal["timeline"]
    title: str
    events: tuple[TimelineEvent, ...]


class TimelineEventBlock(StructBlock):
    when = CharBlock(label=_("When"), max_length=80, help_text=_("A date, a year, “day 3”."))
    title = CharBlock(label=_("What"), max_length=200)
    text = RichTextBlock(label=_("Details"), required=False, features=FEATURES)

    class Meta:
        icon = "calendar-alt"
        label = _("Event")


class TimelineBlock(ContentBlock, StructBlock):
    shape = Timeline

    title = CharBlock(label=_("Heading"), required=False, max_length=200)
    events = ListBlock(TimelineEventBlock(), label=_("Events"), min_num=1, max_num=60)

    class Meta:
        icon = "calendar-alt"
        label = _("Timeline")
        group = _("Structure")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Timeline:
        events = tuple(
            TimelineEvent(
                when=event["when"] or "", title=event["title"] or "", html=to_html(event["text"].source, edges)
            )
            for event in value["events"]
        )
        return Timeline(type="timeline", id=block_id, title=value["title"] or "", events=events)
