"""Archives whose bytes depend on nothing but what is in them."""

import io
import zipfile

import pytest

from cms.lessons.export.archive import zip_bytes


def test_files_come_back_in_their_order_with_their_content() -> None:
    files = {"b.txt": b"two", "media/a.bin": bytes(range(256)) * 40, "пустой.txt": b""}
    with zipfile.ZipFile(io.BytesIO(zip_bytes(files))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["b.txt", "media/a.bin", "пустой.txt"]
        assert {name: archive.read(name) for name in archive.namelist()} == files
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_equal_files_give_equal_bytes() -> None:
    assert zip_bytes({"a": b"1", "b": b"2"}) == zip_bytes({"a": b"1", "b": b"2"})
    assert zip_bytes({"a": b"1", "b": b"2"}) != zip_bytes({"b": b"2", "a": b"1"})


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../a", "a/../../b", "a//b", "./a", "a/", "a\\b", "..\\a"])
def test_no_path_leaves_the_archive(path: str) -> None:
    with pytest.raises(ValueError, match="Not a path"):
        zip_bytes({path: b""})
