"""Bodies: which blocks a page may hold, and how they become a part of its document.

A domain with blocks of its own adds them to these, for its field and for its schema::

    body = BodyField(stream(*CONTENT_BLOCKS, ProvisionBlock))
    LessonBlock = Annotated[ContentBlockShape | Provision, Field(discriminator="type")]
"""

from typing import Annotated, Any
from uuid import UUID, uuid5

from pydantic import Field
from wagtail.blocks import Block as WagtailBlock
from wagtail.blocks import StreamValue

from cms.content.blocks.block import ContentBlock
from cms.content.blocks.callout import Callout, CalloutBlock
from cms.content.blocks.file import FileBlock, FileLink
from cms.content.blocks.heading import Heading, HeadingBlock
from cms.content.blocks.image import Figure, ImageBlock
from cms.content.blocks.list import ItemList, ListBlock
from cms.content.blocks.paragraph import Paragraph, ParagraphBlock
from cms.content.blocks.quote import Quote, QuoteBlock
from cms.content.blocks.table import Table, TableBlock
from cms.content.edges import EdgeCollector
from cms.content.links import linked_models

CONTENT_BLOCKS: tuple[type[ContentBlock], ...] = (
    HeadingBlock,
    ParagraphBlock,
    ListBlock,
    ImageBlock,
    QuoteBlock,
    CalloutBlock,
    TableBlock,
    FileBlock,
)
ContentBlockShape = Heading | Paragraph | ItemList | Figure | Quote | Callout | Table | FileLink
Block = Annotated[ContentBlockShape, Field(discriminator="type")]

# Names the blocks that have not been saved yet, in a preview of a new page.
UNSAVED = UUID("5e1a8c1e-5f0d-4b5e-9d57-0f6a0c2a7d11")


def stream(*blocks: type[ContentBlock]) -> list[tuple[str, WagtailBlock]]:
    """The definition of a ``BodyField`` that holds these blocks, named as in documents."""
    return [(block.type_name(), block()) for block in blocks]  # type: ignore[misc]


def render_body(value: StreamValue, edges: EdgeCollector) -> tuple[Any, ...]:
    """The shapes of a body's blocks in order; ``edges`` learns what they point to and what had to be left out.

    The targets of all links are found by one query for each kind of target. Raises ``PublicationRefused`` when a block
    can not be published, with the pointer of the block.
    """
    linked = linked_models()
    pointers = value.stream_block.extract_references(value)
    edges.look_up_links((model, str(key)) for model, key, *_ in pointers if model in linked)
    shapes = []
    for position, child in enumerate(value):
        with edges.at("body"), edges.at(position):
            shapes.append(child.block.to_document(child.value, _block_id(child.id, position), edges))
    return tuple(shape for shape in shapes if shape is not None)


def _block_id(stored: str | None, position: int) -> UUID:
    try:
        return UUID(stored or "")
    except ValueError:
        return uuid5(UNSAVED, stored or str(position))
