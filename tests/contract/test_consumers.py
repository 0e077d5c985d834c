"""What consumers say that they read is in the contract, by name; and what ours say is what they do."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from api.management.contract import DOORS, FOLDER
from tests.contract.test_client import node
from tests.contract.tools import needs

CONSUMERS = sorted((FOLDER / "consumers").glob("*.json"))
Shapes = dict[str, dict[str, Any]]


def shapes_of(door: str) -> Shapes:
    document = json.loads((FOLDER / f"openapi/{door}.json").read_text())
    found: Shapes = document["components"]["schemas"]
    return found


def missing(consumer: dict[str, Any], doors: dict[str, Shapes]) -> list[str]:
    """What a consumer reads and the contract does not have."""
    return [
        f"{door} {shape}.{member}"
        for door, fields in consumer["fields"].items()
        for shape, members in fields.items()
        for member in members
        if not _has(doors.get(door, {}), doors.get(door, {}).get(shape, {}), member.split("."))
    ]


def _has(shapes: Shapes, schema: dict[str, Any], path: list[str]) -> bool:
    if "$ref" in schema:
        return _has(shapes, shapes.get(schema["$ref"].rpartition("/")[2], {}), path)
    if not path:
        return True
    inner = [part for key in ("anyOf", "oneOf", "allOf") for part in schema.get(key, ())]
    inner += [schema["items"]] if isinstance(schema.get("items"), dict) else []
    if any(_has(shapes, part, path) for part in inner):
        return True
    first, *rest = path
    return first in schema.get("properties", {}) and _has(shapes, schema["properties"][first], rest)


@pytest.fixture(scope="module")
def doors() -> dict[str, Shapes]:
    return {door: shapes_of(door) for door in DOORS}


def test_the_reader_and_the_quickstart_are_the_first() -> None:
    assert {path.stem for path in CONSUMERS} >= {"reader", "quickstart"}


@pytest.mark.parametrize("path", CONSUMERS, ids=lambda path: path.stem)
def test_everything_that_is_read_is_there(path: Path, doors: dict[str, Shapes]) -> None:
    consumer = json.loads(path.read_text())
    assert consumer["consumer"] == path.stem
    assert sum(len(members) for fields in consumer["fields"].values() for members in fields.values()) > 100
    assert missing(consumer, doors) == []


def test_a_name_that_goes_is_seen(doors: dict[str, Shapes]) -> None:
    consumer = {"fields": {"delivery": {"Lesson": ["title", "mood"], "Song": ["verses"]}, "singing": {"A": ["b"]}}}
    assert missing(consumer, doors) == ["delivery Lesson.mood", "delivery Song.verses", "singing A.b"]


@needs("tsc")
def test_the_lists_of_our_own_are_not_stale(tmp_path: Path) -> None:
    for name in ("types", "client", "quickstart", "reader", "node_modules"):
        (tmp_path / name).symlink_to(FOLDER / name) if name == "node_modules" else shutil.copytree(
            FOLDER / name, tmp_path / name
        )
    for name in ("tsconfig.json", "collect_fields.js", "package.json"):
        shutil.copy(FOLDER / name, tmp_path / name)
    node(str(tmp_path / "collect_fields.js"))
    made = {path.name: path.read_text() for path in (tmp_path / "consumers").glob("*.json")}
    assert made == {name: (FOLDER / "consumers" / name).read_text() for name in made}, "Run `make contract`."
