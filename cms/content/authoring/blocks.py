"""How Wagtail's blocks stand in authored documents: derived from their definitions, which publishing uses too.

A block whose published form has other names or another build says so once, beside the block's domain, by ``rename`` or
``register_codec``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union
from uuid import UUID, uuid4

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _
from pydantic import Field, create_model
from wagtail import blocks as wagtail_blocks
from wagtail.blocks import Block, StreamBlock
from wagtail.contrib.table_block.blocks import TableBlock

from cms.content.authoring.codecs import Choice, Codec, Html, ListOf, Record, Reference, Struct, Text, Truth, Whole
from cms.content.authoring.desk import Desk
from cms.content.authoring.tables import TableCodec

Made = Callable[[Any], Codec]
_codecs: dict[type[Block], Made] = {}
_names: dict[type[Block], dict[str, str]] = {}
_shapes: dict[type[Block], Struct] = {}


def register_codec(block: type[Block], made: Made) -> None:
    """Have blocks of this class stand in authored documents as the codec made of them says."""
    _codecs[block] = made


def rename(block: type[Block], **names: str) -> None:
    """Members of a block that documents call otherwise: ``rename(ProvisionBlock, act="ref")``."""
    _names[block] = names


def codec_of(block: Block) -> Codec:
    """The codec of a block. Raises ``ImproperlyConfigured`` for a kind that nobody has taught."""
    for kind in type(block).__mro__:
        if kind in _codecs:
            return _codecs[kind](block)
    raise ImproperlyConfigured(f"No authored form is known for blocks of the class {type(block).__name__}.")


def struct_of(block: Any) -> Struct:
    """The codec of a struct block: its members under the names that documents use, ``text`` that is rich as ``html``."""
    kind = type(block)
    if kind not in _shapes:
        members, stored_as = {}, {}
        for stored, child in block.child_blocks.items():
            rich = isinstance(child, wagtail_blocks.RichTextBlock)
            name = _names.get(kind, {}).get(stored) or ("html" if rich and stored == "text" else stored)
            members[name], stored_as[name] = codec_of(child), stored
        _shapes[kind] = Struct(shape_name(kind), members, stored_as)
    return _shapes[kind]


def shape_name(kind: type[Block]) -> str:
    """``GalleryPictureBlock`` is the ``GalleryPicture``."""
    return kind.__name__.removesuffix("Block")


def _bounds(block: Any) -> tuple[int | None, int | None]:
    return getattr(block.field, "min_value", None), getattr(block.field, "max_value", None)


def _text(block: Any) -> Codec:
    return Text(getattr(block.field, "max_length", None), required=bool(block.required))


def _html(block: Any) -> Codec:
    return Html(inline="ul" not in (block.features or ["ul"]), required=bool(block.required))


def _choice(block: Any) -> Codec:
    words = [str(word) for word, _label in block.field.choices]
    if all(word.isdigit() for word in words if word):
        return ChoiceOfNumbers(words, block.get_default())
    return Choice(words, blank=block.get_default() or "")


@dataclass(frozen=True, slots=True)
class Variants:
    """The annotation of a block that has several builds, told apart by the value of one member."""

    shapes: tuple[type[Record], ...]
    told_apart_by: str


class ChoiceOfNumbers(Codec):
    """A closed list of numbers that is stored as text."""

    def __init__(self, words: list[str], blank: Any) -> None:
        self.annotation = Literal[tuple(int(word) for word in words if word)]
        self.blank = int(blank or next(word for word in words if word))

    def read(self, stored: Any, desk: Desk) -> int:
        return int(stored) if str(stored or "").isdigit() else self.blank

    def write(self, given: Any, stored: Any, desk: Desk) -> str:
        return str(given)


class StreamChild(Codec):
    """A block that stands in a stream, with its type and id around the value. ``value_name`` is the member that holds a
    value which is no record, such as ``html``."""

    def __init__(self, type_name: str, inner: Codec, value_name: str = "") -> None:
        self.type_name = type_name
        self.inner = inner
        self.value_name = value_name
        head: Any = {"type": (Literal[type_name], ...), "id": (UUID | None, None)}
        if value_name:
            body: Any = {value_name: (inner.annotation, ...)}
            self.annotation = create_model(f"{_pascal(type_name)}Block", __base__=Record, **head, **body)
        else:
            self.annotation = _with_head(inner.annotation, f"{_pascal(type_name)}Block", head)

    def read(self, stored: Any, desk: Desk) -> dict[str, Any]:
        value = self.inner.read(stored["value"], desk)
        body = {self.value_name: value} if self.value_name else value
        return {"type": self.type_name, "id": stored["id"], **body}

    def write(self, given: Any, stored: Any, desk: Desk) -> Any:
        before = (stored or {}).get("value")
        if self.value_name:
            with desk.at(self.value_name):
                return self.inner.write(given[self.value_name], before, desk)
        return self.inner.write(
            {name: each for name, each in given.items() if name not in {"type", "id"}}, before, desk
        )


def _with_head(shape: Any, name: str, head: dict[str, Any]) -> Any:
    """A record with ``type`` and ``id``; of variants, each of them."""
    if not isinstance(shape, Variants):
        return create_model(name, __base__=shape, **head)
    made = [create_model(variant.__name__, __base__=variant, **head) for variant in shape.shapes]
    either: Any = Union[tuple(made)]  # noqa: UP007  (made from a list)
    return Annotated[either, Field(discriminator=shape.told_apart_by)]


class Blocks(Codec):
    """The blocks of a stream, in order."""

    blank: Any = []

    def __init__(self, stream: StreamBlock) -> None:
        self.stream = stream
        self.kinds = {name: _in_stream(name, child) for name, child in stream.child_blocks.items()}
        shapes = [kind.annotation for kind in self.kinds.values()]
        either: Any = Union[tuple(shapes)]  # noqa: UP007  (made from a list)
        block: Any = Annotated[either, Field(discriminator="type")] if len(shapes) > 1 else shapes[0]
        self.block = block
        self.annotation = Annotated[list[block], Field(max_length=1_000)]

    def read(self, stored: Any, desk: Desk) -> list[dict[str, Any]]:
        return [self.kinds[row["type"]].read(row, desk) for row in stored or [] if row["type"] in self.kinds]

    def write(self, given: Any, stored: Any, desk: Desk) -> list[dict[str, Any]]:
        before = {row["id"]: row for row in stored or []}
        seen: set[str] = set()
        written = []
        for position, block in enumerate(given):
            with desk.at(position):
                own = block.get("id") or str(uuid4())
                if own in seen:
                    with desk.at("id"):
                        desk.fault(_("Another block of this body has the same id."))
                seen.add(own)
                written.append(self._written(block, own, before.get(own), desk))
        return written

    def _written(self, block: dict[str, Any], own: str, old: dict[str, Any] | None, desk: Desk) -> dict[str, Any]:
        kind = self.kinds[block["type"]]
        if old is not None and old["type"] != block["type"]:
            old = None
        if old is not None and kind.read(old, desk) == {**block, "id": own}:
            return old
        return {"type": block["type"], "value": kind.write(block, old, desk), "id": own}


_children: dict[tuple[str, type[Block]], StreamChild] = {}


def _in_stream(name: str, child: Block) -> StreamChild:
    """A child of a stream; the same for every body that holds blocks of this class."""
    if (name, type(child)) not in _children:
        _children[name, type(child)] = _stream_child(name, child)
    return _children[name, type(child)]


def _stream_child(name: str, child: Block) -> StreamChild:
    inner = codec_of(child)
    return StreamChild(name, inner, "html" if isinstance(inner, Html) else "")


def _pascal(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _chooser(block: Any) -> Codec:
    return Reference(block.model_class)


def _list(block: Any) -> Codec:
    return ListOf(codec_of(block.child_block), most=block.meta.max_num)


register_codec(wagtail_blocks.CharBlock, _text)
register_codec(wagtail_blocks.TextBlock, _text)
register_codec(wagtail_blocks.RichTextBlock, _html)
register_codec(wagtail_blocks.ChoiceBlock, _choice)
register_codec(wagtail_blocks.BooleanBlock, lambda block: Truth(bool(block.get_default())))
register_codec(wagtail_blocks.IntegerBlock, lambda block: Whole(*_bounds(block), blank=block.get_default()))
register_codec(wagtail_blocks.ListBlock, _list)
register_codec(wagtail_blocks.StructBlock, struct_of)
register_codec(wagtail_blocks.ChooserBlock, _chooser)
register_codec(TableBlock, lambda block: TableCodec())
