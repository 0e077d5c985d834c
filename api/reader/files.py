"""The reader's own files as they are served: under a digest of all of them, so that a browser keeps them for ever.

``/app/DIGEST/reader/main.js`` never changes. The page and the worker, whose addresses stay, name the digest.
"""

import gzip
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from cms.config.env import ROOT

CONTRACT = ROOT / "frontend_contract"
READER = CONTRACT / "reader"
# What the reader imports from beside itself.
BESIDE = ("client/client.js", "client/preview.js")
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
}
# A comment that begins and ends its own lines.
TYPE_COMMENT = re.compile(rb"^[ \t]*/\*\*(?:[^*]|\*(?!/))*\*/[ \t]*\n", re.MULTILINE)
PACKED = frozenset({".css", ".js", ".svg", ".webmanifest"})


@dataclass(frozen=True, slots=True)
class ReaderFile:
    """A file of the reader; ``packed`` are its bytes in gzip, None where that gains nothing."""

    content_type: str
    content: bytes
    packed: bytes | None


def digest() -> str:
    """The name of this state of the reader: changes with any byte of any file."""
    return _digest(_state())


def find(path: str) -> ReaderFile | None:
    """The file at a path such as ``reader/main.js``; None for everything that is not the reader's."""
    known = {name for name, _ in _state()}
    return _read(path, _digest(_state())) if path in known else None


def names() -> list[str]:
    """The paths of all files, those of the client among them."""
    return [name for name, _ in _state()]


def _state() -> tuple[tuple[str, int], ...]:
    """Every file with the time of its last change, so that a developer sees at once what he wrote."""
    own = [path for path in READER.rglob("*") if path.suffix in TYPES and "node_modules" not in path.parts]
    paths = [*own, *(CONTRACT / name for name in BESIDE)]
    return tuple(sorted((path.relative_to(CONTRACT).as_posix(), path.stat().st_mtime_ns) for path in paths))


@lru_cache(maxsize=4)
def _digest(state: tuple[tuple[str, int], ...]) -> str:
    found = blake2b(digest_size=8)
    for name, _ in state:
        found.update(name.encode() + b"\0" + (CONTRACT / name).read_bytes())
    return found.hexdigest()


@lru_cache(maxsize=256)
def _read(path: str, state: str) -> ReaderFile:
    file = CONTRACT / Path(path)
    content = file.read_bytes()
    if file.suffix == ".webmanifest":
        # As plain files the reader stands in its folder, here at the root.
        content = content.replace(b'"index.html"', b'"/"').replace(b'"./"', b'"/"')
    if file.suffix == ".js":
        # The types are for those who read the source; they are a tenth of what a phone would load.
        content = TYPE_COMMENT.sub(b"", content)
    packed = gzip.compress(content, mtime=0) if file.suffix in PACKED else None
    return ReaderFile(TYPES[file.suffix], content, packed)
