"""Source files: what is taken, and what is refused with which reason."""

import pytest

from cms.legislation.text.structure.source import LARGEST, SourceRefused, decode, lines_of, parse_source

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


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "ibm866"])
def test_an_old_encoding_is_refused_and_named(encoding):
    code, detail = refusal((ACT * 3).encode(encoding))

    assert code == "wrong_encoding"
    assert f"it looks like {encoding}: save it as UTF-8" in detail


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


def test_a_cut_utf_8_character_is_named_by_its_byte():
    assert refusal(ACT.encode()[:-5] + b"\xd0")[0] == "wrong_encoding"


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


def test_an_unknown_declared_encoding_is_refused():
    assert refusal(PAGE.format("klingon").encode())[0] == "wrong_encoding"


def test_markup_that_would_lose_text_is_refused():
    assert refusal(b"<html><body><p>1. A</p>" + b"<div>" * 5000 + b"x")[0] == "broken_markup"


def test_fifty_megabytes_are_refused_before_they_are_read():
    code, detail = refusal(b"\xff" * (50 * 1024 * 1024))

    assert code == "oversized"
    assert detail == f"the file has 52428800 bytes, the limit is {LARGEST}"


def test_the_text_itself_and_its_lines():
    assert decode(ACT.encode()) == ACT
    assert [line.text for line in lines_of(ACT.encode())] == ACT.splitlines()
