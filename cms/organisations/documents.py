"""The published form of an organisation: an entry of the union's directory."""

from datetime import date
from typing import Literal
from uuid import UUID

from cms.organisations.models import Level, Organisation, Setting, SizeBand
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Rendering, Role, Shape


class PublishedOfficer(Shape):
    """A person who answers for a field of work; ``contact`` is a page of the office."""

    person: str
    field_of_work: str
    since: date
    contact: str | None


class OrganisationDocument(DocumentBody):
    """A union body. ``parent`` is the content id of the body above, null for the central one."""

    type: Literal["organisation"]
    short_name: str
    level: Level
    setting: Setting | None
    size_band: SizeBand | None
    region: str
    summary: str
    website: str | None
    phone: str | None
    parent: UUID | None
    officers: tuple[PublishedOfficer, ...]


class OrganisationCard(DocumentCard):
    """An organisation in lists and references; ``title`` is its short name."""

    type: Literal["organisation"]
    level: Level
    region: str


def render(organisation: Organisation) -> Rendering:
    """The directory entry. Officers whose term has an end date, and the office's e-mail, stay inside."""
    parent = organisation.parent.content_id if organisation.parent else None
    body = _body(organisation, parent)
    card = OrganisationCard(
        id=body.id,
        type="organisation",
        locale=body.locale,
        slug=body.slug,
        title=organisation.short_name,
        summary=body.summary,
        level=body.level,
        region=body.region,
    )
    facets = {"level": (organisation.level,), "region": (organisation.region,), "setting": (organisation.setting,)}
    return Rendering(
        body=body,
        card=card,
        edges=(Edge(parent, Role.BELONGS_TO),) if parent else (),
        facets={name: values for name, values in facets.items() if values[0]} | _parent_facet(parent),
    )


def _body(organisation: Organisation, parent: UUID | None) -> OrganisationDocument:
    return OrganisationDocument(
        id=organisation.content_id,
        type="organisation",
        locale=organisation.document_locale,
        slug=organisation.slug,
        schema_version=TYPE.schema_version,
        audience=organisation.audience,
        title=organisation.name,
        short_name=organisation.short_name,
        level=organisation.level,
        setting=organisation.setting or None,
        size_band=organisation.size_band or None,
        region=organisation.region,
        summary=organisation.summary,
        website=organisation.website or None,
        phone=organisation.phone or None,
        parent=parent,
        officers=tuple(
            PublishedOfficer(
                person=officer.person,
                field_of_work=officer.field_of_work,
                since=officer.since,
                contact=officer.contact or None,
            )
            for officer in organisation.officers.all()
            if officer.until is None
        ),
    )


def _parent_facet(parent: UUID | None) -> dict[str, tuple[str, ...]]:
    return {"parent": (str(parent),)} if parent else {}


TYPE = DocumentType(
    name="organisation",
    plural="organisations",
    model=Organisation,
    schema=OrganisationDocument,
    card=OrganisationCard,
    render=render,
    facets=("level", "region", "setting", "parent"),
)
