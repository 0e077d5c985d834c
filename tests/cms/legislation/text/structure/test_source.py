"""Source files: what is taken, and what is refused with which reason."""

import pytest

from cms.legislation.text.structure.source import LARGEST, SourceRefused, decode, lines_of, parse_source
from cms.legislation.text.tree import full_text

ACT = "Федеральный закон\nСтатья 1. Предмет регулирования\n1. Предметом регулирования является предмет.\n"
PAGE = "<html><head><meta charset='{}'></head><body><p>Статья 1. Предмет</p><p>1. Регулирование предмета.</p></body></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_plain_text_is_unicode(encoding):
    assert parse_source(ACT.encode(encoding)).articles == ["1"]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-r"])
def test_a_page_is_read_as_it_declares(encoding):
    assert parse_source(PAGE.format(encoding).encode(encoding)).articles == ["1"]


def refusal(raw: bytes) -> tuple[str, str]:
    with pytest.raises(SourceRefused) as caught:
        parse_source(raw)
    return caught.value.code, caught.value.detail


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "ibm866", "utf-16-le", "utf-16-be"])
def test_an_encoding_that_nothing_declares_is_found(encoding):
    assert parse_source(ACT.encode(encoding)).articles == ["1"]


def test_a_page_that_declares_the_wrong_encoding_is_read():
    assert parse_source(PAGE.format("windows-1251").encode()).articles == ["1"]
    assert parse_source(PAGE.format("utf-8").encode("windows-1251")).articles == ["1"]


def test_bytes_that_are_russian_in_no_encoding_are_refused():
    assert refusal(bytes(range(256)) * 50) == (
        "wrong_encoding",
        "byte 128 is not utf-8, and no other encoding makes Russian of it",
    )


def test_utf_8_with_a_bad_byte_is_named_by_it_and_taken_for_nothing_else():
    good = (ACT * 3).encode()

    assert refusal(good + b"\xff\xfe" + good) == ("wrong_encoding", f"byte {len(good)} is not utf-8")


@pytest.mark.parametrize(
    "garbled",
    [
        (ACT * 3).encode().decode("windows-1251", "replace"),
        (ACT * 3).encode("windows-1251").decode("latin-1"),
        (ACT * 3).encode("windows-1251").decode("utf-8", "replace"),
    ],
)
def test_a_text_that_was_decoded_wrongly_before_is_refused(garbled):
    assert refusal(garbled.encode())[0] == "wrong_encoding"


def test_a_character_that_was_cut_at_the_end_stays_visible_as_damage():
    structure = parse_source(ACT.encode()[:-4] + b"\xd0")

    assert full_text(structure.root).endswith("\ufffd")
    assert structure.damage == ("the file ends in the middle of a character",)


def test_a_page_without_its_end_is_read_as_a_damaged_one():
    page = PAGE.format("utf-8")

    assert parse_source(page.encode()).damage == ()
    assert parse_source(page[: page.index("предмета")].encode()).damage == (
        "the page has no end: no closing tag of html or body",
    )


@pytest.mark.parametrize("raw", [b"", b" \n\t\n", "\ufeff".encode(), b"<html><body></body></html>"])
def test_nothing_is_refused(raw):
    assert refusal(raw)[0] == "empty"


@pytest.mark.parametrize("raw", [b"PK\x03\x04...", b"%PDF-1.7", b"\xd0\xcf\x11\xe0", b"{\\rtf1", b"1. \x00\x00"])
def test_what_is_no_text_is_refused(raw):
    assert refusal(raw)[0] == "not_text"


def test_another_page_is_refused():
    page = "<html><body><h1>Вход</h1><p>Имя пользователя</p><p>Пароль</p></body></html>"

    assert refusal(page.encode()) == (
        "another_page",
        "this HTML page holds no article, part or point: it is not the text of an act",
    )


def test_an_unknown_declared_encoding_is_not_believed():
    assert parse_source(PAGE.format("klingon").encode()).articles == ["1"]


def test_markup_that_would_lose_text_is_refused():
    assert refusal(b"<html><body><p>1. A</p>" + b"<div>" * 5000 + b"x")[0] == "broken_markup"


def test_fifty_megabytes_are_refused_before_they_are_read():
    code, detail = refusal(b"\xff" * (50 * 1024 * 1024))

    assert code == "oversized"
    assert detail == f"the file has 52428800 bytes, the limit is {LARGEST}"


def test_the_text_itself_and_its_lines():
    assert decode(ACT.encode()) == ACT
    assert [line.text for line in lines_of(ACT.encode())] == ACT.splitlines()
