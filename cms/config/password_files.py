"""Passwords that the embedded system makes itself, each in a file that only its owner reads."""

import secrets
from pathlib import Path


def new_password(file: Path) -> str:
    """A new random password, which now stands in the file."""
    password = secrets.token_urlsafe(12)
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    file.write_text(password + "\n")
    return password


def kept_password(file: Path) -> str:
    """The password of the file; empty when there is no file."""
    return file.read_text().strip() if file.exists() else ""
