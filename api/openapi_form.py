"""An OpenAPI document in the form that generators of types can use: every union has a name, and no title is noise.

Pydantic writes a union of shapes out wherever it is used, nests unions in the mapping of a discriminator (which OpenAPI
forbids), and tells shapes of one name apart by their Python modules. All three are mended here.
"""

import json
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
COMPONENTS = "#/components/schemas/"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
UNION_OF_ALL = {"Card": "AnyCard", "Published": "AnyPublished"}


class TwoUnionsOfOneName(ValueError):
    """Different unions would get the same name; the message says which."""


def tidy(document: Schema) -> Schema:
    """The document with named unions and short names. Pure, and of no effect on what is tidy already."""
    copied: Schema = json.loads(json.dumps(document))
    schemas: dict[str, Schema] = copied["components"]["schemas"]
    _rename(copied, {name: _short(name) for name in schemas if "__" in name})
    found: dict[str, Schema] = {}
    for name in sorted(schemas):
        for part in _parts(schemas[name]):
            part.pop("title", None)
        for key, shape in schemas[name].get("properties", {}).items():
            _name_unions(shape, name.removesuffix("Published"), key, found)
    taken = sorted(found.keys() & schemas.keys())
    if any(schemas[name] != found[name] for name in taken):
        raise TwoUnionsOfOneName(f"A shape has the name of a union: {', '.join(taken)}.")
    copied["components"]["schemas"] = dict(sorted({**schemas, **found}.items()))
    return copied


def pascal(name: str) -> str:
    """A name of a document type or block as a name of a shape: ``case-study`` is ``CaseStudy``."""
    return "".join(part.capitalize() for part in name.replace("-", "_").split("_"))


def target(schema: Schema) -> str:
    """The name of the component that a ``$ref`` leads to; empty without one."""
    return str(schema.get("$ref", "")).removeprefix(COMPONENTS)


def closure(shapes: dict[str, Schema], *names: str) -> dict[str, Schema]:
    """The shapes of these names and all that they use, by name."""
    needed: dict[str, Schema] = {}
    waiting = list(names)
    while waiting:
        current = waiting.pop()
        if current not in needed:
            needed[current] = shapes[current]
            waiting.extend(_targets(shapes[current]))
    return dict(sorted(needed.items()))


def schema_of(shapes: dict[str, Schema], name: str, *more: str) -> Schema:
    """A JSON Schema whose root is one shape, with ``more`` and everything that they use in ``$defs``."""
    needed = closure(shapes, name, *more)
    local = json.loads(json.dumps(needed).replace(COMPONENTS, "#/$defs/"))
    return {"$schema": DIALECT, "title": name, "$ref": f"#/$defs/{name}", "$defs": local}


def schema_of_type(shapes: dict[str, Schema], type_name: str) -> Schema:
    """The JSON Schema of a document type: the document as its address serves it, with card and stored form in ``$defs``."""
    name = pascal(type_name)
    return schema_of(shapes, name, f"{name}Card", f"{name}Published")


def as_bytes(content: Any) -> bytes:
    """JSON as the contract keeps it: indented, Russian as it is written, a newline at the end."""
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _targets(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for part in value for name in _targets(part)]
    if not isinstance(value, dict):
        return []
    own = [target(value)] if isinstance(value.get("$ref"), str) else []
    return own + [name for part in value.values() for name in _targets(part)]


def _parts(schema: Any) -> Iterator[Schema]:
    """A schema and all schemas within it."""
    if not isinstance(schema, dict):
        return
    yield schema
    for key in ("properties", "patternProperties"):
        for part in schema.get(key, {}).values():
            yield from _parts(part)
    for key in ("items", "additionalProperties"):
        yield from _parts(schema.get(key))
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for part in schema.get(key, ()):
            yield from _parts(part)


def _rename(value: Any, names: dict[str, str]) -> None:
    """Replace the names of components, and what refers to them, in place."""
    if isinstance(value, list):
        for part in value:
            _rename(part, names)
    if not isinstance(value, dict):
        return
    for key, part in list(value.items()):
        if isinstance(part, str) and part.startswith(COMPONENTS):
            name = part.removeprefix(COMPONENTS)
            value[key] = COMPONENTS + names.get(name, name)
        else:
            _rename(part, names)
        if key in names:
            value[names[key]] = value.pop(key)


def _short(name: str) -> str:
    """``cms__lessons__models__lessons__Level`` is the ``LessonsLevel``."""
    _, domain, *_, last = name.split("__")
    return pascal(domain) + last


def _name_unions(schema: Schema, owner: str, key: str, found: dict[str, Schema]) -> None:
    for part in _parts(schema):
        if "discriminator" in part and "oneOf" in part:
            _name_variants(part, found)
            name = _name_of(part, owner, key)
            union = {
                "description": f"One of the shapes told apart by `{part['discriminator']['propertyName']}`.",
                **part,
            }
            if found.setdefault(name, union) != union:
                raise TwoUnionsOfOneName(f"Two unions would be called {name!r}.")
            part.clear()
            part["$ref"] = COMPONENTS + name


def _name_variants(union: Schema, found: dict[str, Schema]) -> None:
    """Give a name to each variant that is a union itself: that of the value which leads to it."""
    mapping = union["discriminator"]["mapping"]
    for value, inner in mapping.items():
        if isinstance(inner, dict):
            name = pascal(value)
            found[name] = {"description": f"All kinds of `{value}`.", **inner}
            mapping[value] = COMPONENTS + name
            union["oneOf"] = [{"$ref": COMPONENTS + name} if each == inner else each for each in union["oneOf"]]


def _name_of(union: Schema, owner: str, key: str) -> str:
    variants = {target(each) for each in union["oneOf"]}
    for ending, name in UNION_OF_ALL.items():
        if all(variant.endswith(ending) for variant in variants):
            return name
    if owner == "DocumentsById":
        return "AnyDocument"
    return f"{owner}Block" if key == "body" else f"{owner}{pascal(key)}Item"
