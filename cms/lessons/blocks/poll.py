"""A question without a right answer: what readers think."""

from typing import Literal
from uuid import UUID, uuid5

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks import BooleanBlock, CharBlock, StructBlock, StructValue

from cms.content.blocks.block import BlockShape, ContentBlock
from cms.content.edges import EdgeCollector
from cms.publication.refusal import Fault, PublicationRefused
from cms.publication.rendering import Shape


class PollOption(Shape):
    """``id`` is made of the poll and the text: votes for another text are other votes."""

    id: UUID
    text: str


class Poll(BlockShape):
    """``multiple`` lets a reader choose several. Votes are no part of the document."""

    type: Literal["poll"]
    prompt: str
    multiple: bool
    options: tuple[PollOption, ...]


class PollBlock(ContentBlock, StructBlock):
    shape = Poll

    prompt = CharBlock(label=_("Question"), max_length=300)
    multiple = BooleanBlock(label=_("Several answers are possible"), required=False)
    options = blocks.ListBlock(
        CharBlock(label=_("Answer"), max_length=200), label=_("Answers"), min_num=2, max_num=12, default=["", ""]
    )

    class Meta:
        icon = "group"
        label = _("Poll")
        group = _("Tasks")

    def to_document(self, value: StructValue, block_id: UUID, edges: EdgeCollector) -> Poll:
        texts = [text.strip() for text in value["options"] if text and text.strip()]
        if len(texts) < 2 or len(set(texts)) < len(texts):
            raise PublicationRefused([Fault("/options", _("A poll needs at least two different answers."))])
        return Poll(
            type="poll",
            id=block_id,
            prompt=value["prompt"] or "",
            multiple=bool(value["multiple"]),
            options=tuple(PollOption(id=uuid5(block_id, text), text=text) for text in texts),
        )
