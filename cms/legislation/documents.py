"""The published forms of acts and editions."""

from collections.abc import Iterable
from datetime import date
from hashlib import blake2b
from typing import Literal
from uuid import UUID

from cms.legislation.consolidation.ledger import versions_on
from cms.legislation.models import (
    Act,
    ActLevel,
    ActType,
    Completeness,
    Edition,
    End,
    ForceRule,
    ProvisionState,
    ProvisionVersion,
)
from cms.legislation.text.tree import GROUPING
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Label, Rendering, Role, Shape


class Registration(Shape):
    """Registration at the Ministry of Justice."""

    number: str
    registered_on: date | None


class OfficialPublication(Shape):
    """Where an act was officially published."""

    place: str
    published_on: date | None


class Ending(Shape):
    """The act is out of force from ``ended_on`` on; ``by`` is the act that says so."""

    ended_on: date
    how: End
    by: str


class ActDocument(DocumentBody):
    """A law or another normative act, without its text: that is in its editions."""

    type: Literal["act"]
    kind: ActType
    bodies: str
    number: str
    signed_on: date
    short_title: str
    aliases: tuple[str, ...]
    level: ActLevel
    territory: str
    organisation: UUID | None
    registration: Registration | None
    publication: OfficialPublication | None
    ended: Ending | None
    topics: tuple[Label, ...]


class ActCard(DocumentCard):
    """An act in lists and references."""

    type: Literal["act"]
    kind: ActType
    number: str
    signed_on: date


class TocEntry(Shape):
    """A heading, an article or a provision that stands beside articles, in reading order.

    ``depth`` is 0 at the top. ``digest`` changes when anything in an article does, and with nothing else: a reader that
    keeps provisions fetches those whose digest is new. A heading's is of its own words alone.
    """

    provision: UUID
    label: str
    level: str
    number: str
    heading: str
    state: ProvisionState
    depth: int
    digest: str


class EditionChange(Shape):
    """What this edition changed against the one before; ``was`` is the former label, ``label`` the present one, either
    empty where there is none. ``change`` is a class of ``cms.legislation.text.diff``."""

    provision: UUID
    label: str
    was: str
    change: str


class EditionDocument(DocumentBody):
    """An act as it stands from a date on: what it holds, not what it says. The words are served by provision.

    ``in_force_to`` is given where the edition ends by itself; else it holds until the next edition of its act.
    Unofficial: for reading, not for court.
    """

    type: Literal["edition"]
    act: UUID
    in_force_from: date
    in_force_to: date | None
    rule: ForceRule
    basis: str
    source: str
    completeness: Completeness
    checked_by: str
    toc: tuple[TocEntry, ...]
    changes: tuple[EditionChange, ...]


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
        aliases=tuple(sorted(alias.name for alias in act.aliases.all())),
        level=act.level,
        territory=act.territory,
        organisation=organisation,
        registration=_registration(act),
        publication=_publication(act),
        ended=Ending(ended_on=act.ended_on, how=act.end, by=act.ended_by) if act.ended_on else None,
        topics=tuple(topic.label(act.document_locale) for topic in topics),
    )
    belongs = (Edge(organisation, Role.BELONGS_TO),) if organisation else ()
    return Rendering(
        body=body,
        card=_act_card(act),
        edges=belongs + tuple(Edge(topic.content_id, Role.EMBEDS) for topic in topics),
        facets={
            "kind": (act.type,),
            "level": (act.level,),
            "topic": tuple(topic.slug for topic in topics),
            "organisation": (str(organisation),) if organisation else (),
        },
    )


def _act_card(act: Act) -> ActCard:
    return ActCard(
        id=act.content_id,
        type="act",
        locale=act.document_locale,
        slug=act.slug,
        title=act.short_title or act.title,
        summary=act.title if act.short_title else "",
        kind=act.type,
        number=act.number,
        signed_on=act.signed_on,
    )


def table_of_contents(versions: Iterable[ProvisionVersion]) -> Iterable[TocEntry]:
    """The headings and articles among the provisions of one day, which come in reading order."""
    entries: list[tuple[ProvisionVersion, int, list[str]]] = []
    depths: dict[UUID, int] = {}
    for version in versions:
        above = depths.get(version.parent_id) if version.parent_id else -1
        own = f"{version.label} {version.state} {version.digest}"
        if above is None:
            # Inside an article: only its digest knows.
            entries[-1][2].append(own)
            continue
        if version.level in GROUPING or version.level == "appendix":
            depths[version.provision_id] = above + 1
        entries.append((version, above + 1, [own]))
    for version, depth, parts in entries:
        yield TocEntry(
            provision=version.provision_id,
            label=version.label,
            level=version.level,
            number=version.number,
            heading=version.heading,
            state=ProvisionState(version.state),
            depth=depth,
            digest=blake2b("\n".join(parts).encode(), digest_size=12).hexdigest(),
        )


def _registration(act: Act) -> Registration | None:
    if not act.registration_number:
        return None
    return Registration(number=act.registration_number, registered_on=act.registered_on)


def _publication(act: Act) -> OfficialPublication | None:
    if not act.published_in and not act.published_on:
        return None
    return OfficialPublication(place=act.published_in, published_on=act.published_on)


def render_edition(edition: Edition) -> Rendering:
    """The contents of an edition, and what it changed."""
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
        rule=edition.rule,
        basis=edition.basis,
        source=edition.source,
        completeness=edition.completeness,
        checked_by=edition.checked_by,
        toc=_toc(edition),
        changes=_changes(edition),
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


def _toc(edition: Edition) -> tuple[TocEntry, ...]:
    if edition.rule == ForceRule.NEVER:
        # Its provisions were never in service; what holds on its day is another edition's.
        return ()
    return tuple(table_of_contents(versions_on(edition.act, edition.in_force_from).defer("notes", "mark")))


def _changes(edition: Edition) -> tuple[EditionChange, ...]:
    return tuple(
        EditionChange(provision=change.provision_id, label=change.new_label, was=change.old_label, change=change.change)
        for change in edition.changes.all()
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
