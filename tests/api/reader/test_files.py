"""The reader's files: which there are, under which name they stay, and that nothing else is given out."""

import gzip
import os
from pathlib import Path

import pytest

from api.reader import files

READER = files.READER


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reader of three files, with the client beside it."""
    folder = tmp_path / "reader"
    folder.mkdir()
    (tmp_path / "client").mkdir()
    (tmp_path / "client/client.js").write_text("export const c = 1;")
    (tmp_path / "client/preview.js").write_text("export const p = 1;")
    (folder / "main.js").write_text("main")
    (folder / "README.md").write_text("not served")
    (folder / "icon.png").write_bytes(b"\x89PNG")
    monkeypatch.setattr(files, "CONTRACT", tmp_path)
    monkeypatch.setattr(files, "READER", folder)
    return folder


def test_names_are_those_of_files_to_serve(reader: Path) -> None:
    assert files.names() == ["client/client.js", "client/preview.js", "reader/icon.png", "reader/main.js"]


def test_a_script_is_packed_and_a_picture_is_not(reader: Path) -> None:
    script, picture = files.find("reader/main.js"), files.find("reader/icon.png")
    assert script is not None
    assert picture is not None
    assert (script.content_type, script.content) == ("text/javascript; charset=utf-8", b"main")
    assert script.packed is not None
    assert gzip.decompress(script.packed) == b"main"
    assert (picture.content_type, picture.content, picture.packed) == ("image/png", b"\x89PNG", None)


@pytest.mark.parametrize(
    "path",
    ["reader/README.md", "reader/../manage.py", "client/store.js", "reader/", "", "/etc/passwd", "reader/nothing.js"],
)
def test_nothing_else_is_found(reader: Path, path: str) -> None:
    assert files.find(path) is None


def test_the_manifest_says_the_root(reader: Path) -> None:
    (reader / "manifest.webmanifest").write_text('{"start_url": "index.html", "scope": "./"}')
    found = files.find("reader/manifest.webmanifest")
    assert found is not None
    assert found.content == b'{"start_url": "/", "scope": "/"}'


def test_the_digest_changes_with_any_byte(reader: Path) -> None:
    before = files.digest()
    assert files.digest() == before
    (reader / "main.js").write_text("Main")
    os.utime(reader / "main.js", ns=(1, 1))
    after = files.digest()
    assert len(after) == 16
    assert after != before
    found = files.find("reader/main.js")
    assert found is not None
    assert found.content == b"Main"


def test_the_real_reader_has_every_part() -> None:
    assert {"reader/index.html", "reader/main.js", "reader/sw.js", "reader/blocks/index.js"} <= set(files.names())
    assert not [name for name in files.names() if "node_modules" in name or name.endswith((".md", ".json"))]
