"""The law's routes read the library itself, so its own document types stand."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from django.core.cache import cache
from django.test import Client

from api.delivery.openapi.document import openapi_document

ACTS = Path(__file__).resolve().parents[5] / "shared" / "data" / "acts"


@pytest.fixture(autouse=True)
def notes() -> None:
    """In the place of the types of other tests: nothing is exchanged, and no address has sent any request yet."""
    cache.clear()


@pytest.fixture(scope="session")
def described() -> dict[str, Any]:
    return openapi_document()


@pytest.fixture
def get(client: Client, described: dict[str, Any]) -> Callable[..., Any]:
    """Get an address as JSON, checked against what the OpenAPI document says of it."""

    def get(address: str, shape: str = "", status: int = 200) -> Any:
        response = client.get(address)
        assert response.status_code == status, response.content
        found = json.loads(response.content)
        schema = {"$ref": f"#/components/schemas/{shape or 'ProblemDocument'}", **described}
        jsonschema.validate(found, schema, jsonschema.Draft202012Validator)
        return found

    return get


@pytest.fixture(scope="session")
def acts() -> Path:
    """The folder of real acts; where it is absent the test is skipped and says so."""
    if not ACTS.is_dir():
        pytest.skip(f"real acts are absent: {ACTS}")
    return ACTS
