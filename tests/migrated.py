"""A migrated SQLite database that is kept between runs: running all migrations costs more than most tests do."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import django
from django.apps import apps

ROOT = Path(__file__).resolve().parents[1]


def migrated_database(folder: Path) -> Path:
    """A file with every migration of this checkout applied, made at need; others wait until it is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{_state_of_migrations()}.sqlite3"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.exists():
            for old in folder.glob("*.sqlite3"):
                old.unlink()
            _migrate_into(kept)
    return kept


def _migrate_into(kept: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="aktiv-migrated-") as var:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("AKTIV_", "DJANGO_"))}
        subprocess.run(
            [sys.executable, "manage.py", "migrate", "-v0"],
            cwd=ROOT,
            env=environment | {"AKTIV_VAR_DIR": var},
            check=True,
        )
        partly = kept.with_suffix(".partly")
        shutil.copyfile(Path(var) / "aktiv.sqlite3", partly)
        partly.replace(kept)


def _state_of_migrations() -> str:
    state = hashlib.sha256(django.__version__.encode())
    for app in apps.get_app_configs():
        for file in sorted((Path(app.path) / "migrations").glob("*.py")):
            state.update(f"{app.label}/{file.name}".encode())
            state.update(file.read_bytes())
    return state.hexdigest()[:16]
