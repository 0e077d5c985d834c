"""The front-end contract as files: everything in it is made from what is registered, nothing is listed by hand."""

import hashlib
from collections.abc import Callable
from typing import Any

from api.authoring.openapi import document as authoring_document
from api.delivery.openapi.document import openapi_document
from api.descriptions import preview_document
from api.openapi_form import COMPONENTS, Schema, as_bytes, pascal, schema_of, schema_of_type, tidy
from api.participation.openapi import document as participation_document
from cms.config.env import ROOT
from cms.publication import registry

FOLDER = ROOT / "frontend_contract"
DOORS: dict[str, Callable[[], Schema]] = {
    "authoring": authoring_document,
    "delivery": openapi_document,
    "participation": participation_document,
    "preview": preview_document,
}


def contract_files() -> dict[str, bytes]:
    """The generated files by their path within ``frontend_contract``: the same registry gives the same bytes.

    ``openapi/<door>.json``; ``schemas/<type>.json``, whose root is the document as its address serves it, with card and
    stored form in ``$defs``; ``schemas/blocks/<block>.json``; and ``schemas/index.json``, which says what there is.
    """
    doors = {name: tidy(made()) for name, made in DOORS.items()}
    shapes = doors["delivery"]["components"]["schemas"]
    types = sorted(registry.document_types(), key=lambda each: each.name)
    blocks = blocks_of(shapes)
    found: dict[str, Any] = {f"openapi/{name}.json": document for name, document in doors.items()}
    for each in types:
        found[f"schemas/{each.name}.json"] = schema_of_type(shapes, each.name)
    for block, shape in blocks.items():
        found[f"schemas/blocks/{block}.json"] = schema_of(shapes, shape)
    index = {"types": [_type_entry(each, shapes) for each in types], "blocks": blocks}
    found["schemas/index.json"] = index
    return {path: as_bytes(content) for path, content in sorted(found.items())}


def fingerprint(files: dict[str, bytes]) -> str:
    """What types are made from, as one hash: it stands beside them, so that stale types are seen without Node."""
    digest = hashlib.sha256()
    for path in sorted(files):
        if path.startswith("openapi/") or path == "schemas/index.json":
            digest.update(path.encode() + b"\0" + files[path] + b"\0")
    return digest.hexdigest()


def blocks_of(shapes: dict[str, Schema]) -> dict[str, str]:
    """The shape of each block of any body, by the block's ``type``."""
    unions = [shape for name, shape in shapes.items() if name.endswith("Block") and "discriminator" in shape]
    pairs = [pair for union in unions for pair in union["discriminator"]["mapping"].items()]
    return {block: reference.removeprefix(COMPONENTS) for block, reference in sorted(pairs)}


def _type_entry(document_type: registry.DocumentType, shapes: dict[str, Schema]) -> dict[str, Any]:
    name = pascal(document_type.name)
    return {
        "type": document_type.name,
        "plural": document_type.plural,
        "schema_version": document_type.schema_version,
        "document": name,
        "card": f"{name}Card",
        "published": f"{name}Published",
        "block": f"{name}Block" if f"{name}Block" in shapes else None,
    }
