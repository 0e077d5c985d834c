"""What every block of a body is."""

from typing import Any, ClassVar, get_args
from uuid import UUID

from cms.content.edges import EdgeCollector
from cms.publication.rendering import Shape


class BlockShape(Shape):
    """The common head of all blocks in documents. ``type`` is a Literal of one word; ``id`` outlives any edit."""

    type: str
    id: UUID


class ContentBlock:
    """Mixin, first in the bases of a Wagtail block: gives it a shape in documents."""

    shape: ClassVar[type[BlockShape]]

    @classmethod
    def type_name(cls) -> str:
        """The one value of the shape's ``type``; the block has the same name in its field."""
        (name,) = get_args(cls.shape.model_fields["type"].annotation)
        return str(name)

    def to_document(self, value: Any, block_id: UUID, edges: EdgeCollector) -> BlockShape | None:
        """The block in a document. Pure; None when what it shows does not exist any more (which is reported)."""
        raise NotImplementedError
