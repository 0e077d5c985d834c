"""Which versions of the contract were released, and what is written of them."""

import json
from pathlib import Path
from typing import Any


def package_version(folder: Path) -> str:
    """The contract's present version, as ``package.json`` says: ``1.2.0``."""
    return str(json.loads((folder / "package.json").read_text())["version"])


def last_release(folder: Path) -> str | None:
    """The first number of the newest released version; None before the first release."""
    numbers = [int(path.name) for path in (folder / "released").glob("*") if path.name.isdigit()]
    return str(max(numbers)) if numbers else None


def release_folder(folder: Path, major: str) -> Path:
    """Where the newest release with this first number is kept."""
    return folder / "released" / major


def read_doors(folder: Path) -> dict[str, dict[str, Any]]:
    """The OpenAPI documents of a contract by door."""
    return {path.stem: json.loads(path.read_text()) for path in sorted((folder / "openapi").glob("*.json"))}


def changelog_says(folder: Path, version: str) -> bool:
    """Does the changelog have a section for this version with at least one line in it?"""
    lines = (folder / "CHANGELOG.md").read_text().splitlines()
    starts = [number for number, line in enumerate(lines) if line.split()[:2] == ["##", version]]
    if not starts:
        return False
    for line in lines[starts[0] + 1 :]:
        if line.startswith("## "):
            return False
        if line.startswith("- "):
            return True
    return False
