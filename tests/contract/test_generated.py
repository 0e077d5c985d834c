"""What is generated is neither stale nor wrong: it is made anew here and compared with what stands in the repository."""

import json
import re
from collections.abc import Iterator
from typing import Any, get_args

import jsonschema
import pytest
from django.test import Client
from openapi_spec_validator import OpenAPIV31SpecValidator

from api.management.contract import DOORS, FOLDER, contract_files, fingerprint
from api.openapi_form import pascal, tidy
from cms.content.blocks.block import BlockShape
from cms.publication import registry

MEND = "Run `make contract` and commit what it writes."


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return contract_files()


@pytest.fixture(scope="module")
def doors(files: dict[str, bytes]) -> dict[str, dict[str, Any]]:
    return {path[8:-5]: json.loads(text) for path, text in files.items() if path.startswith("openapi/")}


def test_nothing_is_stale(files: dict[str, bytes]) -> None:
    kept = {
        str(path.relative_to(FOLDER)): path.read_bytes()
        for name in ("openapi", "schemas")
        for path in (FOLDER / name).rglob("*.json")
    }
    assert sorted(files.keys() ^ kept.keys()) == [], MEND
    assert [path for path in files if files[path] != kept[path]] == [], MEND


def test_types_were_made_from_this_contract(files: dict[str, bytes]) -> None:
    assert (FOLDER / "types/made_from.sha256").read_text().strip() == fingerprint(files), MEND


def test_it_is_the_same_every_time(files: dict[str, bytes]) -> None:
    assert contract_files() == files
    assert all(text.endswith(b"}\n") and not text.endswith(b"\n\n") for text in files.values())


@pytest.mark.parametrize("door", DOORS)
def test_openapi_is_valid(doors: dict[str, dict[str, Any]], door: str) -> None:
    assert list(OpenAPIV31SpecValidator(doors[door]).iter_errors()) == []


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("door", "url"),
    [("delivery", "/api/v1"), ("participation", "/api/participation/v1"), ("preview", "/api/preview/v1")],
)
def test_the_door_serves_what_is_kept(client: Client, doors: dict[str, dict[str, Any]], door: str, url: str) -> None:
    assert tidy(client.get(f"{url}/openapi.json").json()) == doors[door]


def test_tidying_twice_is_tidying_once(doors: dict[str, dict[str, Any]]) -> None:
    for document in doors.values():
        assert tidy(document) == document
        assert [name for name in document["components"]["schemas"] if "__" in name] == []


def block_shapes(annotation: Any) -> Iterator[type[BlockShape]]:
    """The shapes of blocks anywhere within an annotation of pydantic."""
    if isinstance(annotation, type) and issubclass(annotation, BlockShape):
        yield annotation
    for part in get_args(annotation):
        yield from block_shapes(part)


def test_every_type_and_block_has_its_shape(doors: dict[str, dict[str, Any]], files: dict[str, bytes]) -> None:
    shapes = doors["delivery"]["components"]["schemas"]
    for document_type in registry.document_types():
        name = pascal(document_type.name)
        assert {name, f"{name}Card", f"{name}Published", f"{name}List"} <= shapes.keys()
        schema = json.loads(files[f"schemas/{document_type.name}.json"])
        assert schema["$ref"] == f"#/$defs/{name}"
        assert {f"{name}Card", f"{name}Published"} <= schema["$defs"].keys()
        for field in document_type.schema.model_fields.values():
            for block in block_shapes(field.annotation):
                (block_name,) = get_args(block.model_fields["type"].annotation)
                file = json.loads(files[f"schemas/blocks/{block_name}.json"])
                assert block.__name__ in file["$defs"]
                assert file["$defs"][block.__name__]["properties"]["type"]["const"] == block_name


def test_every_schema_is_one_and_needs_no_other(files: dict[str, bytes]) -> None:
    for path, text in files.items():
        if path.startswith("schemas/") and path != "schemas/index.json":
            schema = json.loads(text)
            jsonschema.Draft202012Validator.check_schema(schema)
            pointers = re.findall(r'"\$ref": "([^"]+)"', text.decode())
            assert {pointer.removeprefix("#/$defs/") for pointer in pointers} <= schema["$defs"].keys()


def test_each_type_and_block_is_a_type_of_typescript(files: dict[str, bytes]) -> None:
    index = json.loads(files["schemas/index.json"])
    names = set(re.findall(r"^export type (\w+) =", (FOLDER / "types/index.d.ts").read_text(), re.MULTILINE))
    assert {each[form] for each in index["types"] for form in ("document", "card", "published")} <= names
    assert {*index["blocks"].values(), "Block", "DocumentType"} <= names
    assert {each.name for each in registry.document_types()} == {each["type"] for each in index["types"]}


def test_the_lock_of_the_tools_names_no_host() -> None:
    lock = (FOLDER / "package-lock.json").read_text()
    assert "integrity" in lock
    assert [line for line in lock.splitlines() if "://" in line or '"resolved"' in line] == []
