"""Imaginary documents are the same for the same seed, differ for others, and agree with their cards."""

from datetime import date
from typing import Literal
from uuid import UUID

import pytest
from django.contrib.auth.models import Group
from pydantic import BaseModel, Field, JsonValue

from cms.publication.examples import example, example_rendering
from cms.publication.registry import DocumentType
from cms.publication.rendering import DocumentBody, DocumentCard


class Leaf(BaseModel):
    title: str
    slug: str


class Tree(BaseModel):
    kind: Literal["tree"]
    age: int = Field(ge=3, le=5)
    planted: date | None
    leaves: tuple[Leaf, ...] = Field(min_length=2, max_length=3)
    rows: tuple[tuple[str, ...], ...]
    place: tuple[float, float]
    html: str = Field(json_schema_extra={"contentMediaType": "text/html"})
    line: str = Field(json_schema_extra={"contentMediaType": "text/html", "x-inline": True})
    other: dict[str, JsonValue]
    below: "tuple[Tree, ...]"


class SongDocument(DocumentBody):
    type: Literal["song"]
    verses: tuple[str, ...]


class SongCard(DocumentCard):
    type: Literal["song"]
    first_line: str


SONG = DocumentType("song", "songs", Group, SongDocument, SongCard, lambda song: song, schema_version=4)


def test_the_same_seed_gives_the_same() -> None:
    assert example(Leaf, 7) == example(Leaf, 7)
    assert len({example(Leaf, seed).slug for seed in range(50)}) == 50


@pytest.mark.parametrize("seed", range(30))
def test_it_keeps_to_the_shape(seed: int) -> None:
    tree = example(Tree, seed)
    assert 3 <= tree.age <= 5
    assert 2 <= len(tree.leaves) <= 3
    assert all(leaf.title and leaf.slug.isascii() for leaf in tree.leaves)
    assert len({len(row) for row in tree.rows}) <= 1
    assert tree.html.startswith("<p>")
    assert "<strong>" in tree.line
    assert "<p>" not in tree.line


def test_chance_finds_every_variant() -> None:
    assert {example(Tree, seed).planted is None for seed in range(30)} == {True, False}


def test_what_is_given_stands() -> None:
    assert example(Leaf, 1, title="Устав").title == "Устав"
    assert example(Leaf, 1, unknown="x") == example(Leaf, 1)


def test_body_and_card_are_of_one_document() -> None:
    rendering = example_rendering(SONG, 3, id=UUID(int=5))
    assert isinstance(rendering.card, SongCard)
    body, card = rendering.body, rendering.card
    assert (body.id, body.type, body.locale, body.audience, body.schema_version) == (
        UUID(int=5),
        "song",
        "ru",
        "public",
        4,
    )
    assert (card.id, card.type, card.locale, card.slug, card.title) == (body.id, "song", "ru", body.slug, body.title)
