"""Small is a rule of the house: functions of at most 40 lines, tests of 60, files of at most 300, never over 500."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FUNCTION_LINES = 40
# A test may spell out a whole document.
TEST_LINES = 60
FILE_LINES = 300
FILE_LINES_HARD = 500


def sources() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    return [ROOT / name for name in listed if "/migrations/" not in name and (ROOT / name).exists()]


def long_functions(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            lines = node.end_lineno - node.lineno + 1
            if lines > (TEST_LINES if "tests" in path.relative_to(ROOT).parts else FUNCTION_LINES):
                yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name} has {lines} lines"


def test_functions_are_short():
    assert [text for path in sources() for text in long_functions(path)] == []


def test_files_are_short():
    lines = {path.relative_to(ROOT): len(path.read_text().splitlines()) for path in sources()}
    assert {str(name): count for name, count in lines.items() if count > FILE_LINES_HARD} == {}
    over = sorted(f"{name}: {count}" for name, count in lines.items() if count > FILE_LINES)
    print(f"over {FILE_LINES} lines:", *over, sep="\n  ")
