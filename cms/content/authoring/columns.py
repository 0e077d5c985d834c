"""How the fields of a model stand in authored documents. A column reads from an object and writes to it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from pydantic import create_model
from wagtail.fields import RichTextField, StreamField

from cms.content.authoring.blocks import Blocks, codec_of
from cms.content.authoring.codecs import (
    Choice,
    Codec,
    Day,
    Html,
    ListOf,
    Number,
    Record,
    Reference,
    Text,
    Truth,
    Whole,
    fields_of,
)
from cms.content.authoring.desk import Desk


class Column(ABC):
    """One member of an authored document. ``annotation``, ``blank`` and ``required`` are those of a codec."""

    annotation: Any
    blank: Any = None
    required: bool = False

    @abstractmethod
    def read(self, instance: Any, desk: Desk) -> Any:
        """The authored value, as JSON."""

    @abstractmethod
    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        """Put an authored value into the object, in memory."""

    def places(self, name: str) -> Mapping[str, str]:
        """Where what the model says of its fields stands in documents: the pointer of each field, by its name."""
        return {}


class Field(Column):
    """A column of the table. ``codec`` is found by the kind of the field, unless one is given."""

    def __init__(self, model: type[models.Model], name: str, codec: Codec | None = None) -> None:
        self.field: Any = model._meta.get_field(name)
        self.codec = codec or codec_of_field(self.field)
        self.annotation, self.blank = self.codec.annotation, self.codec.blank
        self.required = self.codec.required

    def read(self, instance: Any, desk: Desk) -> Any:
        return self.codec.read(getattr(instance, self.field.attname), desk)

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        stored = getattr(instance, self.field.attname)
        written = self.codec.write(given, stored, desk)
        if isinstance(self.codec, Reference) and not desk.may_own(instance, self.field.name, written):
            desk.fault(_("Your roles do not let you put it here. Name an organisation of yours."))
        setattr(instance, self.field.attname, written)

    def places(self, name: str) -> Mapping[str, str]:
        return {self.field.name: f"/{name}"}


class Stream(Column):
    """A StreamField: blocks with type and id, or, with ``listed``, the bare values of its only kind of block."""

    def __init__(self, model: type[models.Model], name: str, *, listed: bool = False) -> None:
        field: Any = model._meta.get_field(name)
        self.name = name
        self.stream = field.stream_block
        self.codec: Codec = _listed(self.stream) if listed else Blocks(self.stream)
        self.annotation, self.blank = self.codec.annotation, self.codec.blank

    def read(self, instance: Any, desk: Desk) -> Any:
        value = getattr(instance, self.name)
        desk.look_up(self.stream.extract_references(value))
        return self.codec.read(self.stream.get_prep_value(value), desk)

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        stored = self.stream.get_prep_value(getattr(instance, self.name))
        setattr(instance, self.name, self.stream.to_python(self.codec.write(given, stored, desk)))

    def places(self, name: str) -> Mapping[str, str]:
        return {self.name: f"/{name}"}


class Terms(Column):
    """Terms of a vocabulary by their slugs."""

    annotation = list[str]
    blank: Any = []

    def __init__(self, model: type[models.Model], name: str) -> None:
        self.name = name
        self.vocabulary: Any = model._meta.get_field(name).related_model

    def read(self, instance: Any, desk: Desk) -> list[str]:
        return [term.slug for term in getattr(instance, self.name).all()]

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        found = {term.slug: term for term in self.vocabulary.objects.filter(slug__in=given)}
        for position, slug in enumerate(given):
            with desk.at(position):
                if slug not in found:
                    desk.fault(_("The vocabulary has no term “%(slug)s”.") % {"slug": slug[:80]})
                elif slug in given[:position]:
                    desk.fault(_("This term stands twice."))
        setattr(instance, self.name, [found[slug] for slug in given if slug in found])

    def places(self, name: str) -> Mapping[str, str]:
        return {self.name: f"/{name}"}


class Tags(Column):
    """Free words."""

    annotation = list[str]
    blank: Any = []

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self, instance: Any, desk: Desk) -> list[str]:
        return sorted(tag.name for tag in getattr(instance, self.name).all())

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        for position, tag in enumerate(given):
            if not tag.strip() or len(tag) > 100 or "," in tag:
                with desk.at(position):
                    desk.fault(_("A tag has 1 to 100 characters and no comma."))
        if not desk.faults:
            getattr(instance, self.name).set(given)


class Group(Column):
    """Some columns under one name."""

    def __init__(self, shape: str, parts: Mapping[str, Column]) -> None:
        self.parts = dict(parts)
        self.annotation = create_model(shape, __base__=Record, **fields_of(self.parts))
        self.blank = {name: part.blank for name, part in self.parts.items()}

    def read(self, instance: Any, desk: Desk) -> dict[str, Any]:
        return {name: part.read(instance, desk) for name, part in self.parts.items()}

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        present = self.read(instance, desk)
        for name, part in self.parts.items():
            if given[name] != present[name]:
                with desk.at(name):
                    part.write(instance, given[name], desk)

    def places(self, name: str) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for own, part in self.parts.items():
            found |= {field: f"/{name}{pointer}" for field, pointer in part.places(own).items()}
        return found


class Children(Column):
    """Rows of another table that belong to the object, in its order."""

    blank: Any = []

    def __init__(self, shape: str, relation: str, child: type[models.Model], columns: Mapping[str, Column]) -> None:
        self.relation = relation
        self.child = child
        self.columns = dict(columns)
        record: Any = create_model(shape, __base__=Record, **fields_of(self.columns))
        self.annotation = list[record]

    def read(self, instance: Any, desk: Desk) -> list[dict[str, Any]]:
        return [self._shown(row, desk) for row in getattr(instance, self.relation).all()]

    def write(self, instance: Any, given: Any, desk: Desk) -> None:
        rows = list(getattr(instance, self.relation).all())
        free = dict(enumerate(rows))
        shown = {place: self._shown(row, desk) for place, row in free.items()}
        kept: list[Any] = []
        for value in given:
            same = next((place for place in free if shown[place] == value), None)
            kept.append(None if same is None else free.pop(same))
        for position, value in enumerate(given):
            with desk.at(position):
                if kept[position] is None:
                    kept[position] = free.pop(position, None) or self.child()
                    self._put(kept[position], value, desk)
                if hasattr(kept[position], "sort_order"):
                    kept[position].sort_order = position
        setattr(instance, self.relation, kept)

    def _shown(self, row: Any, desk: Desk) -> dict[str, Any]:
        return {name: column.read(row, desk) for name, column in self.columns.items()}

    def _put(self, row: Any, value: dict[str, Any], desk: Desk) -> None:
        for name, column in self.columns.items():
            with desk.at(name):
                column.write(row, value[name], desk)

    def faults(self, instance: Any, pointer: str) -> Sequence[tuple[str, Any]]:
        """What the rows' own rules say of them."""
        found = []
        for position, row in enumerate(getattr(instance, self.relation).all()):
            for name, message in model_faults(row, self.columns):
                found.append((f"{pointer}/{position}{name}", message))
            for name, column in self.columns.items():
                if isinstance(column, Children):
                    found.extend(column.faults(row, f"{pointer}/{position}/{name}"))
        return found


def model_faults(instance: Any, columns: Mapping[str, Column]) -> list[tuple[str, Any]]:
    """What a model's validation has against an object, with pointers; gaps are left to publishing."""
    from django.core.exceptions import ValidationError

    places: dict[str, str] = {}
    for name, column in columns.items():
        places |= column.places(name)
    fields = {field.name for field in instance._meta.get_fields()}
    try:
        instance.full_clean(exclude=[name for name in fields if name not in places])
    except ValidationError as refusal:
        errors = refusal.error_dict if hasattr(refusal, "error_dict") else {"": refusal.error_list}
    else:
        return []
    return [
        (places.get(name, ""), " ".join(error.messages))
        for name, found in errors.items()
        for error in found
        if error.code not in GAPS
    ]


GAPS = frozenset({"blank", "null", "required"})


def _listed(stream: Any) -> ListOf:
    ((kind, child),) = stream.child_blocks.items()
    return ListOf(codec_of(child), kind=kind)


def codec_of_field(field: Any) -> Codec:
    """The codec for a field of a model, by its kind."""
    needed = not field.has_default() and not field.null and not field.blank
    if field.choices:
        return _choice(field, needed)
    if isinstance(field, RichTextField):
        return Html(inline="ul" not in (field.features or ["ul"]))
    if isinstance(field, models.ForeignKey):
        return Reference(field.related_model, required=needed)
    if isinstance(field, models.CharField | models.TextField):
        return Text(field.max_length)
    if isinstance(field, models.BooleanField):
        return Truth(bool(field.get_default()))
    if isinstance(field, models.DecimalField):
        return Number(field.decimal_places)
    if isinstance(field, models.IntegerField):
        least, most = (0, 32_767) if isinstance(field, models.PositiveSmallIntegerField) else (0, 2_147_483_647)
        return Whole(least, most, blank=field.get_default() if field.has_default() else None)
    if isinstance(field, models.DateField):
        day = Day()
        day.required = needed
        return day
    raise TypeError(f"No authored form is known for {field}.")


def _choice(field: Any, needed: bool) -> Codec:
    if isinstance(field, models.IntegerField):
        numbers = [int(value) for value, _label in field.flatchoices]
        return Whole(min(numbers), max(numbers))
    default = str(field.get_default()) if field.has_default() else ""
    return Choice([str(value) for value, _label in field.flatchoices], blank=default, required=needed)


def column_of(model: type[models.Model], name: str) -> Column:
    """The column for a field of a model, by its kind."""
    field = model._meta.get_field(name)
    if isinstance(field, StreamField):
        return Stream(model, name)
    if isinstance(field, ClusterTaggableManager):
        return Tags(name)
    if isinstance(field, models.ManyToManyField):
        return Terms(model, name)
    return Field(model, name)
