"""The published forms of acts and editions."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.legislation.models import Act, ActLevel, ActType, Edition
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Label, Rendering, Role


class ActDocument(DocumentBody):
    """A law or another normative act, without its text: that is in its editions."""

    type: Literal["act"]
    kind: ActType
    bodies: str
    number: str
    signed_on: date
    short_title: str
    level: ActLevel
    organisation: UUID | None
    topics: tuple[Label, ...]


class ActCard(DocumentCard):
    """An act in lists and references."""

    type: Literal["act"]
    kind: ActType
    number: str
    signed_on: date


class EditionDocument(DocumentBody):
    """The text of an act from a date on, paragraph by paragraph. Unofficial: for reading, not for court."""

    type: Literal["edition"]
    act: UUID
    in_force_from: date
    in_force_to: date | None
    basis: str
    source: str
    paragraphs: tuple[str, ...]


class EditionCard(DocumentCard):
    """An edition in lists and references."""

    type: Literal["edition"]
    act: UUID
    in_force_from: date
    in_force_to: date | None


def render_act(act: Act) -> Rendering:
    """The act's entry in the library."""
    topics = list(act.topics.all())
    organisation = act.organisation.content_id if act.organisation else None
    body = ActDocument(
        id=act.content_id,
        type="act",
        locale=act.document_locale,
        slug=act.slug,
        schema_version=ACT.schema_version,
        audience=act.audience,
        title=act.title,
        kind=act.type,
        bodies=act.bodies,
        number=act.number,
        signed_on=act.signed_on,
        short_title=act.short_title,
        level=act.level,
        organisation=organisation,
        topics=tuple(topic.label(act.document_locale) for topic in topics),
    )
    card = ActCard(
        id=body.id,
        type="act",
        locale=body.locale,
        slug=body.slug,
        title=act.short_title or act.title,
        summary=act.title if act.short_title else "",
        kind=body.kind,
        number=body.number,
        signed_on=body.signed_on,
    )
    belongs = (Edge(organisation, Role.BELONGS_TO),) if organisation else ()
    return Rendering(
        body=body,
        card=card,
        edges=belongs + tuple(Edge(topic.content_id, Role.EMBEDS) for topic in topics),
        facets={
            "kind": (act.type,),
            "level": (act.level,),
            "topic": tuple(topic.slug for topic in topics),
            "organisation": (str(organisation),) if organisation else (),
        },
    )


def render_edition(edition: Edition) -> Rendering:
    """The text of an edition."""
    act = edition.act
    body = EditionDocument(
        id=edition.content_id,
        type="edition",
        locale=edition.document_locale,
        slug=edition.slug,
        schema_version=EDITION.schema_version,
        audience=edition.audience,
        title=act.title,
        act=act.content_id,
        in_force_from=edition.in_force_from,
        in_force_to=edition.in_force_to,
        basis=edition.basis,
        source=edition.source,
        paragraphs=tuple(line.strip() for line in edition.text.splitlines() if line.strip()),
    )
    card = EditionCard(
        id=body.id,
        type="edition",
        locale=body.locale,
        slug=body.slug,
        title=str(edition),
        act=body.act,
        in_force_from=body.in_force_from,
        in_force_to=body.in_force_to,
    )
    return Rendering(
        body=body,
        card=card,
        edges=(Edge(act.content_id, Role.BELONGS_TO),),
        facets={"act": (str(act.content_id),)},
    )


ACT = DocumentType(
    name="act",
    plural="acts",
    model=Act,
    schema=ActDocument,
    card=ActCard,
    render=render_act,
    facets=("kind", "level", "topic", "organisation"),
)
EDITION = DocumentType(
    name="edition",
    plural="editions",
    model=Edition,
    schema=EditionDocument,
    card=EditionCard,
    render=render_edition,
    facets=("act",),
)
