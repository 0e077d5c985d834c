"""A lesson's body without a page."""

from typing import Any

from wagtail.blocks import StreamBlock

from cms.content.body import render_body, stream
from cms.content.edges import EdgeCollector
from cms.lessons.body import LESSON_BLOCKS
from tests.cms.content.bodies import BLOCK_ID


def rendered(name: str, value: Any, edges: EdgeCollector | None = None) -> dict[str, Any] | None:
    """One block as it stands in a document's JSON, without its id; None when it was left out."""
    raw = [{"type": name, "value": value, "id": str(BLOCK_ID)}]
    body = StreamBlock(stream(*LESSON_BLOCKS)).to_python(raw)
    shapes = render_body(body, edges or EdgeCollector())
    if not shapes:
        return None
    json = shapes[0].model_dump(mode="json")
    assert json.pop("id") == str(BLOCK_ID)
    return json
