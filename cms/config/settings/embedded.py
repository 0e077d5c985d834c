"""One machine, nothing to install: SQLite, files under ``var/``, the key made at the first start."""

import os
import secrets
from pathlib import Path

from cms.config.settings.base import *  # noqa: F403
from cms.config.settings.base import ENV
from cms.config.settings.databases import database_from, sqlite


def _kept_secret(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(50))
    return path.read_text()


SECRET_KEY = ENV.secret_key or _kept_secret(ENV.var_dir / "secret_key")
ALLOWED_HOSTS = [*ENV.allowed_hosts, "127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": database_from(ENV.database_url) if ENV.database_url else sqlite(ENV.var_dir / "aktiv.sqlite3")}
# A front end in the making, on another port, may send answers and read drafts.
FRONTENDS_OF_THIS_MACHINE = True
