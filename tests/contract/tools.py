"""The tools of the contract's own package, where `npm ci` was run in frontend_contract/."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from api.management.contract import FOLDER

BIN = FOLDER / "node_modules" / ".bin"


def needs(tool: str) -> pytest.MarkDecorator:
    """Skip, by name, where a tool is not installed."""
    there = shutil.which("node") is not None and (BIN / tool).exists()
    return pytest.mark.skipif(not there, reason=f"{tool}: `npm ci` was not run in frontend_contract/")


def run(tool: str, *arguments: str, folder: Path = FOLDER) -> subprocess.CompletedProcess[str]:
    """Run a tool; its exit code and words are for the caller to judge."""
    return subprocess.run(
        [str(BIN / tool), *arguments],
        cwd=folder, env={**os.environ, "CI": "1"}, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
