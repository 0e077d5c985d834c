"""Imaginary documents of any type, made from its shapes: for front ends that start before there is content, and for tests.

The same shape and seed give the same document. What is made keeps to the schema and to nothing else: a reference may lead
nowhere, a sum may not add up.
"""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from pydantic import BaseModel

from cms.publication.registry import DocumentType
from cms.publication.rendering import Audience, DocumentBody, Rendering

Made = TypeVar("Made", bound=BaseModel)
DEEPEST = 12
# fmt: off
WORDS = (
    "профсоюз", "комитет", "охрана", "труда", "член", "собрание", "протокол", "работодатель", "отпуск", "ставка",
    "нагрузка", "соглашение", "кружок", "занятие", "мнение", "проверка", "норма", "условие", "выплата", "договор",
    "представитель", "первичка", "график", "перерыв", "обращение", "решение", "срок", "порядок",
)
# fmt: on
# What breaks layouts and careless escaping. No tag and no entity, so that it is the same as text and as HTML.
ODD = (
    "стаж < 5 лет & ставка > 1",
    "«Ёлочки», „лапки“ и \"прямые\" — '…'",
    "достопримечательностно-непроизносимопереосвидетельствованиенеобходимость",
    "№ 273‑ФЗ, ч. 3.1 ст. 47 (п. 2)",
    "👩‍🏫 ✅ é й",
    "مرحبا и обратно",
    "\\ {{ }} ${x} %s <3",
)
NEVER_EMPTY = frozenset({"title", "slug", "alt", "text", "label", "prompt"})


def example(shape: type[Made], seed: int | str, **given: Any) -> Made:
    """An instance of a shape; ``given`` are the values of members that are not left to chance."""
    schema = _schema(shape)
    chance = Random(f"{shape.__name__}:{seed}")  # noqa: S311  (nothing secret)
    made = _Maker(schema.get("$defs", {}), chance).value(schema, "", 0)
    return shape.model_validate({**made, **{name: given[name] for name in given if name in shape.model_fields}})


def example_rendering(document_type: DocumentType, seed: int | str, **given: Any) -> Rendering:
    """A document with its card, which agree in every member that both have in one form.

    It is in Russian and for everyone, unless ``given`` says otherwise, and has neither edges nor facets.
    """
    fixed = {
        "type": document_type.name,
        "locale": "ru",
        "audience": Audience.PUBLIC,
        "schema_version": document_type.schema_version,
        **given,
    }
    return rendering_around(document_type, example(document_type.schema, seed, **fixed), seed)


def rendering_around(document_type: DocumentType, body: DocumentBody, seed: int | str) -> Rendering:
    """A document with a card which agrees with it in every member that both have in one form; the rest is made by chance."""
    ours, theirs = type(body).model_fields, document_type.card.model_fields
    same = (name for name in theirs if name in ours and ours[name].annotation == theirs[name].annotation)
    shared = {name: getattr(body, name) for name in same}
    return Rendering(body=body, card=example(document_type.card, seed, **shared))


@cache
def _schema(shape: type[BaseModel]) -> dict[str, Any]:
    return shape.model_json_schema()


class _Maker:
    """Makes values for JSON Schemas, by chance."""

    def __init__(self, definitions: dict[str, Any], chance: Random) -> None:
        self.definitions = definitions
        self.chance = chance

    def value(self, schema: dict[str, Any], name: str, depth: int) -> Any:
        """A value that the schema takes; ``name`` is that of the member that it is for."""
        if "$ref" in schema:
            return self.value(self.definitions[schema["$ref"].rpartition("/")[2]], name, depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.chance.choice(schema["enum"])
        for key in ("oneOf", "anyOf", "allOf"):
            if key in schema:
                return self.value(self._variant(schema[key], depth), name, depth)
        return self._of_type(schema, name, depth)

    def _variant(self, variants: list[dict[str, Any]], depth: int) -> dict[str, Any]:
        if depth > DEEPEST and {"type": "null"} in variants:
            return {"type": "null"}
        return self.chance.choice(variants)

    def _of_type(self, schema: dict[str, Any], name: str, depth: int) -> Any:
        match schema.get("type"):
            case "object":
                return self._members(schema, depth)
            case "array":
                return self._items(schema, name, depth)
            case "string":
                return self._string(schema, name)
            case "integer":
                return self.chance.randint(schema.get("minimum", 1), schema.get("maximum", 2_000))
            case "number":
                return round(self.chance.uniform(schema.get("minimum", 0), schema.get("maximum", 1)), 4)
            case "boolean":
                return self.chance.random() < 0.5
            case "null":
                return None
        return self._words()

    def _members(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        made = {name: self.value(part, name, depth + 1) for name, part in schema.get("properties", {}).items()}
        more = schema.get("additionalProperties")
        if more is True or isinstance(more, dict):
            kind = {} if more is True else more
            made |= {f"key_{number}": self.value(kind, "", depth + 1) for number in range(self.chance.randint(0, 3))}
        return made

    def _items(self, schema: dict[str, Any], name: str, depth: int) -> list[Any]:
        if "prefixItems" in schema:
            return [self.value(each, name, depth + 1) for each in schema["prefixItems"]]
        kind, least = schema.get("items", {}), schema.get("minItems", 0)
        most = 8 if "discriminator" in kind else 4
        number = (
            least if depth > DEEPEST else max(least, self.chance.randint(0, min(most, schema.get("maxItems", most))))
        )
        if kind.get("type") == "array":
            # A table: rows of one length.
            width = self.chance.randint(1, 5)
            kind = {**kind, "minItems": width, "maxItems": width}
        return [self.value(kind, name, depth + 1) for _ in range(number)]

    def _string(self, schema: dict[str, Any], name: str) -> str:
        match schema.get("format"):
            case "uuid":
                return str(UUID(int=self.chance.getrandbits(128), version=4))
            case "date":
                return (date(1990, 1, 1) + timedelta(days=self.chance.randrange(15_000))).isoformat()
            case "date-time":
                return (datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=self.chance.randrange(10**8))).isoformat()
        if name == "slug":
            return f"example-{self.chance.getrandbits(48):012x}"
        if name.endswith("url"):
            return f"/example/{self.chance.getrandbits(48):012x}"
        if schema.get("contentMediaType") == "text/html":
            return self._html(inline=bool(schema.get("x-inline")))
        if name not in NEVER_EMPTY and self.chance.random() < 0.08:
            return ""
        return self._text()[: schema.get("maxLength", 900)]

    def _html(self, *, inline: bool) -> str:
        if inline:
            return f"{self._plain()} <strong>{self._words()}</strong>"
        paragraphs = (
            f"<p>{self._plain()} <strong>{self._words()}</strong></p>" for _ in range(self.chance.randint(1, 3))
        )
        return "".join(paragraphs)

    def _text(self) -> str:
        return self.chance.choice(ODD) if self.chance.random() < 0.1 else self._words()

    def _plain(self) -> str:
        return " ".join(self._words() for _ in range(self.chance.randint(1, 4)))

    def _words(self) -> str:
        long = self.chance.random() < 0.1
        words = [
            self.chance.choice(WORDS) for _ in range(self.chance.randint(12, 80) if long else self.chance.randint(1, 7))
        ]
        return " ".join(words).capitalize()
