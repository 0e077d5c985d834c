"""The one reader of the environment: every variable that Aktiv knows, with its type and default.

A value that can not be read stops the start with the variable's name. ``docs/operations.md`` lists them for operators.
"""

import os
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class InvalidEnvironment(Exception):
    """A variable has a value that can not be used; the message names it and says what is expected."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The settings that differ between installations."""

    secret_key: str = ""
    allowed_hosts: tuple[str, ...] = ()
    database_url: str = ""
    public_url: str = "http://127.0.0.1:8000"
    time_zone: str = "Europe/Moscow"
    var_dir: Path = ROOT / "var"
    redis_url: str = ""
    delivery_rate: str = "600/min"
    trusted_proxies: int = 0
    hot_documents: int = 2_000
    preview_url: str = "/preview/"
    preview_link_days: int = 7
    frontend_origins: tuple[str, ...] = ()
    email_url: str = ""
    email_from: str = "aktiv@localhost"
    recording_megabytes: int = 200
    debug: bool = False


def read_environment(variables: dict[str, str] | None = None) -> Environment:
    """The environment as one typed record. Variables are ``AKTIV_`` and the field's name in capitals."""
    source = dict(os.environ) if variables is None else variables
    given: dict[str, object] = {}
    for field in fields(Environment):
        name = f"AKTIV_{field.name.upper()}"
        if name in source:
            given[field.name] = _convert(name, source[name], getattr(Environment(), field.name))
    return Environment(**given)  # type: ignore[arg-type]


def environment_of_child(**defaults: str) -> dict[str, str]:
    """The environment for a process that this one starts. Settings that nobody has said have these values there."""
    return {**{f"AKTIV_{name.upper()}": value for name, value in defaults.items()}, **os.environ}


def _convert(name: str, text: str, default: object) -> object:
    if isinstance(default, bool):
        if text.lower() not in {"1", "0", "true", "false"}:
            raise InvalidEnvironment(f"{name} is {text!r}; expected 1, 0, true or false.")
        return text.lower() in {"1", "true"}
    if isinstance(default, int):
        if not text.isascii() or not text.isdigit():
            raise InvalidEnvironment(f"{name} is {text!r}; expected a whole number.")
        return int(text)
    if isinstance(default, tuple):
        return tuple(part.strip() for part in text.split(",") if part.strip())
    return Path(text) if isinstance(default, Path) else text
