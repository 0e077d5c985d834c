"""Docs that nobody checks go stale: every setting, command, document type and make target is in them."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from django.core.management import get_commands

from cms.config.env import Environment
from cms.publication.registry import document_types

ROOT = Path(__file__).resolve().parents[2]


def test_every_setting_is_in_the_operators_docs():
    documented = set(re.findall(r"`(AKTIV_[A-Z_]+)`", (ROOT / "docs/operations.md").read_text()))
    assert documented == {f"AKTIV_{field.name.upper()}" for field in fields(Environment)}


def test_every_command_is_in_the_operators_docs():
    ours = {name for name, app in get_commands().items() if app.startswith(("cms.", "api"))}
    documented = set(re.findall(r"^\| `(\w+)[^`]*` \|", (ROOT / "docs/operations.md").read_text(), re.MULTILINE))
    assert ours - {"makemessages"} <= documented


@pytest.mark.parametrize("document", ["README.md", "docs/operations.md"])
def test_files_that_docs_name_are_there(document: str):
    text = (ROOT / document).read_text()
    named = re.findall(r"`((?:cms|api|docs|tests|frontend_contract)/[\w./-]*)`", text) + re.findall(
        r"\]\((?!http)([^)#]+)\)", text
    )
    base = (ROOT / document).parent
    assert [name for name in named if not (ROOT / name).exists() and not (base / name).exists()] == []


def test_every_document_type_is_in_the_contracts_docs():
    text = (ROOT / "frontend_contract/README.md").read_text()
    assert [kind.plural for kind in document_types() if f"`{kind.plural}`" not in text] == []
