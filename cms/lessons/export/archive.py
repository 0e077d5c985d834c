"""Archives whose bytes depend on nothing but what is in them."""

import io
import zipfile
from collections.abc import Mapping

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """A ZIP of the files by path, in the order of the mapping, with one fixed date and mode for all.

    Raises ValueError for a path that is absolute, empty, or leaves the archive.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for path, content in files.items():
            check_path(path)
            entry = zipfile.ZipInfo(path, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, content)
    return target.getvalue()


def check_path(path: str) -> None:
    """ValueError unless the path is relative and stays inside."""
    if "\\" in path or any(step in ("", ".", "..") for step in path.split("/")):
        raise ValueError(f"Not a path inside an archive: {path!r}")
