"""The reader under the type checker: it fits the contract, and a block that it forgets is named."""

import shutil
import subprocess
from pathlib import Path

import pytest

from api.management.contract import FOLDER

TSC = FOLDER / "node_modules/.bin/tsc"
pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not TSC.exists(), reason="`npm ci` was not run in frontend_contract/"
)


def check(folder: Path, part: str = "reader") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(TSC), "-p", str(folder / part), "--noErrorTruncation"], capture_output=True, text=True, timeout=180
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The contract without what is not type-checked, to be spoiled."""
    folder = tmp_path / "contract"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("node_modules", "examples", "released", "schemas"))
    return folder


def test_it_fits_the_types() -> None:
    run = check(FOLDER)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("part", ["reader", "reader/sw.tsconfig.json"])
def test_every_module_is_under_the_checker(part: str) -> None:
    """Whatever is not on the list of a project is checked by nobody."""
    run = subprocess.run(
        [str(TSC), "-p", str(FOLDER / part), "--listFilesOnly"], capture_output=True, text=True, timeout=180
    )
    listed = {Path(line).resolve() for line in run.stdout.split()}
    worker = FOLDER / "reader/sw.js"
    own = {worker} if part.endswith(".json") else set((FOLDER / "reader").rglob("*.js")) - {worker}
    assert own <= listed


def test_the_worker_fits_the_types_of_a_worker(copy: Path) -> None:
    worker = copy / "reader/sw.js"
    assert check(FOLDER, "reader/sw.tsconfig.json").returncode == 0
    worker.write_text(worker.read_text() + "worker.skipWaitng();\n")
    run = check(copy, "reader/sw.tsconfig.json")
    assert run.returncode != 0
    assert "skipWaitng" in run.stdout


@pytest.mark.parametrize(
    ("file", "line", "type_name"),
    [
        ("blocks/index.js", '    case "callout": return callout(block, context);\n', '"callout"'),
        ("questions/index.js", '    case "ordering": return ordering(question);\n', '"ordering"'),
        ("documents.js", '    case "legal-update": return drawUpdate(document);\n', '"legal-update"'),
    ],
)
def test_what_is_forgotten_breaks_the_compile(copy: Path, file: str, line: str, type_name: str) -> None:
    path = copy / "reader" / file
    text = path.read_text()
    assert line in text
    path.write_text(text.replace(line, ""))
    run = check(copy)
    assert run.returncode != 0
    assert f"reader/{file}" in run.stdout
    assert type_name in run.stdout
    assert "'never'" in run.stdout
