"""A renderer that forgets a block does not compile: each case is taken out of a copy, and the compiler names the block."""

import json
import re
import shutil
from pathlib import Path

import pytest

from api.management.contract import FOLDER
from tests.contract.tools import needs, run

PARTS = ("types", "client", "quickstart", "tsconfig.json")
CASE = re.compile(r'^ {4}case "(\w+)":.*\n', re.MULTILINE)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contract")
    for name in PARTS:
        source = FOLDER / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, folder / name)
    return folder


def blocks_of_lessons() -> list[str]:
    document = json.loads((FOLDER / "openapi/delivery.json").read_text())
    return sorted(document["components"]["schemas"]["LessonBlock"]["discriminator"]["mapping"])


def drawn(text: str) -> str:
    """The part of the renderer that draws blocks."""
    start = text.index("export function drawBlock")
    return text[start : text.index("\n}\n", start)]


def test_the_renderer_names_every_block_once() -> None:
    found = CASE.findall(drawn((FOLDER / "quickstart/lesson.js").read_text()) + "\n")
    assert sorted(found) == blocks_of_lessons()


@needs("tsc")
def test_the_copy_compiles(copied: Path) -> None:
    done = run("tsc", "-p", str(copied))
    assert done.returncode == 0, done.stdout


@needs("tsc")
@pytest.mark.parametrize("block", ["heading", "provision", "poll", "accordion"])
def test_a_forgotten_block_breaks_the_compile(copied: Path, block: str) -> None:
    path = copied / "quickstart/lesson.js"
    whole = path.read_text()
    body = drawn(whole)
    path.write_text(whole.replace(body, re.sub(rf'^ {{4}}case "{block}":.*\n', "", body, count=1, flags=re.MULTILINE)))
    try:
        done = run("tsc", "-p", str(copied))
    finally:
        path.write_text(whole)
    assert done.returncode != 0
    assert re.search(r"quickstart/lesson\.js.*is not assignable to parameter of type 'never'", done.stdout), done.stdout


@needs("tsc")
def test_a_new_block_of_the_contract_breaks_it_too(copied: Path) -> None:
    """Additive for a page that runs; for the type checker a case to be written."""
    path = copied / "types/index.d.ts"
    whole = path.read_text()
    path.write_text(
        re.sub(r"export type LessonBlock = .*;", 'export type LessonBlock = S["LessonBlock"] | { type: "map" };', whole)
    )
    try:
        done = run("tsc", "-p", str(copied))
    finally:
        path.write_text(whole)
    assert done.returncode != 0
    assert '"map"' in done.stdout
