"""Which documents can be written through the authoring door, and the shapes of their drafts."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Literal
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db.models import Model
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, create_model
from wagtail.models import Page

from cms.content.authoring.codecs import Record, fields_of
from cms.content.authoring.columns import Column, Stream
from cms.publication import registry

Locale = Literal["ru", "en"]
READ_ONLY = "Read only: it may be sent back as it was read, and has no effect."


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


# Stands for a member that is left out; null is no default of it.
LEFT_OUT: Any = Field(default=None, json_schema_extra=_without_default)


class Schedule(Record):
    """When the draft is to be published, and when the document is to be withdrawn; null is never."""

    go_live_at: AwareDatetime | None
    expire_at: AwareDatetime | None


class ModerationState(Record):
    """Where the draft stands on its way through the editorial workflow."""

    workflow: str
    task: str
    status: str
    actions: list[str] = Field(description="What the owner of the token may do with it now.")


class Warned(Record):
    """Something that was changed or will not be published as it was sent; ``pointer`` leads to its place."""

    pointer: str
    detail: str


class DraftState(Record):
    """What the server knows of a draft. It may be sent back and has no effect."""

    status: Literal["draft", "live", "live+draft", "scheduled", "live+scheduled", "expired"]
    revision: int = Field(description="The number of the newest revision, from 1; 0 when there is none.")
    updated_at: AwareDatetime | None
    published_url: str | None
    locked_by: str | None = Field(description="Who or what keeps it from being changed by the owner of the token.")
    schedule: Schedule
    moderation: ModerationState | None
    may: list[str] = Field(description="What the owner of the token may do: edit, publish, delete, submit.")
    blocks: dict[str, str] = Field(description="The ETag of each block, by its id.")
    warnings: list[Warned] = Field(description="After a change: what the sanitiser took away.")
    merged: list[str] = Field(
        description="After a change: places that others had changed meanwhile, and that were kept."
    )


@dataclass(frozen=True)
class AuthoredType:
    """One document type. ``columns`` are its members in reading order; ``section`` is the path of the section that takes
    new pages when the writer names none; ``title`` is the column by which people know it."""

    name: str
    columns: Mapping[str, Column]
    required: tuple[str, ...] = ("title",)
    section: str = ""
    # What is checked besides the model's own rules, when the draft is about to be published.
    checks: Callable[[Any], Iterable[Any]] | None = None

    @cached_property
    def document_type(self) -> registry.DocumentType:
        found = registry.by_name(self.name)
        if found is None:
            raise ImproperlyConfigured(f"There is no document type {self.name!r} to write.")
        return found

    @property
    def model(self) -> Any:
        return self.document_type.model

    @property
    def is_page(self) -> bool:
        return issubclass(self.model, Page)

    @property
    def body(self) -> str | None:
        """The member that holds blocks with ids, if the type has one."""
        column = self.columns.get("body")
        return "body" if isinstance(column, Stream) else None

    @cached_property
    def create_shape(self) -> type[BaseModel]:
        """What creates a draft."""
        fields = fields_of(self.columns)
        for name in self.required:
            fields[name] = (self.columns[name].annotation, ...)
        return create_model(f"{_pascal(self.name)}Create", __base__=Record, **self._head(writing=True), **fields)

    @cached_property
    def patch_shape(self) -> type[BaseModel]:
        """What changes a draft: every member may be left out."""
        columns: dict[str, Any] = {name: (column.annotation, LEFT_OUT) for name, column in self.columns.items()}
        return create_model(f"{_pascal(self.name)}Patch", __base__=Record, **self._head(writing=True), **columns)

    @cached_property
    def draft_shape(self) -> type[BaseModel]:
        """A draft as it is read."""
        columns: dict[str, Any] = {name: (column.annotation, ...) for name, column in self.columns.items()}
        return create_model(f"{_pascal(self.name)}Draft", __base__=Record, **self._head(writing=False), **columns)

    def _head(self, *, writing: bool) -> dict[str, Any]:
        locale = Locale if self.is_page else Literal[settings.LANGUAGE_CODE]
        head: dict[str, Any] = {
            "type": (Literal[self.name], self.name) if writing else (Literal[self.name], ...),
            "id": (UUID | None, None) if writing else (UUID, ...),
            "locale": (locale, settings.LANGUAGE_CODE) if writing else (locale, ...),
        }
        if self.is_page:
            about = "The path of the section that holds the page, such as /lessons/."
            head["section"] = (str, Field(default=self.section, description=about)) if writing else (str, ...)
        if writing:
            head["state"] = (
                Any,
                Field(default=None, description="Read only; has no effect.", json_schema_extra={"readOnly": True}),
            )
        else:
            head["state"] = (DraftState, ...)
        return head


_makers: dict[str, Callable[[], AuthoredType]] = {}


def register(name: str, made: Callable[[], AuthoredType]) -> None:
    """Let a document type be written. ``made`` is called when the type is first asked for; a name that is taken stops the
    start."""
    if _makers.setdefault(name, made) is not made:
        raise ImproperlyConfigured(f"The document type {name!r} is registered for writing twice.")


def authored_types() -> tuple[AuthoredType, ...]:
    """All types that can be written, in the order of their registration."""
    return tuple(_made(name) for name in _makers)


def authored_type(name: str) -> AuthoredType | None:
    return _made(name) if name in _makers else None


@cache
def _made(name: str) -> AuthoredType:
    return _makers[name]()


def type_of(instance: Model) -> AuthoredType | None:
    """The authored type of an object."""
    found = registry.for_model(type(instance))
    return None if found is None else authored_type(found.name)


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.replace("-", "_").split("_"))


class Described(BaseModel):
    """Base of what the door tells besides documents."""

    model_config = ConfigDict(extra="forbid", json_schema_serialization_defaults_required=True)
