"""The JavaScript client, in Node: by itself, against a living server, and under the type checker."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from api.management.contract import FOLDER
from cms.publication import log, registry
from cms.publication.examples import example_rendering
from cms.publication.models import DocumentHead, Reason

NODE = shutil.which("node")
TSC = FOLDER / "node_modules/.bin/tsc"
needs_node = pytest.mark.skipif(NODE is None, reason="Node is not installed")


def node(*arguments: str, **environment: str) -> str:
    assert NODE is not None
    run = subprocess.run(
        [NODE, *arguments],
        cwd=FOLDER, env={**os.environ, **environment}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def publish(type_name: str, seed: int, version: str = "first") -> str:
    document_type = registry.by_name(type_name)
    assert document_type is not None
    first = example_rendering(document_type, seed)
    rendering = first if version == "first" else example_rendering(document_type, version, id=first.body.id)
    with transaction.atomic():
        head = DocumentHead.objects.filter(content_id=first.body.id).first()
        log.append_published(rendering, head=head, cause="test")
    return str(first.body.id)


def withdraw(content_id: str) -> None:
    with transaction.atomic():
        head = DocumentHead.objects.select_related("entry").get(content_id=content_id)
        log.append_withdrawn(head, log.Withdrawal(Reason.UNPUBLISHED), cause="test")


@needs_node
def test_by_itself() -> None:
    out = node("--test", "--test-reporter=tap", "client/client.test.js")
    assert "# pass 9" in out
    assert "# fail 0" in out


@needs_node
@pytest.mark.django_db(transaction=True)
def test_against_a_living_server(live_server: Any, tmp_path: Path) -> None:
    state = tmp_path / "state.json"

    def run() -> dict[str, Any]:
        out = node(
            "--test", "--test-reporter=tap", "client/live.test.js", AKTIV_URL=live_server.url, AKTIV_STATE=str(state)
        )
        assert "# pass 3" in out
        found = json.loads(state.read_text())
        assert isinstance(found, dict)
        return found

    types = [each.name for each in registry.document_types()]
    ids = [publish(name, seed) for name in types for seed in range(3)]
    first = run()
    assert first["changes"] == len(ids)
    assert {key for key, _ in first["documents"]} == {f"{each}/ru" for each in ids}

    withdraw(ids[0])
    publish(types[0], 1, "second")
    new = publish(types[-1], 77)
    second = run()
    assert second["changes"] == 3
    assert {key for key, _ in second["documents"]} == {f"{each}/ru" for each in [*ids[1:], new]}
    before, after = dict(first["documents"]), dict(second["documents"])
    assert [key for key in after if key in before and after[key] != before[key]] == [f"{ids[1]}/ru"]


@needs_node
@pytest.mark.skipif(not TSC.exists(), reason="`npm ci` was not run in frontend_contract/")
def test_it_fits_the_types() -> None:
    node(str(TSC), "-p", ".")
