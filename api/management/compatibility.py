"""Would a front end that was written for an older contract still work with the newer one?

What counts as breaking is written for front-end developers in ``frontend_contract/README.md``. In short: what is answered may
gain members and variants, what is asked may not gain demands.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from api.openapi_form import Schema, target

UPPER = ("maxLength", "maxItems", "maximum", "exclusiveMaximum", "maxProperties")
LOWER = ("minLength", "minItems", "minimum", "exclusiveMinimum", "minProperties")
Operations = dict[tuple[str, str], Schema]


def breaking_changes(old: dict[str, Schema], new: dict[str, Schema]) -> list[str]:
    """What breaks a client of ``old`` (OpenAPI documents by door) when it meets ``new``, each in a line; empty if nothing."""
    found: list[str] = []
    for door, before in old.items():
        after = new.get(door)
        found.extend([f"{door}: the door is gone"] if after is None else _of_door(before, after))
    return list(dict.fromkeys(found))


def _of_door(old: Schema, new: Schema) -> Iterator[str]:
    before, after = old["components"]["schemas"], new["components"]["schemas"]
    yield from (f"{name}: the shape is gone" for name in before if name not in after)
    answers, requests = _Reading(before, after, lenient=True), _Reading(after, before, lenient=False)
    theirs, ours = _operations(old), _operations(new)
    for (path, method), operation in theirs.items():
        where = f"{method.upper()} {path}"
        now = ours.get((path, method))
        if now is None:
            yield f"{where}: the operation is gone"
            continue
        if now.get("operationId") != operation.get("operationId"):
            yield f"{where}: the operation has another name"
        yield from _of_request(where, operation, now, requests)
        yield from _of_answers(where, operation["responses"], now["responses"], answers)


def _operations(document: Schema) -> Operations:
    return {(path, method): each for path, methods in document["paths"].items() for method, each in methods.items()}


def _of_request(where: str, old: Schema, new: Schema, requests: "_Reading") -> Iterator[str]:
    before, after = _parameters(old), _parameters(new)
    for key, parameter in before.items():
        if key not in after:
            yield f"{where}: the parameter {key[1]} is gone"
        else:
            yield from requests.gaps(after[key]["schema"], parameter["schema"], f"{where} ?{key[1]}")
    for key, parameter in after.items():
        if parameter.get("required") and not before.get(key, {}).get("required"):
            yield f"{where}: the parameter {key[1]} is required now"
    asked, wanted = old.get("requestBody", {}), new.get("requestBody", {})
    if wanted.get("required") and not asked.get("required"):
        yield f"{where}: a body is required now"
    for media_type, content in asked.get("content", {}).items():
        if media_type not in wanted.get("content", {}):
            yield f"{where}: {media_type} is not taken any more"
        else:
            yield from requests.gaps(wanted["content"][media_type]["schema"], content["schema"], f"{where} body")


def _parameters(operation: Schema) -> dict[tuple[str, str], Schema]:
    return {(each["in"], each["name"]): each for each in operation.get("parameters", ())}


def _of_answers(where: str, old: Schema, new: Schema, answers: "_Reading") -> Iterator[str]:
    for status, answer in old.items():
        now = new.get(status)
        if now is None:
            if status < "400":
                yield f"{where}: {status} is not answered any more"
            continue
        yield from (
            f"{where}: the header {name} is gone"
            for name in answer.get("headers", {})
            if name not in now.get("headers", {})
        )
        for media_type, content in answer.get("content", {}).items():
            if media_type not in now.get("content", {}):
                yield f"{where}: {status} is not answered as {media_type} any more"
            else:
                after = now["content"][media_type].get("schema", {})
                yield from answers.gaps(content.get("schema", {}), after, f"{where} {status}")


@dataclass
class _Reading:
    """Can a reader who expects one set of shapes read what is written by another? A lenient one passes over members and
    variants that it does not know, as clients must; a strict one refuses them, as the server does."""

    read: dict[str, Schema]
    written: dict[str, Schema]
    lenient: bool
    known: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    @property
    def verb(self) -> str:
        return "was expected" if self.lenient else "is taken now"

    def gaps(self, reader: Schema, writer: Schema, where: str, tag: str = "") -> list[str]:
        """What the writer may send and the reader does not expect. ``tag`` is a member that was compared already."""
        names = (target(reader), target(writer), tag)
        if not any(names[:2]):
            return list(self._compare(reader, writer, where, tag))
        if names not in self.known:
            # For shapes that hold themselves: assumed to be equal while they are being compared.
            self.known[names] = []
            meant, sent = self.read.get(names[0], reader), self.written.get(names[1], writer)
            self.known[names] = self.gaps(meant, sent, names[1] or names[0], tag)
        return self.known[names]

    def _compare(self, reader: Schema, writer: Schema, where: str, tag: str) -> Iterator[str]:
        tags = [each.get("discriminator", {}).get("propertyName") for each in (reader, writer)]
        if tags[0] and tags[0] == tags[1]:
            yield from self._tagged(
                reader["discriminator"]["mapping"], writer["discriminator"]["mapping"], where, tags[0]
            )
        elif len(_either(reader)) > 1 or len(_either(writer)) > 1:
            for each in _either(writer):
                tries = [self.gaps(expected, each, where) for expected in _either(reader)]
                yield from min(tries, key=len)
        elif reader:
            yield from self._values(reader, writer, where)
            yield from self._members(reader, writer, where, tag)

    def _tagged(self, reader: dict[str, str], writer: dict[str, str], where: str, tag: str) -> Iterator[str]:
        for value, reference in writer.items():
            if value in reader:
                yield from self.gaps({"$ref": reader[value]}, {"$ref": reference}, where, tag)
            elif not self.lenient:
                yield f"{where}: {tag} “{value}” is not taken any more"

    def _values(self, reader: Schema, writer: Schema, where: str) -> Iterator[str]:
        kinds = reader.get("type"), writer.get("type")
        if kinds[0] != kinds[1] and kinds != ("number", "integer") and kinds[0]:
            yield f"{where}: {kinds[1] or 'anything'} where {kinds[0]} {self.verb}"
            return
        allowed, sent = _values_of(reader), _values_of(writer)
        if allowed is not None and (sent is None or not set(sent) <= set(allowed)):
            yield f"{where}: values beyond {', '.join(map(str, allowed))}"
        for key in ("format", "pattern"):
            if key in reader and reader[key] != writer.get(key):
                yield f"{where}: {key} {writer.get(key)} where {reader[key]} {self.verb}"
        for keys, sign in ((UPPER, 1), (LOWER, -1)):
            for key in keys:
                if key in reader and (key not in writer or sign * writer[key] > sign * reader[key]):
                    yield f"{where}: {key} {writer.get(key)} where {reader[key]} {self.verb}"

    def _members(self, reader: Schema, writer: Schema, where: str, tag: str) -> Iterator[str]:
        expected, sent = reader.get("properties", {}), writer.get("properties", {})
        for name in expected:
            if name in sent and name != tag:
                yield from self.gaps(expected[name], sent[name], f"{where}.{name}")
            elif self.lenient and name not in sent:
                yield f"{where}.{name} is gone"
        for name in sorted(set(reader.get("required", ())) - set(writer.get("required", ()))):
            if name in sent or not self.lenient:
                yield f"{where}.{name} is " + ("not always there" if self.lenient else "required now")
        if not self.lenient and reader.get("additionalProperties") is False:
            yield from (f"{where}.{name} is not taken any more" for name in sent if name not in expected)
        for key in ("items", "additionalProperties"):
            if isinstance(reader.get(key), dict):
                yield from self.gaps(reader[key], writer.get(key) or {}, f"{where}[]")
        for each, other in zip(reader.get("prefixItems", ()), writer.get("prefixItems", ()), strict=False):
            yield from self.gaps(each, other, f"{where}[]")


def _either(schema: Schema) -> list[Schema]:
    return schema.get("anyOf") or schema.get("oneOf") or [schema]


def _values_of(schema: Schema) -> list[Any] | None:
    return [schema["const"]] if "const" in schema else schema.get("enum")
