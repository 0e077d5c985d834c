"""The command writes what is generated, and releases nothing that breaks those who were there before."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from api.management.contract import contract_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A contract that was released as 1.0.0."""
    say(tmp_path, "1.0.0", "## 1.0.0 — 2026-11-22\n\n- The first.\n")
    call_command("write_contract", folder=tmp_path, release=True)
    return tmp_path


def say(folder: Path, version: str, changelog: str) -> None:
    (folder / "package.json").write_text(json.dumps({"version": version}))
    (folder / "CHANGELOG.md").write_text(changelog)


def take_from_the_released(folder: Path) -> None:
    """Make the released contract one in which `level` of a heading was never 4, so that today's is a breaking change."""
    path = folder / "released/1/openapi/delivery.json"
    document = json.loads(path.read_text())
    document["components"]["schemas"]["Heading"]["properties"]["level"]["enum"] = [2, 3]
    path.write_text(json.dumps(document))


def test_it_writes_every_file_and_removes_what_is_no_more(folder: Path) -> None:
    (folder / "schemas/blocks/gone.json").write_text("{}")
    call_command("write_contract", folder=folder)
    written = {
        str(path.relative_to(folder)): path.read_bytes()
        for name in ("openapi", "schemas")
        for path in (folder / name).rglob("*.json")
    }
    assert written == contract_files()
    assert (folder / "released/1/openapi/delivery.json").read_bytes() == written["openapi/delivery.json"]


def test_a_breaking_release_is_refused_and_leaves_the_released_as_it_was(folder: Path) -> None:
    take_from_the_released(folder)
    before = (folder / "released/1/openapi/delivery.json").read_text()
    with pytest.raises(CommandError, match=r"Heading\.level: values beyond 2, 3"):
        call_command("write_contract", folder=folder, release=True)
    assert (folder / "released/1/openapi/delivery.json").read_text() == before


@pytest.mark.parametrize("changelog", ["", "## 2.0.0\n\n## 1.0.0\n\n- The first.\n", "## 2.0.0-beta\n\n- Soon.\n"])
def test_a_version_that_the_changelog_does_not_know_is_refused(folder: Path, changelog: str) -> None:
    say(folder, "2.0.0", changelog)
    with pytest.raises(CommandError, match=r"says nothing of 2\.0\.0"):
        call_command("write_contract", folder=folder, release=True)
    assert [path.name for path in (folder / "released").iterdir()] == ["1"]


def test_a_higher_version_may_break(folder: Path) -> None:
    take_from_the_released(folder)
    say(folder, "2.0.0", "## 2.0.0 — 2027-01-01\n\n- Small headings.\n")
    call_command("write_contract", folder=folder, release=True)
    assert sorted(path.name for path in (folder / "released").iterdir()) == ["1", "2"]
