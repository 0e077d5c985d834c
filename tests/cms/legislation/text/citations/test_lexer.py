"""Tokens: what is one piece and what it says."""

import pytest

from cms.legislation.text.citations.lexer import tokenise


def tokens(text: str) -> list[tuple[str, str]]:
    return [(token.kind, token.value) for token in tokenise(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("29 декабря 2012 года", ("date", "2012-12-29")),
        ("«29» декабря 2012 г.", ("date", "2012-12-29")),
        ("29.12.2012г.", ("date", "2012-12-29")),
        ("45.13.2012", ("date", "")),
        ("№ 273-ФЗ", ("sign", "273-ФЗ")),
        ("N 273 - ФЗ", ("sign", "273-ФЗ")),
        ("№ ИП-941/06/484", ("sign", "ИП-941/06/484")),
        ("273-фз", ("law", "273-ФЗ")),
        ("ФЗ-273", ("law", "273-ФЗ")),
        ("5.27¹", ("number", "5.27.1")),
        ("351⁷", ("number", "351.7")),
        ("351^7", ("number", "351.7")),
        ("1-й", ("ordinal", "1")),
        ("четвёртой", ("ordinal", "4")),
        ("«ж.1»", ("letter", "ж.1")),
        ("Х", ("roman", "X")),
        ("ст. ст.", ("level", "стст")),
    ],
)
def test_one_token(text: str, token: tuple[str, str]) -> None:
    assert tokens(text) == [token]


def test_number_and_a_word_glued_to_it_are_two_tokens() -> None:
    assert tokens("312.3настоящего") == [("number", "312.3"), ("word", "настоящего")]


def test_article_number_before_a_law_is_not_the_law() -> None:
    assert tokens("ст. 47 ФЗ") == [("level", "ст"), ("number", "47"), ("word", "фз")]


def test_offsets_are_of_the_whole_text() -> None:
    text = "Итак, ст. 5"

    assert [(token.start, token.end) for token in tokenise(text, 6, len(text))] == [(6, 9), (10, 11)]
