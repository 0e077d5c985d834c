"""The examples written by hand are what the API could really serve, and the worst ones leave nothing out."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import nh3
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from api.delivery.openapi.shapes import Shapes
from api.management.contract import FOLDER
from api.openapi_form import pascal
from cms.content.rich_text import TAGS
from cms.publication import registry

TYPES = [each.name for each in registry.document_types()]
NAMES = ("usual", "minimal", "worst")
DATA_REF = re.compile(r'data-ref="([^"]+)"( href=)?')
HTML_MEMBERS = {"html", "definition", "prompt", "leader_notes", "handout", "what_changed", "what_to_do"}


@cache
def shapes() -> Shapes:
    return Shapes(registry.document_types())


def example(type_name: str, name: str) -> dict[str, Any]:
    found = json.loads((FOLDER / "examples" / type_name / f"{name}.json").read_text())
    assert isinstance(found, dict)
    return found


def schema(type_name: str) -> dict[str, Any]:
    found = json.loads((FOLDER / "schemas" / f"{type_name}.json").read_text())
    assert isinstance(found, dict)
    return found


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """Every named value within a document, at any depth."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield name, part
            yield from members(part)
    elif isinstance(value, list):
        for part in value:
            yield from members(part)


def test_every_type_has_its_three() -> None:
    found = {path.name: sorted(each.stem for each in path.iterdir()) for path in (FOLDER / "examples").iterdir()}
    assert found == {name: sorted(NAMES) for name in TYPES}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("type_name", TYPES)
class TestExample:
    def test_it_fits_the_schema(self, type_name: str, name: str) -> None:
        validator = Draft202012Validator(schema(type_name), format_checker=FormatChecker())
        faults = [f"{each.json_path}: {each.message}" for each in validator.iter_errors(example(type_name, name))]
        assert faults == []

    def test_it_fits_the_shapes_of_the_door_and_of_the_domain(self, type_name: str, name: str) -> None:
        document_type = registry.by_name(type_name)
        assert document_type is not None
        given = example(type_name, name)
        document = shapes().documents[type_name].model_validate(given)
        own = document_type.schema.model_validate({key: given[key] for key in document_type.schema.model_fields})
        assert json.loads(own.model_dump_json()).items() <= given.items()
        assert document.model_dump(mode="json").keys() == given.keys()
        assert given["schema_version"] == document_type.schema_version
        assert given["url"] == f"/api/v1/{document_type.plural}/{given['slug']}/"

    def test_references_are_of_what_it_points_to(self, type_name: str, name: str) -> None:
        given = example(type_name, name)
        references = given.pop("references")
        text = json.dumps(given, ensure_ascii=False)
        assert [key for key, card in references.items() if key != card["id"] or key not in text] == []
        linked = {ref for ref, href in DATA_REF.findall(text.replace('\\"', '"')) if not href}
        pointed = linked | {value for member, value in members(given) if member in {"ref", "act"} and value}
        if name == "usual":
            assert pointed <= references.keys()

    def test_its_html_is_such_as_the_server_lets_pass(self, type_name: str, name: str) -> None:
        attributes = {"a": {"href", "data-ref"}}
        for member, value in members(example(type_name, name)):
            if member in HTML_MEMBERS and isinstance(value, str):
                assert nh3.clean(value, tags=set(TAGS), attributes=attributes, link_rel=None) == value


@pytest.mark.parametrize("type_name", TYPES)
def test_the_worst_fills_what_the_usual_leaves_empty(type_name: str) -> None:
    usual, worst = example(type_name, "usual"), example(type_name, "worst")
    empty = {name for name in usual if usual[name] in (None, "", []) and worst[name] in (None, "", [])}
    # Types that cite no law have no check of it.
    assert empty <= {"law_check"}


@pytest.mark.parametrize("type_name", TYPES)
def test_the_worst_has_every_block_and_every_kind_of_question(type_name: str) -> None:
    definitions = schema(type_name)["$defs"]
    union = definitions.get(f"{pascal(type_name)}Block")
    worst = example(type_name, "worst")
    if union is None:
        assert "body" not in worst
        return
    assert {block["type"] for block in worst["body"]} == union["discriminator"]["mapping"].keys()
    if "question" in union["discriminator"]["mapping"]:
        kinds = {block["kind"] for block in worst["body"] if block["type"] == "question"}
        assert kinds == definitions["Question"]["discriminator"]["mapping"].keys()


def test_the_worst_lesson_has_every_state_of_the_law() -> None:
    states = schema("lesson")["$defs"]["CitationCheck"]["properties"]["status"]["enum"]
    assert {each["status"] for each in example("lesson", "worst")["law_check"]["items"]} == set(states)


@pytest.mark.parametrize("type_name", TYPES)
def test_the_minimal_has_nothing_that_may_be_left_out(type_name: str) -> None:
    given = example(type_name, "minimal")
    assert (given["references"], given["translations"]) == ({}, [])
    properties = schema(type_name)["$defs"][pascal(type_name)]["properties"]
    optional = [name for name, shape in properties.items() if {"type": "null"} in shape.get("anyOf", ())]
    placed = {"sequence"}
    assert [name for name in optional if name not in placed and given[name] is not None] == []
    assert [name for name, shape in properties.items() if shape.get("type") == "array" and given[name]] == []


def test_types_are_told_apart() -> None:
    for document_type in registry.document_types():
        assert get_args(document_type.schema.model_fields["type"].annotation) == (document_type.name,)
