"""The ids of the demo's materials, known before they are made."""

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

# What a reference of the demo names, and the word its id is made of.
NAMED = {"act": "act", "lesson": "page", "case": "page", "term": "glossary-term", "practice_note": "practice-note"}


def demo_id(*parts: object) -> UUID:
    """The same id at every load of the demo, so that it can be repeated."""
    return uuid5(NAMESPACE_URL, "/".join(["aktiv-demo", *map(str, parts)]))


def reference_id(given: Mapping[str, Any]) -> str:
    """The content id of what ``{"act": slug}``, ``{"case": slug}`` and their like mean, as text."""
    (kind,) = NAMED.keys() & given.keys()
    return str(demo_id(NAMED[kind], given[kind]))
