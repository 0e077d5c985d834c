"""The texts of a published body, wherever its domain put them. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cms.content.draft_texts import plain

# Names, addresses and closed sets are never prose; the data for search engines repeat what stands elsewhere.
_NOT_PROSE = frozenset(
    {
        "structured_data",
        "id",
        "type",
        "locale",
        "slug",
        "path",
        "ref",
        "url",
        "href",
        "audience",
        "organisation",
        "kind",
        "tone",
        "src",
    }
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a document without markup. ``pointer`` is its JSON Pointer in the body; ``block`` the id of the block
    that it stands in, None in the head of the document."""

    pointer: str
    block: UUID | None
    text: str


@dataclass(frozen=True, slots=True)
class SetPlace:
    """A block in which an author has chosen an act and a place of it: no prose, a citation by itself."""

    pointer: str
    block: UUID | None
    ref: UUID
    label: str


def texts_of(body: Mapping[str, Any]) -> Iterator[Text]:
    """Every text of a body that may hold a citation, in reading order."""
    for key, value in body.items():
        if key not in _NOT_PROSE:
            yield from _texts(value, f"/{key}", None)


def set_places(value: Any, pointer: str = "") -> Iterator[SetPlace]:
    """Blocks of the type ``provision``, at any depth, in reading order."""
    if isinstance(value, list):
        for at, each in enumerate(value):
            yield from set_places(each, f"{pointer}/{at}")
    elif isinstance(value, dict):
        if value.get("type") == "provision" and pointer and value.get("ref"):
            yield SetPlace(pointer, UUID(value["id"]), UUID(value["ref"]), value["label"])
        for key, each in value.items():
            yield from set_places(each, f"{pointer}/{key}")


def _texts(value: Any, pointer: str, block: UUID | None) -> Iterator[Text]:
    if isinstance(value, str):
        if " " in value or "\xa0" in value:
            yield Text(pointer, block, plain(value))
    elif isinstance(value, list):
        for at, each in enumerate(value):
            yield from _texts(each, f"{pointer}/{at}", block)
    elif isinstance(value, dict) and value.get("type") != "provision":
        inner = _block_id(value) or block
        for key, each in value.items():
            if key not in _NOT_PROSE:
                yield from _texts(each, f"{pointer}/{key}", inner)


def _block_id(value: Mapping[str, Any]) -> UUID | None:
    if "type" not in value or not isinstance(value.get("id"), str):
        return None
    try:
        return UUID(value["id"])
    except ValueError:
        return None
