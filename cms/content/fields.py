"""The field for bodies of blocks."""

import json
from collections.abc import Sequence
from typing import Any

from wagtail.blocks import Block, StreamValue
from wagtail.fields import StreamField


class BodyField(StreamField):
    """A StreamField whose block definitions stay out of migrations: the column is JSON whatever the blocks are."""

    def __init__(self, block_types: Sequence[tuple[str, Block]] = (), **kwargs: Any) -> None:
        super().__init__(list(block_types), **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _, kwargs = super().deconstruct()
        for definition in ("block_types", "block_lookup", "verbose_name", "help_text"):
            kwargs.pop(definition, None)
        return name, path, [], kwargs

    def to_python(self, value: Any) -> StreamValue:
        """The value; within a migration, where no block is known, the raw data, so that saving a row loses nothing."""
        stored = self._stored_blocks(value)
        if stored and not self.stream_block.child_blocks:
            return StreamValue(self.stream_block, stored, is_lazy=True)
        return super().to_python(value)

    @staticmethod
    def _stored_blocks(value: Any) -> list[dict[str, Any]]:
        try:
            blocks = json.loads(value) if isinstance(value, str) else value
        except ValueError:
            return []
        return blocks if isinstance(blocks, list) and all(isinstance(block, dict) for block in blocks) else []
