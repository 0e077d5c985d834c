"""Generators that we did not write make types of every door, and a strict compiler takes them."""

from pathlib import Path

import pytest

from api.management.contract import DOORS, FOLDER
from tests.contract.tools import needs, run

STRICT = ("--strict", "--noEmit", "--target", "es2022", "--module", "nodenext")


@needs("openapi-typescript")
@pytest.mark.parametrize("door", DOORS)
def test_openapi_typescript(door: str, tmp_path: Path) -> None:
    made = tmp_path / f"{door}.d.ts"
    done = run("openapi-typescript", f"{FOLDER}/openapi/{door}.json", "-o", str(made))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "export interface paths" in made.read_text()
    compiled = run("tsc", *STRICT, str(made))
    assert compiled.returncode == 0, compiled.stdout


@needs("openapi-ts")
@pytest.mark.parametrize("door", DOORS)
def test_hey_api(door: str, tmp_path: Path) -> None:
    made = tmp_path / door
    done = run(
        "openapi-ts",
        "-i",
        f"{FOLDER}/openapi/{door}.json",
        "-o",
        str(made),
        "-p",
        "@hey-api/typescript",
        "--no-log-file",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "export type ProblemDocument = {" in (made / "types.gen.ts").read_text()
    compiled = run("tsc", *STRICT, str(made / "types.gen.ts"))
    assert compiled.returncode == 0, compiled.stdout
