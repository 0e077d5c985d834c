"""The answers of the delivery door as pydantic shapes: those of the registered types with what the door adds."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal, Union, get_origin
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, create_model

from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentCard, Label

Shape = type[BaseModel]


class Answer(BaseModel):
    """Base of what the door answers: every member is always there."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)


class Placed(BaseModel):
    """What the door adds to every stored document and card."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    url: str = Field(description="The address of the document, without host.")
    published_at: AwareDatetime = Field(description="When it was published for the first time.")
    updated_at: AwareDatetime = Field(description="When it was published in its present form.")
    sequence: int | None = Field(
        description="Its number in the publication log; null for the moment between publishing and numbering."
    )


class CitationCheck(Answer):
    """A citation of the law in a document. `label` is where the norm stands on the day of the check; `changes_on` is the
    first day on which it reads differently from what the author saw, also when that day is still to come. When `exact` is
    false the place that was cited is not there, and `provision` and `label` are the nearest one that would hold it."""

    block: UUID | None
    pointer: str
    quote: str
    act: UUID | None
    provision: UUID | None
    label: str
    exact: bool
    status: Literal["current", "changed", "repealed", "unresolved"]
    changes_on: date | None


class LawCheck(Answer):
    """How the citations of a document stand on the day of the answer; `status` is the worst of them."""

    status: Literal["current", "changed", "repealed", "unresolved"]
    checked_on: date
    items: list[CitationCheck]


class TranslationLink(Answer):
    """The same document in another language."""

    locale: str
    url: str


class TypeEntry(Answer):
    """A document type and the filters of its list."""

    type: str
    plural: str
    url: str
    filters: list[str]
    schema_version: int
    schema_url: str


class LocaleEntry(Answer):
    """A language in which documents may stand."""

    code: str
    title: str


class Entry(Answer):
    """What there is, and where the log stands."""

    types: list[TypeEntry]
    locales: list[LocaleEntry]
    default_locale: str
    sequence: int = Field(description="The newest number of the publication log.")
    links: dict[str, str]


class Vocabularies(Answer):
    """The controlled words by which documents are filtered."""

    topics: list[Label]
    categories: list[Label]


class FaultShape(Answer):
    """One wrong thing: in a parameter, or at a JSON Pointer of the body."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=False)

    detail: str
    parameter: str | None = None
    pointer: str | None = None
    allowed: list[str] | None = None


class ProblemDocument(BaseModel):
    """RFC 9457. ``type`` is the address of a page that says what happened and what to do."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[FaultShape] | None = None
    reason: str | None = Field(default=None, description="410 only: why the document went.")
    replaced_by: UUID | None = Field(default=None, description="410 only: the content id of what to read instead.")


class CardList(BaseModel):
    """A page of cards. `next` is the address of the next page, null on the last."""

    next: str | None
    count: int | None = Field(default=None, description="Only with `count=exact`.")


class MissingDocument(Answer):
    """An id without a document: never served (`unknown`), or no longer."""

    id: UUID
    kind: Literal["unknown", "withdrawn", "redacted"]
    reason: str | None
    replaced_by: UUID | None


class FoundPage(Answer):
    """Documents in the order asked. `next` asks for those that had no room on this page."""

    missing: list[MissingDocument]
    next: str | None


class ChangeLine(Answer):
    """The newest entry of one document."""

    sequence: int
    kind: Literal["published", "withdrawn", "redacted"]
    id: UUID
    type: str
    locale: str
    reason: str | None
    replaced_by: UUID | None


class ChangePage(Answer):
    """What changed after a number, oldest first. `next` is always there, even with nothing new."""

    next: str


class Shapes:
    """The shapes of one set of document types, each made once, so that equal names are equal shapes."""

    def __init__(self, types: Iterable[DocumentType]) -> None:
        self.types = tuple(types)
        self.cards = {each.name: _placed(each, "Card", each.card) for each in self.types}
        self.any_card = _either(list(self.cards.values()))
        self.stored = {each.name: _placed(each, "Published", each.schema) for each in self.types}
        self.documents = {each.name: self._document(each) for each in self.types}
        self.lists = {each.name: self._list(each) for each in self.types}
        self.by_id = self._by_id()
        self.changes = self._changes()

    def _document(self, document_type: DocumentType) -> Shape:
        """A document as its own address serves it."""
        references = Field(description="The present cards of what this document points to, by content id.")
        return create_model(
            _pascal(document_type.name),
            __base__=(Placed, document_type.schema),
            __doc__=document_type.schema.__doc__,
            references=(_map_of(self.any_card), references),
            translations=(list[TranslationLink], Field(description="Its other languages.")),
            law_check=(LawCheck | None, Field(description="Null when the document cites no act of the library.")),
        )

    def _list(self, document_type: DocumentType) -> Shape:
        name = f"{_pascal(document_type.name)}List"
        items: Any = list[self.cards[document_type.name]]  # type: ignore[misc, name-defined]
        return create_model(name, __base__=CardList, __doc__=CardList.__doc__, items=(items, ...))

    def _by_id(self) -> Shape:
        items: Any = list[_either(list(self.documents.values()))]  # type: ignore[misc]
        return create_model("DocumentsById", __base__=FoundPage, __doc__=FoundPage.__doc__, items=(items, ...))

    def _changes(self) -> Shape:
        document = Field(description="Null unless the document is published.")
        stored: Any = _either(list(self.stored.values())) | None
        change: Any = create_model(
            "Change", __base__=ChangeLine, __doc__=ChangeLine.__doc__, document=(stored, document)
        )
        parts: dict[str, Any] = {"items": (list[change], ...), "cards": (_map_of(self.any_card), ...)}
        return create_model("Changes", __base__=ChangePage, __doc__=ChangePage.__doc__, **parts)


def _map_of(card: Any) -> Any:
    return dict[UUID, card]


def _placed(document_type: DocumentType, suffix: str, shape: Shape) -> Shape:
    name = f"{_pascal(document_type.name)}{suffix}"
    return create_model(name, __base__=(Placed, shape), __doc__=shape.__doc__)


def _either(shapes: list[Shape]) -> Any:
    if len(shapes) < 2:
        return shapes[0] if shapes else DocumentCard
    told_apart = all(get_origin(shape.model_fields["type"].annotation) is Literal for shape in shapes)
    either: Any = Union[tuple(shapes)]  # noqa: UP007  (made from a list)
    return Annotated[either, Field(discriminator="type")] if told_apart else either


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.replace("-", "_").split("_"))
