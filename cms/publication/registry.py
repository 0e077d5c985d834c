"""Document types and embedded vocabularies: domains register them in ``AppConfig.ready()``, nobody reaches for one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.db.models import Model

from cms.publication.refusal import Fault
from cms.publication.rendering import DocumentBody, DocumentCard, Rendering


@dataclass(frozen=True, slots=True)
class DocumentType:
    """One kind of document.

    ``name`` stands in documents, ``plural`` in addresses. ``render`` is pure: the same object gives the same bytes.
    ``facets`` are the filters that lists of this type offer. ``schema_version`` rises with every change of ``schema``.
    ``on_published`` gets every object that is published, in the publishing transaction, also when its public form stays
    the same: for what is published without being part of the document. It must not change the object.
    """

    name: str
    plural: str
    model: type[Model]
    schema: type[DocumentBody]
    card: type[DocumentCard]
    render: Callable[[Any], Rendering]
    facets: tuple[str, ...] = ()
    schema_version: int = 1
    on_published: Callable[[Any], None] | None = None


@dataclass(frozen=True, slots=True)
class DraftReader:
    """Looks at every saved draft of a document, whatever its type.

    ``read`` gets the object as it was saved and its content as the revision keeps it, in the transaction of the save; it
    must neither change the object nor publish anything. ``faults`` answers what stands against publishing the object as it
    is, and changes nothing: publishing refuses the same. ``published`` gets every object that is published, in the
    publishing transaction, also when its public form stays the same. ``remarks`` are sentences on the newest draft for
    whoever brought it from elsewhere.
    """

    read: Callable[[Any, Mapping[str, Any]], None]
    faults: Callable[[Any], Iterable[Fault]]
    published: Callable[[Any], None]
    remarks: Callable[[Any], Iterable[str]]


_by_name: dict[str, DocumentType] = {}
_by_plural: dict[str, DocumentType] = {}
_by_model: dict[type[Model], DocumentType] = {}
_embedded: set[type[Model]] = set()
_draft_readers: list[DraftReader] = []
_followers: list[Callable[[Rendering], None]] = []


def register(document_type: DocumentType) -> None:
    """Add a type. A name, plural or model that is taken stops the start."""
    taken = document_type.name in _by_name or document_type.plural in _by_plural or document_type.model in _by_model
    if taken:
        raise ImproperlyConfigured(f"The document type {document_type.name!r} is registered twice.")
    if not issubclass(document_type.schema, DocumentBody) or not issubclass(document_type.card, DocumentCard):
        raise ImproperlyConfigured(f"The document type {document_type.name!r} has no schema of a document.")
    _by_name[document_type.name] = document_type
    _by_plural[document_type.plural] = document_type
    _by_model[document_type.model] = document_type


def register_embedded(model: type[Model]) -> None:
    """Say that instances of ``model`` (with a ``content_id``) are copied into bodies: a change renders those again."""
    _embedded.add(model)


def register_follower(follower: Callable[[Rendering], None]) -> None:
    """Have every rendering that enters the log shown to ``follower``, in the publishing transaction, whatever its type.
    A follower may refuse it (``PublicationRefused``); it must not publish anything itself."""
    _followers.append(follower)


def followers() -> Iterable[Callable[[Rendering], None]]:
    return tuple(_followers)


def register_draft_reader(reader: DraftReader) -> None:
    """Have every saved draft of every type shown to a reader."""
    _draft_readers.append(reader)


def draft_readers() -> Iterable[DraftReader]:
    return tuple(_draft_readers)


def draft_faults(instance: Model) -> list[Fault]:
    """What the readers of drafts find against publishing an object as it is, draft or not. Changes nothing."""
    return [fault for reader in _draft_readers for fault in reader.faults(instance)]


def draft_remarks(instance: Model) -> list[str]:
    """What the readers of drafts have to say of the newest draft of an object."""
    return [remark for reader in _draft_readers for remark in reader.remarks(instance)]


def document_types() -> Iterable[DocumentType]:
    """All types, in the order of their registration."""
    return _by_name.values()


def by_name(name: str) -> DocumentType | None:
    return _by_name.get(name)


def by_plural(plural: str) -> DocumentType | None:
    return _by_plural.get(plural)


def for_model(model: type[Model]) -> DocumentType | None:
    return _by_model.get(model)


def is_embedded(model: type[Model]) -> bool:
    return model in _embedded
