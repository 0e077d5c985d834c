"""A body without a page: what a field would store, as a value that can be rendered."""

from typing import Any
from uuid import UUID

from wagtail.blocks import StreamBlock, StreamValue

from cms.content.body import CONTENT_BLOCKS, render_body, stream
from cms.content.edges import EdgeCollector

BLOCK_ID = UUID("11111111-1111-4111-8111-111111111111")


def body_of(*blocks: tuple[str, Any]) -> StreamValue:
    """A body of (type, stored value) pairs; every block has the same id."""
    raw = [{"type": name, "value": value, "id": str(BLOCK_ID)} for name, value in blocks]
    return StreamBlock(stream(*CONTENT_BLOCKS)).to_python(raw)


def rendered(name: str, value: Any, edges: EdgeCollector | None = None) -> dict[str, Any] | None:
    """One block as it stands in a document's JSON, without its id; None when it was left out."""
    shapes = render_body(body_of((name, value)), edges or EdgeCollector())
    if not shapes:
        return None
    json = shapes[0].model_dump(mode="json")
    assert json.pop("id") == str(BLOCK_ID)
    return json
