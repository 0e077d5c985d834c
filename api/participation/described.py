"""Words of OpenAPI that all routes of the participation door use."""

from typing import Any

from api.problems import FAULT_OF_OURS, TOO_MANY_REQUESTS, UNAVAILABLE, ProblemType

COMPONENTS = "#/components/schemas/"


def ref(name: str) -> dict[str, str]:
    """A schema by its name."""
    return {"$ref": COMPONENTS + name}


def path_parameter(name: str, about: str, schema: dict[str, str]) -> dict[str, Any]:
    """A part of the address."""
    return {"name": name, "in": "path", "required": True, "description": about, "schema": schema}


def problems(*kinds: ProblemType) -> dict[str, Any]:
    """The answers for these problems and for those that every route can give."""
    return {
        str(kind.status): {
            "description": f"Problem type “{kind.slug}”.",
            "content": {"application/problem+json": {"schema": ref("ProblemDocument")}},
        }
        for kind in (*kinds, TOO_MANY_REQUESTS, FAULT_OF_OURS, UNAVAILABLE)
    }
