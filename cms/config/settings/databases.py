"""Database settings from an address."""

import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from cms.config.env import InvalidEnvironment

SQLITE_INIT = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=67108864; "
    "PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;"
)


def database_from(address: str) -> dict[str, Any]:
    """Django's settings for ``postgresql://user:password@host:port/name`` or ``sqlite:///path``."""
    parts = urlsplit(address)
    if parts.scheme == "sqlite":
        return sqlite(Path(parts.path))
    if parts.scheme not in {"postgres", "postgresql"} or not parts.path.strip("/"):
        raise InvalidEnvironment(
            f"AKTIV_DATABASE_URL has the scheme {parts.scheme!r}; expected postgresql:// or sqlite://."
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or "") or dict(parse_qsl(parts.query)).get("host", ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }


def sqlite(path: Path) -> dict[str, Any]:
    """SQLite that several processes can publish into: WAL, write lock taken at BEGIN, patient waiting."""
    _use_bundled_sqlite()
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE", "init_command": SQLITE_INIT},
    }


def _use_bundled_sqlite() -> None:
    # Versions before 3.51.3, and so that of Debian 12, can corrupt a database when a WAL is reset. The wheel is newer.
    try:
        import pysqlite3
        import pysqlite3.dbapi2
    except ImportError:
        return
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2
