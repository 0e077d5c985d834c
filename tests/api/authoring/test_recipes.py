"""The recipes of docs/authoring.md do what they say."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
RECIPES = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.django_db(transaction=True)
def test_the_recipes_run_in_their_order(live_server, door, tmp_path):
    recipes = RECIPES.findall((ROOT / "docs/authoring.md").read_text())
    assert len(recipes) == 10
    # One shell for all of them, as the reader has one.
    script = ["set -euo pipefail"]
    for number, (language, text) in enumerate(recipes):
        if language == "python":
            (tmp_path / f"recipe{number}.py").write_text(text)
            text = f"{sys.executable} recipe{number}.py\n"
        script.append(f"echo recipe {number}\n{text}")
    environment = {"SERVER": live_server.url, "TOKEN": door.token, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        ["bash", "-c", "\n".join(script)], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout[-2_000:] + done.stderr[-2_000:]
