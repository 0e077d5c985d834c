"""Files of every format that is read, told apart by their content."""

from datetime import date
from pathlib import Path

import pytest

from cms.legislation.text.akoma_ntoso.export import Expression, export
from cms.legislation.text.akoma_ntoso.uris import Work
from cms.legislation.text.files import FileRefused, read_act, read_file
from cms.legislation.text.structure import parse_text

ACT = "ФЕДЕРАЛЬНЫЙ ЗАКОН\nСтатья 1. Предмет\n1. Первая часть.\n2. Вторая часть.\n"


def test_akoma_ntoso_brings_its_tree_and_its_family() -> None:
    structure = parse_text(ACT)
    work = Work(subtype="fz", signed_on=date(2020, 1, 2), number="3-ФЗ", title="О примерах")

    again = read_act(export(structure.root, Expression(work, in_force_from=date(2020, 2, 1), made_on=date(2020, 2, 1))))

    assert again == structure


def test_text_and_a_page_are_one_act() -> None:
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in ACT.splitlines()) + "</body></html>"

    assert read_act(page.encode()) == read_act(ACT.encode())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old_word"),
        (b"<akomaNtoso><act>", "not_xml"),
        (b"<akomaNtoso/>", "not_akoma_ntoso"),
        (b"", "empty"),
    ],
)
def test_what_is_refused_says_why(content: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_act(content)

    assert caught.value.code == code


def test_a_large_file_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(50 * 1024**3)

    with pytest.raises(FileRefused, match="oversized: the file has 53687091200 bytes"):
        read_file(path)
