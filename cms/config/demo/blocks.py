"""The demo's blocks as an editor's body field stores them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile

from cms.config.demo.blocks_of_lessons import LESSON_VALUES
from cms.config.demo.demo_ids import demo_id
from cms.content.media import UnionFile, UnionImage

FOLDER = Path(__file__).parent
TONES = {"note": "note", "warning": "warning", "law": "important", "tip": "example"}


def stored_body(owner: str, blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The body of the material ``owner``: what StreamField keeps in its column."""
    return [
        {"type": block["type"], "value": VALUES[block["type"]](block), "id": str(demo_id(owner, position))}
        for position, block in enumerate(blocks)
    ]


def _image(block: Mapping[str, Any]) -> dict[str, Any]:
    content_id = demo_id("image", block["file"])
    image = UnionImage.objects.filter(content_id=content_id).first()
    if image is None:
        image = UnionImage(
            content_id=content_id,
            title=block["caption"] or block["alt"][:200],
            alt=block["alt"],
            file=ContentFile((FOLDER / "images" / block["file"]).read_bytes(), name=block["file"]),
        )
        image.save()
    alt = "" if image.alt == block["alt"] else block["alt"]
    return {"image": image.pk, "caption": block["caption"], "alt": alt}


def _file(block: Mapping[str, Any]) -> dict[str, Any]:
    content_id = demo_id("file", block["file"])
    file = UnionFile.objects.filter(content_id=content_id).first()
    if file is None:
        content = ContentFile((FOLDER / "files" / block["file"]).read_bytes(), name=block["file"])
        file = UnionFile(content_id=content_id, title=block["title"], file=content)
        file.save()
    return {"file": file.pk, "title": "" if file.title == block["title"] else block["title"]}


def _table(block: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "data": block["rows"],
        "table_caption": block["caption"],
        "table_header_choice": "row" if block["header_row"] else "neither",
        "first_row_is_table_header": block["header_row"],
        "first_col_is_header": False,
        "cell": [],
    }


VALUES: dict[str, Callable[[Mapping[str, Any]], Any]] = {
    "heading": lambda block: {"text": block["text"], "level": str(block["level"])},
    "paragraph": lambda block: block["html"],
    "list": lambda block: {
        "ordered": block["style"] == "ordered",
        "items": [{"type": "item", "value": item, "id": str(demo_id(item))} for item in block["items"]],
    },
    "quote": lambda block: {"text": block["text"], "author": block["attribution"], "source": ""},
    "callout": lambda block: {"tone": TONES[block["kind"]], "title": block["title"], "text": block["html"]},
    "table": _table,
    "image": _image,
    "file": _file,
    **LESSON_VALUES,
}
