"""How one value stands in authored documents and how it is stored: text, numbers, choices, references, lists, records.

A codec works on what a column or a StreamField keeps as JSON. ``read`` never fails: a draft may have gaps. ``write`` gets
a value that ``annotation`` has admitted, and what was stored before at that place.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID, uuid4

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, ConfigDict, Field, create_model

from cms.content.authoring.desk import Desk
from cms.content.authoring.html import to_stored
from cms.content.rich_text import to_html, to_inline_html

DECIMAL = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$"


class Record(BaseModel):
    """Base of the authored shapes: an unknown member is an error, and nothing is read as what it is not."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_serialization_defaults_required=True)


class Codec(ABC):
    """``annotation`` is the pydantic type of the authored value, ``blank`` the value of a place that was left empty;
    with ``required`` whoever creates must give one."""

    annotation: Any
    blank: Any = None
    required: bool = False

    @abstractmethod
    def read(self, stored: Any, desk: Desk) -> Any:
        """The authored value of what is stored, as JSON."""

    @abstractmethod
    def write(self, given: Any, stored: Any, desk: Desk) -> Any:
        """What to store for an authored value; ``stored`` is what stands there now, or None."""


class Text(Codec):
    """Plain text."""

    blank = ""

    def __init__(self, longest: int | None = None, *, required: bool = False) -> None:
        self.annotation = Annotated[str, Field(max_length=longest)] if longest else str
        self.required = required

    def read(self, stored: Any, desk: Desk) -> str:
        return "" if stored is None else str(stored)

    def write(self, given: Any, stored: Any, desk: Desk) -> str:
        return str(given)


class Lines(Codec):
    """A text in which every line is an item."""

    blank: Any = []
    annotation = list[Annotated[str, Field(max_length=2_000)]]

    def read(self, stored: Any, desk: Desk) -> list[str]:
        return [line.strip() for line in (stored or "").splitlines() if line.strip()]

    def write(self, given: Any, stored: Any, desk: Desk) -> str:
        for position, line in enumerate(given):
            if len(line.splitlines()) > 1:
                with desk.at(position):
                    desk.fault(_("An item is one line: put no line break into it."))
        return "\n".join(given)


class Html(Codec):
    """Rich text as the small HTML."""

    blank = ""
    annotation = Annotated[str, Field(max_length=200_000, description="The small HTML; see the recipes.")]

    def __init__(self, *, inline: bool = False, required: bool = False) -> None:
        self.inline = inline
        self.required = required

    def read(self, stored: Any, desk: Desk) -> str:
        if not stored:
            return ""
        return to_inline_html(stored, desk.edges) if self.inline else to_html(stored, desk.edges)

    def write(self, given: Any, stored: Any, desk: Desk) -> str:
        return to_stored(given, desk, inline=self.inline) if given else ""


class Whole(Codec):
    """A whole number between two bounds; null where none was given."""

    def __init__(self, least: int | None = None, most: int | None = None, blank: int | None = None) -> None:
        bounds = Field(ge=least, le=most)
        self.annotation = Annotated[int, bounds] | None
        self.blank = blank

    def read(self, stored: Any, desk: Desk) -> int | None:
        return None if stored in (None, "") else int(stored)

    def write(self, given: Any, stored: Any, desk: Desk) -> int | None:
        return None if given is None else int(given)


class Number(Codec):
    """An exact decimal number, read as a text such as ``12.5``: what JSON calls a number is not exact. A JSON number is
    taken too. Null where none was given."""

    def __init__(self, places: int) -> None:
        self.places = places
        about = f"At most {places} places behind the point."
        text = Annotated[str, Field(pattern=DECIMAL, max_length=40, description=about)]
        self.annotation = text | Annotated[float, Field(allow_inf_nan=False)] | None

    def read(self, stored: Any, desk: Desk) -> str | None:
        if stored is None:
            return None
        found = f"{Decimal(stored):f}"
        return found.rstrip("0").rstrip(".") if "." in found else found

    def write(self, given: Any, stored: Any, desk: Desk) -> Decimal | None:
        if given is None:
            return None
        number = Decimal(given if isinstance(given, str) else repr(given))
        if abs(number) >= Decimal(10) ** 20:
            desk.fault(_("The number is too large."))
            return None
        kept = number.quantize(Decimal(1).scaleb(-self.places))
        if kept != number:
            desk.fault(_("At most %(places)d places behind the point are kept.") % {"places": self.places})
        return kept


class Truth(Codec):
    """Yes or no."""

    annotation = bool

    def __init__(self, blank: bool = False) -> None:
        self.blank: Any = blank

    def read(self, stored: Any, desk: Desk) -> bool:
        return bool(stored)

    def write(self, given: Any, stored: Any, desk: Desk) -> bool:
        return bool(given)


class Choice(Codec):
    """One word of a closed list; empty in a draft where none was chosen. ``whole`` says that the words are numbers."""

    def __init__(self, words: Sequence[str], blank: str = "", *, required: bool = False) -> None:
        self.words = tuple(dict.fromkeys((*(word for word in words if word != ""), "")))
        self.annotation = Literal[self.words]
        self.blank = blank
        self.required = required

    def read(self, stored: Any, desk: Desk) -> str:
        return str(stored) if stored is not None and str(stored) in self.words else ""

    def write(self, given: Any, stored: Any, desk: Desk) -> str:
        return str(given)


class Day(Codec):
    """A date, ``YYYY-MM-DD``; null where none was given."""

    annotation = date | None

    def read(self, stored: Any, desk: Desk) -> str | None:
        return stored.isoformat() if isinstance(stored, date) else stored or None

    def write(self, given: Any, stored: Any, desk: Desk) -> date | None:
        return None if given is None else date.fromisoformat(given)


class Reference(Codec):
    """The content id of something that is stored by its database key."""

    def __init__(self, model: type[Model], *, required: bool = False) -> None:
        self.model = model
        self.required = required
        self.annotation: Any = UUID if required else UUID | None

    def read(self, stored: Any, desk: Desk) -> str | None:
        found = desk.content_id(self.model, stored)
        return None if found is None else str(found)

    def write(self, given: Any, stored: Any, desk: Desk) -> Any:
        if given is None:
            return None
        key = desk.key_of(self.model, UUID(given))
        if key is None:
            values = {"kind": self.model._meta.verbose_name, "id": given}
            desk.fault(_("There is nothing of the kind “%(kind)s” with the id “%(id)s”.") % values)
        return key


class ContentId(Codec):
    """A content id that is stored as such, whatever it leads to."""

    annotation = UUID | None

    def read(self, stored: Any, desk: Desk) -> str | None:
        try:
            return str(UUID(str(stored))) if stored else None
        except ValueError:
            return None

    def write(self, given: Any, stored: Any, desk: Desk) -> str | None:
        return given


class ListOf(Codec):
    """A Wagtail list. The ids of its items stay with equal items, and else with their places. With ``keyed`` the authored
    items are records that tell their ids: ``{"id", name: value}``."""

    blank: Any = []

    def __init__(
        self, item: Codec, *, kind: str = "item", most: int | None = None, keyed: str = "", owner: str = ""
    ) -> None:
        self.item = item
        self.kind = kind
        self.keyed = keyed
        shape = item.annotation
        if keyed:
            parts: Any = {"id": (UUID | None, None), keyed: (item.annotation, ...)}
            shape = create_model(f"{owner}Item", __base__=Record, **parts)
        self.annotation = Annotated[list[shape], Field(max_length=most)]

    def read(self, stored: Any, desk: Desk) -> list[Any]:
        found = []
        for each in _items(stored):
            value = self.item.read(each.get("value"), desk)
            found.append({"id": each.get("id"), self.keyed: value} if self.keyed else value)
        return found

    def write(self, given: Any, stored: Any, desk: Desk) -> list[dict[str, Any]]:
        before = _items(stored)
        values = [each[self.keyed] for each in given] if self.keyed else list(given)
        matched = self._by_id(given, before) if self.keyed else _matched(values, before, self.item, desk)
        written = []
        for position, (value, old) in enumerate(zip(values, matched, strict=True)):
            with desk.at(position):
                raw = None if old is None else old.get("value")
                if old is None or self.item.read(raw, desk) != value:
                    raw = self.item.write(value, raw, desk)
            own = (given[position].get("id") if self.keyed else None) or (old or {}).get("id") or str(uuid4())
            written.append({"type": self.kind, "value": raw, "id": own})
        return written

    @staticmethod
    def _by_id(given: Any, before: list[dict[str, Any]]) -> list[dict[str, Any] | None]:
        known = {each.get("id"): each for each in before}
        return [known.get(each.get("id")) if each.get("id") else None for each in given]


class Struct(Codec):
    """A record of named values. ``stored_as`` gives the stored name of a member where it has another."""

    def __init__(self, name: str, members: Mapping[str, Codec], stored_as: Mapping[str, str] | None = None) -> None:
        self.members = dict(members)
        self.stored_as = dict(stored_as or {})
        self.annotation = create_model(name, __base__=Record, **fields_of(self.members))
        self.blank = {member: codec.blank for member, codec in self.members.items()}

    def read(self, stored: Any, desk: Desk) -> dict[str, Any]:
        raw = stored if isinstance(stored, dict) else {}
        found = {}
        for name, codec in self.members.items():
            key = self.stored_as.get(name, name)
            found[name] = codec.read(raw[key], desk) if key in raw else codec.blank
        return found

    def write(self, given: Any, stored: Any, desk: Desk) -> dict[str, Any]:
        raw = dict(stored) if isinstance(stored, dict) else {}
        present = self.read(raw, desk)
        for name, codec in self.members.items():
            key = self.stored_as.get(name, name)
            if key not in raw or given[name] != present[name]:
                with desk.at(name):
                    raw[key] = codec.write(given[name], raw.get(key), desk)
        return raw


def fields_of(members: Mapping[str, Any]) -> dict[str, Any]:
    """The members, codecs or columns, as fields for ``create_model``."""
    return {name: (member.annotation, _default(member)) for name, member in members.items()}


def _default(member: Any) -> Any:
    """What stands for a member that is not given; ``...`` where it must be."""
    if member.required:
        return ...
    if isinstance(member.blank, dict):
        needed = any(field.is_required() for field in member.annotation.model_fields.values())
        return ... if needed else Field(default_factory=member.annotation)
    return Field(default_factory=list) if isinstance(member.blank, list) else member.blank


def _items(stored: Any) -> list[dict[str, Any]]:
    """A stored list in its present form; lists of old had bare values."""
    rows = stored if isinstance(stored, list) else []
    return [row if isinstance(row, dict) and "value" in row and "type" in row else {"value": row} for row in rows]


def _matched(
    values: Sequence[Any], before: Sequence[dict[str, Any]], item: Codec, desk: Desk
) -> list[dict[str, Any] | None]:
    """For each value the stored item that it continues: an equal one, else the one in its place, if nobody else has it."""
    free = dict(enumerate(before))
    shown = {place: item.read(each.get("value"), desk) for place, each in free.items()}
    found: list[dict[str, Any] | None] = [None] * len(values)
    for position, value in enumerate(values):
        same = next((place for place in free if shown[place] == value), None)
        if same is not None:
            found[position] = free.pop(same)
    for position, _value in enumerate(values):
        if found[position] is None and position in free:
            found[position] = free.pop(position)
    return found
