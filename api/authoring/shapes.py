"""A block alone, in the shape that it has within a body."""

from functools import lru_cache
from typing import Any

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, create_model

from api.authoring.reading import admit
from api.problems import not_found
from cms.content.authoring.codecs import Record
from cms.content.authoring.types import AuthoredType


@lru_cache(maxsize=32)
def block_shape(type_name: str, annotation: Any) -> type[BaseModel]:
    """A record whose only member is a block of a type's body."""
    shape: type[BaseModel] = create_model(f"{type_name}Body", __base__=Record, block=(annotation, ...))
    return shape


def admit_block(authored: AuthoredType, value: Any) -> dict[str, Any]:
    """A block of this type's body, with the blanks filled in. Raises a ``Problem`` that points to every fault."""
    block = block_annotation(authored)
    if block is None:
        raise not_found(_("blocks"))  # type: ignore[arg-type]
    admitted = admit({"block": value}, block_shape(authored.name, block)).model_dump(mode="json")
    found: dict[str, Any] = admitted["block"]
    return found


def block_annotation(authored: AuthoredType) -> Any:
    """The type of the blocks of a body; None for a document without."""
    return None if authored.body is None else authored.columns[authored.body].codec.block  # type: ignore[attr-defined]
