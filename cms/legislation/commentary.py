"""The published forms of what is said about the law: practice notes and legal updates.

Both name provisions as blocks of the type ``provision``, so that their citations are checked like any other.
"""

from datetime import date
from typing import Literal
from uuid import UUID, uuid5

from cms.content.documents import PageCard, PageDocument, page_edges, page_facets, page_fields
from cms.content.edges import EdgeCollector
from cms.content.rich_text import Html, to_html
from cms.legislation.models import Effect, EffectKind, LegalUpdatePage, NoteKind, PracticeNote, ProvisionVersion
from cms.legislation.timeline import on_day
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard, Edge, Label, Rendering, Role, Shape


class Norm(Shape):
    """A provision that a document is about: the act, and the label of the place in it. ``id`` is that of the place in
    this document; ``law_check`` names it as the block."""

    type: Literal["provision"]
    id: UUID
    ref: UUID
    label: str


class PracticeNoteDocument(DocumentBody):
    """A note on a norm, written for its wording of ``valid_from``. ``review_on``: when it has to be looked at again."""

    type: Literal["practice-note"]
    kind: NoteKind
    norm: Norm
    html: Html
    source: str
    author: str
    valid_from: date
    valid_to: date | None
    review_on: date | None


class PracticeNoteCard(DocumentCard):
    """A note in lists and references."""

    type: Literal["practice-note"]
    kind: NoteKind
    act: UUID
    label: str
    valid_from: date
    valid_to: date | None


class Amendment(Shape):
    """What an amending act does to a provision of ``act``; an empty ``label`` is the act as a whole. ``applied``: the
    text of the library says so already, or will on ``takes_effect_on``."""

    act: UUID
    label: str
    kind: EffectKind
    amending_number: str
    amending_date: date | None
    amending_provision: str
    takes_effect_on: date | None
    applied: bool


class LegalUpdateDocument(PageDocument):
    """What changes on ``in_force_from``: for whom, and what to do."""

    type: Literal["legal-update"]
    act: UUID
    norms: tuple[Norm, ...]
    amendments: tuple[Amendment, ...]
    in_force_from: date
    categories: tuple[Label, ...]
    what_changed: Html
    for_whom: str
    what_to_do: Html


class LegalUpdateCard(PageCard):
    """A legal update in lists and references."""

    type: Literal["legal-update"]
    act: UUID
    in_force_from: date
    categories: tuple[Label, ...]


def render_note(note: PracticeNote) -> Rendering:
    """The note as readers get it."""
    edges = EdgeCollector()
    edges.refer(note.act.content_id, Role.APPLIES, fragment=note.label)
    body = PracticeNoteDocument(
        id=note.content_id,
        type="practice-note",
        locale=note.document_locale,
        slug=note.slug,
        schema_version=PRACTICE_NOTE.schema_version,
        audience=note.audience,
        title=note.title,
        kind=note.kind,
        norm=_norm(note.content_id, note.act.content_id, note.label),
        html=to_html(note.text, edges),
        source=note.source,
        author=note.author,
        valid_from=note.valid_from,
        valid_to=note.valid_to,
        review_on=note.review_on,
    )
    card = PracticeNoteCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "kind", "valid_from", "valid_to"}),
        type="practice-note",
        summary=note.source,
        act=note.act.content_id,
        label=note.label,
    )
    facets: dict[str, tuple[str, ...]] = {"kind": (note.kind,), "act": (str(note.act.content_id),)}
    return Rendering(body=body, card=card, edges=edges.edges, facets=facets)


def render_update(page: LegalUpdatePage) -> Rendering:
    """The update as readers get it."""
    topics, categories = list(page.topics.all()), list(page.categories.all())
    edges = EdgeCollector()
    act = page.act.content_id
    norms = page.places or ((page.act, ""),)
    for of, label in norms:
        edges.refer(of.content_id, Role.APPLIES, fragment=label)
    labels = tuple(category.label(page.document_locale) for category in categories)
    body = LegalUpdateDocument(
        **page_fields(page, topics),
        type="legal-update",
        schema_version=LEGAL_UPDATE.schema_version,
        act=act,
        norms=tuple(_norm(page.content_id, of.content_id, label) for of, label in page.places),
        amendments=tuple(_amendment(each.effect, page.in_force_from) for each in page.effects.all()),
        in_force_from=page.in_force_from,
        categories=labels,
        what_changed=to_html(page.what_changed, edges),
        for_whom=page.for_whom,
        what_to_do=to_html(page.what_to_do, edges),
    )
    card = LegalUpdateCard(
        **body.model_dump(include={"id", "locale", "slug", "title", "summary", "act", "in_force_from"}),
        type="legal-update",
        topics=body.topics,
        categories=labels,
    )
    vocabulary = tuple(Edge(category.content_id, Role.EMBEDS) for category in categories)
    facets = page_facets(page, topics) | {
        "category": tuple(category.slug for category in categories),
        "act": (str(act),),
    }
    return Rendering(body=body, card=card, edges=page_edges(page, topics) + vocabulary + edges.edges, facets=facets)


def _amendment(effect: Effect, on: date) -> Amendment:
    label = effect.label
    if effect.provision_id:
        # Where it stands on the day of which the update speaks; by then it may have another number.
        found = ProvisionVersion.objects.filter(on_day(on), provision=effect.provision_id).first()
        label = found.label if found else label
    return Amendment(
        act=effect.act.content_id,
        label=label,
        kind=EffectKind(effect.kind),
        amending_number=effect.amending_number,
        amending_date=effect.amending_date,
        amending_provision=effect.amending_provision,
        takes_effect_on=effect.takes_effect_on,
        applied=effect.applied,
    )


def _norm(document: UUID, act: UUID, label: str) -> Norm:
    return Norm(type="provision", id=uuid5(document, label), ref=act, label=label)


PRACTICE_NOTE = DocumentType(
    name="practice-note",
    plural="practice-notes",
    model=PracticeNote,
    schema=PracticeNoteDocument,
    card=PracticeNoteCard,
    render=render_note,
    facets=("kind", "act"),
)
LEGAL_UPDATE = DocumentType(
    name="legal-update",
    plural="legal-updates",
    model=LegalUpdatePage,
    schema=LegalUpdateDocument,
    card=LegalUpdateCard,
    render=render_update,
    schema_version=2,
    facets=("topic", "tag", "organisation", "category", "act"),
)
