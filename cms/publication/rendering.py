"""The shapes that a domain's render function returns: what is stored in the log, and what it points to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict


class Audience(StrEnum):
    """Who may read a document. Anything that is not in this list is served to nobody."""

    PUBLIC = "public"
    MEMBERS = "members"


class Role(StrEnum):
    """Why a document points to another."""

    CITES = "cites"
    SEE_ALSO = "see_also"
    IN_STAGE = "in_stage"
    APPLIES = "applies"
    BELONGS_TO = "belongs_to"
    EMBEDS = "embeds"


class Shape(BaseModel):
    """Base of every published shape: an unknown key is an error, and instances do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Label(Shape):
    """A term of a vocabulary, embedded in the documents that carry it."""

    slug: str
    title: str


class DocumentCard(Shape):
    """The small form of a document, for lists and references. Types add their own fields."""

    id: UUID
    type: str
    locale: str
    slug: str
    title: str
    summary: str = ""


class DocumentBody(Shape):
    """The stored form of a document. Holds neither clock nor sequence: equal content gives equal bytes."""

    id: UUID
    type: str
    locale: str
    slug: str
    schema_version: int
    audience: Audience
    title: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A document's pointer to something else that has a content id.

    ``fragment`` addresses a part of the target (a provision's label); with the role EMBEDS the target's words or
    pixels are copied into the body, and a change of the target renders this document again.
    """

    target: UUID
    role: Role
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class Rendering:
    """What a render function returns for one object: body, card, edges in reading order, and facets for filters.

    ``kept`` is what the document keeps from its readers, such as an answer key, in the shape of a body: neither stored nor
    sent, for those who look after the law that it cites.
    """

    body: DocumentBody
    card: DocumentCard
    edges: tuple[Edge, ...] = ()
    facets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kept: Mapping[str, Any] = field(default_factory=dict)


def canonical(shape: BaseModel) -> bytes:
    """UTF-8 JSON in field order, without spaces: the same shape always gives the same bytes."""
    return shape.model_dump_json().encode()
