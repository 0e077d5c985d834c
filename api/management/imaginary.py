"""A school that does not exist: the contract's examples and documents made by chance, published into an empty log."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import transaction
from pydantic import BaseModel

from api.management.contract import FOLDER
from cms.publication import log, registry
from cms.publication.examples import example_rendering, rendering_around
from cms.publication.rendering import Edge, Label, Rendering, Role


def fill(seeds: int, folder: Path = FOLDER) -> int:
    """Publish the three examples of each type and as many documents made by chance; answers how many there are.

    They refer to each other: what an example points to is there as far as it is an example itself, and each document made
    by chance points to one of every type.
    """
    renderings = [*_examples(folder), *_made(seeds)]
    with transaction.atomic():
        for rendering in renderings:
            log.append_published(rendering, head=None, cause="imaginary")
    log.number_pending()
    return len(renderings)


def _examples(folder: Path) -> Iterator[Rendering]:
    seen: set[tuple[UUID, str]] = set()
    for document_type in registry.document_types():
        for path in sorted((folder / "examples" / document_type.name).glob("*.json")):
            given = json.loads(path.read_text())
            own = {name: given[name] for name in document_type.schema.model_fields if name in given}
            body = document_type.schema.model_validate(own)
            if (body.id, body.locale) in seen:
                continue
            seen.add((body.id, body.locale))
            cards = given["references"]
            edges = tuple(Edge(UUID(target), Role.CITES) for target in cards)
            yield _with_facets(document_type, replace(rendering_around(document_type, body, path.stem), edges=edges))


def _made(seeds: int) -> Iterator[Rendering]:
    types = list(registry.document_types())
    for document_type in types:
        for seed in range(seeds):
            others = (example_rendering(each, (seed + 1) % seeds).body.id for each in types)
            edges = tuple(Edge(target, Role.SEE_ALSO) for target in others)
            yield _with_facets(document_type, replace(example_rendering(document_type, seed), edges=edges))


def _with_facets(document_type: registry.DocumentType, rendering: Rendering) -> Rendering:
    """The rendering with the facets that its body says: `topic` from `topics`, `status` from `status`."""
    said = {name: _words(_said(rendering.body, name)) for name in document_type.facets}
    return replace(rendering, facets={name: words for name, words in said.items() if words})


def _said(body: BaseModel, facet: str) -> Any:
    names = (facet, f"{facet}s", f"{facet[:-1]}ies" if facet.endswith("y") else facet)
    return next((getattr(body, name) for name in names if hasattr(body, name)), None)


def _words(value: Any) -> tuple[str, ...]:
    if isinstance(value, tuple | list):
        return tuple(dict.fromkeys(word for each in value for word in _words(each)))
    if isinstance(value, Label):
        return (value.slug,)
    if isinstance(value, Enum):
        return (str(value.value),)
    if isinstance(value, str | UUID) and str(value):
        return (str(value)[:100],)
    return () if not isinstance(value, Mapping) else tuple(value)
